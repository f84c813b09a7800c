// Access: every task of a plan by keyboard alone, targets to hit, the visitor's own text spacing and zoom, and charts
// held to what can be scripted of Chartability's critical heuristics.
import { box, sentence } from "../lib/plan.mjs";

/** Presses Tab until the element with the focus fits; `back` goes the other way. */
async function reach(page, t, selector, back = false) {
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) {
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement);
        const around = getComputedStyle(document.activeElement.closest(".entry-box, label, summary") ?? document.activeElement);
        return [style, around].some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none");
      });
      t.assert.ok(seen || selector.includes("handle"), `${selector}: the focus cannot be seen`);
      return;
    }
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  t.assert.fail(`${selector} cannot be reached by Tab`);
}

/** Types over what stands in the box with the focus. */
async function over(page, text) {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

const tasks = {
  "set the goal": async (page, t) => {
    await reach(page, t, '[id="goal"]');
    await over(page, "24");
    t.assert.match(await sentence(page), /^To win 24/);
  },
  "say what a customer is worth": async (page, t) => {
    await reach(page, t, '[id="customerValue"]');
    await over(page, "60,000");
    t.assert.match(await page.locator(".money-line").innerText(), /600,000/);
  },
  "change the goal to revenue": async (page, t) => {
    await reach(page, t, "#goal-kind");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => /^To earn/.test(document.querySelector("h1").textContent.trim()));
  },
  "type a rate": async (page, t) => {
    await reach(page, t, '[id="stages[0].toNext"]');
    await over(page, "50%");
    t.assert.match(await sentence(page), /20 SQLs/);
  },
  "type evidence": async (page, t) => {
    await reach(page, t, '[id="stages[0].toNext"]');
    await over(page, "10 of 40");
    t.assert.match(await page.locator(".joint-note").first().innerText(), /evidence/);
  },
  "move a rate's slider": async (page, t) => {
    const before = await sentence(page);
    await reach(page, t, "input.slider");
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    t.assert.notEqual(await sentence(page), before);
  },
  "open a number's working and close it": async (page, t) => {
    await reach(page, t, "h1 button.figure");
    await page.keyboard.press("Enter");
    await page.locator(".hero .working").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".hero .working").waitFor({ state: "detached" });
  },
  "undo and redo": async (page, t) => {
    await reach(page, t, '[id="goal"]');
    await over(page, "30");
    await reach(page, t, '[aria-label="Undo"]', true);
    await page.keyboard.press("Enter");
    t.assert.match(await sentence(page), /^To win 10/);
    await reach(page, t, '[aria-label="Redo"]');
    await page.keyboard.press("Enter");
    t.assert.match(await sentence(page), /^To win 30/);
  },
  "add a stage": async (page, t) => {
    await reach(page, t, ".ladder-foot button, .ladder button:not(.figure):not(.row-name):not(.row-needed)");
    const before = await page.locator(".row").count();
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => document.querySelectorAll(".row").length > before, before);
  },
  "rename a stage": async (page, t) => {
    await reach(page, t, ".row-name");
    await page.keyboard.press("Enter");
    await box(page, "stages[0].name").waitFor();
    await reach(page, t, '[id="stages[0].name"]');
    await over(page, "Meetings");
    t.assert.match(await page.locator(".row-name").first().innerText(), /Meetings/);
  },
  "read a chart as a table": async (page, t) => {
    await reach(page, t, "#sure > .chart-toggle");
    await page.keyboard.press("Enter");
    t.assert.ok(await page.locator("#sure .chart-twin table").isVisible());
  },
  "take a table away": async (page, t) => {
    await reach(page, t, "#sure > .chart-more");
    await page.keyboard.press("Enter");
    await page.locator("#sure-share button").first().waitFor();
    await reach(page, t, "#sure-share button");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    t.assert.match(download.suggestedFilename(), /^warmline-sure/);
  },
  "take a preset": async (page, t) => {
    await reach(page, t, ".menu summary");
    await page.keyboard.press("Enter");
    await page.locator(".menu-list button").first().waitFor();
    await reach(page, t, ".menu-list button");
    await page.keyboard.press("Enter");
    await page.locator(".preset").first().waitFor();
    await reach(page, t, ".preset button");
    await page.keyboard.press("Enter");
    await page.locator(".presets").waitFor({ state: "detached" });
  },
  "open a further question": async (page, t) => {
    await reach(page, t, ".deep-button");
    await page.keyboard.press("Enter");
    await page.locator(".deep-body").first().waitFor();
    t.assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-expanded")), "true");
  },
  "change the tool and the language": async (page, t) => {
    await reach(page, t, '.tools a[href="#score"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.startsWith("#s"));
    await reach(page, t, "#language");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.documentElement.lang !== "en");
  },
};

export async function fifteen_tasks_by_keyboard_alone(t) {
  t.assert.equal(Object.keys(tasks).length, 15);
  const failures = [];
  for (const [name, task] of Object.entries(tasks)) {
    const page = await t.open();
    await page.locator("#cost").waitFor({ state: "attached" });
    await page.locator(".deep-button").first().waitFor({ state: "attached" });
    await task(page, t).catch((error) => failures.push(`${name}: ${String(error.message).slice(0, 300)}`));
    await page.close();
  }
  console.log(`  ${15 - failures.length} of 15 tasks by keyboard`);
  t.assert.deepEqual(failures, []);
}

export async function targets_are_large_enough_or_far_enough_apart(t) {
  for (const width of [320, 1280]) {
    for (const path of ["", "#score", "#measure"]) {
      const page = await t.open({ width, path });
      await page.waitForTimeout(600);
      // WCAG 2.5.8: 24 px, or a circle of 24 px around the middle that meets no other; within a sentence anything goes.
      const small = await page.evaluate(() => {
        const all = [...document.querySelectorAll("button, a[href], input:not([type=hidden]), select, summary, [role=slider], [tabindex='0']")]
          .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(".unseen, [role=region], svg *"))
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.height > 1);
        const meets = (x, y, box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12;
        return all
          .filter(({ each, box }) => (box.width < 24 || box.height < 24) && !each.closest("p, h1, li, .money-line, label"))
          .filter(({ each, box }) => all.some((other) => other.each !== each && !other.each.contains(each) && !each.contains(other.each) && meets(box.left + box.width / 2, box.top + box.height / 2, other.box)))
          .map(({ each, box }) => `${each.tagName}.${each.className?.baseVal ?? each.className}: ${box.width.toFixed(0)}×${box.height.toFixed(0)}`);
      });
      t.assert.deepEqual(small, [], `${path || "plan"} at ${width}`);
      await page.close();
    }
  }
}

export async function the_visitors_text_spacing_cuts_nothing(t) {
  for (const path of ["", "#score", "#measure"]) {
    const page = await t.open({ width: 320, path, options: { bypassCSP: true } });
    await page.waitForTimeout(600);
    await page.addStyleTag({ content: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }" });
    await t.noOverflow(page);
    await t.screenshot(page, `spacing-${path.slice(1) || "plan"}`);
    await page.close();
  }
}

export async function nothing_moves_for_who_asked_for_stillness(t) {
  const page = await t.open({ motion: "reduce" });
  await page.locator("#cost").waitFor({ state: "attached" });
  await page.locator('[id="goal"]').fill("30");
  await page.waitForTimeout(60);
  const running = await page.evaluate(() => document.getAnimations().filter((each) => each.playState === "running" && each.effect.getComputedTiming().duration > 1).length);
  t.assert.equal(running, 0);
}

export async function charts_meet_what_can_be_scripted_of_chartability(t) {
  for (const scheme of ["light", "dark"]) {
    const page = await t.open({ scheme });
    await page.locator("#cost").waitFor({ state: "attached" });
    const charts = await page.locator("figure.chart").evaluateAll((all) =>
      all.map((figure) => ({
        id: figure.id,
        title: document.getElementById(figure.getAttribute("aria-labelledby"))?.textContent.length ?? 0,
        rows: figure.querySelectorAll(".chart-twin tbody tr").length,
        caption: figure.querySelector("caption")?.textContent.length ?? 0,
        // Text that is drawn is as large as it comes out, which a scaled picture changes.
        smallest: Math.min(99, ...[...figure.querySelectorAll(".chart-picture text")].filter((text) => text.textContent.trim()).map((text) => {
          const matrix = text.getScreenCTM();
          return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b);
        })),
        points: figure.querySelectorAll(".chart-picture [tabindex='0']").length,
      })),
    );
    t.assert.ok(charts.length >= 3);
    for (const { id, title, rows, caption, smallest, points } of charts) {
      t.assert.ok(title > 10 && caption > 5 && rows > 0, `${id}: title, caption or table is missing`);
      t.assert.ok(smallest >= 11.9, `${id}: text of ${smallest.toFixed(1)} px`);
      // Tedious navigation: a chart is one or two stops of Tab, not one for each mark.
      t.assert.ok(points <= 2, `${id}: ${points} stops`);
    }
    await page.close();
  }
}

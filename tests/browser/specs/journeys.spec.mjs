// Long ways through the plan page: what holds after one step has to hold after a thousand.
import { box, sentence } from "../lib/plan.mjs";

/** Numbers below one that are the same in every run. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const percent = (text) => Number.parseFloat(text.replace("%", "").replaceAll(",", ""));

export async function slider_and_box_agree_on_two_hundred_moves(t) {
  const page = await t.open();
  const draw = random(1);
  const slider = page.locator(".joint input[type=range]").first();
  for (let move = 0; move < 200; move += 1) {
    const set = await slider.evaluate((node, share) => {
      node.value = Number(node.min) + share * (node.max - node.min);
      node.dispatchEvent(new Event("input", { bubbles: true }));
      node.dispatchEvent(new Event("change", { bubbles: true }));
      return node.value;
    }, draw());
    const shown = box(page, "stages[0].toNext");
    await page.waitForFunction(() => new Promise((give) => requestAnimationFrame(() => give(true))));
    const rate = percent(await shown.inputValue());
    // The thumb stands where the box says, and one more and one fewer of the slider's steps would be another rate.
    const again = await slider.inputValue();
    // No slider sets a rate of nothing: below the lowest rate there is no place.
    t.assert.equal(again, String(Math.max(2, Number(set))), `move ${move}: the thumb went from ${set} to ${again} for ${rate} %`);
    const spoken = percent((await slider.getAttribute("aria-valuetext")) ?? `${rate}`);
    t.assert.ok(Math.abs(spoken - rate) <= 0.05 + rate / 200, `move ${move}: ${spoken} beside ${rate}`);
  }
}

export async function a_thousand_actions_are_undone_and_done_again(t) {
  const page = await t.open();
  const draw = random(2);
  const begun = await sentence(page);
  // Every action is one that the page offers; each ends its gesture.
  const steps = await page.evaluate(
    ({ draws }) => {
      const set = (node, value, event) => {
        node.value = value;
        node.dispatchEvent(new Event("input", { bubbles: true }));
        node.dispatchEvent(new Event(event, { bubbles: true }));
        node.dispatchEvent(new FocusEvent("blur", { bubbles: false }));
        node.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      };
      const frame = () => new Promise((give) => requestAnimationFrame(give));
      const boxes = ["customerValue", "goal", "stages[0].toNext", "periodMonths"];
      return (async () => {
        let done = 0;
        for (const [which, value] of draws) {
          const at = Math.floor(which * 5);
          if (at === 4) {
            const slider = document.querySelector(".joint input[type=range]");
            set(slider, Number(slider.min) + value * (slider.max - slider.min), "change");
          } else {
            const node = document.getElementById(boxes[at]);
            if (node === null) continue;
            const text = [1_000 + Math.floor(value * 1e6), 1 + Math.floor(value * 90), 2 + Math.floor(value * 90), 1 + Math.floor(value * 23)][at];
            set(node, String(text), "change");
          }
          done += 1;
          await frame();
        }
        return done;
      })();
    },
    { draws: Array.from({ length: 1_000 }, () => [draw(), draw()]) },
  );
  t.assert.equal(steps, 1_000);
  const end = await sentence(page);
  t.assert.notEqual(end, begun);
  const all = async (name) =>
    page.evaluate(async (name) => {
      const button = [...document.querySelectorAll(".history button")].find((each) => each.getAttribute("aria-label") === name);
      let presses = 0;
      while (!button.disabled && presses < 2_000) {
        button.click();
        presses += 1;
        await new Promise((give) => requestAnimationFrame(give));
      }
      return presses;
    }, name);
  const back = await all("Undo");
  t.assert.equal(await sentence(page), begun);
  const forth = await all("Redo");
  t.assert.equal(await sentence(page), end);
  t.assert.equal(back, forth);
  // Two actions in a row that set the same figure to the same value are one step or none.
  t.assert.ok(back > 900, `${back} steps`);
  console.log(`    ${steps} actions, ${back} steps back and forth`);
}

export async function two_tabs_keep_a_plan_each(t) {
  const one = await t.open();
  await one.locator(".menu summary").click();
  await one.getByRole("checkbox", { name: "Remember this plan" }).check();
  await one.locator(".menu summary").click();
  const two = await t.open({ context: one.context() });
  const goal = async (page, text) => {
    await box(page, "goal").fill(text);
    await page.locator("h1").click();
    await page.waitForTimeout(600);
  };
  await goal(one, "21");
  await goal(two, "22");
  await goal(one, "23");
  for (const [page, text] of [[one, "23"], [two, "22"]]) {
    await page.reload();
    await page.waitForSelector("html[data-ready]", { state: "attached" });
    t.assert.equal(await box(page, "goal").inputValue(), text);
  }
  // A new tab begins with what was changed last.
  const three = await t.open({ context: one.context() });
  t.assert.equal(await box(three, "goal").inputValue(), "23");
}

export async function no_width_scrolls_sideways(t) {
  let seen = 0;
  for (const path of ["", "#score", "#measure"]) {
    const page = await t.open({ path });
    await page.waitForLoadState("networkidle");
    for (let width = 280; width <= 1_600; width += 40) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((give) => requestAnimationFrame(() => requestAnimationFrame(give))));
      await t.noOverflow(page);
      seen += 1;
    }
    await page.close();
  }
  console.log(`    ${seen} widths of three tools`);
}

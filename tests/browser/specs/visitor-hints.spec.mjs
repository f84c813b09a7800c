// Three lines for a first visitor, at the foot of the window: they move nothing, and they go.
import { type } from "../lib/plan.mjs";

const strip = ".hints:not([hidden])";

export async function three_lines_one_after_the_other(t) {
  const page = await t.open({ hints: true });
  const hints = page.locator(strip);
  await hints.waitFor();
  const said = [];
  for (;;) {
    said.push(await hints.locator("p").innerText());
    t.assert.ok(said.length <= 3, `${said.length} hints`);
    const next = hints.getByRole("button", { name: "Next" });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  t.assert.equal(new Set(said).size, 3);
  await hints.getByRole("button", { name: "Close" }).click();
  await hints.waitFor({ state: "detached" });
  t.assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0], "nothing is kept");
}

export async function they_move_nothing_and_can_be_closed_by_key(t) {
  const page = await t.open({
    hints: true,
    script: () => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifts += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    },
  });
  await page.locator(strip).waitFor();
  const before = await page.locator(".halves").boundingBox();
  await page.locator(strip).getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(strip).waitFor({ state: "detached" });
  t.assert.deepEqual(await page.locator(".halves").boundingBox(), before);
  t.assert.equal(await page.evaluate(() => globalThis.shifts), 0);
}

export async function who_has_changed_a_number_is_not_told_that_one_can(t) {
  const page = await t.open({ hints: true });
  await page.locator(strip).waitFor();
  const first = await page.locator(`${strip} p`).innerText();
  await type(page, "goal", "12");
  await page.waitForFunction(([selector, first]) => document.querySelector(`${selector} p`)?.innerText !== first, [strip, first]);
}

export async function who_comes_with_a_plan_or_in_a_frame_sees_none(t) {
  const page = await t.open({ hints: true });
  const plan = await page.evaluate(() => location.href);
  await type(page, "goal", "12");
  await page.waitForFunction(() => location.hash.length > 1);
  const link = await page.evaluate(() => location.hash);
  t.assert.ok(plan.length > 0);
  for (const path of [link, "embed.html"]) {
    const other = await t.open({ hints: true, path });
    await other.locator(".question").nth(2).waitFor();
    t.assert.equal(await other.locator(".hints").count(), 0, path);
  }
}

export async function in_every_language_wide_and_narrow(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const [width, scheme] of [[320, "dark"], [320, "light"], [1280, "light"]]) {
      const page = await t.open({ hints: true, width, scheme, path: `?lang=${lang}` });
      await page.locator(strip).waitFor();
      await t.noOverflow(page);
      await t.axe(page);
      t.assert.doesNotMatch(await page.locator(strip).innerText(), /\bhint-[a-z]+\b/);
      await t.screenshot(page, `hints-${lang}-${scheme}-${width}`);
      await page.close();
    }
  }
}

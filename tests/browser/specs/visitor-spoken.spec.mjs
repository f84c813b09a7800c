// What a screen reader is told of the answer: one sentence once the plan has rested, never on load, never twice.
import { drag, sentence, type } from "../lib/plan.mjs";

/** Counts what comes into the region from now on. */
async function listen(page) {
  await page.locator("#spoken").waitFor({ state: "attached" });
  await page.evaluate(() => {
    window.told = [];
    const region = document.querySelector("#spoken");
    new MutationObserver(() => window.told.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
}
const told = (page) => page.evaluate(() => window.told);
const REST = 700;
// Well past the rest, on a machine that is busy too.
const QUIET = REST + 600;

export async function a_drag_is_told_once(t) {
  for (const lang of ["en", "ko", "id"]) {
    const page = await t.open({ path: `?lang=${lang}` });
    await listen(page);
    await page.waitForTimeout(QUIET);
    t.assert.deepEqual(await told(page), [], `${lang}: told on load`);
    t.assert.equal(await page.locator("#spoken").textContent(), "");
    const before = await sentence(page);
    let changes = 0;
    await page.exposeFunction("changed", () => (changes += 1));
    await page.evaluate(() => new MutationObserver(() => window.changed()).observe(document.querySelector("h1"), { childList: true, characterData: true, subtree: true }));
    await drag(page, 0, 0.6);
    await page.waitForTimeout(QUIET);
    const now = await sentence(page);
    t.assert.notEqual(now, before);
    t.assert.ok(changes > 1, `the sentence changed ${changes} times under the drag`);
    t.assert.deepEqual(await told(page), [now], lang);
    await page.close();
  }
}

export async function what_is_known_is_not_told_again(t) {
  const page = await t.open();
  await listen(page);
  // A cost changes the money and no word of the sentence.
  await type(page, "customerValue", "90,000");
  await page.waitForTimeout(QUIET);
  t.assert.deepEqual(await told(page), []);
  await type(page, "goal", "12");
  await page.waitForTimeout(QUIET);
  const twelve = await sentence(page);
  t.assert.deepEqual(await told(page), [twelve]);
  // There and back before the plan has rested is no change.
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Redo" }).click();
  await page.waitForTimeout(QUIET);
  t.assert.deepEqual(await told(page), [twelve]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForTimeout(QUIET);
  t.assert.deepEqual(await told(page), [twelve, await sentence(page)]);
  // Another language says the same plan, which is no news.
  await page.locator("select").first().selectOption("ko");
  await page.waitForFunction(() => document.documentElement.lang === "ko");
  await page.waitForTimeout(QUIET);
  t.assert.equal((await told(page)).length, 2);
  await t.axe(page);
}

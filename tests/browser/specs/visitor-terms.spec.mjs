// The words of the trade: one list in the menu, and each behind its word where that stands.
import { menu, openFile } from "../lib/plan.mjs";

const names = { en: "Words of the trade", ko: "용어 설명", id: "Arti istilah" };

export async function one_list_in_the_menu(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const [width, scheme] of [[320, "dark"], [1280, "light"]]) {
      const page = await t.open({ width, scheme, path: `?lang=${lang}` });
      await menu(page, names[lang]);
      await page.locator(".terms dt").nth(17).waitFor();
      await t.noOverflow(page);
      await t.axe(page);
      t.assert.doesNotMatch(await page.locator(".terms").innerText(), /\bterm-[a-z]+\b/);
      await t.screenshot(page, `terms-${lang}-${scheme}-${width}`);
      await page.close();
    }
  }
}

export async function one_key_from_the_word(t) {
  const page = await t.open();
  for (const [word, says] of [
    [page.locator(".row-name").first(), /^SQL: Sales qualified lead/],
    [page.locator(".hero h1 button.figure").first(), /^SQL: Sales qualified lead/],
    [page.locator(".hero h1 button.figure").nth(1), /^Chance: /],
    [page.locator(".money-line button.figure").nth(2), /^ROI: Return on investment/],
    [page.locator(".money-line button.figure").nth(3), /^CAC: /],
  ]) {
    await word.focus();
    await page.keyboard.press("Enter");
    const term = page.locator(".term").filter({ hasText: says });
    await term.waitFor();
    const { height } = await word.boundingBox();
    t.assert.ok(height >= 24, `${height} px`);
    await page.keyboard.press("Enter");
    await term.waitFor({ state: "detached" });
  }
}

/** The words that are used in one place, one key from there. */
export async function one_key_from_where_words_are_used(t) {
  const page = await t.open();
  const cooling = { version: 1, goal: { customers: 10 }, customerValue: 100000, stages: [{ id: "sql", name: "", toNext: { converted: 10, entered: 40 } }, { id: "customer", name: "" }], cold: { stage: "sql", model: { kind: "halfLife", days: 30, followUp: { kind: "fixed", days: 5 } } } };
  await openFile(page, JSON.stringify(cooling));
  await page.waitForFunction(() => document.querySelector(".joint input")?.value === "10 of 40");
  await page.locator(".row-name").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".details .term", { hasText: /^Evidence: / }).waitFor();
  const opened = async (place, terms) => {
    const button = place.getByRole("button", { name: "What the words here mean" });
    await button.focus();
    await page.keyboard.press("Enter");
    for (const term of terms) await place.locator(".term", { hasText: new RegExp(`^${term}: `) }).waitFor();
    t.assert.equal(await place.locator(".term").count(), terms.length);
    await page.keyboard.press("Enter");
    t.assert.equal(await place.locator(".term").count(), 0);
  };
  await opened(page.locator(".question-cold"), ["Half-life", "Follow-up"]);
  await page.locator("#deep-channels").click();
  await page.locator(".channels .buttons button").first().click();
  await opened(page.locator(".channels"), ["CPL", "CAC", "ROI", "ROAS"]);
  await page.getByRole("link", { name: "Score" }).click();
  await page.locator("#score-tab-0").waitFor();
  await opened(page.getByRole("tabpanel"), ["Fit", "Interest", "MQL", "SAL", "SQL"]);
}

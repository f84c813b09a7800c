// Cells from a spreadsheet: seen before they are taken over, asked where they can be read in two ways, taken back at once.
import { menu, sentence } from "../lib/plan.mjs";

const names = { en: "Paste cells", ko: "셀 붙여넣기", id: "Tempel sel" };
const table = "Stage\tRate\tCost\nVisits\t2%\t$1\nDemos\t10 of 40\t$300\nWon\t";

/** Pastes as a spreadsheet does, through the clipboard's own event. */
async function paste(page, text) {
  const box = page.locator(".paste textarea");
  await box.fill("");
  await box.focus();
  await page.keyboard.insertText(text);
}
const apply = (page) => page.locator(".paste > p button");

export async function a_funnel_is_seen_taken_over_and_taken_back_at_once(t) {
  const page = await t.open();
  const before = await sentence(page);
  await menu(page, names.en);
  await page.locator(".paste textarea").waitFor();
  t.assert.equal(await apply(page).isDisabled(), true);
  await paste(page, table);
  await page.locator(".paste-table tbody tr").nth(2).waitFor();
  const shown = (await page.locator(".paste-table tbody").innerText()).replace(/\s+/g, " ");
  t.assert.match(shown, /Visits 2% \$1 Demos 10 of 40 \$300 Won/);
  t.assert.match(await page.locator(".paste").innerText(), /heads of the columns/);
  // Seen is not taken over.
  t.assert.equal(await sentence(page), before);
  await apply(page).click();
  await page.waitForFunction(() => document.querySelectorAll(".row").length === 3);
  t.assert.equal(await page.locator(".paste").count(), 0);
  t.assert.match(await sentence(page), /^To win 10 customers you need 40 Demos/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".row").length === 2);
  t.assert.equal(await sentence(page), before);
  t.assert.equal(await page.getByRole("button", { name: "Undo" }).isDisabled(), true);
}

export async function what_reads_in_two_ways_is_asked_first(t) {
  const page = await t.open();
  await menu(page, names.en);
  await page.locator(".paste textarea").waitFor();
  await paste(page, "SQLs\t0.12\t$1,234");
  await page.locator(".paste-ask").nth(1).waitFor();
  t.assert.equal(await apply(page).isDisabled(), true);
  await page.getByLabel("as 1,234", { exact: true }).check();
  t.assert.equal(await apply(page).isDisabled(), true);
  await page.getByLabel(/shares of one/).check();
  await page.locator(".paste-table").waitFor();
  t.assert.match(await page.locator(".paste-table tbody tr").first().innerText(), /25%\s*12%\s*\$1,234/);
  // The answer can be changed.
  await page.getByLabel(/in percent/).check();
  t.assert.match(await page.locator(".paste-table tbody tr").first().innerText(), /0\.12%/);
  await page.getByLabel(/shares of one/).check();
  await apply(page).click();
  t.assert.match(await sentence(page), /^To win 10 customers you need 84 SQLs/);
  await menu(page, names.en);
  await paste(page, "SQLs\t#DIV/0!");
  await page.locator(".paste .entry-error").waitFor();
  t.assert.match(await page.locator(".paste .entry-error").innerText(), /Line 1/);
  t.assert.equal(await apply(page).isDisabled(), true);
}

export async function a_plan_begun_from_nothing_is_filled_in(t) {
  const page = await t.open();
  await menu(page, "Begin from nothing");
  await menu(page, names.en);
  await paste(page, "20%");
  await apply(page).click();
  t.assert.equal(await page.locator('[id="stages[0].toNext"]').inputValue(), "20%");
}

async function looks(t, lang) {
  for (const [width, scheme] of [[320, "light"], [1280, "dark"]]) {
    const page = await t.open({ width, scheme, path: `?lang=${lang}` });
    await menu(page, names[lang]);
    await paste(page, "SQL\t0.12\t$1,234");
    await page.locator(".paste-ask").nth(1).waitFor();
    await page.locator(".paste-ask input").first().check();
    await page.locator(".paste-ask").nth(1).locator("input").first().check();
    await page.locator(".paste-table").waitFor();
    await t.noOverflow(page);
    await t.axe(page);
    t.assert.doesNotMatch(await page.locator(".paste").innerText(), /\bpaste-[a-z]+\b/);
    await t.screenshot(page, `paste-${lang}-${scheme}-${width}`);
    await page.close();
  }
}
export const it_looks_well_in_English = (t) => looks(t, "en");
export const it_looks_well_in_Korean = (t) => looks(t, "ko");
export const it_looks_well_in_Indonesian = (t) => looks(t, "id");

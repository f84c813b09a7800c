// At the most that is supported the page stays usable and says so beside what cannot be added.
import { openFile, sentence } from "../lib/plan.mjs";

const SAID = {
  en: ["at most 12 stages", "at most 200 fixed costs", "at most 12 channels"],
  ko: ["단계를 최대 12개", "고정비를 최대 200개", "채널을 최대 12개"],
  id: ["paling banyak 12 tahap", "paling banyak 200 biaya tetap", "paling banyak 12 kanal"],
};
const ADD = { en: "Add a stage on top", ko: "맨 위에 단계 추가", id: "Tambah tahap di atas" };

/** A plan with as much of everything as it may have, less `fewer`. */
function plan(fewer = 0) {
  const stages = Array.from({ length: 12 - fewer }, (_, row) => ({
    id: `s${row}`,
    name: `Stage ${row + 1}`,
    ...(row < 11 - fewer && { toNext: { rate: 0.6 } }),
    costPerEntry: 10,
  }));
  const fixedCosts = Array.from({ length: 200 - fewer }, (_, row) => ({ name: `Cost ${row + 1}`, amount: 100 }));
  const channels = Array.from({ length: 12 - fewer }, (_, row) => ({ id: `c${row}`, name: `Channel ${row + 1}`, stage: "s0", costPerLead: 5 + row }));
  return JSON.stringify({ version: 1, goal: { customers: 10 }, customerValue: 100_000, stages, fixedCosts, channels });
}

export async function at_each_limit_the_page_says_so_and_stays_usable(t) {
  for (const [lang, width, scheme] of [["en", 1280, "light"], ["ko", 320, "dark"], ["id", 320, "light"]]) {
    const page = await t.open({ path: `?lang=${lang}`, lang, width, scheme });
    const [stages, costs, channels] = SAID[lang];
    await openFile(page, plan());
    await page.locator(".ladder-foot .footnote", { hasText: stages }).waitFor();
    const add = page.locator(".ladder-foot button");
    t.assert.ok(await add.isDisabled(), "no thirteenth stage is offered");
    await page.locator(".fixed-costs .footnote", { hasText: costs }).waitFor();
    t.assert.ok(await page.locator(".fixed-costs > button").isDisabled(), "no further cost is offered");
    await page.locator("#deep-channels").click();
    await page.locator(".channels-list .footnote", { hasText: channels }).waitFor();
    t.assert.ok(await page.locator(".channels-list > button").isDisabled(), "no further channel is offered");
    const before = await sentence(page);
    await page.locator("[id='stages[0].toNext']").fill("30%");
    await page.waitForFunction((before) => document.querySelector("h1").textContent.trim() !== before, before);
    // What is being worked out is pale until it is there.
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    await t.noOverflow(page);
    await t.axe(page, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa"] } });
    await page.locator(".ladder-foot").scrollIntoViewIfNeeded();
    await t.screenshot(page, `limits-${lang}-${width}-${scheme}`, { fullPage: false });
  }
}

export async function below_the_limit_nothing_is_said(t) {
  const page = await t.open();
  await openFile(page, plan(1));
  await page.getByRole("button", { name: ADD.en }).waitFor();
  t.assert.ok(await page.locator(".ladder-foot button").isEnabled());
  t.assert.equal(await page.locator(".ladder-foot .footnote", { hasText: "at most" }).count(), 0);
  t.assert.equal(await page.locator(".fixed-costs .footnote").count(), 0);
  await page.getByRole("button", { name: ADD.en }).click();
  await page.locator(".ladder-foot .footnote", { hasText: SAID.en[0] }).waitFor();
}

export async function a_document_beyond_a_limit_is_refused_by_name(t) {
  const page = await t.open();
  const before = await sentence(page);
  const over = JSON.parse(plan());
  over.stages.unshift({ id: "more", name: "", toNext: { rate: 0.5 } });
  await openFile(page, JSON.stringify(over));
  await page.locator(".notice", { hasText: "2 to 12" }).waitFor();
  t.assert.equal(await sentence(page), before);
}

export async function what_a_file_of_events_has_too_much_of_is_counted_and_named(t) {
  const page = await t.open({ path: "#measure" });
  await page.locator("#measure-tab-events").click();
  await page.locator(".events-drop").waitFor();
  const lines = ["lead,stage,date,campaign"];
  for (let lead = 0; lead < 1_200; lead += 1) {
    lines.push(`l${lead},Lead,2026-01-${String(1 + (lead % 28)).padStart(2, "0")},c${lead}`);
    if (lead % 2) lines.push(`l${lead},Customer,2026-03-${String(1 + (lead % 28)).padStart(2, "0")},`);
  }
  const file = { name: "events.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
  await page.locator(".events-drop input[type=file]").setInputFiles(file);
  await page.locator(".events-odd").waitFor();
  t.assert.match(await page.locator(".events-odd").innerText(), /200 events count without their campaign: only 1,000 campaigns/);
}

// What if? Plans side by side: kept, compared in words and figures, opened, stored and saved.
import { readFileSync } from "node:fs";
import { box, type } from "../lib/plan.mjs";

const LOOKS = [
  ["en", 1280, "light"],
  ["en", 320, "dark"],
  ["ko", 320, "light"],
  ["ko", 1280, "dark"],
  ["id", 1280, "light"],
  ["id", 320, "dark"],
];

async function open(t, options = {}) {
  const page = await t.open(options);
  await page.locator("#deep-scenarios").click();
  await page.locator(".plans button").first().waitFor();
  return page;
}

const cards = (page) => page.locator(".plans-card");
const own = (page) => page.locator(".plans-card-own");
const keep = (page) => own(page).locator(".buttons button").first().click();

/** The table as lists of texts, without its deltas. */
const table = (page) =>
  page
    .locator(".plans-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("th").innerText, ...[...row.querySelectorAll(".plans-value")].map((cell) => cell.innerText)]),
    );

/** Keeps the plan, then weakens its evidence and raises its goal with another one kept between. */
async function three(page) {
  await type(page, "stages[0].toNext", "10 / 40");
  await page.locator(".plans .buttons button").first().click();
  await page.locator(".plans-table").waitFor();
  await type(page, "stages[0].toNext", "5 / 20");
  await page.locator(".plans-card-own .plans-words li").first().waitFor();
  await keep(page);
  await type(page, "goal", "12");
  await page.waitForFunction(() => document.querySelectorAll(".plans-table thead th").length === 4);
  await page.waitForFunction(() => document.querySelector(".plans-card-own .plans-words")?.innerText.includes("40"));
}

export async function plans_stand_side_by_side_in_every_language_and_width(t) {
  for (const [lang, width, scheme] of LOOKS) {
    const page = await open(t, { lang, width, scheme });
    await t.noOverflow(page);
    await t.axe(page);
    await three(page);
    for (const summary of await page.locator(".plans .why summary").all()) await summary.click();
    await t.noOverflow(page);
    await t.axe(page);
    await page.locator(".plans .chart-toggle").click();
    await t.noOverflow(page);
    await page.locator(".plans .chart-toggle").click();
    await t.screenshot(page, `scenarios-${lang}-${width}-${scheme}`);
    await page.close();
  }
}

export async function the_difference_is_told_in_words_and_figures(t) {
  const page = await open(t);
  await three(page);
  // Oracles: 40 and 48 SQLs for 10 and 12 customers at 25 %; 64 for 90 % from 10 of 40 and more from 5 of 20.
  const rows = Object.fromEntries((await table(page)).map(([head, ...values]) => [head, values]));
  t.assert.deepEqual(rows["SQLs needed"], ["40", "40", "48"]);
  t.assert.equal(rows["SQLs to be 90% sure"][0], "64");
  t.assert.deepEqual(rows["Spend"], ["$200,000", "$200,000", "$240,000"]);
  const more = Number(rows["SQLs to be 90% sure"][1]) - 64;
  t.assert.ok(more > 0);
  const second = await cards(page).nth(1).innerText();
  t.assert.match(second, new RegExp(`${more} more SQLs to be 90% sure, because the evidence on the rate from SQLs weakened\\.`));
  t.assert.match(await own(page).innerText(), /Spend \$40,000 higher, because the goal is higher\./);
  await own(page).locator(".why summary").click();
  t.assert.match(await own(page).locator(".why").innerText(), /Spend: \+\$40,000, the goal is higher \(10 → 12\)/);
  const delta = page.locator(".plans-table tr", { hasText: "Spend" }).locator(".plans-off");
  t.assert.equal((await delta.innerText()).trim(), "+$40,000 worse");
}

export async function the_chart_answers_the_choice_and_the_keyboard(t) {
  const page = await open(t);
  await three(page);
  const title = page.locator("#scenarios-picture-title");
  t.assert.match(await title.innerText(), /^SQLs to be 90% sure: Plan A is best with 64$/);
  await page.locator("#scenarios-figure-choice").selectOption({ label: "Spend" });
  t.assert.match(await title.innerText(), /^Spend: from \$200,000 to \$240,000$/);
  const dots = page.locator("#scenarios-chart .chart-dot");
  t.assert.equal(await dots.count(), 3);
  await dots.first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const label = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  t.assert.equal(label, "On screen: $240,000");
}

export async function a_kept_plan_is_opened_as_one_step_and_becomes_the_baseline(t) {
  const page = await open(t);
  await three(page);
  await cards(page).first().getByRole("button", { name: "Open" }).click();
  t.assert.equal(await box(page, "goal").inputValue(), "10");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).click();
  t.assert.equal(await box(page, "goal").inputValue(), "12");
  await cards(page).nth(1).getByRole("button", { name: "Make baseline" }).click();
  t.assert.equal(await cards(page).first().locator("input").inputValue(), "Plan B");
  await cards(page).first().locator("input").fill("Half the evidence");
  await page.locator(".plans-table thead th", { hasText: "Half the evidence" }).waitFor();
  await cards(page).nth(1).getByRole("button", { name: "Remove" }).click();
  t.assert.equal(await cards(page).count(), 2);
  // Closing the question keeps the plans.
  await page.locator("#deep-scenarios").click();
  await page.locator(".plans").waitFor({ state: "detached" });
  await page.locator("#deep-scenarios").click();
  await page.locator(".plans-table").waitFor();
  t.assert.equal(await cards(page).first().locator("input").inputValue(), "Half the evidence");
}

export async function four_plans_are_the_most(t) {
  const page = await open(t);
  await page.locator(".plans .buttons button").first().click();
  for (const goal of ["11", "12"]) {
    await type(page, "goal", goal);
    await keep(page);
  }
  await type(page, "goal", "13");
  await page.waitForFunction(() => document.querySelectorAll(".plans-table thead th").length === 5);
  t.assert.equal(await own(page).locator(".buttons button:enabled").count(), 0);
  t.assert.match(await own(page).innerText(), /Four plans stand side by side at most/);
}

const stored = (page) => page.evaluate(() => localStorage.getItem("warmline.scenarios.v1"));

async function remember(page) {
  await page.locator(".menu summary").click();
  await page.locator("#menu-remember").click();
  await page.locator(".menu summary").click();
}

export async function nothing_is_stored_without_consent_and_all_of_it_with(t) {
  const page = await open(t);
  await page.locator(".plans .buttons button").first().click();
  await type(page, "goal", "12");
  await page.waitForTimeout(500);
  t.assert.equal(await stored(page), null);
  await remember(page);
  await page.waitForFunction(() => localStorage.getItem("warmline.plan.v1") !== null);
  await keep(page);
  await page.waitForFunction(() => localStorage.getItem("warmline.scenarios.v1") !== null);
  const kept = JSON.parse(await stored(page));
  t.assert.deepEqual(
    kept.map((plan) => [plan.version, plan.name, plan.goal.customers]),
    [
      [1, "Plan A", 10],
      [1, "Plan B", 12],
    ],
  );
  // A second visit finds them.
  const again = await open(t, { context: page.context() });
  await again.locator(".plans-table").waitFor();
  t.assert.equal(await cards(again).count(), 3);
  await remember(again);
  await again.waitForFunction(() => localStorage.length === 0);
}

export async function what_was_kept_before_the_consent_is_stored_when_the_page_is_left(t) {
  const page = await open(t);
  await page.locator(".plans .buttons button").first().click();
  await page.locator(".plans-table").waitFor();
  await remember(page);
  await page.waitForFunction(() => localStorage.getItem("warmline.plan.v1") !== null);
  await page.reload();
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  t.assert.equal(JSON.parse(await stored(page)).length, 1);
}

export async function stored_plans_from_a_stranger_are_refused_and_harm_nothing(t) {
  const script = () => {
    if (sessionStorage.getItem("planted")) return;
    sessionStorage.setItem("planted", "yes");
    const plan = {
      version: 1,
      goal: { customers: 7 },
      customerValue: 9,
      stages: [{ id: "sql", name: "", toNext: { rate: 0.5 } }, { id: "customer", name: "" }],
    };
    localStorage.setItem("warmline.plan.v1", JSON.stringify(plan));
    localStorage.setItem("warmline.scenarios.v1", JSON.stringify([{ ...plan, customerValue: -1, onload: "<script>" }]));
  };
  const page = await open(t, { script });
  await page.locator(".plans .entry-error").waitFor();
  t.assert.match(await page.locator(".plans .entry-error").innerText(), /\[0\]\.onload/);
  t.assert.equal(await box(page, "goal").inputValue(), "7");
}

export async function a_comparison_is_saved_and_opened_again(t) {
  const page = await open(t);
  await three(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".plans-files button").click(),
  ]);
  t.assert.equal(download.suggestedFilename(), "warmline-scenarios.json");
  const text = readFileSync(await download.path(), "utf8");
  t.assert.deepEqual(JSON.parse(text).map((plan) => plan.goal.customers), [10, 10, 12]);
  const other = await open(t);
  const file = (buffer) => ({ name: "plans.json", mimeType: "application/json", buffer: Buffer.from(buffer) });
  await other.locator(".plans-files input").setInputFiles(file("[]"));
  await other.locator(".plans .entry-error").waitFor();
  await other.locator(".plans-files input").setInputFiles(file(text));
  await other.locator(".plans-table").waitFor();
  await other.waitForFunction(() => document.querySelectorAll(".plans-table thead th").length === 4);
  t.assert.deepEqual(await table(other), await table(page));
  t.assert.equal(await other.locator(".plans .entry-error").count(), 0);
  await other.getByRole("button", { name: "Undo" }).click();
  t.assert.equal(await box(other, "goal").inputValue(), "10");
}

// Which lever moves it most: five parts, each against an oracle where there is one, and how they look.
import { box, openFile } from "../lib/plan.mjs";

const customer = { id: "customer", name: "" };

/** 10 of 40 seen, 60,000 a customer, 14 of them, 10,000 a lead. */
const toy = {
  version: 1,
  goal: { customers: 14 },
  customerValue: 60_000,
  stages: [{ id: "sql", name: "", toNext: { converted: 10, entered: 40 }, costPerEntry: 10_000 }, customer],
};

const long = {
  version: 1,
  goal: { customers: 10 },
  customerValue: 100_000,
  grossMargin: 0.7,
  stages: [
    { id: "lead", name: "", toNext: { rate: 0.3 }, costPerEntry: 120 },
    { id: "mql", name: "", toNext: { converted: 40, entered: 100 }, costPerEntry: 300 },
    { id: "sql", name: "", toNext: { low: 0.15, likely: 0.25, high: 0.35 }, costPerEntry: 1_500 },
    customer,
  ],
  fixedCosts: [{ name: "Team", amount: 60_000 }],
  cold: { stage: "sql", model: { kind: "halfLife", days: 30, followUp: { kind: "exponential", meanDays: 4 } } },
};

const busy = { ...long, cold: { stage: "mql", model: { kind: "capacity", reps: 1, leadsPerRepPerDay: 0.3, shelfLifeDays: 10 } } };

/** P(at least k of n) at rate p. */
function atLeast(n, k, p) {
  let [term, fewer] = [(1 - p) ** n, 0];
  for (let hits = 0; hits < k; hits++) {
    fewer += term;
    term *= ((n - hits) / (hits + 1)) * (p / (1 - p));
  }
  return 1 - fewer;
}

/** Best number of leads and its worth under Jeffreys' Beta for 10 of 40, and the worth of knowing the rate, on a grid. */
function knowing({ gain, most, cost }) {
  const grid = Array.from({ length: 2_000 }, (_, i) => (i + 0.5) / 2_000);
  const raw = grid.map((p) => p ** 9.5 * (1 - p) ** 29.5);
  const sum = raw.reduce((a, b) => a + b);
  const counted = (n, p) => {
    let [term, all] = [(1 - p) ** n, 0];
    for (let hits = 0; hits < most && hits <= n; hits++) {
      all += (most - hits) * term;
      term *= ((n - hits) / (hits + 1)) * (p / (1 - p));
    }
    return most - all;
  };
  const means = new Array(161).fill(0);
  let known = 0;
  grid.forEach((p, i) => {
    const weight = raw[i] / sum;
    if (weight < 1e-12) return;
    const values = means.map((_, n) => gain * counted(n, p) - cost * n);
    values.forEach((value, n) => (means[n] += weight * value));
    known += weight * Math.max(...values);
  });
  const value = Math.max(...means);
  return { entries: means.indexOf(value), value, worth: known - value };
}

async function opened(t, plan, options = {}) {
  const page = await t.open(options);
  if (plan) {
    await openFile(page, JSON.stringify(plan));
    await page.waitForFunction((rows) => document.querySelectorAll(".row").length === rows, plan.stages.length);
  }
  await page.locator("#deep-levers").click();
  await settled(page);
  return page;
}

/** Everything has been told, and nothing of it is of an older plan. */
async function settled(page) {
  await page.locator("[id='levers-sales'] ~ .told .levers-sub").last().waitFor();
  await page.waitForFunction(() => !document.querySelector(".levers [aria-busy=true], .levers .later"));
}

const part = (page, name) => page.locator(`section[aria-labelledby='levers-${name}']`);
const finding = (page, name) => part(page, name).locator(".levers-finding").first();
const numbers = (text) => [...text.matchAll(/[\d,.]*\d/g)].map(([digits]) => Number(digits.replaceAll(",", "")));

export async function the_widest_bar_is_the_finding(t) {
  const page = await opened(t, long);
  const title = await page.locator("#levers-tornado-title").innerText();
  t.assert.match(title, /^The chance moves most with the rate from SQLs to Customers: from [\d.]+.% to [\d.]+.%\.$/);
  const widths = await page.locator(".tornado-row").evaluateAll((rows) =>
    rows.map((row) => ["low", "high"].reduce((sum, end) => sum + Number(row.querySelector(`.tornado-${end}`).getAttribute("width")), 0)),
  );
  t.assert.ok(widths.length > 3);
  t.assert.deepEqual(widths, widths.toSorted((a, b) => b - a));
  const says = await page.locator(".tornado-hit").evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label")));
  t.assert.ok(says.some((text) => /your evidence/.test(text)) && says.some((text) => /your range/.test(text)) && says.some((text) => /typed/.test(text)));
  // Money moves no chance, but it moves the profit.
  t.assert.ok(!says.some((text) => /Cost per entry/.test(text)));
  await part(page, "moves").getByLabel("Profit").check();
  await settled(page);
  await page.locator(".tornado-hit[aria-label*='Cost per entry']").first().waitFor();
  t.assert.match(await page.locator("#levers-tornado-title").innerText(), /^The profit moves most with /);
  await page.locator("#levers-tornado .chart-toggle").click();
  t.assert.ok((await page.locator("#levers-tornado tbody tr").count()) > widths.length);
}

export async function a_bar_leads_to_its_field(t) {
  const page = await opened(t, long);
  const rows = page.locator(".tornado-hit");
  await rows.first().focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "stages[2].toNext");
  t.assert.ok(await box(page, "stages[2].toNext").evaluate((field) => {
    const { top, bottom } = field.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
  await part(page, "moves").getByLabel("Profit").check();
  // A cost stands in the details of its stage, which are opened for it.
  await page.locator(".tornado-hit[aria-label*='Cost per entry, SQLs']").click();
  await page.waitForFunction(() => document.activeElement.id === "stages[2].costPerEntry");
  await page.locator(".tornado-hit").first().focus();
  await page.keyboard.press("ArrowDown");
  t.assert.equal(await page.evaluate(() => [...document.querySelectorAll(".tornado-hit")].indexOf(document.activeElement)), 1);
}

export async function what_must_be_true_is_true(t) {
  const plan = { ...toy, goal: { customers: 10 } };
  const page = await opened(t, plan);
  const [, must, from] = numbers(await finding(page, "seek").innerText());
  t.assert.equal(from, 25);
  t.assert.ok(Math.abs(atLeast(40, 10, must / 100) - 0.9) < 0.006, `${must} %`);
  const take = part(page, "seek").getByRole("button", { name: /Put .* into the plan/ });
  const [taken] = numbers(await take.innerText());
  t.assert.ok(atLeast(40, 10, taken / 100) >= 0.9 && atLeast(40, 10, taken / 100) < 0.901, `${taken} %`);
  await take.click();
  await page.waitForFunction((rate) => document.getElementById("stages[0].toNext").value.includes(rate), String(taken));
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => /10.*40/.test(document.getElementById("stages[0].toNext").value));
}

export async function what_cannot_be_is_said_with_the_nearest(t) {
  const page = await opened(t, long);
  await page.locator("#levers-seek-input").selectOption({ label: "Mean time to follow up" });
  await settled(page);
  const text = await finding(page, "seek").innerText();
  t.assert.match(text, /^No value of it gives a chance of 90.?%\. The nearest: with the mean time to follow up at 0 days instead of 4 days it is [\d.]+.%\.$/);
  await page.locator("#levers-seek-measure").selectOption({ label: "ROI" });
  await page.locator("#levers-seek-wanted").fill("3");
  await page.locator("#levers-seek-input").selectOption({ label: "Value per customer" });
  await settled(page);
  t.assert.match(await finding(page, "seek").innerText(), /ROI of 3×/);
  await page.locator("#levers-seek-wanted").fill("-7");
  t.assert.match(await part(page, "seek").locator(".entry-error").innerText(), /-1/);
}

export async function knowing_is_worth_what_the_oracle_says(t) {
  const page = await opened(t, toy);
  const text = await part(page, "knowing").innerText();
  const oracle = knowing({ gain: 60_000, most: 14, cost: 10_000 });
  const [worth] = numbers(await finding(page, "knowing").innerText());
  t.assert.ok(Math.abs(worth / oracle.worth - 1) < 0.01, `${worth} for ${oracle.worth}`);
  const [, entries, value] = numbers(await part(page, "knowing").locator(".told > p").nth(1).innerText());
  t.assert.equal(entries, oracle.entries);
  t.assert.ok(Math.abs(value / oracle.value - 1) < 0.001, `${value} for ${oracle.value}`);
  t.assert.match(text, /Watching [\d,]+ SQLs more is worth/);
}

export async function offers_are_ranked_and_no_stage_is_special(t) {
  const page = await opened(t, { ...long, cold: undefined });
  const offers = part(page, "offers");
  t.assert.match(await offers.innerText(), /No stage is special: 1% more of any rate brings 1% more customers/);
  const slopes = await offers.locator(".levers-slopes tbody td:first-of-type").allInnerTexts();
  t.assert.deepEqual(slopes, ["1%", "1%", "1%"]);
  await page.locator("#levers-draft-input").selectOption({ label: "Rate from SQLs to Customers" });
  await page.locator("#levers-draft-by").fill("5");
  await page.locator("#levers-draft-for").fill("2000");
  await offers.getByRole("button", { name: "Add" }).click();
  await offers.locator(".levers-ranked li").nth(1).waitFor();
  await settled(page);
  t.assert.match(await finding(page, "offers").innerText(), /of profit for each \$1: Rate from SQLs to Customers, 5 points more for \$2,000\.$/);
  // 334 leads x .3 x .4 x .05 more customers at 70,000 each, for 2,000.
  const [ratio] = numbers(await offers.locator(".levers-words").first().innerText());
  t.assert.ok(Math.abs(ratio - (334 * 0.3 * 0.4 * 0.05 * 70_000 - 2_000) / 2_000) < 0.6, `${ratio}`);
  // The list is there again when the question is opened again.
  await page.locator("#deep-levers").click();
  await page.locator("#deep-levers").click();
  await settled(page);
  t.assert.equal(await offers.locator(".levers-ranked li").count(), 2);
  await offers.getByRole("button", { name: /^Remove: Rate/ }).click();
  await offers.locator(".levers-ranked li").nth(1).waitFor({ state: "detached" });
}

export async function sales_shows_what_a_rep_and_a_day_are_worth(t) {
  const page = await opened(t, busy);
  const sales = part(page, "sales");
  t.assert.match(await finding(page, "sales").innerText(), /^Rep number 2 is worth \$[\d,]+ in the period, before their pay\.$/);
  t.assert.match(await sales.innerText(), /Sales is the neck|On average sales can work them all/);
  t.assert.equal(await sales.locator(".levers-ranked li").count(), 5);
  // Nothing waits for a follow-up under this model: a click shows it.
  await sales.getByRole("button", { name: "Let leads cool while they wait" }).click();
  await sales.locator("input[type=range]").waitFor();
  await settled(page);
  await sales.locator("input[type=range]").fill("50");
  await settled(page);
  await page.waitForFunction(() => /the chance stays at 50|No follow-up is fast enough for 50/.test(document.querySelector("[aria-labelledby=levers-sales]").innerText));
  t.assert.match(await sales.innerText(), /One day more of delay than the 5\.8 of now costs \$[\d,]+ of revenue/);
  await sales.getByRole("button", { name: "Let sales be busy" }).click();
  await sales.getByText(/^Rep number 3/).waitFor();
}

export async function every_figure_shows_its_working(t) {
  const page = await opened(t, busy);
  for (const summary of await page.locator(".levers .why summary").all()) await summary.click();
  t.assert.equal(await page.locator(".levers .why[open]").count(), 5);
  const text = await page.locator(".levers").innerText();
  t.assert.match(text, /Chance = probability that at least 10 customers come of/);
  t.assert.doesNotMatch(text, /\blevers-[a-z-]+\b|\{\s*\$|NaN|Infinity/);
}

async function looks(t, name, plan) {
  for (const lang of ["en", "ko", "id"]) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [320, 1280]) {
        const page = await opened(t, plan, { width, scheme, path: `?lang=${lang}` });
        await t.noOverflow(page);
        await t.axe(page);
        t.assert.doesNotMatch(await page.locator(".levers").innerText(), /\blevers-[a-z-]+\b|\{\s*\$/);
        await page.locator(".deep-body").screenshot({ path: `target/screens/deep-levers-${name}-${lang}-${scheme}-${width}.png` });
        await page.close();
      }
    }
  }
}

export async function the_worked_example_looks_right(t) {
  await looks(t, "first", null);
}

export async function a_long_funnel_looks_right(t) {
  await looks(t, "long", long);
}

export async function busy_sales_look_right(t) {
  const page = await opened(t, busy, { options: { forcedColors: "active" } });
  await t.axe(page);
  await page.locator(".deep-body").screenshot({ path: "target/screens/deep-levers-busy-forced.png" });
  const open = await opened(t, busy);
  for (const summary of await open.locator(".levers .why summary").all()) await summary.click();
  await t.noOverflow(open);
  await t.axe(open);
  await open.locator(".deep-body").screenshot({ path: "target/screens/deep-levers-busy-open.png" });
}

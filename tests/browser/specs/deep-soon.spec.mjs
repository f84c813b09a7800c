// How soon: the months on the page are the native engine's, the hand-made oracles come out, every control has its
// effect, and it can be read in every language at every width.
import { execFileSync } from "node:child_process";
import { openFile } from "../lib/plan.mjs";

/** Three stages with spread lags, seasons and a discount. */
const long = {
  version: 1,
  goal: { customers: 10 },
  customerValue: 100_000,
  grossMargin: 0.7,
  stages: [
    { id: "lead", name: "", toNext: { rate: 0.3 }, costPerEntry: 120, lagDays: 10, lagP90Days: 40 },
    { id: "mql", name: "", toNext: { rate: 0.4 }, costPerEntry: 300, lagDays: 14, lagP90Days: 45 },
    { id: "sql", name: "", toNext: { converted: 10, entered: 40 }, costPerEntry: 1500, lagDays: 60, lagP90Days: 150 },
    { id: "customer", name: "" },
  ],
  fixedCosts: [{ name: "Team", amount: 90_000 }],
  outlook: {
    start: "2027-03-01",
    seasonality: [1, 1, 1.1, 1.1, 1, 0.9, 0.6, 0.5, 1.1, 1.2, 1.1, 0.8],
    rampUpMonths: 2,
    discountPerYear: 0.1,
  },
};

/** 40 SQLs over ten months, two months to close: the months of this plan can be said by hand. */
const fixed = {
  version: 1,
  goal: { customers: 10 },
  customerValue: 100_000,
  stages: [
    { id: "sql", name: "", toNext: { rate: 0.25 }, costPerEntry: 5000, lagDays: 730 / 12 },
    { id: "customer", name: "" },
  ],
  outlook: { start: "2027-01-01", horizonMonths: 14 },
};

const native = (plan) =>
  JSON.parse(
    execFileSync("cargo", ["run", "--quiet", "--locked", "--example", "months"], {
      input: JSON.stringify(plan),
      encoding: "utf8",
    }),
  );

const day = (iso, lang = "en") =>
  new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

/** Opens the page with a plan and the section; waits until it has found something. */
async function soon(t, plan, options = {}) {
  const page = await t.open(options);
  if (plan) {
    await openFile(page, JSON.stringify(plan));
    await page.waitForFunction((rows) => document.querySelectorAll(".row").length === rows, plan.stages.length);
  }
  await page.locator("#deep-soon").click();
  await found(page);
  return page;
}

/** Waits until what is on screen is the finding of what was asked. */
const found = (page) =>
  page.waitForFunction(() => {
    const told = [...document.querySelectorAll(".soon .told")];
    return told.length === 2 && told.every((each) => !each.ariaBusy && each.childElementCount > 0);
  });

const begin = (page) => page.locator(".soon-begin").innerText();

/** The table of all months as numbers, by row. */
async function cells(page) {
  await page.locator(".soon-whole > button").click();
  return page.locator(".soon-table tbody tr").evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.innerText.replace(/[$,]/g, "")))),
  );
}

export async function the_months_are_the_native_engines(t) {
  const page = await soon(t, long);
  const told = native(long);
  const shown = await cells(page);
  t.assert.equal(shown.length, 36);
  for (const [month, row] of told.rows.entries()) {
    t.assert.equal(shown[month].length, row.length);
    for (const [column, value] of row.entries()) {
      // Three figures, leads to a thousandth; money from 100 on in whole units.
      const tolerance = 0.0051 * Math.abs(value) + (column > 5 ? 0.5 : 0.00051);
      t.assert.ok(Math.abs(shown[month][column] - value) <= tolerance, `${month}.${column}: ${shown[month][column]} ${value}`);
    }
  }
  // The net present value again, by another program.
  const npv = told.rows.reduce((sum, row, month) => sum + row.at(-2) / 1.1 ** ((month + 0.5) / 12), 0);
  t.assert.ok(Math.abs(npv - told.npv) < 1e-6 * npv);
  const figures = await page.locator(".soon-number").allInnerTexts();
  t.assert.equal(Number(figures[0].replace(/[$,]/g, "")), Math.round(npv));
  t.assert.equal(figures[2], "$70,000");
  t.assert.equal(figures[3], `${told.ratio.toPrecision(3)} to 1`);
  t.assert.ok((await begin(page)).includes(`begin by ${day(told.startBy)}`), await begin(page));
  t.assert.ok((await begin(page)).includes(`by ${day(told.due)}`));
}

export async function what_can_be_said_by_hand_is_said(t) {
  const page = await soon(t, fixed);
  const shown = await cells(page);
  for (const [month, row] of shown.entries()) {
    const [entries, customers] = [month < 10 ? 4 : 0, month >= 2 && month < 12 ? 1 : 0];
    const waiting = [4, 8, 8, 8, 8, 8, 8, 8, 8, 8, 4, 0, 0, 0][month];
    const cash = 100_000 * customers - 5000 * entries;
    t.assert.deepEqual([row[0], row[1], row[2], row[4], row[5], row[6]], [entries, waiting, customers, 5000 * entries, 100_000 * customers, cash]);
  }
  t.assert.deepEqual(await page.locator(".soon-number").allInnerTexts(), ["$800,000", "Mar 2027", "$100,000", "5 to 1"]);
  t.assert.match(await page.locator(".soon-finding").innerText(), /by December 31, 2027, more likely than not\. The money is back by March 31, 2027\./);
  t.assert.match(await page.locator("#soon-cash-title").innerText(), /\$40,000 .*March 31, 2027/);
  t.assert.match(await page.locator("#soon-stages-title").innerText(), /8 SQLs .*February 28, 2027/);
  t.assert.match(await page.locator(".soon-allow h3").innerText(), /may cost \$8,333; it costs \$5,000/);
}

export async function every_control_has_its_effect(t) {
  const page = await soon(t, fixed);
  const number = (n) => page.locator(".soon-number").nth(n);
  const says = async (pattern, of) => {
    await found(page);
    await t.assert.doesNotReject(page.waitForFunction(([selector, source]) => new RegExp(source).test(document.querySelector(selector)?.innerText), [of, pattern.source]), `${of}: ${pattern}`);
  };
  const slide = (id, value) =>
    page.locator(id).evaluate((input, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, value);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, String(value));

  await page.locator("#soon-due").fill("2028-06-30");
  await says(/by June 30, 2028/, ".soon-begin");
  const later = await begin(page);
  await slide("#soon-entries", 80);
  await says(/With 80 SQLs instead of 40 SQLs/, ".soon-begin");
  t.assert.notEqual(await begin(page), later);
  await slide("#soon-confidence", 50);
  await says(/to be 50% sure/, ".soon-begin");
  await slide("#soon-entries", 40);
  await says(/With 40 SQLs, begin by/, ".soon-begin");
  await page.locator("#soon-due").fill("");
  await page.locator("#soon-start").fill("");
  await says(/within 12 months\. Enter a first day/, ".soon-begin");
  await says(/Month 3/, ".soon-figure:nth-child(2) .soon-number");

  await page.locator("#soon-lag-0").fill("0");
  await says(/Revenue covers the spend/, ".soon-finding");
  t.assert.match(await page.locator(".soon-empty").innerText(), /No lead waits/);
  await page.locator("#soon-lag-0").fill("30");
  await page.locator("#soon-lag-p90-0").fill("90");
  await says(/43\.3 days on average/, ".soon-lag");
  await page.locator("#soon-lag-p90-0").fill("");
  await page.locator("#soon-lag-0").fill("0");
  await page.locator("#soon-intake").fill("4");
  await page.locator("#soon-horizon").fill("4");
  await says(/10 of 10 customers are expected within 4 months/, "#soon-customers-title");
  await page.locator("#soon-horizon").fill("0");
  t.assert.match(await page.locator("#soon-horizon-message").innerText(), /1 to 120/);
  await page.locator("#soon-horizon").fill("36");

  await page.evaluate(() => document.querySelectorAll(".soon-group").forEach((group) => (group.open = true)));
  await page.locator("#soon-season").selectOption("summer");
  const upright = page.locator(".soon-upright");
  t.assert.equal(await upright.nth(7).inputValue(), "0.5");
  await slide(".soon-season:nth-child(8) input", 2);
  t.assert.equal(await page.locator("#soon-season").inputValue(), "own");
  await page.getByRole("button", { name: "All months alike again" }).click();
  t.assert.equal(await page.locator("#soon-season").inputValue(), "even");

  // 100,000 a year is 8,333.33 a month: 5 % churn makes it 166,667, nobody leaving 36 months of it.
  await page.locator("#soon-revenue").selectOption("monthly");
  await says(/\$300,000/, ".soon-figure:nth-child(3) .soon-number");
  await says(/36 months counted/, ".soon-figure:nth-child(3) .soon-note");
  await page.locator("#soon-churn").fill("5");
  await says(/\$166,667/, ".soon-figure:nth-child(3) .soon-number");
  await page.locator("#soon-discount").fill("10");
  await says(/At 10% a year/, ".soon-figure:nth-child(1) .soon-note");
  await slide("#soon-target", 10);
  await says(/10 to 1/, ".soon-allow h3");
  t.assert.equal(await number(0).count(), 1);
}

export async function months_are_read_by_keys_and_in_all_charts_at_once(t) {
  const page = await soon(t, fixed);
  const reader = page.locator("#soon-customers-chart [role=slider]");
  await reader.focus();
  await page.keyboard.press("Home");
  t.assert.match(await reader.getAttribute("aria-valuetext"), /^Jan 2027: 0 customers/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  for (const chart of ["customers", "stages", "cash"]) {
    const now = page.locator(`#soon-${chart}-chart [role=slider]`);
    t.assert.match(await now.getAttribute("aria-valuetext"), /^Mar 2027: /);
    t.assert.equal(await now.getAttribute("aria-valuenow"), "3");
  }
  const figure = page.locator("#soon-stages");
  await figure.getByRole("button", { name: "As a table" }).click();
  t.assert.equal(await figure.locator("tbody tr").count(), 14);
}

export async function it_can_be_read_everywhere(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [320, 1280]) {
        const page = await soon(t, long, { width, scheme, path: `?lang=${lang}` });
        await page.evaluate(() => document.querySelectorAll(".soon details").forEach((each) => (each.open = true)));
        await page.locator(".soon-whole > button").click();
        await page.locator("#soon-stages .chart-toggle").click();
        await t.noOverflow(page);
        await t.axe(page);
        await page.locator("#soon-stages .chart-toggle").click();
        await t.axe(page);
        t.assert.doesNotMatch(await page.locator(".soon").innerText(), /\bsoon-[a-z]|\{\s*\$/);
        await t.screenshot(page, `soon-${lang}-${scheme}-${width}`);
        await page.close();
      }
    }
  }
}

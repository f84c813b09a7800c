// Where do the leads come from? Channels, what they bring, and the best split of a budget over them.
import { box, type } from "../lib/plan.mjs";

const LOOKS = [
  ["en", 320, "light"],
  ["en", 1280, "dark"],
  ["ko", 1280, "light"],
  ["ko", 320, "dark"],
  ["id", 320, "light"],
  ["id", 1280, "dark"],
];

async function open(t, options = {}) {
  const page = await t.open(options);
  await page.locator("#deep-channels").click();
  await page.locator(".channels button").first().waitFor();
  return page;
}

async function withExamples(t, options = {}) {
  const page = await open(t, options);
  await page.locator(".channels .buttons button").first().click();
  await page.locator(".channels-table").waitFor();
  return page;
}

/** The rows of the table: name, then the figures of the best split. */
const rows = (page) =>
  page
    .locator(".channels-table :is(tbody, tfoot) tr")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("th").innerText, ...[...row.querySelectorAll(".channels-value")].map((cell) => cell.innerText)]),
    );

const settled = (page, text) =>
  page.waitForFunction((text) => {
    const told = document.querySelector(".channels .told");
    return told?.getAttribute("aria-busy") !== "true" && told?.innerText.includes(text);
  }, text);

export async function channels_are_shown_in_every_language_and_width(t) {
  for (const [lang, width, scheme] of LOOKS) {
    const page = await open(t, { lang, width, scheme });
    await t.noOverflow(page);
    await t.axe(page);
    await page.locator(".channels .buttons button").first().click();
    await page.locator(".channels-table").waitFor();
    for (const summary of await page.locator(".channels summary").all()) await summary.click();
    await t.noOverflow(page);
    await t.axe(page);
    await page.locator(".channels .chart-toggle").click();
    await t.noOverflow(page);
    await page.locator(".channels .chart-toggle").click();
    await t.screenshot(page, `channels-${lang}-${width}-${scheme}`);
    await page.close();
  }
}

export async function a_budget_goes_where_it_wins_most(t) {
  const page = await withExamples(t);
  // Two plain channels: customers at 10,000 and 20,000 of money each, the cheaper one for 8 leads at most.
  await page.locator('[id="channels[0].response"]').selectOption("linear");
  for (const [path, text] of [
    ["channels[0].costPerLead", "0"],
    ["channels[0].most", ""],
    ["channels[1].fixedCost", "0"],
    ["channels[1].costPerLead", "0"],
    ["channels[1].most", "8"],
  ]) {
    if (text) await type(page, path, text);
    else await box(page, path).fill("");
  }
  await page.locator(".channel-own summary").nth(1).click();
  await type(page, "channels[1].sql.rate", "50 %");
  await type(page, "channels-budget", "100000");
  await page.keyboard.press("Tab");
  await settled(page, "$100,000");
  // 8 leads of the second win 4 customers for 40,000; the other 60,000 buy 12 leads of the first: 3 customers.
  t.assert.deepEqual(await rows(page), [
    ["Search ads", "12", "$60,000", "3", "$20,000", "4×"],
    ["Partner referrals", "8", "$40,000", "4", "$10,000", "9×"],
    ["All together", "20", "$100,000", "7", "$14,286", "6×"],
  ]);
  const words = await page.locator(".channels-words").innerText();
  t.assert.match(words, /Split best, \$100,000 win 7 customers/);
  // A customer costs 20,000 at the margin, so 10,000 win half of one.
  t.assert.match(words, /The next \$10,000 would win 0\.5 customers\./);
  t.assert.equal(await page.locator("#channels-picture-title").innerText(), "The best split puts the most into Search ads: $60,000");
}

export async function leads_that_come_in_now_are_held_against_the_best(t) {
  const page = await withExamples(t);
  await type(page, "channels[0].now", "10");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.querySelector(".channels-table tbody .channels-off").innerText === "now 10");
  await type(page, "channels[0].now", "100");
  await page.locator(".channel .entry-error").waitFor();
  t.assert.match(await page.locator(".channel .entry-error").innerText(), /0 to 59/);
  await page.locator("#channels-aim").selectOption("profit");
  await page.waitForFunction(() => document.querySelector(".channels-words h3").innerText.includes("earn"));
}

export async function channels_are_part_of_the_document(t) {
  const page = await withExamples(t);
  await page.waitForFunction(() => location.hash.length > 1);
  const link = page.url();
  await page.getByRole("button", { name: "Remove Search ads" }).click();
  t.assert.equal(await page.locator(".channel").count(), 1);
  await page.getByRole("button", { name: "Undo" }).click();
  t.assert.equal(await page.locator(".channel").count(), 2);
  const other = await t.open({ path: new URL(link).hash });
  await other.locator("#deep-channels").click();
  await other.locator(".channels-table").waitFor();
  t.assert.equal(await box(other, "channels[1].name").inputValue(), "Partner referrals");
  t.assert.equal(await box(other, "channels[1].most").inputValue(), "32");
}

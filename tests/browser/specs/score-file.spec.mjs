// A file of leads: from the drop to the saved file, and files that lie.
import { readFileSync } from "node:fs";

const HEADER = "title,employees,country,email,source,pricing_visits,last_pricing_visit,downloads,demo_requests,last_demo_request,created";
// Points fade, so the last visits are of the day on which the test runs.
const TODAY = new Date().toLocaleDateString("sv");

/** So many leads. */
function leads(rows) {
  const lines = [HEADER];
  for (let row = 0; row < rows; row += 1) {
    const title = ["Marketing Manager", "CEO", "Director of IT", "=1+1"][row % 4];
    lines.push(`${title},${(row * 37) % 3000},KR,p${row}@firm.example,referral,${row % 4},${TODAY},${row % 3},${row % 5 ? 0 : 1},${TODAY},2026-0${1 + (row % 3)}-0${1 + (row % 9)}`);
  }
  return `${lines.join("\n")}\n`;
}

async function open(t, options = {}) {
  const page = await t.open({ path: `${options.lang ? `?lang=${options.lang}` : ""}#score`, ...options });
  await page.locator("#score-tab-2").click();
  await page.locator(".file-take").waitFor();
  return page;
}

const give = (page, bytes, name = "leads.csv") =>
  page.locator('.file-take input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });

async function scored(page) {
  await page.locator(".file-found .file-score").click();
  await page.locator(".file-sentence").waitFor();
}

export async function a_file_is_scored_shown_and_saved(t) {
  const page = await open(t);
  await give(page, leads(5000));
  await page.locator(".file-map").waitFor();
  await scored(page);
  const sentence = await page.locator(".file-sentence").innerText();
  t.assert.match(sentence, /[\d,]+ of 5,000 leads reach 75/);
  await page.locator(".file-rows tbody tr").first().waitFor();
  // By score, the best first.
  await page.locator(".file-rows thead th").nth(1).getByRole("button").click();
  await page.waitForFunction(() => document.querySelector('.file-rows [aria-sort="descending"]'));
  const score = page.locator(".file-rows tbody tr:first-child .file-number");
  await score.waitFor();
  const best = Number(await score.innerText());
  await page.locator(".file-view").focus();
  await page.keyboard.press("End");
  await page.waitForFunction((best) => Number(document.querySelector(".file-rows tbody tr:last-child .file-number")?.textContent) < best, best);
  // Moving the line changes what is above it.
  const before = await page.locator("#score-file-spread-figure .chart-title").innerText();
  await page.locator(".chart-handle").focus();
  await page.keyboard.press("PageDown");
  await page.waitForFunction((before) => document.querySelector("#score-file-spread-figure .chart-title").innerText !== before, before);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".file-results .file-score").click()]);
  const saved = readFileSync(await download.path(), "utf8").split("\n");
  t.assert.equal(saved[0], `${HEADER},score,band,route`);
  t.assert.equal(saved.length, 5002);
  t.assert.match(saved[4], /^'=1\+1,111,.*,[\d.]+,[a-z]+,[a-zA-Z]+$/);
}

export async function what_was_found_can_be_corrected(t) {
  const page = await open(t);
  await give(page, "titel;wert\nCEO;5\nCTO;6\n");
  await page.locator(".file-map").waitFor();
  t.assert.equal(await page.locator("#score-file-separator").inputValue(), "1");
  await page.locator("#score-file-separator").selectOption("0");
  await page.waitForFunction(() => /^1 column/.test(document.querySelector(".file-found h2")?.innerText ?? ""));
}

const LIES = {
  empty: ["", /empty/],
  blank: ["\n\n\n", /blank lines/],
  "header alone": [`${HEADER}\n`, /no leads below/],
};

export async function files_without_leads_say_so(t) {
  const page = await open(t);
  for (const [name, [bytes, words]] of Object.entries(LIES)) {
    await give(page, bytes, `${name}.csv`);
    const told = page.locator(".file-trouble", { hasText: words });
    await told.waitFor();
  }
}

export async function files_that_lie_are_told_row_by_row_and_cost_no_page(t) {
  const page = await open(t);
  const good = leads(20);
  const row = good.split("\n")[1];
  const cases = {
    "open quote": [`${good}"never closed,1\n${row}\n`, /never closes/],
    nul: [`${good}${row.replace("KR", "K\0R")}\n`, /NUL/],
    "too many cells": [`${good}${row},x,y\n`, /more cells/],
    "long cell": [`${good}${row.replace("KR", "K".repeat(10_000_000))}\n`, null],
    "mixed line ends": [good.replace(/\n/g, (_, at) => ["\n", "\r\n", "\r"][at % 3]), null],
    "wrong bytes": [Buffer.concat([Buffer.from(leads(5000)), Buffer.from(row), Buffer.from([0xff, 0xfe, 0x0a])]), null],
    "the same name twice": [`${HEADER},title\n${row},CEO\n`, null],
  };
  for (const [name, [bytes, words]] of Object.entries(cases)) {
    await give(page, bytes, `${name}.csv`);
    await page.locator(".file-name", { hasText: name }).waitFor();
    await page.locator(".file-map").waitFor();
    await scored(page);
    if (words) await page.locator(".file-bad li", { hasText: words }).waitFor();
  }
}

export async function a_hundred_thousand_columns_are_too_many_and_said_so(t) {
  const page = await open(t);
  const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(",");
  await give(page, `${wide}\n${wide}\n`, "wide.csv");
  await page.locator(".file-map").waitFor();
  await scored(page);
  await page.locator(".file-bad li", { hasText: /more than 16,384 columns/ }).waitFor();
}

export async function korean_in_an_old_encoding_is_read(t) {
  const page = await open(t);
  // "이름,title" and two rows, in CP949.
  const korean = Buffer.from([0xc0, 0xcc, 0xb8, 0xa7]);
  const line = (name) => Buffer.concat([korean, Buffer.from(`,${name}\n`)]);
  await give(page, Buffer.concat([line("title"), line("CEO"), line("CTO")]), "cp949.csv");
  await page.locator(".file-map").waitFor();
  t.assert.equal(await page.locator("#score-file-encoding").inputValue(), "3");
  await scored(page);
  await page.locator(".file-rows td", { hasText: "이름" }).first().waitFor();
}

/** A large file is scored in two halves; the pattern of the leads comes again every 9,000 rows. */
export async function a_large_file_is_its_parts(t) {
  const page = await open(t);
  const reach = async () => {
    const [, reached, all] = (await page.locator(".file-sentence").innerText()).match(/([\d,]+) of ([\d,]+) leads reach 75/);
    return [reached, all].map((number) => Number(number.replaceAll(",", "")));
  };
  await give(page, leads(9000), "one.csv");
  await page.locator(".file-map").waitFor();
  await scored(page);
  const [once] = await reach();
  t.assert.ok(once > 0);
  const [header, ...rows] = leads(9000).trimEnd().split("\n");
  const times = 25;
  // By the second time the other worker is there, whatever the machine was busy with.
  for (const name of ["large", "again"]) {
    await give(page, `${header}\n${`${rows.join("\n")}\n`.repeat(times)}`, `${name}.csv`);
    await page.locator(".file-name", { hasText: name }).waitFor();
    await page.locator(".file-map").waitFor();
    await scored(page);
    await page.locator(".file-sentence", { hasText: /of 225,000 leads/ }).waitFor();
    t.assert.deepEqual(await reach(), [times * once, times * 9000]);
  }
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".file-results .file-score").click()]);
  const saved = readFileSync(await download.path(), "utf8").trimEnd().split("\n");
  t.assert.equal(saved.length, times * 9000 + 1);
  for (const row of [1, 4, 9000]) {
    t.assert.equal(saved[row + (times - 1) * 9000], saved[row]);
  }
  await page.locator(".file-view").focus();
  await page.keyboard.press("End");
  await page.locator(".file-rows tbody tr", { hasText: "225,001" }).waitFor();
}

async function look(t, page, name) {
  await t.noOverflow(page);
  await t.axe(page);
  t.assert.doesNotMatch(await page.locator("body").innerText(), /score-(file|route|next|name|cell)-|\{\s*\$/);
  await t.screenshot(page, name);
}

export async function it_looks_right_everywhere(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const [width, scheme] of [[320, "light"], [1280, "light"], [1280, "dark"]]) {
      const page = await open(t, { lang, width, scheme });
      await give(page, `${leads(3000)}short\n`);
      await page.locator(".file-map").waitFor();
      await look(t, page, `score-file-found-${lang}-${width}-${scheme}`);
      await scored(page);
      await page.locator(".file-rows tbody .file-number").first().waitFor();
      await look(t, page, `score-file-results-${lang}-${width}-${scheme}`);
      await page.close();
    }
  }
}

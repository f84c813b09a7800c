// The report: the sentence, typing, undo, pasting, files, links; and what is not a report.
import { readFileSync } from "node:fs";

const example = () => JSON.parse(readFileSync(new URL("../../../static/nurture/example.json", import.meta.url), "utf8"));

async function opened(t, more = {}) {
  const page = await t.open({ path: "#measure", ...more });
  // The figures come last.
  await page.locator(".measure-figures").waitFor();
  return page;
}
/** A box comes to hold a text; one that never does is named with what it holds. */
async function holds(box, text) {
  const handle = await box.elementHandle();
  const page = await handle.ownerFrame();
  await page.waitForFunction(([box, text]) => box.value === text, [handle, text]).catch(async () => {
    throw new Error(`a box holds ${JSON.stringify(await box.inputValue())} and should hold ${JSON.stringify(text)}`);
  });
}
const headline = (page) => page.locator(".measure-head h1").innerText();

export async function a_first_visit_is_answered(t) {
  const page = await opened(t);
  t.assert.match(await headline(page), /^July 2026: Cost per MQL rose to \$43\.40; that is news\. Everything else/);
  const news = page.locator(".metric-news");
  t.assert.equal(await news.count(), 1);
  // What is news stands open with its course, and the table says the same.
  t.assert.equal(await page.locator("#course-chart .chart-dot").count(), 12);
  await page.locator("#course .chart-toggle").click();
  t.assert.match(await page.locator("#course tbody tr").last().innerText(), /July 2026\s+\$43\.40\s+\$27\.40 to \$41\.30\s+news|July 2026\s+\$43\.40/);
  t.assert.match(await page.locator(".measure-groups").innerText(), /folklore without a grade/);
}

export async function a_figure_is_typed_and_taken_back(t) {
  const page = await opened(t);
  const july = page.locator("[id='cell-23-mqls'], [id='cell-22-mqls']").last();
  const before = await july.inputValue();
  await july.fill("90");
  await page.waitForFunction(() => !document.querySelector(".metric-news")?.textContent.includes("Cost per MQL"));
  await july.fill("12.5");
  await page.locator(".measure-cell .entry-error").waitFor();
  await july.fill("90");
  await july.blur();
  await page.waitForFunction(() => location.hash.startsWith("#r1."));
  const linked = page.url();
  await page.locator(".measure-bar .icon").first().click();
  await holds(july, before);
  t.assert.match(await headline(page), /Cost per MQL rose/);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await holds(july, "90");
  // The link alone brings it back, and the plan is not touched by any of it.
  const other = await t.open({ path: new URL(linked).hash });
  await other.locator(".measure-head h1").waitFor();
  await holds(other.locator(`[id='${await july.getAttribute("id")}']`), "90");
}

export async function what_stays_when_another_tool_is_looked_at(t) {
  const page = await opened(t);
  const first = page.locator(".measure-cell input").first();
  await first.fill("777");
  await page.locator(".tools a").first().click();
  await page.locator(".hero h1").waitFor();
  await page.locator(".tools a").nth(2).click();
  await page.locator(".measure-head h1").waitFor();
  t.assert.equal(await page.locator(".measure-cell input").first().inputValue(), "777");
}

export async function a_sheet_is_pasted_and_its_doubtful_cells_are_named(t) {
  const page = await opened(t);
  const rows = ["Month\tMQLs\tCost\tMood"];
  for (let month = 1; month <= 9; month++) rows.push(`2026-0${month}\t${100 + month}\t${month === 3 ? "abc" : 4000}\tfine`);
  rows.push("whenever\t1\t2\t3");
  await page.locator(".measure-cell input").first().evaluate((node, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    node.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, rows.join("\n"));
  const preview = page.locator(".measure-preview");
  await preview.waitFor();
  t.assert.match(await preview.innerText(), /9 months are understood/);
  t.assert.match(await preview.innerText(), /Mood/);
  t.assert.match(await page.locator(".measure-doubts").innerText(), /C4[\s\S]*abc[\s\S]*A11/);
  await preview.getByRole("button", { name: "Take these months" }).click();
  await preview.waitFor({ state: "detached" });
  t.assert.match(await headline(page), /September 2026/);
  t.assert.equal(await page.locator(".measure-table tbody tr").count(), 9);
}

export async function a_csv_file_in_korean_letters_is_read(t) {
  const page = await opened(t);
  // "월,MQL,프로그램 비용" in CP949.
  const head = Buffer.from([0xbf, 0xf9, 0x2c, 0x4d, 0x51, 0x4c, 0x2c, 0xc7, 0xc1, 0xb7, 0xce, 0xb1, 0xd7, 0xb7, 0xa5, 0x20, 0xba, 0xf1, 0xbf, 0xeb]);
  const body = Buffer.from("\n2026-01,80,1000\n2026-02,90,1100\n");
  const file = { name: "months.csv", mimeType: "text/csv", buffer: Buffer.concat([head, body]) };
  await page.locator(".measure-sheet input[type=file]").setInputFiles(file);
  await page.locator(".measure-preview").waitFor();
  t.assert.match(await page.locator(".measure-preview").innerText(), /2 months are understood/);
}

export async function a_sheet_that_is_not_as_it_should_be_says_why_and_changes_nothing(t) {
  const page = await opened(t);
  const input = page.locator(".measure-sheet input[type=file]");
  const give = (text) => input.setInputFiles({ name: "m.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const told = (pattern) =>
    page.waitForFunction((source) => new RegExp(source).test(document.querySelector(".measure-sheet").textContent), pattern.source);
  for (const [text, pattern] of [
    ["", /not a single byte/],
    ["\n\n  \n", /blank lines only/],
    ["Month,MQLs\n", /0 months are understood/],
    ["hello", /No row has headers that are known/],
    ["x".repeat(1_500_000), /No row has headers that are known/],
    ["y".repeat(3_000_000), /too (large|long|big)|at most/i],
  ]) {
    await give(text);
    await told(pattern);
    t.assert.match(await headline(page), /Cost per MQL rose/);
  }
  const rows = ["Month,MQLs,MQLs,Cost", "2026-01,80,1,1000", "", "2026-02,\"90,1,1100", "2026-03,9\u00000,1,1200", "2026-05,\"9\"5,1,1300", "2026-04,abc,1,1300"];
  await give(rows.join("\n"));
  await told(/2 months are understood/);
  const said = await page.locator(".measure-preview").innerText();
  t.assert.match(said, /1 with a quote that is not closed\. Rows: 4\./);
  t.assert.match(said, /1 with a NUL byte, which no text has\. Rows: 5\./);
  t.assert.match(said, /1 with letters after a closing quote\. Rows: 6\./);
  t.assert.match(said, /B7\s+“?abc/, "blank rows count where cells are named");
  t.assert.match(said, /Columns left out: MQLs/, "two columns of one name are not added up");
  t.assert.match(await headline(page), /Cost per MQL rose/);
}

export async function a_file_goes_out_and_comes_in(t) {
  const page = await opened(t);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as file" }).click()]);
  const text = readFileSync(await saved.path(), "utf8");
  t.assert.deepEqual(JSON.parse(text), example());
  await page.getByRole("button", { name: "Begin with nothing" }).click();
  t.assert.match(await headline(page), /Type, paste or open/);
  const input = page.locator(".measure-bar input[type=file]").first();
  await input.setInputFiles({ name: "r.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator(".metric-news").waitFor();
}

export async function what_is_no_report_changes_nothing(t) {
  const page = await opened(t);
  const input = page.locator(".measure-bar input[type=file]").first();
  const bad = [
    ["", /This is not a report/],
    ["{\"version\":1,\"periods\":[", /This is not a report/],
    [JSON.stringify({ version: 9, periods: [] }), /version/],
    [JSON.stringify({ version: 1, periods: [], moon: 1 }), /moon/],
    [JSON.stringify({ version: 1, periods: [{ month: "2026-13" }] }), /periods\[0\]\.month/],
    [JSON.stringify({ version: 1, periods: [{ month: "2026-01", mqls: -1 }] }), /periods\[0\]\.mqls/],
    ["[".repeat(5000), /nested too deep|not a report/],
    ["\u0000\u0001\u0002", /This is not a report/],
  ];
  for (const [text, told] of bad) {
    await input.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.waitForFunction((source) => new RegExp(source).test(document.querySelector(".measure-said").textContent), told.source);
    t.assert.match(await headline(page), /Cost per MQL rose/);
    await page.locator(".measure-said button").click();
  }
  const broken = await opened(t, { path: "#r1.AAAA" });
  t.assert.match(await broken.locator(".measure-said").innerText(), /link is cut or mistyped/);
  t.assert.match(await headline(broken), /Cost per MQL rose/);
}

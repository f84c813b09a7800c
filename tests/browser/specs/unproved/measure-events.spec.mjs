// From events: a file becomes steps, times, oddities and evidence; large, odd and broken files too.
async function opened(t, more = {}) {
  const page = await t.open({ path: "#measure", ...more });
  await page.locator("#measure-tab-events").click();
  await page.locator(".events-drop").waitFor();
  return page;
}
const choose = (page, text, name = "events.csv") =>
  page.locator(".events-drop input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

export async function the_example_heads_for_somewhere(t) {
  const page = await opened(t);
  await page.locator(".events-drop button").click();
  await page.locator(".events-give").waitFor();
  t.assert.match(await page.locator(".measure-head h1").innerText(), /of 1,500 leads are customers so far, and they head for/);
  t.assert.ok((await page.locator("#events-curve-chart path").count()) >= 3);
  const odd = await page.locator(".events-odd").innerText();
  t.assert.match(odd, /leads skipped a stage/);
  t.assert.match(odd, /counted one by one there are/);
  t.assert.match(odd, /1 with no date of the calendar\. Rows: [\d,]+\./);
}

export async function one_click_gives_it_to_the_plan_and_one_undo_takes_it_back(t) {
  const page = await opened(t);
  await page.locator(".events-drop button").click();
  const give = page.locator(".events-give");
  await give.waitFor();
  const told = await give.innerText();
  t.assert.match(told, /SQLs to Customers: 25% becomes [\d.]+%/);
  await give.getByRole("button", { name: "Give it to the plan" }).click();
  await page.waitForFunction(() => document.querySelector(".events-give h2").textContent === "The plan has it");
  await page.locator(".events-give a").click();
  await page.locator(".hero h1").waitFor();
  t.assert.match(await page.locator("[id='stages[0].toNext']").inputValue(), /^\d+ of \d+$|\d+\/\d+/);
  await page.locator(".top .history button").first().click();
  t.assert.equal(await page.locator("[id='stages[0].toNext']").inputValue(), "25%");
}

export async function columns_can_be_corrected(t) {
  const page = await opened(t);
  const rows = ["who;what;on;by;mood"];
  for (let n = 0; n < 60; n++) rows.push(`p${n};Lead;05/03/2026;x;y`, ...(n % 3 === 0 ? [`p${n};Won;06/04/2026;x;y`] : []));
  await choose(page, rows.join("\r\n"));
  await page.locator(".events-mapping .entry-error").waitFor();
  await page.locator("#events-lead").selectOption("0");
  await page.locator("#events-stage").selectOption("1");
  await page.locator("#events-date").selectOption("2");
  await page.locator(".events-odd").waitFor();
  t.assert.match(await page.locator(".metric-line").first().innerText(), /20 of 60/);
  t.assert.match(await page.locator(".events-mapping").innerText(), /80 dates could be meant either way/);
  await page.locator("#events-dates").selectOption("month");
  await page.locator(".events-odd").waitFor();
  t.assert.match(await page.locator(".metric-line").first().innerText(), /20 of 60/);
}

export async function a_hundred_thousand_events_are_read_while_the_page_answers(t) {
  const page = await opened(t);
  const rows = ["lead,stage,date"];
  const day = (n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
  for (let n = 0; n < 50_000; n++) rows.push(`L${n},Lead,${day(n % 500)}`, `L${n},${n % 4 ? "MQL" : "Customer"},${day((n % 500) + (n % 37))}`);
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      window.beating = setTimeout(beat, 0);
    };
    beat();
  });
  const begin = Date.now();
  await choose(page, rows.join("\n"));
  await page.locator(".events-odd").waitFor();
  const took = Date.now() - begin;
  const longest = await page.evaluate(() => (clearTimeout(window.beating), window.longest));
  console.log(`  100,000 events: ${took} ms, longest pause ${Math.round(longest)} ms`);
  t.assert.match(await page.locator(".events-odd").innerText(), /100,000 of 100,000 rows/);
  t.assert.ok(took < 10_000, `${took} ms`);
}

export async function broken_files_say_what_is_wrong(t) {
  const page = await opened(t);
  await choose(page, "");
  await page.locator(".events-mapping .entry-error").waitFor();
  await choose(page, "lead,stage,date\n");
  await page.locator(".measure-head h1").waitFor();
  await choose(page, "lead,stage,date\na,Lead,nonsense\nb,\"Lead,2026-01-01\n,,\n\u0000\u0001");
  await page.locator(".events-odd").waitFor();
  t.assert.match(await page.locator(".events-odd").innerText(), /1 of 4 rows are in the report[\s\S]*a quote that is not closed/);
  t.assert.match(await page.locator(".measure-head h1").innerText(), /No stage of this file/);
}

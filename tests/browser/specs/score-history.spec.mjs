// Leads whose end is known: a first visit is answered, the line moves the answer, a learned card opens, the plan takes
// the evidence, and a file of one's own is asked what its words mean.

async function open(t, options = {}) {
  const page = await t.open({ path: `${options.lang ? `?lang=${options.lang}` : ""}#score`, ...options });
  await page.locator("#score-tab-3").click();
  return page;
}

async function answered(page) {
  await page.locator(".past-answer").waitFor();
  await page.locator(".past-compared").waitFor();
  // The band of the line's profit comes last.
  await page.locator(".past-profit .file-note").waitFor();
}

const text = (page, selector) => page.locator(selector).first().innerText();
const changes = (page, selector, was) =>
  page.waitForFunction(([selector, was]) => document.querySelector(selector).innerText !== was, [selector, was]);

export async function a_first_visit_is_answered(t) {
  const page = await open(t);
  await answered(page);
  t.assert.match(await text(page, ".past-answer .file-sentence"), /better than chance, and a line at 75 earned \$[\d,]+/);
  t.assert.match(await text(page, ".past-facts"), /[\d,]+ leads, \d+ won/);
  // What is noted after the end is left out before it is learned from.
  t.assert.match(await text(page, ".past-learned"), /took them out: closed_reason/);
  t.assert.equal(await page.locator(".past-alarms").count(), 0);
  // Profit and rates of both sides are those of the table.
  const cells = await page.locator(".past-sides tbody tr").first().locator("td").allInnerTexts();
  const [leads, won] = cells.map((cell) => Number(cell.replaceAll(",", "")));
  const profit = Number((await text(page, ".past-answer .file-sentence")).match(/\$([\d,]+)/)[1].replaceAll(",", ""));
  t.assert.equal(profit, won * 100_000 - leads * 5_000);
  // A figure opens to its working.
  await page.locator(".past-figures summary").first().click();
  t.assert.match(await text(page, ".past-figures details[open] p"), /all pairs of/);
}

export async function columns_that_know_the_outcome_raise_an_alarm(t) {
  const page = await open(t);
  await answered(page);
  await page.locator(".past-columns summary").click();
  await page.locator(".past-columns label", { hasText: "closed_reason" }).click();
  await page.locator(".past-alarms li", { hasText: "closed_reason" }).waitFor();
  t.assert.match(await text(page, ".past-alarms"), /AUC of 0?\.9|AUC of 1/);
}

export async function the_line_and_the_money_move_the_answer(t) {
  const page = await open(t);
  await answered(page);
  const before = await text(page, ".past-answer .file-sentence");
  await page.locator("#past-profit .chart-handle").focus();
  await page.keyboard.press("PageDown");
  await changes(page, ".past-answer .file-sentence", before);
  t.assert.match(await text(page, ".past-answer .file-sentence"), /line at 65/);
  await page.getByRole("button", { name: /Back to 75/ }).click();
  const advice = page.getByRole("button", { name: /^Try \d+/ });
  await advice.waitFor();
  const best = (await advice.innerText()).match(/\d+/)[0];
  await advice.click();
  await page.getByRole("button", { name: `Put the card’s line at ${best}` }).click();
  await page.waitForFunction((best) => document.getElementById("score-hero.line").value === best, best);
  // A lead that costs more than any chance of a win is worth.
  await page.locator('[id="score-past.cost"]').fill("200000");
  await page.locator(".past-profit .chart-title", { hasText: "No line earns" }).waitFor();
  await page.locator(".past-answer .file-sentence", { hasText: /lost/ }).waitFor();
  await page.locator('[id="score-past.cost"]').fill("-3");
  await page.locator(".past-money [role=alert], .past-money .entry-error").first().waitFor();
}

export async function the_learned_card_opens_and_goes_back(t) {
  const page = await open(t);
  await answered(page);
  const auc = async () => Number((await text(page, ".past-figures li:first-child strong")).match(/[\d.]+/)[0]);
  const before = await auc();
  await page.getByRole("button", { name: "Open the learned card" }).click();
  await page.locator(".past-told", { hasText: "learned card is open" }).waitFor();
  await page.waitForFunction((before) => {
    const own = document.querySelector(".past-figures li:first-child strong")?.innerText.match(/[\d.]+/);
    return own && Number(own[0]) > before + 0.02;
  }, before);
  await page.locator("#score-tab-1").click();
  await page.locator(".score-card").waitFor();
  t.assert.match(await text(page, ".score-facts"), /Learned card/);
  await page.locator("#score-tab-3").click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction((before) => {
    const own = document.querySelector(".past-figures li:first-child strong")?.innerText.match(/[\d.]+/);
    return own && Number(own[0]) === before;
  }, before);
}

export async function the_plan_takes_the_evidence(t) {
  const page = await open(t);
  await answered(page);
  const [, won, leads] = (await text(page, ".past-hand li")).match(/(\d+) of (\d+) above/);
  await page.getByRole("button", { name: "Use as evidence" }).click();
  const told = page.locator(".past-told", { hasText: "In the plan" });
  await told.waitFor();
  const needed = Number((await told.innerText()).match(/need ([\d,]+)/)[1].replaceAll(",", ""));
  // Ten customers at this rate.
  t.assert.equal(needed, Math.ceil((10 * Number(leads)) / Number(won)));
  await told.getByRole("link").click();
  await page.locator("#tool").waitFor({ state: "detached" });
  await page.waitForFunction((needed) => document.body.innerText.includes(String(needed)), needed);
}

export async function another_preset_has_an_example_of_its_own(t) {
  const page = await open(t);
  await answered(page);
  const before = await text(page, ".past-facts");
  await page.locator("#score-preset").selectOption("bant");
  await changes(page, ".past-facts", before);
  await answered(page);
  t.assert.match(await text(page, ".past-answer .file-sentence"), /better than chance/);
}

export async function a_file_of_ones_own_is_asked_what_its_words_mean(t) {
  const page = await open(t);
  await answered(page);
  const rows = Array.from({ length: 300 }, (_, row) => {
    const good = (row * 7) % 10 < 3;
    return `${good ? "CEO" : "Intern"},${(row * 37) % 3000},${(row * 7) % 10 < (row % 4 ? 3 : 5) ? "gut" : "schlecht"}`;
  });
  const bytes = Buffer.from(`title,employees,ending\n${rows.join("\n")}\n`);
  await page.locator('.past-source input[type="file"]').setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer: bytes });
  await page.locator(".file-doubt", { hasText: "Choose it below" }).waitFor();
  await page.locator("#score-history-outcome").selectOption({ label: "ending" });
  await page.locator(".file-trouble", { hasText: "None of 300" }).waitFor();
  await page.locator('.past-values select[aria-label="gut"]').selectOption("0");
  await page.locator(".past-answer").waitFor();
  const won = rows.filter((row) => row.endsWith("gut")).length;
  t.assert.match(await text(page, ".past-facts"), new RegExp(`300 leads, ${won} won`));
  await page.locator('.past-source input[type="file"]').setInputFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("") });
  await page.locator(".file-trouble", { hasText: "empty" }).waitFor();
}

export async function it_looks_right_everywhere(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const [width, scheme] of [[320, "light"], [768, "light"], [1280, "light"], [1280, "dark"]]) {
      const page = await open(t, { lang, width, scheme });
      await answered(page);
      await page.locator(".past-setup summary").click();
      await page.locator(".past-columns summary").click();
      await t.noOverflow(page);
      await t.axe(page);
      t.assert.doesNotMatch(await page.locator("body").innerText(), /score-(history|file)-|\{\s*\$/);
      await t.screenshot(page, `score-history-${lang}-${width}-${scheme}`);
      await page.close();
    }
  }
}

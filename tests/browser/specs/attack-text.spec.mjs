// S05 and S06: texts that want to be more than text, wherever the page shows what a visitor or a stranger has written.
import { openFile, sentence } from "../lib/plan.mjs";
import { asName, made, markup, naughty, payloads, watch } from "../lib/payloads.mjs";

const STAGES = 11;
const COSTS = 40;

const open = (t, path = "") => t.open({ path, script: watch });

const clean = (state) => ({ scripts: state.scripts, bad: state.bad, called: state.called });

/** Nothing but texts has changed since: no element of a kind that was not there, nothing that ran. */
async function whole(t, page, before, said) {
  const now = await page.evaluate(made);
  t.assert.deepEqual(clean(now), clean(before), said);
  const strange = now.names.filter((name) => !before.names.includes(name));
  t.assert.deepEqual(strange, [], said);
}

/** Plans whose every text is a payload, until each was in each place. */
function* plans() {
  for (let first = 0; first < payloads.length; first += STAGES) {
    const of = (row) => asName(payloads[(first + row) % payloads.length]);
    const stages = Array.from({ length: STAGES + 1 }, (_, row) => ({
      id: `s${row}`,
      name: of(row),
      ...(row < STAGES && { toNext: { rate: 0.8 } }),
    }));
    const fixedCosts = Array.from({ length: COSTS }, (_, row) => ({ name: of(row), amount: 100 }));
    const channels = Array.from({ length: STAGES }, (_, row) => ({ id: `c${row}`, name: of(row), stage: "s0", costPerLead: 5 }));
    const cold = { stage: `s${STAGES - 1}`, model: { kind: "count", leads: 2 } };
    yield { version: 1, name: of(0), goal: { customers: 10 }, customerValue: 1000, stages, fixedCosts, channels, cold };
  }
}

export async function S06_names_of_plans_stages_costs_and_channels_are_shown_as_text(t) {
  const page = await open(t);
  const benign = [...plans()][0];
  const named = (plan, name) => ({ ...plan, name, stages: plan.stages.map((each) => ({ ...each, name })), fixedCosts: plan.fixedCosts.map((each) => ({ ...each, name })), channels: plan.channels.map((each) => ({ ...each, name })) });
  await openFile(page, JSON.stringify(named(benign, "plain")));
  for (const question of ["channels", "scenarios", "levers"]) await page.locator(`#deep-${question}`).click();
  await page.locator(".channels-list").waitFor();
  await page.locator(".plans button").first().waitFor();
  await page.waitForTimeout(2_000);
  const before = await page.evaluate(made);
  t.assert.deepEqual(before.bad, []);
  let tried = 0;
  for (const plan of plans()) {
    await openFile(page, JSON.stringify(plan));
    const last = plan.stages[STAGES - 1].name.trim();
    // The ladder shows the names of this plan, letter by letter.
    await page.waitForFunction(
      (name) => [...document.querySelectorAll("[id$='.name']")].some((box) => box.id.startsWith("fixedCosts") && box.value === name),
      plan.fixedCosts[3].name.replace(/[\r\n]/g, ""),
    );
    const shown = await page.evaluate(() => [...document.querySelectorAll(".row-name")].map((each) => each.textContent));
    for (const { name } of plan.stages.filter(({ name }) => name.trim() !== "")) {
      t.assert.ok(shown.some((text) => text.includes(name)), `${JSON.stringify(name)} is shown otherwise`);
    }
    await whole(t, page, before, JSON.stringify(last));
    tried += 1 + plan.stages.length + plan.fixedCosts.length + plan.channels.length;
  }
  console.log(`    S06: ${payloads.length} payloads (${naughty.length} of the list, ${markup.length} of our own), ${tried} names in four places`);
}

export async function S06_a_name_that_is_typed_stays_as_typed(t) {
  const page = await open(t);
  await page.locator(".row-name").first().click();
  await page.locator("[id='stages[0].name']").waitFor();
  // What the stage's word means comes from a list that is fetched.
  await page.locator(".term b").waitFor();
  const before = await page.evaluate(made);
  const wrong = await page.evaluate(async (list) => {
    const box = document.getElementById("stages[0].name");
    const frame = () => new Promise((give) => requestAnimationFrame(() => requestAnimationFrame(give)));
    const wrong = [];
    box.focus();
    for (const text of list) {
      box.value = text;
      const typed = box.value;
      box.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
      if (box.value !== typed) wrong.push(text);
      const name = document.querySelector(".row-name").textContent;
      if (typed.trim() !== "" && [...typed].length <= 80 && !name.includes(typed)) wrong.push(text);
      if (document.querySelectorAll("h1").length !== 1 || "__ran" in window) wrong.push(text);
    }
    return wrong;
  }, payloads.map((text) => text.toWellFormed()));
  t.assert.deepEqual(wrong, []);
  await whole(t, page, before, "typed");
  console.log(`    S06: ${payloads.length} payloads typed`);
}

export async function S05_documents_links_and_files_give_the_same_text_back(t) {
  const page = await open(t);
  const names = payloads.map(asName);
  const wrong = await page.evaluate(async (names) => {
    const { load } = await import(new URL("npm/engine.js", document.baseURI).href);
    const engine = await load();
    const wrong = [];
    for (const name of names) {
      const stages = [{ id: "a", name, toNext: { rate: 0.5 } }, { id: "b", name }];
      const channels = [{ id: "c", name, stage: "a", costPerLead: 1 }];
      const plan = { version: 1, name, goal: { customers: 1 }, customerValue: 1, stages, fixedCosts: [{ name, amount: 1 }], channels };
      const back = engine.fromLink(engine.link(plan));
      const read = [back.name ?? "", back.stages[0].name, back.stages[1].name, back.fixedCosts[0].name, back.channels[0].name];
      if (read.some((text) => text !== name)) wrong.push(name);
    }
    return wrong;
  }, names);
  t.assert.deepEqual(wrong, []);
  console.log(`    S05: ${payloads.length} payloads in 5 fields, ${5 * payloads.length} texts`);
}

export async function S05_a_currency_a_link_or_a_setting_that_is_none_changes_nothing(t) {
  const page = await open(t);
  const said = await sentence(page);
  const before = await page.evaluate(made);
  const refused = await page.evaluate(async (list) => {
    const { load } = await import(new URL("npm/engine.js", document.baseURI).href);
    const engine = await load();
    const stages = [{ id: "a", name: "a", toNext: { rate: 0.5 } }, { id: "b", name: "b" }];
    let refused = 0;
    for (const currency of list) {
      try {
        engine.plan({ version: 1, currency, goal: { customers: 1 }, customerValue: 1, stages });
      } catch (error) {
        refused += error.field === "currency" ? 1 : 0;
      }
    }
    return refused;
  }, payloads);
  t.assert.equal(refused, payloads.filter((text) => !/^[A-Z]{3}$/.test(text)).length);
  for (const text of payloads) {
    await page.evaluate(async (text) => {
      location.hash = text;
      await new Promise((give) => requestAnimationFrame(give));
    }, text.toWellFormed());
  }
  await page.waitForTimeout(500);
  t.assert.equal(await sentence(page), said);
  const now = await page.evaluate(made);
  t.assert.deepEqual(clean(now), clean(before));
  console.log(`    S05: ${payloads.length} currencies refused, ${payloads.length} links changed nothing`);
}

export async function S05_headers_and_cells_of_a_table_are_shown_as_text(t) {
  const page = await open(t, "#score");
  await page.locator("#score-tab-2").click();
  await page.locator(".file-take").waitFor();
  const quoted = (text) => `"${text.toWellFormed().replaceAll('"', '""')}"`;
  const give = (rows) =>
    page.locator('.file-take input[type="file"]').setInputFiles({
      name: "leads.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(rows.map((row) => `${row.map(quoted).join(",")}\n`).join("")),
    });
  // A number that no file before had says when the page shows this one.
  const shown = (number) => page.waitForFunction((number) => document.querySelector(".file-map")?.textContent.includes(number), `${number}`);
  const own = ["title", "employees", "country", "source"];
  await give([own, ["a", "70001", "b", "c"], ["d", "70002", "e", "f"]]);
  await shown(70001);
  const before = await page.evaluate(made);
  let number = 71_000;
  let headers = 0;
  for (let first = 0; first < payloads.length; first += 100) {
    const list = payloads.slice(first, first + 100);
    number += 10;
    await give([["employees", ...list], ...[0, 1, 2].map((row) => [`${number + row}`, ...list.map((_, at) => `${at + row}`)])]);
    await shown(number);
    const options = await page.evaluate(() => [...document.querySelector(".file-map select").options].map((each) => each.textContent));
    headers += list.filter((text) => options.includes(text.toWellFormed())).length;
    await whole(t, page, before, `headers from ${first}`);
  }
  // Blanks at the ends of a header, and headers that stand twice, are shown otherwise; nearly all are as they were.
  t.assert.ok(headers > 0.9 * payloads.length, `${headers} headers were shown as they are`);
  let cells = 0;
  for (let first = 0; first < payloads.length; first += 18) {
    const list = payloads.slice(first, first + 18);
    number += 10;
    const row = (at) => [list[at] ?? "a", `${number + at}`, list[at + 6] ?? "b", list[at + 12] ?? "c"];
    await give([own, ...[0, 1, 2, 3, 4, 5].map(row)]);
    await shown(number);
    await whole(t, page, before, `cells from ${first}`);
    cells += list.length;
  }
  console.log(`    S05: ${payloads.length} headers, ${headers} of them shown letter by letter; ${cells} cells`);
}

/** What the checks above stand on: were a text ever read as markup, they would see it. */
export async function S05_markup_that_is_let_in_is_noticed(t) {
  const page = await open(t);
  t.expect(/policy|Content Security Policy|Refused|foreign request|404/);
  t.assert.deepEqual((await page.evaluate(made)).bad, []);
  let noticed = 0;
  const wrong = [];
  for (const text of markup.filter((text) => /^<(script|img|svg|iframe|details|math|input|a |object|base|template|form)/.test(text))) {
    const before = await page.evaluate(made);
    await page.evaluate((text) => document.body.insertAdjacentHTML("beforeend", `<div id="let-in">${text}</div>`), text);
    const now = await page.evaluate(made);
    if (JSON.stringify(clean(now)) === JSON.stringify(clean(before))) wrong.push(text);
    else noticed += 1;
    await page.evaluate(() => document.getElementById("let-in").remove());
  }
  t.assert.deepEqual(wrong, []);
  console.log(`    S05: ${noticed} pieces of markup, each noticed when let in on purpose`);
}

// The plan page does what a visitor expects of it.
import { readFileSync } from "node:fs";
import { box, drag, menu, openFile, sentence, type } from "../lib/plan.mjs";

const worked = "To win 10 customers you need 40 SQLs. That plan has a 56% chance; 55 SQLs make it 90%.";

export async function the_first_visit_is_answered(t) {
  const page = await t.open();
  t.assert.equal(await sentence(page), worked);
  const money = await page.locator(".money-line").innerText();
  for (const figure of ["$200,000", "$1,000,000", "4", "$20,000", "$125,000"]) t.assert.ok(money.includes(figure), money);
}

export async function the_worked_example_by_hand_from_an_empty_form(t) {
  const page = await t.open();
  await menu(page, "Begin from nothing");
  t.assert.match(await sentence(page), /3 boxes to go/);
  await type(page, "stages[0].toNext", "25");
  t.assert.match(await sentence(page), /2 boxes to go/);
  await type(page, "customerValue", "100,000");
  await page.locator("#goal-kind").waitFor();
  await type(page, "goal", "10");
  t.assert.equal(await sentence(page), worked);
  await page.locator(".row-name").first().click();
  await type(page, "stages[0].costPerEntry", "5000");
  await page.getByRole("button", { name: "Let leads cool" }).click();
  await page.locator("#cold-model").selectOption("count");
  await type(page, "cold.model.leads", "5");
  const text = await page.locator("main").innerText();
  for (const figure of ["$125,000", "$875,000", "$800,000", "8.75", "46 SQLs", "37%"]) t.assert.ok(text.includes(figure), figure);
}

export async function a_preset_fills_in_the_rates_of_an_empty_form(t) {
  const page = await t.open();
  await menu(page, "Begin from nothing");
  t.assert.match(await sentence(page), /3 boxes to go/);
  await page.getByRole("button", { name: "Add a stage on top" }).click();
  t.assert.match(await sentence(page), /4 boxes to go/);
  t.assert.deepEqual(await page.locator(".joint input[type=text]").evaluateAll((boxes) => boxes.map(({ value }) => value)), ["", ""]);
  await menu(page, "Presets by trade");
  await page.locator(".preset button").nth(1).click();
  t.assert.match(await sentence(page), /2 boxes to go/);
  await type(page, "customerValue", "100,000");
  await type(page, "goal", "10");
  t.assert.match(await sentence(page), /^To win 10 customers you need 40 SQLs/);
}

export async function every_chart_follows_a_drag(t) {
  const page = await t.open();
  await page.getByRole("button", { name: "Say how fast sales answers instead" }).click();
  const charts = ["sure", "cold", "warm", "cost"];
  const picture = (id) => page.locator(`#${id}`).evaluate((node) => node.outerHTML);
  const before = await Promise.all(charts.map(picture));
  const ladder = await page.locator(".ladder").innerText();
  await drag(page, 0, 0.75);
  t.assert.notEqual(await page.locator(".ladder").innerText(), ladder);
  // What is out of sight follows once the plan rests.
  const moved = ([id, was]) => document.getElementById(id).outerHTML !== was;
  for (const [at, id] of charts.entries()) {
    await page.waitForFunction(moved, [id, before[at]], { timeout: 1_000 }).catch(() => t.assert.fail(`${id} stood still`));
  }
}

export async function a_drag_is_one_step_and_undo_goes_back_to_the_start(t) {
  const page = await t.open();
  await drag(page, 0, 0.8);
  await type(page, "customerValue", "90,000");
  await page.locator("h1").click();
  t.assert.notEqual(await sentence(page), worked);
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  t.assert.equal(await box(page, "customerValue").inputValue(), "100,000");
  await undo.click();
  t.assert.equal(await sentence(page), worked);
  t.assert.ok(await undo.isDisabled());
  const redo = page.getByRole("button", { name: "Redo" });
  await redo.click();
  await redo.click();
  t.assert.ok(await redo.isDisabled());
  t.assert.equal(await box(page, "customerValue").inputValue(), "90,000");
}

export async function a_number_opens_to_its_working(t) {
  const page = await t.open();
  await page.locator("h1").getByRole("button", { name: "40 SQLs" }).click();
  const working = page.locator(".hero .working");
  await working.waitFor();
  const text = await working.innerText();
  for (const figure of ["10", "25%", "40"]) t.assert.ok(text.includes(figure), text);
}

export async function typing_is_never_fought(t) {
  const page = await t.open();
  for (const [path, keys, kept] of [
    ["customerValue", "1.", "1."],
    ["customerValue", "0,5", "0,5"],
    ["customerValue", "-", "-"],
    ["customerValue", "Rp 1.000.000", "Rp 1.000.000"],
    ["stages[0].toNext", "10 of 4", "10 of 4"],
    ["stages[0].toNext", "20-30 %", "20-30 %"],
  ]) {
    await type(page, path, keys);
    t.assert.equal(await box(page, path).inputValue(), kept);
    t.assert.match(await sentence(page), /^To win 10 customers/);
  }
  await type(page, "customerValue", "nonsense");
  t.assert.match(await page.locator(".entry-error").innerText(), /number/);
  await box(page, "customerValue").press("Tab");
  t.assert.equal(await box(page, "customerValue").inputValue(), "nonsense");
  await type(page, "customerValue", "120,000");
  t.assert.equal(await page.locator(".entry-error").count(), 0);
}

export async function the_first_click_after_typing_lands(t) {
  const page = await t.open();
  // Its note stands below the box and pushes down what is pressed next.
  await type(page, "customerValue", "12,345");
  await page.locator(".entry-note").waitFor();
  const next = box(page, "stages[0].toNext");
  const place = await next.boundingBox();
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(100);
  await page.mouse.up();
  t.assert.equal(await page.evaluate(() => document.activeElement.id), "stages[0].toNext");
  t.assert.deepEqual((await next.boundingBox()).y, place.y);
  await page.locator(".entry-note").waitFor({ state: "detached" });
}

export async function evidence_and_ranges_are_said_as_such(t) {
  const page = await t.open();
  await type(page, "stages[0].toNext", "10 of 40");
  t.assert.match(await page.locator(".joint-note").first().innerText(), /evidence.*14.*40/);
  await type(page, "stages[0].toNext", "20-30%");
  t.assert.match(await page.locator(".joint-note").first().innerText(), /range/);
}

export async function stages_come_and_go(t) {
  const page = await t.open();
  await page.getByRole("button", { name: "Add a stage on top" }).click();
  await page.getByRole("button", { name: "Add a stage on top" }).click();
  t.assert.equal(await page.locator(".row").count(), 4);
  await page.locator(".row-name").first().click();
  await type(page, "stages[0].name", "Besucher <b>");
  t.assert.match(await page.locator(".row-name").first().innerText(), /Besucher <b>/);
  await page.getByRole("button", { name: "Move down" }).click();
  t.assert.match(await page.locator(".row-name").nth(1).innerText(), /Besucher <b>/);
  await page.locator(".details").getByRole("button", { name: "Remove" }).click();
  t.assert.equal(await page.locator(".row").count(), 3);
}

export async function a_preset_brings_its_rates_and_says_where_they_come_from(t) {
  const page = await t.open();
  await menu(page, "Presets by trade");
  const card = page.locator(".preset", { hasText: "Olist" });
  await card.waitFor();
  t.assert.match(await card.innerText(), /2018.*Grade A/s);
  await card.getByRole("button").click();
  t.assert.match(await page.locator(".joint-note").first().innerText(), /Olist/);
  t.assert.match(await sentence(page), /^To win 10 customers/);
}

export async function a_file_goes_out_and_comes_back(t) {
  const page = await t.open();
  await type(page, "goal", "25");
  await page.locator(".menu summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a file" }).click()]);
  const path = await download.path();
  t.assert.equal(JSON.parse(readFileSync(path, "utf8")).goal.customers, 25);
  const other = await t.open();
  await openFile(other, readFileSync(path, "utf8"));
  await other.waitForFunction(() => document.querySelector("#goal").value === "25");
}

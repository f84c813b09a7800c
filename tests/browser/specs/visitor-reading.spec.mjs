// A plan that is sent to be read: a clean report, whose link says what is wrong when it is, and that one can make one's own.
import { writeFileSync } from "node:fs";
import { menu, openFile, sentence, type } from "../lib/plan.mjs";
import { pages } from "../lib/pdf.mjs";

const plan = {
  version: 1,
  name: "Spring in Bandung",
  goal: { customers: 12 },
  customerValue: 80_000,
  grossMargin: 0.6,
  stages: [
    { id: "lead", name: "", toNext: { low: 0.1, likely: 0.15, high: 0.25 }, costPerEntry: 40, lagDays: 10 },
    { id: "mql", name: "", toNext: { converted: 40, entered: 120 }, source: "CRM 2026" },
    { id: "sql", name: "", toNext: { rate: 0.25 }, costPerEntry: 900 },
    { id: "customer", name: "" },
  ],
  fixedCosts: [{ name: "CRM", amount: 18_000, share: 0.5 }],
  cold: { stage: "sql", model: { kind: "halfLife", days: 30, followUp: { kind: "fixed", days: 5.8 } } },
};
const link = (document, day = "") => `#v1.${day}.${Buffer.from(JSON.stringify(document)).toString("base64url")}`;
const report = (page) => page.locator(".reading .reading-basis").waitFor();
const allowed = { options: { permissions: ["clipboard-read", "clipboard-write"] } };

export async function from_the_menu_to_a_report_and_back(t) {
  const page = await t.open(allowed);
  await openFile(page, JSON.stringify(plan));
  await page.waitForFunction(() => document.querySelectorAll(".row").length === 4);
  const said = await sentence(page);
  await menu(page, "Copy a link to read");
  await page.locator(".notice", { hasText: "clipboard" }).waitFor();
  const { hash } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  t.assert.ok(hash.startsWith(`#v1.${today}.`), hash.slice(0, 20));
  // Whoever copies it may leave the day out.
  await page.locator(".menu summary").click();
  await page.getByLabel("With today’s date").uncheck();
  await page.locator(".menu-list").getByRole("button", { name: "Copy a link to read" }).click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("#v1.."));

  const other = await t.open({ path: hash });
  await report(other);
  t.assert.equal(await sentence(other), said);
  t.assert.match(await other.locator(".reading-head").innerText(), new RegExp(`made on .*${now.getFullYear()}`));
  t.assert.equal(await other.locator(".reading-name").innerText(), plan.name);
  t.assert.equal(await other.locator(".reading .question").count(), 4);
  t.assert.match(await other.locator(".reading-basis").innerText(), /evidence: 40 of 120 .*CRM 2026/);
  t.assert.match(await other.locator(".reading-basis").innerText(), /a range: 10% – 15% – 25%/);
  // Nothing of a plan to set: no box, no slider, no handle.
  t.assert.equal(await other.locator("main :is(input, select, textarea, [role=slider], button.figure)").count(), 0);
  t.assert.equal(await other.locator("#plan").count(), 0);
  t.assert.equal(await other.locator(".menu").isVisible(), false);
  t.assert.equal(await other.evaluate(() => location.hash), hash);
  await other.getByRole("link", { name: "Make it mine" }).click();
  await other.locator("#plan .row").nth(3).waitFor();
  t.assert.equal(await sentence(other), said);
  await other.waitForFunction(() => location.hash.startsWith("#p1."));
  await type(other, "goal", "13");
  t.assert.match(await sentence(other), /^To win 13/);
  // Back to one's own plan, step by step.
  await other.getByRole("button", { name: "Undo" }).click();
  t.assert.equal(await sentence(other), said);
  await other.getByRole("button", { name: "Undo" }).click();
  t.assert.match(await sentence(other), /^To win 10 customers you need 40 SQLs/);
}

export async function a_broken_one_says_which_field(t) {
  for (const [path, words] of [
    [link({ ...plan, grossMargin: 2 }), /grossMargin/],
    [link({ ...plan, stages: plan.stages.map((each, row) => (row === 1 ? { ...each, toNext: { rate: 3 } } : each)) }), /stages\[1\]\.toNext/],
    [link(plan, "2026-02-30"), /made/],
    [link(plan).slice(0, 60), /link/],
    ["#v1.x", /link/],
  ]) {
    const page = await t.open({ path });
    await page.locator(".reading-fault").waitFor();
    t.assert.match(await page.locator(".reading-fault").innerText(), words, path.slice(0, 30));
    await t.axe(page);
    await page.getByRole("link", { name: "Open my own plan" }).click();
    await page.locator("#plan .row").first().waitFor();
    t.assert.match(await sentence(page), /^To win 10 customers you need 40 SQLs/);
    await page.close();
  }
}

export async function another_link_pasted_over_it_is_another_report(t) {
  const page = await t.open({ path: link(plan) });
  await report(page);
  await page.evaluate((hash) => (location.hash = hash), link({ ...plan, name: "Autumn", goal: { customers: 20 } }));
  await page.locator(".reading-name", { hasText: "Autumn" }).waitFor();
  t.assert.match(await sentence(page), /^To win 20/);
}

export async function how_a_report_looks(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const [width, scheme] of [[320, "light"], [320, "dark"], [1280, "light"], [1280, "dark"]]) {
      const page = await t.open({ width, scheme, path: `?lang=${lang}${link(plan, "2026-11-23")}` });
      await report(page);
      await t.noOverflow(page);
      await t.axe(page);
      t.assert.doesNotMatch(await page.locator("body").innerText(), /\breading-[a-z]+\b|\{\s*\$/);
      await t.screenshot(page, `reading-${lang}-${scheme}-${width}`);
      await page.close();
    }
  }
}

export async function a_report_on_paper(t) {
  const page = await t.open({ path: link(plan, "2026-11-23") });
  await report(page);
  const pdf = await page.pdf({ format: "A4" });
  writeFileSync("target/screens/reading-A4.pdf", pdf);
  const printed = await pages(pdf);
  const words = printed.flatMap(({ boxes }) => boxes.map(({ text }) => text)).join(" ");
  t.assert.ok(printed.length <= 2, `${printed.length} pages`);
  t.assert.match(words.replace(/\s+/g, " "), /To win 12 customers.*What the figures rest on/);
  t.assert.doesNotMatch(words, /Make it mine|Show as table/);
}

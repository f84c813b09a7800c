// The way of a fresh reader: from the first sight of the page to a plan of their own, shared and printed.
import { writeFileSync } from "node:fs";
import { sentence, type } from "../lib/plan.mjs";
import { pages } from "../lib/pdf.mjs";

// Seconds that a person may take over a step beyond what the page itself takes: to read, to decide, to type. Keystrokes
// at 40 words a minute are 0.3 s, a pointing and a click 1.5 s, thinking before each step 1.35 s (the keystroke-level
// model of Card, Moran and Newell, with its pointing rounded up).
const KEY = 0.3;
const POINT = 1.5;
const THINK = 1.35;
// The sentence, the line of money and the ladder are some 60 words; people read 200 a minute.
const READ = 18;

export async function from_landing_to_a_shared_and_printed_plan(t) {
  const began = performance.now();
  let steps = 0;
  let hands = READ;
  const step = async (seconds, act) => {
    steps += 1;
    hands += THINK + seconds;
    return act();
  };
  const page = await step(0, () => t.open({ options: { permissions: ["clipboard-read", "clipboard-write"] } }));
  for (const [path, text] of [["goal", "24"], ["customerValue", "60,000"], ["stages[0].toNext", "18 of 90"]]) {
    await step(2 * POINT + text.length * KEY, () => type(page, path, text));
  }
  const said = await sentence(page);
  t.assert.match(said, /^To win 24 customers you need 120 SQLs/);
  await step(POINT, () => page.locator(".menu summary").click());
  await step(POINT, () => page.locator(".menu-list").getByRole("button", { name: "Copy a link to this plan" }).click());
  await page.locator(".notice", { hasText: "clipboard" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // The colleague who gets the link.
  const other = await step(POINT, () => t.open({ path: new URL(link).hash }));
  t.assert.equal(await sentence(other), said);
  await other.locator("#cost .chart-picture").waitFor({ state: "attached" });
  for (const format of ["A4", "Letter"]) {
    const pdf = await (format === "A4" ? step(2 * POINT, () => other.pdf({ format })) : other.pdf({ format }));
    writeFileSync(`target/screens/reader-plan-${format}.pdf`, pdf);
    const printed = await pages(pdf);
    t.assert.ok(printed.length === 1, `${format}: ${printed.length} pages`);
    // The first page is the plan by itself: the sentence, the money, every input of the ladder.
    const first = printed[0].boxes.map(({ text }) => text).join(" ").replace(/\s+/g, " ");
    for (const words of ["To win", "24", "120 SQLs", "60,000", "18 of 90", "Spend", "revenue"]) t.assert.ok(first.includes(words), `${format}: ${words} in ${first}`);
    for (const { width, height, boxes } of printed) {
      for (const { text, left, right, top, bottom } of boxes) {
        t.assert.ok(left >= 0 && top >= -1 && right <= width + 1 && bottom <= height + 1, `${format}: ${text} is cut off`);
      }
    }
    // Nothing to press is left on paper.
    t.assert.doesNotMatch(printed.flatMap(({ boxes }) => boxes.map(({ text }) => text)).join(" "), /Add a stage|Show as table|↶/);
  }
  const machine = (performance.now() - began) / 1000;
  console.log(`  landing to shared and printed: ${steps} steps, ${machine.toFixed(1)} s of the machine, ${hands.toFixed(0)} s of hands and reading`);
  t.assert.ok(steps <= 8 && machine + hands < 180, `${steps} steps, ${(machine + hands).toFixed(0)} s`);
}

// The agreement: words that change, figures that live, two pages on either paper in three languages, rich text.
import { mkdirSync, writeFileSync } from "node:fs";
import { pages } from "../lib/pdf.mjs";

const languages = { en: "Let warmth halve", ko: "절반으로", id: "kehangatan separuh" };

async function opened(t, lang = "en", more = {}) {
  const page = await t.open({ path: `?lang=${lang}#measure`, ...more });
  await page.locator("#measure-tab-agreement").click();
  await page.locator(".agreement").waitFor();
  return page;
}
async function with_times(t, lang = "en", more = {}) {
  const page = await opened(t, lang, more);
  await page.getByRole("button", { name: languages[lang] }).click();
  await page.locator(".agreement-controls .measure-caveat").waitFor({ state: "detached" });
  return page;
}

/** Text without the spaces, which a PDF has where its lines break, and letters in their one form. */
const plain = (text) => text.normalize("NFKC").replace(/\s+/g, "");
const sizes = { A4: [595, 842], Letter: [612, 792] };
/** The margins that the sheet asks for in points, 16 mm and 17 mm, less the space that a line may end with. */
const [upright, sideways] = [44, 45];

async function prints_on_two_pages(t, lang) {
  const page = await with_times(t, lang);
  await page.locator("#agreement-points").fill("75");
  await page.waitForFunction(() => /75/.test(document.querySelector(".agreement").textContent));
  mkdirSync("target/screens", { recursive: true });
  const figures = await page.locator(".agreement-clause b").allInnerTexts();
  t.assert.ok(figures.length >= 10, `${lang}: ${figures.length} figures`);
  // Everything that is not a button, in its order.
  const texts = await page.locator(".agreement").evaluate((node) =>
    [...node.querySelectorAll("h2, h3, .agreement-clause, li, th, td, .agreement-signatures p")].map((each) =>
      [...each.childNodes].filter((child) => child.nodeName !== "BUTTON").map((child) => child.textContent).join("").trim()));
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    writeFileSync(`target/screens/agreement-${lang}-${format}.pdf`, pdf);
    const printed = await pages(pdf);
    t.assert.equal(printed.length, 2, `${lang} ${format}`);
    const [width, height] = sizes[format];
    const parts = printed.map((each) => plain(each.boxes.map(({ text }) => text).join("")));
    for (const each of printed) {
      t.assert.ok(Math.abs(each.width - width) < 1 && Math.abs(each.height - height) < 1, `${each.width} x ${each.height}`);
      for (const { text, left, right, top, bottom } of each.boxes) {
        const inside = left >= sideways && right <= width - sideways && top >= upright - 4 && bottom <= height - upright;
        t.assert.ok(inside, `${lang} ${format}: “${text}” at ${left}, ${top} to ${right}, ${bottom}`);
      }
    }
    for (const text of texts) t.assert.ok(parts.some((part) => part.includes(plain(text))), `${lang} ${format}: “${text}” is missing`);
    const all = parts.join("");
    for (const figure of figures) t.assert.ok(figure.trim().length > 0 && all.includes(plain(figure)), `${lang} ${format}: ${figure}`);
    t.assert.doesNotMatch(all, /[{}]|agreement-/);
  }
  await page.emulateMedia({ media: "print" });
  t.assert.equal(await page.locator(".agreement button:visible").count(), 0);
}
export const it_prints_on_two_pages_in_English = (t) => prints_on_two_pages(t, "en");
export const it_prints_on_two_pages_in_Korean = (t) => prints_on_two_pages(t, "ko");
export const it_prints_on_two_pages_in_Indonesian = (t) => prints_on_two_pages(t, "id");

export async function words_change_and_figures_live(t) {
  const page = await with_times(t);
  const clause = page.locator(".agreement-clause").filter({ hasText: "Marketing hands over" });
  const before = await clause.locator("b").first().innerText();
  await clause.getByRole("button").click();
  const box = page.locator(".agreement-editing textarea");
  await box.fill("We owe {mqls} good leads <b>& {nothing}.");
  await page.getByRole("button", { name: "Done" }).click();
  const own = page.locator(".agreement-clause").filter({ hasText: "We owe" });
  t.assert.match(await own.innerText(), /good leads <b>& \{nothing\}\./);
  t.assert.equal(await own.locator("b").count(), 1);
  // A higher chance takes more leads, in people's own words too.
  await page.locator("#agreement-chance").fill("90");
  await page.waitForFunction((old) => [...document.querySelectorAll(".agreement-clause")].some((each) =>
    each.textContent.startsWith("We owe") && each.querySelector("b").textContent !== old), before);
  await page.getByRole("button", { name: "Back to the original words" }).click();
  t.assert.equal(await page.locator(".agreement-clause").filter({ hasText: "We owe" }).count(), 0);
}

export async function it_copies_as_rich_text(t) {
  const page = await with_times(t, "en", { options: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.getByRole("button", { name: "Copy for mail" }).click();
  await page.waitForFunction(() => /clipboard/.test(document.querySelector(".agreement-controls [role=status]").textContent));
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (kind) => (await item.getType(kind)).text()));
  });
  t.assert.match(html, /<h1>Service-level agreement[\s\S]*<table/);
  t.assert.match(text, /Service-level agreement[\s\S]*What marketing owes/);
  t.assert.doesNotMatch(html, /class=|<button/);
}

export async function a_chance_out_of_range_is_refused(t) {
  const page = await opened(t);
  await page.locator("#agreement-chance").fill("120");
  await page.locator(".agreement-controls .entry-error").waitFor();
  t.assert.match(await page.locator(".agreement-controls .entry-error").innerText(), /0\.1 to 99\.9/);
}

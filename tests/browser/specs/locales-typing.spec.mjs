// Numbers typed key by key, in each language: what stands in the box stays what was typed, the answer stays on screen,
// and what was meant is what the plan takes. Hangul and kana come as from an input method, sound by sound.
import { box } from "../lib/plan.mjs";

const anywhere = [
  ["1500", 1500], ["007", 7], ["25.5", 25.5], ["25,5", 25.5], ["0.75", 0.75], ["0,75", 0.75], ["1,234,567", 1234567],
  ["1.234.567", 1234567], ["1 234 567", 1234567], ["1'234'567", 1234567], ["1,234,567.5", 1234567.5], ["1.234.567,5", 1234567.5],
  ["+12", 12], ["$99", 99], ["€ 1 500", 1500], ["USD 4200", 4200], ["15k", 15000], ["2 million", 2e6], ["1e3", 1000], ["12 EUR", 12],
];
const korean = [
  ["3만", 30000], ["3만5천", 35000], ["1억", 1e8], ["1억 2천만", 1.2e8], ["1.5억", 1.5e8], ["2천", 2000], ["5백", 500],
  ["1천만원", 1e7], ["35만 원", 350000], ["1억2345만", 123450000],
];
const indonesian = [
  ["5rb", 5000], ["5 ribu", 5000], ["1,5jt", 1.5e6], ["1.5 jt", 1.5e6], ["Rp 1,5 juta", 1.5e6], ["Rp1,5jt", 1.5e6], ["10 JT", 1e7],
  ["2 miliar", 2e9], ["2,5 milyar", 2.5e9], ["1 juta 500 ribu", 1.5e6],
];

const japanese = [
  ["3万", 30000], ["3万5千", 35000], ["1億", 1e8], ["1億2千万", 1.2e8], ["1.5億円", 1.5e8], ["千万円", 1e7], ["2千5百万", 2.5e7], ["10万ドル", 1e5],
];
/** What is spoken where these are meant: the input method shows it sound by sound, then puts the sign in its place. */
const spoken = { 億: "おく", 万: "まん", 千: "せん", 百: "ひゃく", 円: "えん", ド: "ど", ル: "る" };

/** What an input method shows on the way to a sign: of Hangul its first sound, with the vowel, whole; else its kana. */
function way(syllable) {
  if (spoken[syllable]) return [...spoken[syllable]].map((_, at, sounds) => sounds.slice(0, at + 1).join(""));
  const index = syllable.codePointAt(0) - 0xac00;
  const [first, vowel, last] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28];
  const jamo = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[first];
  const open = String.fromCodePoint(0xac00 + first * 588 + vowel * 28);
  return last ? [jamo, open, syllable] : [jamo, open];
}

async function typed(t, page, session, text, lang) {
  const field = box(page, "customerValue");
  await field.click();
  await field.press("ControlOrMeta+a");
  await field.press("Delete");
  let so_far = "";
  const stands = async (now) => {
    t.assert.equal(await field.inputValue(), now, `on the way to ${text}`);
    t.assert.equal(await page.locator("h1 .figure").count() > 0, true, `no answer at ${now}`);
    // A customer who is worth nothing is the one number on the way that no plan can stand.
    t.assert.equal(await page.locator(".entry-error").count(), /^0+$/.test(now) ? 1 : 0, `a fault at ${now}`);
  };
  for (const key of text) {
    if (/[가-힣]/.test(key) || (lang === "ja" && spoken[key])) {
      for (const shown of way(key)) {
        await session.send("Input.imeSetComposition", { text: shown, selectionStart: shown.length, selectionEnd: shown.length });
        await stands(so_far + shown);
      }
      await session.send("Input.insertText", { text: key });
    } else await page.keyboard.type(key);
    so_far += key;
    await stands(so_far);
  }
  await field.press("Tab");
  return field.inputValue();
}

async function all(t, lang) {
  const page = await t.open({ path: `?lang=${lang}`, lang });
  await page.locator("#sure").waitFor();
  const session = await page.context().newCDPSession(page);
  const write = (value) => page.evaluate(([value, lang]) => new Intl.NumberFormat(lang, { maximumFractionDigits: 9 }).format(value), [value, lang]);
  const cases = [...anywhere, ...korean, ...indonesian, ...japanese];
  for (const [text, value] of cases) t.assert.equal(await typed(t, page, session, text, lang), await write(value), `${lang}: ${text}`);
  console.log(`  ${lang}: ${cases.length} numbers key by key`);
}

export async function in_english(t) {
  await all(t, "en");
}

export async function in_korean(t) {
  await all(t, "ko");
}

export async function in_indonesian(t) {
  await all(t, "id");
}

export async function in_japanese(t) {
  await all(t, "ja");
}

export async function what_can_be_read_in_two_ways_is_said(t) {
  for (const [lang, text, note] of [["en", "12.345", "12.345"], ["ko", "12.345", "12.345"], ["id", "12,345", "12,345"], ["en", "12,345", "12,345"], ["id", "12.345", "12.345"]]) {
    const page = await t.open({ path: `?lang=${lang}`, lang });
    await page.locator("#sure").waitFor();
    const field = box(page, "customerValue");
    await field.fill("");
    await field.pressSequentially(text);
    t.assert.ok((await page.locator(".entry-note").first().innerText()).includes(note), `${lang}: ${text}`);
    t.assert.equal(await field.inputValue(), text);
    await page.close();
  }
}

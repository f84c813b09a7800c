// A fourth language, which is one folder of static/locales and no line of the program: every screen speaks it.
import { menu, openFile, sentence, type } from "../lib/plan.mjs";

const looks = [
  { width: 320, scheme: "light" },
  { width: 1280, scheme: "dark" },
];
const screens = { plan: "", score: "#score", measure: "#measure", embed: "#embed" };
const there = { plan: "#cold", score: "#score-tab-0", measure: ".metric-news", embed: ".studio-form" };

/** Ids of messages that have no words, and words that stayed English. */
const foreign = /\b(?:plan|score|metric|studio|hint|term|deep|label|money|headline)-[a-z]+(?:-[a-z]+)*\b|\b(?:the|and|of|your)\b/;

export async function every_screen_speaks_it(t) {
  for (const look of looks) {
    for (const [name, path] of Object.entries(screens)) {
      const page = await t.open({ path: `?lang=ja${path}`, lang: "ja", ...look });
      await page.locator(there[name]).first().waitFor();
      t.assert.equal(await page.evaluate(() => document.documentElement.lang), "ja");
      if (name === "plan") t.assert.match(await sentence(page), /^顧客を10件獲得するには、SQL 40件が必要です。/);
      const words = await page.evaluate(() => document.querySelector("#app").innerText.replaceAll(/<[^>]*>[^]*?<\/[^>]*>/g, ""));
      t.assert.doesNotMatch(name === "embed" ? words.replaceAll(/https?:\S*/g, "") : words, foreign);
      t.assert.equal(await page.locator("#language option:checked").innerText(), "日本語");
      await t.noOverflow(page);
      await t.axe(page);
      await t.screenshot(page, `ja-${name}-${look.scheme}-${look.width}`);
      await page.close();
    }
  }
}

export async function the_further_questions_and_what_opens_speak_it(t) {
  const page = await t.open({ path: "?lang=ja", lang: "ja", hints: true });
  await page.locator(".hints:not([hidden])", { hasText: "連動します" }).waitFor();
  await page.locator(".hints").getByRole("button", { name: "閉じる" }).click();
  for (const name of ["sure", "soon", "levers", "scenarios", "channels"]) {
    await page.locator(`#deep-${name}`).click();
    const body = page.locator(`.deep-question:has(#deep-${name}) .deep-body`);
    await body.locator("button, input").first().waitFor();
    t.assert.doesNotMatch(await body.innerText(), foreign, name);
  }
  await page.locator("h1 button.figure").first().click();
  t.assert.doesNotMatch(await page.locator(".working").innerText(), foreign);
  await menu(page, "用語集");
  await page.locator(".terms dt").nth(17).waitFor();
  t.assert.doesNotMatch(await page.locator(".terms").innerText(), foreign);
  await t.axe(page);
}

export async function a_fault_and_the_way_back_speak_it(t) {
  const page = await t.open({ path: "?lang=ja", lang: "ja" });
  await type(page, "stages[0].toNext", "250 %");
  t.assert.doesNotMatch(await page.locator(".entry-error").first().innerText(), foreign);
  await openFile(page, "{");
  t.assert.doesNotMatch(await page.locator(".notice").innerText(), foreign);
}

export async function what_is_painted_first_speaks_it(t) {
  const page = await t.open({ path: "?lang=ja", lang: "ja", ready: false, route: (page) => page.route(/\.wasm$/, (route) => route.abort()) });
  t.expect(/Failed to load resource|wasm|ERR_FAILED|not be fetched|Failed to fetch/);
  t.assert.match(await page.locator(".paint[lang=ja]").innerText(), /顧客を/);
  await page.locator("#failed p[lang=ja]").waitFor();
}

export async function a_host_asks_for_it(t) {
  const page = await t.open({ path: "embed.html?lang=ja&goal=20" });
  await page.waitForFunction(() => document.querySelector("h1 input")?.value === "20");
  t.assert.match(await sentence(page), /^顧客を20件獲得するには/);
}

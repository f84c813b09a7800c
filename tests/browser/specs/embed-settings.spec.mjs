// Settings that come all at once as a document, the language given and taken back, and plans that are kept side by side.
import { checkMessages, frameOf, recorder, serveHosts, set, told } from "../lib/hosts.mjs";
import { box, sentence } from "../lib/plan.mjs";

/** A host page with one planner; `html` is what its root element says. */
async function holds(t, attributes, { html = ' lang="en"', ...options } = {}) {
  const app = await t.address();
  const page = `<!doctype html><html${html}><head><title>Host</title><script type="module" src="%V1%warmline.js"></script></head>
    <body><warmline-planner loading="eager" ${attributes}></warmline-planner></body></html>`;
  const host = await t.closing(serveHosts(app, { pages: { page } }));
  const made = await t.visit(`${host.url}page`, { origins: [new URL(app).origin], script: recorder, ...options });
  await told(made, "ready");
  return { page: made, frame: await frameOf(made, app) };
}

const config = (settings) => JSON.stringify({ warmline: "embed", version: 1, ...settings });
const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
async function says(frame, text) {
  await frame.waitForFunction((text) => [...document.querySelectorAll("h1 input")].some(({ value }) => value === text), text);
}
const speaks = (frame, tag) => frame.waitForFunction((tag) => document.documentElement.lang === tag, tag);
const ignored = (page) => page.evaluate(() => events.find(({ detail }) => detail.type === "ready").detail.data.ignored.map(({ name, reason }) => `${name}: ${reason}`));

export async function a_document_sets_all_and_what_is_said_alone_counts_before_it(t) {
  const all = { goal: 25, value: 40000, currency: "KRW", stages: ["Demos", "Deals"], lock: ["goal", "period"], hide: null };
  const { page, frame } = await holds(t, `config="${quoted(config(all))}" currency="EUR"`);
  await says(frame, "25");
  t.assert.match(await sentence(frame), /To win 25 customers you need 100 Demos/);
  t.assert.match(await frame.locator(".money-line").innerText(), /€1,000,000/);
  await frame.locator("#goal[readonly]").waitFor();
  t.assert.deepEqual(await ignored(page), []);
  // What an attribute gives up is the document's again.
  await set(page, "currency", null);
  await frame.locator(".money-line", { hasText: "₩1,000,000" }).waitFor();
}

export async function another_document_takes_back_what_it_no_longer_says(t) {
  const { page, frame } = await holds(t, `config="${quoted(config({ goal: 25, lock: ["goal"], currency: "KRW" }))}"`);
  await frame.locator("#goal[readonly]").waitFor();
  await frame.evaluate(() => (window.same = true));
  await set(page, "config", config({ goal: 30 }));
  await says(frame, "30");
  await frame.locator("#goal:not([readonly])").waitFor();
  await frame.locator(".money-line", { hasText: "$" }).waitFor();
  await set(page, "config", null);
  await says(frame, "10");
  t.assert.equal(await frame.evaluate(() => window.same), true, "it was loaded anew");
}

export async function a_document_of_any_length_arrives(t) {
  const stages = ["A".repeat(40), "B".repeat(40)];
  const text = config({ goal: 44, stages, "lead-consent": "c".repeat(300) });
  t.assert.ok(text.length > 200);
  const { page, frame } = await holds(t, `config="${quoted(text)}"`);
  await says(frame, "44");
  t.assert.doesNotMatch(frame.url(), /config/);
  await frame.locator("h1", { hasText: stages[0] }).waitFor();
  t.assert.deepEqual(await ignored(page), []);
}

export async function a_wrong_document_is_named_and_the_last_good_one_stays(t) {
  t.expect(/Warmline: /);
  const { page, frame } = await holds(t, `config="${quoted(config({ goal: 25 }))}" preview="on"`);
  await says(frame, "25");
  const tried = ["", "{", "[]", "null", "{}", '{"warmline":"plan","version":1,"goal":9}', '{"warmline":"embed","version":2,"goal":9}', '{"warmline":"embed","goal":9}', config(Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`x${at}`, 1]))), `${config({ goal: 9 })}x`];
  for (const each of tried) {
    await set(page, "config", each);
    await frame.locator(".embed-note code", { hasText: /^config$/ }).waitFor();
    t.assert.match(await sentence(frame), /win 25 customers/, each);
    await set(page, "config", config({ goal: 25 }));
    await frame.locator(".embed-note").waitFor({ state: "detached" });
  }
  // Within a good one, what is unknown or wrong is named and the rest holds.
  await set(page, "config", config({ goal: 26, gaol: 5, currency: { a: 1 }, period: 1e9 }));
  await says(frame, "26");
  const note = await frame.locator(".embed-note code").allTextContents();
  t.assert.deepEqual(note.sort(), ["currency", "gaol", "period"]);
  console.log(`    ${tried.length} documents refused`);
}

export async function a_language_that_is_taken_back_is_the_visitors_again(t) {
  for (const [lang, own] of [["id", "id"], ["ko-KR", "ko"], ["fr", "en"]]) {
    const { page, frame } = await holds(t, 'lang="en" goal="25"', { html: "", lang });
    await speaks(frame, "en");
    await box(frame, "goal").fill("31");
    await set(page, "lang", null);
    await speaks(frame, own);
    // A word that is none falls back likewise, and what the visitor typed stays.
    await set(page, "lang", "ko");
    await speaks(frame, "ko");
    await set(page, "lang", null);
    await speaks(frame, own);
    t.assert.equal(await box(frame, "goal").inputValue(), "31");
    await page.close();
  }
}

export async function a_language_that_is_taken_back_is_that_of_the_page_around_it(t) {
  const { page, frame } = await holds(t, 'lang="ko"', { html: ' lang="id-ID"', lang: "en" });
  await speaks(frame, "ko");
  await set(page, "lang", null);
  await speaks(frame, "id");
  await page.evaluate(() => (document.documentElement.lang = "en"));
  await speaks(frame, "en");
}

export async function how_many_plans_are_kept_is_told(t) {
  const { page, frame } = await holds(t, 'section="scenarios" analytics="datalayer"');
  const keep = frame.locator(".plans .buttons button").first();
  await keep.click();
  await told(page, "scenario");
  await box(frame, "goal").fill("12");
  await frame.locator(".plans-card-own .buttons button").first().click();
  await told(page, "scenario", 2);
  const counts = () => page.evaluate(() => events.filter(({ detail }) => detail.type === "scenario").map(({ detail }) => detail.data));
  t.assert.deepEqual(await counts(), [{ count: 1 }, { count: 2 }]);
  t.assert.equal(await page.evaluate(() => dataLayer.filter(({ event }) => event === "warmline_scenario").length), 2);
  console.log(`    ${await checkMessages(t.assert, page)} messages keep to their schemas`);
}

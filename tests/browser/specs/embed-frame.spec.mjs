// What the frame does with the settings of its host, at the start and later; and hosts that have no loader.
import { frameOf, recorder, serveHosts, set, told } from "../lib/hosts.mjs";
import { box, sentence } from "../lib/plan.mjs";

/** A host page with one planner of the attributes that a test is about. */
async function holds(t, attributes, { head = "", wait = true, ...options } = {}) {
  const app = await t.address();
  const page = `<!doctype html><html lang="en"><head><title>Host</title>${head}<script type="module" src="%V1%warmline.js"></script></head>
    <body><warmline-planner loading="eager" ${attributes}></warmline-planner></body></html>`;
  const host = await t.closing(serveHosts(app, { pages: { page } }));
  const made = await t.visit(`${host.url}page`, { origins: [new URL(app).origin], script: recorder, ...options });
  if (wait) await told(made, "ready");
  return { page: made, frame: await frameOf(made, app), app };
}

const token = (frame, name) => frame.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), name);
/** Waits until the sentence has a text. */
async function says(frame, text) {
  await frame.locator("h1").waitFor();
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await sentence(frame)).includes(text)) return;
    await frame.waitForTimeout(20);
  }
  throw new Error(`${JSON.stringify(await sentence(frame))} has no ${text}`);
}
const ignored = (page) => page.evaluate(() => events.find(({ detail }) => detail.type === "ready").detail.data.ignored);

export async function figures_of_the_host_are_the_plan(t) {
  const { page, frame } = await holds(t, 'goal="25" value="40000" currency="KRW" period="6" stages="Demos,Deals"');
  await says(frame, "25");
  t.assert.match(await sentence(frame), /To win 25 customers you need 100 Demos/);
  t.assert.match(await frame.locator(".money-line").innerText(), /revenue ₩1,000,000/);
  t.assert.equal(await box(frame, "periodMonths").inputValue(), "6");
  t.assert.deepEqual(await ignored(page), []);
  // What the host set is where undo ends.
  t.assert.equal(await frame.locator(".history button").first().isDisabled(), true);
  await page.waitForFunction(() => events.some(({ detail }) => detail.type === "result" && detail.data.customers === 25 && detail.data.currency === "KRW"));
}

export async function a_preset_and_a_plan_can_be_begun_with(t) {
  const { frame } = await holds(t, 'preset="six-stages"');
  await frame.waitForFunction(() => document.querySelectorAll(".joint").length === 5);
  const link = await (async () => {
    const page = await t.open();
    await box(page, "goal").fill("33");
    await page.waitForFunction(() => location.hash.length > 5);
    return page.evaluate(() => location.hash.slice(1));
  })();
  const other = await holds(t, `plan="${link}"`);
  await says(other.frame, "33");
}

export async function a_change_of_the_host_is_there_at_once(t) {
  const { page, frame } = await holds(t, 'goal="25"');
  await says(frame, "25");
  await frame.evaluate(() => (window.same = true));
  const times = [];
  for (const goal of ["30", "40", "50"]) {
    const begin = performance.now();
    await set(page, "goal", goal);
    await says(frame, goal);
    times.push(performance.now() - begin);
  }
  await set(page, "lang", "ko");
  await frame.waitForFunction(() => document.documentElement.lang === "ko");
  await set(page, "tool", "score");
  await frame.locator("#score-tab-0").waitFor();
  t.assert.equal(await frame.evaluate(() => window.same), true, "it was loaded anew");
  console.log(`    a goal of the host is on the page after ${times.map((time) => Math.round(time)).join(", ")} ms`);
}

export async function what_the_visitor_changed_stays_but_for_what_the_host_names(t) {
  const { page, frame } = await holds(t, 'goal="25" currency="EUR"');
  await says(frame, "win 25");
  await box(frame, "goal").fill("30");
  await says(frame, "win 30");
  await told(page, "change");
  const changes = () => page.evaluate(() => events.filter(({ detail }) => detail.type === "change").length);
  const before = await changes();
  await set(page, "currency", "KRW");
  await frame.locator(".money-line", { hasText: "₩" }).waitFor();
  t.assert.match(await sentence(frame), /win 30/);
  await set(page, "currency", null);
  await frame.locator(".money-line", { hasText: "$" }).waitFor();
  await page.waitForTimeout(600);
  // The host is not told what it did itself.
  t.assert.equal(await changes(), before);
}

export async function what_is_locked_is_seen_and_not_changed(t) {
  const { page, frame } = await holds(t, 'lock="goal,rates" goal="12"');
  await says(frame, "12");
  await frame.locator("#goal[readonly]").waitFor();
  await frame.locator("#goal").press("5");
  t.assert.match(await sentence(frame), /win 12 customers/);
  t.assert.equal(await frame.locator(".joint input[type=range]").first().isDisabled(), true);
  await set(page, "lock", null);
  await frame.locator("#goal:not([readonly])").waitFor();
}

export async function what_is_hidden_is_gone(t) {
  const { frame } = await holds(t, 'hide="header,fixed-costs,cost,more"');
  await frame.locator(".top").waitFor({ state: "hidden" });
  for (const place of [".fixed-costs", ".question-cost", ".deep"]) t.assert.equal(await frame.locator(place).first().isVisible(), false, place);
  t.assert.equal(await frame.locator(".question-sure").isVisible(), true);
}

export async function a_section_can_stand_open(t) {
  const { frame } = await holds(t, 'section="soon"');
  await frame.locator("#soon-cash").waitFor();
}

export async function it_looks_like_the_host(t) {
  const style = "<style>warmline-planner{--warmline-brand:#0b5fff;--warmline-radius:12;--warmline-font:Georgia, serif}</style>";
  const { page, frame } = await holds(t, 'theme="light" surface="#ffffff"', { head: style });
  await frame.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--warm").trim() === "#0b5fff");
  t.assert.equal(await token(frame, "--paper"), "#ffffff");
  t.assert.equal(await token(frame, "--round"), "12px");
  t.assert.match(await token(frame, "--font"), /Georgia/);
  await t.screenshot(page, "embed-brand-light");
  await set(page, "theme", "dark");
  await set(page, "surface", null);
  await frame.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim() === "#15171b");
  await t.screenshot(page, "embed-brand-dark");
}

export async function a_pale_brand_is_refused_with_one_that_passes(t) {
  t.expect(/Warmline: /);
  const { page, frame } = await holds(t, 'theme="light" brand="#ffcc00" gaol="5" goal="0" preview="on"');
  t.assert.deepEqual(
    (await ignored(page)).map(({ name, reason }) => `${name}: ${reason}`).sort(),
    ["brand: contrast", "gaol: unknown", "goal: out-of-range"],
  );
  const note = await frame.locator(".embed-note").innerText();
  for (const name of ["gaol", "goal", "brand"]) t.assert.ok(note.includes(name), note);
  t.assert.notEqual(await token(frame, "--warm"), "#ffcc00");
  await frame.waitForTimeout(300);
  t.assert.match(await sentence(frame), /win 10 customers/);
}

export async function hosts_without_the_loader_hear_the_height(t) {
  const app = await t.address();
  const pages = {
    bare: `<!doctype html><html lang="en"><title>Bare</title><script>
      window.heard = [];
      addEventListener("message", ({ data }) => heard.push(data));
    </script><iframe title="Planner" src="%APP%embed.html?goal=20#?secret=abc123XYZ0" width="600" height="400" sandbox="allow-scripts"></iframe></html>`,
  };
  const host = await t.closing(serveHosts(app, { pages }));
  const page = await t.visit(`${host.url}bare`, { origins: [new URL(app).origin] });
  const heard = (read) => page.waitForFunction(read, undefined, { timeout: 15_000 });
  await heard(() => window.heard.some((data) => data.message === "height" && data.secret === "abc123XYZ0" && data.value > 500));
  await heard(() => window.heard.some((data) => data.sentinel === "amp" && data.type === "embed-size" && data.height > 500));
  await heard(() => window.heard.some((data) => data.context === "iframe.resize" && data.height > 500 && !data.src.includes("#")));
  // A frame without an origin is a planner all the same.
  const frame = await frameOf(page, app);
  await says(frame, "20");
  t.assert.equal(await frame.evaluate(() => self.origin), "null");
}

export async function it_is_as_tall_as_what_is_in_it(t) {
  const { page, frame } = await holds(t, "");
  const tall = () => page.locator("warmline-planner iframe").evaluate((it) => it.getBoundingClientRect().height);
  const content = () => frame.evaluate(() => Math.ceil(document.getElementById("app").getBoundingClientRect().height));
  let messages = 0;
  for (let round = 0; round < 20; round += 1) {
    const before = await page.evaluate(() => events.filter(({ detail }) => detail.type === "resize").length);
    await frame.locator("#deep-soon").evaluate((button) => button.click());
    await frame.waitForTimeout(120);
    messages = Math.max(messages, (await page.evaluate(() => events.filter(({ detail }) => detail.type === "resize").length)) - before);
  }
  await page.waitForTimeout(500);
  t.assert.ok(Math.abs((await tall()) - (await content())) <= 1, `${await tall()} for ${await content()}`);
  console.log(`    20 times opened and closed; at most ${messages} messages each`);
}

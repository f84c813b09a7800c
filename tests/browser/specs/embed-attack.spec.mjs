// Messages that were not meant for the one who gets them: to the loader, and to the planner in the frame.
import { frameOf, framesOf, recorder, serveFake, serveHosts, told } from "../lib/hosts.mjs";
import { messages } from "../lib/fuzz.mjs";
import { type } from "../lib/plan.mjs";

/** A page of another site that can send, and counts what it is sent. */
const stranger = `<!doctype html><title>Stranger</title><script>
  window.replies = 0;
  addEventListener("message", () => replies++);
</script>`;

const host = `<!doctype html><html lang="en"><head><title>Host</title><script type="module" src="%V1%warmline.js"></script></head><body>
  <script>window.replies = 0; addEventListener("message", ({ ports }) => (replies += ports.length));</script>
  <warmline-planner loading="eager" lang="en"><a href="%APP%">Planner</a></warmline-planner>
  <iframe id="sibling" src="%CODE%stranger"></iframe>
  <iframe id="nobody" sandbox="allow-scripts" src="%CODE%stranger"></iframe>
</body></html>`;

async function stage(t, app) {
  const other = await t.closing(serveHosts(app.url, { pages: { stranger }, name: "127.0.0.1" }));
  const site = await t.closing(serveHosts(app.url, { pages: { host }, code: other.url }));
  const page = await t.visit(`${site.url}host`, { origins: [app.origin, other.origin], script: recorder });
  await told(page, "ready");
  const popup = page.waitForEvent("popup");
  await page.evaluate((address) => void open(address), `${other.url}stranger`);
  const opened = await popup;
  await opened.waitForLoadState();
  const frames = page.frames().filter((each) => each.url().startsWith(other.url));
  const frame = await frameOf(page, app.url);
  return { page, opened, sibling: frames[0], nobody: frames[1], frame, other };
}

export async function S11_the_loader_hears_nobody_but_its_own_frame(t) {
  const app = await t.closing(serveFake());
  const { page, opened, sibling, nobody, frame } = await stage(t, app);
  const state = async () => ({
    height: await page.locator("warmline-planner iframe").evaluate((it) => it.style.height),
    events: await page.evaluate(() => events.length),
    hellos: await frame.evaluate(() => fake.hellos.length),
    set: await frame.evaluate(() => fake.got.length),
    panel: await page.locator("warmline-planner [role=alert]").count(),
  });
  const before = await state();
  const senders = {
    "the page itself": (list) => page.evaluate((list) => list.forEach((each) => postMessage(each, "*")), list),
    "a frame beside": (list) => sibling.evaluate((list) => list.forEach((each) => parent.postMessage(each, "*")), list),
    "a frame without origin": (list) => nobody.evaluate((list) => list.forEach((each) => parent.postMessage(each, "*")), list),
    "a window that it opened": (list) => opened.evaluate((list) => list.forEach((each) => opener.postMessage(each, "*")), list),
  };
  let tried = 0;
  for (const [at, send] of Object.values(senders).entries()) {
    const list = messages(200, at + 1);
    await send(list);
    tried += list.length;
  }
  await page.waitForTimeout(300);
  t.assert.deepEqual(await state(), before);
  for (const each of [page, sibling, nobody, opened]) t.assert.equal(await each.evaluate(() => replies), 0);

  // Its own frame may say that it is there; nothing else of what it says to the window counts.
  const own = messages(200, 5).filter((each) => !(each?.warmline === 1 && each.type === "here"));
  await frame.evaluate((list) => list.forEach((each) => parent.postMessage(each, "*")), own);
  await page.waitForTimeout(200);
  t.assert.deepEqual(await state(), before);
  console.log(`    ${tried} messages of ${Object.keys(senders).length} strangers, ${own.length} of its own frame`);
}

export async function S11_an_origin_that_looks_alike_is_another(t) {
  const app = await t.closing(serveFake());
  const { page, frame } = await stage(t, app);
  const { port } = new URL(app.url);
  const tried = [
    `http://127.0.0.1:${port}.evil.example`,
    `http://evil.example/127.0.0.1:${port}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1`,
    `http://127.0.0.1:${Number(port) + 1}`,
    `http://127.0.0.1.:${port}`,
    `http://localhost:${port}`,
    `HTTP://127.0.0.1:${port}`,
    `http://127.0.0.1:${port}/`,
    `http://user@127.0.0.1:${port}`,
    `http://xn--127-0-0-1.example:${port}`,
    "null",
  ];
  const hellos = await frame.evaluate(() => fake.hellos.length);
  const say = (origin) =>
    page.evaluate((origin) => {
      const source = document.querySelector("warmline-planner").shadowRoot.querySelector("iframe").contentWindow;
      dispatchEvent(new MessageEvent("message", { data: { warmline: 1, type: "here" }, origin, source }));
    }, origin);
  for (const origin of tried) await say(origin);
  await page.waitForTimeout(200);
  t.assert.equal(await frame.evaluate(() => fake.hellos.length), hellos);
  // The test can fail: the right origin is answered.
  await say(app.origin);
  await frame.waitForFunction((hellos) => fake.hellos.length === hellos + 1, hellos);
  console.log(`    ${tried.length} origins`);
}

export async function S11_a_frame_that_went_elsewhere_gets_no_port(t) {
  const app = await t.closing(serveFake());
  const { page, frame, other } = await stage(t, app);
  t.expect(/does not match the recipient window's origin/);
  await page.evaluate(() => (events.length = 0));
  await frame.evaluate((address) => void (location.href = address), `${other.url}stranger?planner`).catch(() => {});
  let gone;
  for (let tries = 0; !gone && tries < 100; tries++) {
    gone = page.frames().find((each) => each.url().endsWith("stranger?planner"));
    await page.waitForTimeout(50);
  }
  await gone.waitForLoadState();
  await gone.evaluate(() => {
    for (let at = 0; at < 50; at++) parent.postMessage({ warmline: 1, type: "here" }, "*");
  });
  await page.waitForTimeout(300);
  t.assert.equal(await gone.evaluate(() => replies), 0);
  t.assert.equal(await page.evaluate(() => events.length), 0);
}

export async function S11_a_flood_of_heres_does_not_drown_the_host(t) {
  const app = await t.closing(serveFake());
  const { page, frame } = await stage(t, app);
  const took = await page.evaluate(async () => {
    const frame = document.querySelector("warmline-planner").shadowRoot.querySelector("iframe");
    const done = new Promise((go) => frame.ownerDocument.defaultView.addEventListener("message", ({ data }) => data === "done" && go()));
    const begin = performance.now();
    window.flood = done.then(() => performance.now() - begin);
  }).then(async () => {
    await frame.evaluate(() => {
      for (let at = 0; at < 10_000; at++) parent.postMessage({ warmline: 1, type: "here" }, "*");
      parent.postMessage("done", "*");
    });
    return page.evaluate(() => flood);
  });
  console.log(`    10000 messages in ${took.toFixed(0)} ms`);
  // The channel that was open stays open.
  await frame.evaluate(() => fake.say("scenario", { count: 7 }));
  await told(page, "scenario");
  t.assert.equal(framesOf(page, app.url).length, 1);
}

/** A host that shakes hands itself, and only when the test says so, with the frame where every window can find it. */
const byHand = `<!doctype html><html lang="en"><head><title>Host</title></head><body>
  <iframe id="planner" title="Planner" width="900" height="900" src="%APP%embed.html?lang=en&goal=10"></iframe>
  <iframe id="sibling" src="%CODE%stranger"></iframe>
  <iframe id="nobody" sandbox="allow-scripts" src="%CODE%stranger"></iframe>
  <script>
    window.heard = [];
    window.asked = 0;
    addEventListener("message", ({ source, data }) => {
      if (source === planner.contentWindow && data?.type === "here") asked++;
    });
    window.shake = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      window.port = port1;
      planner.contentWindow.postMessage({ warmline: 1, type: "hello", id: "00112233445566ff", host: origin }, "%ORIGIN%", [port2]);
    };
  </script>
</body></html>`;

async function surrounded(t) {
  const app = await t.address();
  const other = await t.closing(serveHosts(app, { pages: { stranger }, name: "127.0.0.1" }));
  const site = await t.closing(serveHosts(app, { pages: { byhand: byHand }, code: other.url }));
  const origins = [new URL(app).origin, other.origin, site.origin];
  const opener = await t.visit(`${other.url}stranger`, { origins });
  const opening = opener.waitForEvent("popup");
  await opener.evaluate((address) => void (window.site = open(address)), `${site.url}byhand`);
  const page = await opening;
  t.watching(page, origins);
  await page.waitForLoadState();
  const popup = page.waitForEvent("popup");
  await page.evaluate((address) => void open(address), `${other.url}stranger`);
  const opened = await popup;
  await opened.waitForLoadState();
  const frame = await frameOf(page, app);
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  const [sibling, nobody] = page.frames().filter((each) => each.url().startsWith(other.url));
  const senders = {
    "its parent": (list) => page.evaluate((list) => list.forEach((each) => frames[0].postMessage(each, "*")), list),
    "a window that the parent opened": (list) => opened.evaluate((list) => list.forEach((each) => window.opener.frames[0].postMessage(each, "*")), list),
    "a frame without origin": (list) => nobody.evaluate((list) => list.forEach((each) => parent.frames[0].postMessage(each, "*")), list),
    "a frame beside": (list) => sibling.evaluate((list) => list.forEach((each) => parent.frames[0].postMessage(each, "*")), list),
    "the window that opened the parent": (list) => opener.evaluate((list) => list.forEach((each) => site.frames[0].postMessage(each, "*")), list),
    "itself": (list) => frame.evaluate((list) => list.forEach((each) => postMessage(each, "*")), list),
  };
  const state = () =>
    frame.evaluate(() => {
      const root = document.documentElement;
      return [root.lang, root.getAttribute("style"), location.href, document.body.innerText, [...document.querySelectorAll("input")].map(({ value }) => value).join("|")];
    });
  return { page, frame, senders, state, strangers: [opener, opened, sibling, nobody] };
}

export async function S10_the_frame_hears_nobody_but_its_parent(t) {
  const { page, frame, senders, state, strangers } = await surrounded(t);
  await page.waitForTimeout(1_500);
  const before = await state();
  let tried = 0;
  const all = async (seed) => {
    for (const [at, send] of Object.values(senders).entries()) {
      const list = messages(200, seed + at);
      await send(list);
      tried += list.length;
    }
    await page.waitForTimeout(500);
  };
  // Before the handshake none of them is taken for it, and after it none for another.
  await all(10);
  t.assert.deepEqual(await state(), before);
  await page.evaluate(() => shake());
  await page.waitForFunction(() => heard.some(({ type }) => type === "ready"));
  await page.waitForTimeout(500);
  // Heights come as the page is drawn, whoever speaks.
  const answers = () => page.evaluate(() => heard.filter(({ type }) => type !== "resize").length);
  const heard = await answers();
  await all(20);
  // A second handshake, good in every part.
  await page.evaluate(() => {
    window.first = port;
    shake();
  });
  await page.waitForTimeout(300);
  t.assert.deepEqual(await state(), before);
  t.assert.equal(await answers(), heard);
  for (const each of strangers) t.assert.equal(await each.evaluate(() => replies), 0);
  // The test can fail: what comes on the port is taken.
  await page.evaluate(() => first.postMessage({ v: 1, type: "set", data: { goal: "20" } }));
  await frame.waitForFunction(() => document.querySelector("h1").textContent.includes("80 SQLs"));
  console.log(`    ${tried} messages of ${Object.keys(senders).length} senders, before and after the handshake`);
}

export async function S10_ten_thousand_messages_within_a_second(t) {
  const { page, frame, state } = await surrounded(t);
  await page.evaluate(() => shake());
  await page.waitForFunction(() => heard.some(({ type }) => type === "ready"));
  await page.waitForTimeout(1_500);
  const before = await state();
  const list = messages(10_000, 30);
  await page.evaluate((list) => (window.list = list), list);
  const begin = Date.now();
  const sent = await page.evaluate(() => {
    const begin = performance.now();
    for (const each of list) frames[0].postMessage(each, "*");
    return performance.now() - begin;
  });
  // The frame answers again once it has looked at all of them.
  await frame.evaluate(() => new Promise((go) => setTimeout(go)));
  const took = Date.now() - begin;
  t.assert.deepEqual(await state(), before);
  console.log(`    ${list.length} messages, sent within ${sent.toFixed(0)} ms, done after ${took} ms`);
  t.assert.ok(sent < 1_000 && took < 5_000);
}

export async function S10_nonsense_on_the_port_changes_nothing(t) {
  // What was not taken is told to who builds the page.
  t.expect(/Warmline: /);
  const { page, frame, state } = await surrounded(t);
  await page.evaluate(() => shake());
  await page.waitForFunction(() => heard.some(({ type }) => type === "ready"));
  await page.waitForTimeout(1_500);
  const before = await state();
  // Settings are the host's to set, so what is a good one is left out here.
  const good = (each) => each?.v === 1 && ["set", "style"].includes(each.type);
  const list = messages(1_000, 40).filter((each) => !good(each));
  const odd = [null, 1, "x", [], {}, [["goal", "20"]], { goal: {} }, { goal: [] }, { goal: "NaN" }, { goal: "-1" }, { goal: "1e400" }, { __proto__: null }, { constructor: { prototype: { x: 1 } } }, { goal: "x".repeat(100_000) }, { nothing: "1" }];
  for (const data of odd) list.push({ v: 1, type: "set", data }, { v: 1, type: "style", data });
  await page.evaluate((list) => list.forEach((each) => port.postMessage(each)), list);
  await page.waitForTimeout(500);
  t.assert.deepEqual(await state(), before);
  t.assert.equal(await frame.evaluate(() => ({}).x), undefined);
  console.log(`    ${list.length} messages`);
}

const rights = {
  all: "allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals",
  "no download": "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals",
  "no popup": "allow-scripts allow-same-origin allow-downloads allow-forms allow-modals",
  "no modal, no form": "allow-scripts allow-same-origin allow-downloads allow-popups",
  "no origin": "allow-scripts allow-downloads allow-popups allow-forms allow-modals",
  "scripts alone": "allow-scripts",
};

/** The nine features: each gives how it went, `works` or what stands there instead, and throws if nothing does. */
const features = {
  async boot({ frame }) {
    await frame.waitForSelector("html[data-ready]", { state: "attached" });
    return "works";
  },
  async resize({ page, frame }) {
    await told(page, "ready");
    const element = await frame.frameElement();
    const tall = await element.evaluate((it) => it.getBoundingClientRect().height);
    if (tall < 400) throw new Error(`${tall} px`);
    return "works";
  },
  async form({ page, frame }) {
    await type(frame, "goal", "20");
    await frame.waitForFunction(() => document.querySelector("h1").textContent.includes("80 SQLs"));
    await told(page, "result");
    return "works";
  },
  async storage({ frame }) {
    const check = await entry(frame, frame.locator("#menu-remember"));
    if (!check) return "not offered";
    await check.click();
    return first({
      works: () => frame.evaluate(() => { try { return localStorage.length > 0; } catch { return false; } }),
      "says so": () => frame.getByText(/does not let the page remember/).isVisible(),
    });
  },
  async export({ page, frame }) {
    const saved = page.waitForEvent("download", { timeout: 4_000 }).then(() => true, () => false);
    const button = await entry(frame, frame.locator(".menu-list").getByRole("button", { name: /file|save/i }));
    if (!button) return "not offered";
    await button.click();
    return first({ "text to copy": () => textBox(frame, /"version"/), works: () => saved });
  },
  async copy({ frame }) {
    const button = await entry(frame, frame.locator(".menu-list").getByRole("button", { name: /link/i }));
    if (!button) return "not offered";
    await button.click();
    return first({ works: () => frame.getByText("The link is on the clipboard").isVisible(), "text to copy": () => textBox(frame, /p1\./) });
  },
  async print({ frame }) {
    const count = await frame.getByRole("button", { name: /print/i }).count();
    if (count === 0) return "not offered";
    const printed = await frame.evaluate(() => new Promise((go) => { addEventListener("beforeprint", () => go(true)); setTimeout(() => go(false), 2_000); for (const each of document.querySelectorAll("button")) if (/print/i.test(each.textContent)) each.click(); }));
    return printed ? "works" : first({ "a full page instead": () => frame.getByRole("link", { name: /page|tab/i }).isVisible() });
  },
  async popup(stage) {
    return opens(stage, "a[target=_blank]");
  },
  async link(stage) {
    return opens(stage, "a[href]:not([target=_blank]):not([href^='#']):not([download])");
  },
};

/** An entry of the menu, with the menu opened for it. */
async function entry(frame, locator) {
  if ((await frame.locator(".menu summary").count()) === 0) return undefined;
  if ((await frame.locator(".menu[open]").count()) === 0) await frame.locator(".menu summary").click();
  await frame.locator(".menu-list").waitFor();
  return (await locator.count()) > 0 ? locator.first() : undefined;
}

/** Whether a box shows a text that can be selected. */
const textBox = (frame, pattern) =>
  frame.evaluate(
    (source) => [...document.querySelectorAll("textarea, input, pre, output")].some((it) => it.checkVisibility() && new RegExp(source).test(it.value ?? it.textContent)),
    pattern.source,
  );

/** The first of several outcomes that comes about. */
async function first(outcomes) {
  for (let tries = 0; tries < 50; tries++) {
    for (const [name, look] of Object.entries(outcomes)) if (await look()) return name;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`none of: ${Object.keys(outcomes).join(", ")}`);
}

/** A link that is offered leads somewhere, or to a window of its own. */
async function opens({ page, frame, address }, selector) {
  const link = frame.locator(selector).filter({ visible: true });
  if ((await link.count()) === 0) return "not offered";
  const opened = page.waitForEvent("popup", { timeout: 3_000 }).then((popup) => popup.close().then(() => true), () => false);
  await link.first().click();
  return first({ works: async () => frame.url().split("#")[0] !== address || (await opened) });
}

export async function S13_under_each_sandbox_a_feature_works_or_says_so(t) {
  t.expect(/Download is disallowed/);
  const app = await t.address();
  const pages = Object.fromEntries(
    Object.entries(rights).map(([name, list]) => [
      name.replace(/\W+/g, "-"),
      `<!doctype html><html lang="en"><head><title>Host</title>%LOADER%</head><body>%PLANNER loading="eager" lang="en" sandbox="${list}"%</body></html>`,
    ]),
  );
  const host = await t.closing(serveHosts(app, { pages }));
  const table = {};
  const silent = [];
  for (const name of Object.keys(rights)) {
    const page = await t.visit(`${host.url}${name.replace(/\W+/g, "-")}`, { origins: [new URL(app).origin], script: recorder });
    const frame = await frameOf(page, app);
    table[name] = {};
    for (const [feature, use] of Object.entries(features)) {
      try {
        table[name][feature] = await use({ page, frame, address: frame.url().split("#")[0] });
      } catch (error) {
        table[name][feature] = "SILENT";
        silent.push(`${feature} with ${name}: ${error.message.split("\n")[0]}`);
      }
    }
    await page.close();
  }
  const rows = Object.entries(table).map(([name, row]) => `    ${name.padEnd(18)} ${Object.entries(row).map(([feature, how]) => `${feature}: ${how}`).join(" · ")}`);
  console.log(`${rows.join("\n")}\n    ${rows.length * Object.keys(features).length} pairs`);
  t.assert.deepEqual(silent, []);
  for (const each of ["boot", "resize", "form"]) t.assert.ok(Object.values(table).every((row) => row[each] === "works"), each);
}

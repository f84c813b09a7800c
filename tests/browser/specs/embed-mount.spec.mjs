// The planner in a host's own page: a shadow root in place of a frame, under whatever styles the host has.
import { sentence } from "../lib/plan.mjs";

const host = (config, { head = "", body = "" } = {}) => `<!doctype html><html lang="en"><head><title>Host</title>
<style>
  html { font-size: 62.5%; }
  * { font-size: 40px !important; letter-spacing: 5px; text-transform: uppercase; }
  button, input, svg { display: none !important; }
  #here::part(answer) { outline: 3px solid rgb(1, 2, 3); }
  #here { margin: 24px; }
  ${head}
</style></head><body><h1>A page of a host</h1>${body}<div id="here"></div>
<script type="module">
  import { mount } from "/v1/mount.js";
  window.mount = mount;
  window.told = [];
  for (const type of ["ready", "change", "result", "error"]) document.addEventListener("warmline:" + type, ({ detail }) => told.push(detail));
  window.begin = async (config) => { window.handle = await mount(document.getElementById("here"), config); };
  ${config ? `await begin(${JSON.stringify(config)});` : ""}
  document.documentElement.dataset.ready = "";
</script></body></html>`;

async function mounted(t, config = {}, { page: made, ...options } = {}) {
  return t.open({
    path: "host.html#their-place",
    route: (page) => page.route("**/host.html*", (route) => route.fulfill({ contentType: "text/html", body: host(config, made) })),
    ...options,
  });
}

/** The sentence within the shadow. */
const said = (page) => page.evaluate(() => {
  const words = (node) => (node.nodeType === Node.TEXT_NODE ? node.data : node instanceof HTMLInputElement ? node.value : node.classList?.contains("unseen") ? "" : [...node.childNodes].map(words).join(""));
  return words(document.getElementById("here").shadowRoot.querySelector("h1")).replace(/\s+/g, " ").trim();
});

export async function it_plans_in_the_hosts_page(t) {
  const page = await mounted(t, { goal: 25, currency: "EUR", brand: "#0b5fff", lock: ["margin"], footer: "on", stages: ["Demos", "Buyers"] });
  t.assert.match(await said(page), /^To win 25 customers you need 100 Demos/);
  t.assert.equal(await page.evaluate(() => handle.value().goal.customers), 25);
  // What a host puts into its own page beside the planner is not undone by the planner's keys.
  const heard = await page.evaluate(() => {
    window.heard = [];
    window.deaf = handle.on("change", ({ detail }) => heard.push(detail.data.document.goal.customers));
    return dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, cancelable: true }));
  });
  t.assert.equal(heard, true);
  await page.locator("#here .money-line", { hasText: "€" }).waitFor();
  const goal = page.locator("#here input[id=goal]");
  await goal.fill("30");
  await page.waitForFunction(() => handle.value()?.goal?.customers === 30);
  t.assert.match(await said(page), /^To win 30 customers/);
  t.assert.deepEqual(await page.evaluate(() => heard), [30]);
  await page.evaluate(() => deaf());
  await goal.fill("31");
  await page.waitForFunction(() => handle.value().goal.customers === 31);
  await page.evaluate(() => handle.update({ goal: 32 }));
  await page.waitForFunction(() => handle.value().goal.customers === 32);
  t.assert.deepEqual(await page.evaluate(() => heard), [30]);
  // One name for one visit, and numbers that rise.
  t.assert.deepEqual(await page.evaluate(() => told.length > 3 && [new Set(told.map(({ id }) => id)).size, told.every(({ seq }, at) => at === 0 || seq > told[at - 1].seq)]), [1, true]);
  t.assert.match(await page.evaluate(() => told[0].id), /^[0-9a-f]{16}$/);
  t.assert.equal(await page.locator("#here .embed-made a").evaluate((link) => link.href), await page.evaluate(() => new URL("./", location.href).href));
  t.assert.ok(await page.evaluate(() => told.some(({ type, data }) => type === "result" && data.customers === 30)));
  t.assert.equal(await page.locator("#here [id=grossMargin]").getAttribute("readonly"), "");
  // What is the host's stays the host's.
  t.assert.deepEqual(await page.evaluate(() => [location.hash, document.title, document.documentElement.lang, localStorage.length]), ["#their-place", "Host", "en", 0]);
}

export async function its_looks_are_its_own_but_for_its_parts(t) {
  for (const [width, scheme] of [[320, "light"], [1280, "dark"]]) {
    const page = await mounted(t, { lang: "ko", theme: scheme }, { width, scheme });
    const { size, transform, spacing, shown, outline, brand } = await page.evaluate(() => {
      const inside = document.getElementById("here").shadowRoot;
      const label = getComputedStyle(inside.querySelector(".entry > label"));
      return {
        size: label.fontSize,
        transform: label.textTransform,
        spacing: label.letterSpacing,
        shown: getComputedStyle(inside.querySelector("input")).display,
        outline: getComputedStyle(inside.querySelector(".hero")).outlineColor,
        brand: getComputedStyle(inside.querySelector("[data-mounted]")).getPropertyValue("--warm").trim(),
      };
    });
    t.assert.deepEqual([size, transform, spacing], ["13px", "none", "normal"]);
    t.assert.notEqual(shown, "none");
    t.assert.equal(outline, "rgb(1, 2, 3)");
    t.assert.equal(brand, scheme === "dark" ? "#ff8f5e" : "#c2410c");
    const parts = await page.evaluate(() => [...new Set([...document.getElementById("here").shadowRoot.querySelectorAll("[part]")].map((each) => each.getAttribute("part")))].sort());
    t.assert.deepEqual(parts, ["answer", "chart", "footer", "further", "header", "inputs", "ladder", "question"]);
    t.assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true);
    await t.axe(page, {}, "#here");
    await t.screenshot(page, `mount-${scheme}-${width}`);
    await page.close();
  }
}

/** Where a page declares one scheme and the visitor's device another, the page is right, and the planner has its own ground. */
export async function it_follows_the_scheme_of_the_page(t) {
  const page = await mounted(t, { goal: 25 }, { page: { head: "html { color-scheme: dark; }" }, scheme: "light" });
  const [theme, ground] = await page.evaluate(() => {
    const root = document.getElementById("here").shadowRoot.querySelector("[data-mounted]");
    return [root.dataset.theme, getComputedStyle(root).backgroundColor];
  });
  t.assert.deepEqual([theme, ground], ["dark", "rgb(21, 23, 27)"]);
}

export async function settings_change_and_are_taken_back(t) {
  const page = await mounted(t, { goal: 25 });
  await page.evaluate(() => handle.update({ lang: "id", goal: 40 }));
  await page.waitForFunction(() => document.getElementById("here").shadowRoot.querySelector("h1").textContent.startsWith("Untuk mendapat"));
  t.assert.match(await said(page), /40 pelanggan/);
  await page.evaluate(() => handle.update({ lang: "ja" }));
  await page.waitForFunction(() => document.getElementById("here").shadowRoot.querySelector("h1").textContent.startsWith("顧客を"));
  t.expect(/Warmline: goal: not-allowed/);
  await page.evaluate(() => handle.update({ goal: "rubbish" }));
  t.assert.match(await said(page), /40/);
}

export async function its_tools_questions_and_files_come_too(t) {
  const page = await mounted(t);
  const here = page.locator("#here");
  await here.locator("#deep-sure").click();
  await here.locator(".sure-finding").waitFor();
  await here.getByRole("link", { name: "Score" }).click();
  await here.locator("#score-tab-0").waitFor();
  await here.getByRole("link", { name: "Measure" }).click();
  await here.locator(".metric-news").first().waitFor();
  await here.getByRole("link", { name: "Plan" }).click();
  await here.locator("#sure").waitFor();
  t.assert.equal(await page.evaluate(() => location.hash), "#their-place");
  // A change of the host's own address is none of the planner's.
  await page.evaluate(() => (location.hash = "#score"));
  await page.waitForTimeout(200);
  t.assert.equal(await here.locator("#sure").isVisible(), true);
}

export async function one_at_a_time_and_it_goes_without_a_trace(t) {
  const page = await mounted(t, null);
  const session = await page.context().newCDPSession(page);
  // On what is the host's: the window, the document, and the elements around the planner.
  const listeners = async () => {
    const kinds = [];
    for (const expression of ["window", "document", "document.documentElement", "document.body", "document.getElementById('here')", "document.getElementById('here').shadowRoot"]) {
      const { result } = await session.send("Runtime.evaluate", { expression: expression.replace(".shadow", "?.shadow") });
      if (!result.objectId) continue;
      const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
      for (const { type } of listeners) kinds.push(`${expression} ${type}`);
    }
    return kinds.sort();
  };
  const before = await listeners();
  await page.evaluate(() => begin({ goal: 25 }));
  const second = await page.evaluate(() => mount(document.body, {}).then(() => "", ({ message }) => message));
  t.assert.match(second, /one planner a page/);
  t.assert.ok((await listeners()).length > before.length + 1);
  const rounds = [];
  for (let round = 0; round < 4; round += 1) {
    await page.evaluate(() => handle.destroy());
    t.assert.equal(await page.evaluate(() => document.getElementById("here").shadowRoot.childNodes.length), 0);
    rounds.push(await listeners());
    await page.evaluate((goal) => begin({ goal }), 30 + round);
    t.assert.match(await said(page), new RegExp(`^To win ${30 + round} customers`));
  }
  // The program waits for the next mount.
  for (const round of rounds) t.assert.deepEqual(round, [...before, "window warmline-mount"].sort());
}

export async function what_is_the_hosts_is_not_taken(t) {
  const page = await mounted(t, { goal: 25 });
  const refused = await page.evaluate(async () => {
    handle.destroy();
    const own = document.body.appendChild(document.createElement("div"));
    own.attachShadow({ mode: "open" }).innerHTML = "<p>theirs</p>";
    const message = await mount(own, {}).then(() => "", (error) => error.message);
    return [message, own.shadowRoot.innerHTML];
  });
  t.assert.deepEqual(refused, ["mount: the element has a shadow of its own", "<p>theirs</p>"]);
  await page.evaluate(() => begin({ goal: 27 }));
  t.assert.match(await said(page), /^To win 27 customers/);
}

/** A question's own sheet comes as a file, where the root of a host would make its letters small. */
export async function letters_of_what_comes_later_are_the_visitors(t) {
  const page = await mounted(t);
  await page.locator("#here #deep-sure").click();
  const finding = page.locator("#here .sure-finding");
  await finding.waitFor();
  await page.waitForFunction(() => parseFloat(getComputedStyle(document.getElementById("here").shadowRoot.querySelector(".sure-finding")).fontSize) >= 18);
}

/** A file that is away: the planner says so in its place, and the host is told. */
export async function a_missing_sheet_is_told(t) {
  const page = await mounted(t);
  t.expect(/404|Failed to load resource|integrity/);
  await page.route("**/sheets/sure.css", (route) => route.fulfill({ status: 404, body: "" }));
  await page.locator("#here #deep-sure").click();
  await page.waitForFunction(() => told.some(({ type, data }) => type === "error" && data.code === "part" && data.message.startsWith("sheets/sure.css")));
}

export async function what_cannot_be_had_is_told_and_can_be_tried_again(t) {
  const page = await mounted(t, { goal: 25 });
  await page.evaluate(() => handle.destroy());
  t.expect(/503|Failed to load resource/);
  await page.route("**/embed.html", (route) => route.fulfill({ status: 503, body: "" }));
  t.assert.match(await page.evaluate(() => begin({}).then(() => "", ({ message }) => message)), /embed\.html answered 503/);
  await page.unroute("**/embed.html");
  await page.evaluate(() => begin({ goal: 26 }));
  t.assert.match(await said(page), /^To win 26 customers/);
}

export async function the_page_itself_is_as_before(t) {
  const page = await t.open();
  t.assert.match(await sentence(page), /^To win 10 customers/);
  t.assert.equal(await page.locator("[data-mounted]").count(), 0);
}

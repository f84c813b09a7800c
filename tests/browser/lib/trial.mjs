// What a test is given: pages that are watched while it runs, and the checks that many tests share.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { serve } from "./server.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screens = "target/screens";

/** KEPT=1: each page is a second visit, whose files the program's own worker answers. */
const KEPT = process.env.KEPT === "1";

/** Runs in the page: a sheet that the page's policy has no say in. */
function withoutHints() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".hints { display: none !important }");
  document.adoptedStyleSheets.push(sheet);
}

export class Trial {
  /** node:assert/strict, at hand in every test. */
  assert = assert;
  /** Every request of every page, as {url, resourceType}. */
  requests = [];
  #browser;
  #folder;
  #servers = new Map();
  #contexts = [];
  #problems = [];
  #expected = [];

  constructor(browser, folder) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** The address of the release below a base path. */
  async address(base = "/") {
    if (!this.#servers.has(base)) this.#servers.set(base, await serve(this.#folder, { base }));
    return this.#servers.get(base).url;
  }

  /** Console and page errors that match are part of the test. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  /**
   * Opens the page in a fresh context and waits until it is ready.
   * path: what follows the base (`?lang=ko#...`); script: run before the page's own; route: called with the page before
   * it loads; context: an earlier context, for a second tab or a second visit; hints: whether the strip at the foot of
   * a first visit shows, which lies over what a test presses.
   */
  async open({
    base = "/",
    path = "",
    width = 1280,
    height = 900,
    scheme = "light",
    lang = "en",
    motion = "reduce",
    script,
    route,
    context,
    ready = true,
    hints = false,
    options = {},
  } = {}) {
    const address = await this.address(base);
    const again = KEPT && !context && !route && !options.serviceWorkers;
    if (again) options = { ...options, serviceWorkers: "allow" };
    context ??= await this.#context({ width, height, scheme, lang, motion, options });
    if (again) await this.#keep(context, address);
    const page = await context.newPage();
    this.#watch(page, [new URL(address).origin]);
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI || "inline"}`),
      );
    });
    if (!hints) await page.addInitScript(withoutHints);
    if (script) await page.addInitScript(script);
    if (route) await route(page);
    await page.goto(address + path);
    if (ready) await page.waitForSelector("html[data-ready]", { state: "attached" });
    return page;
  }

  /** A first visit, until the device answers for the program; it leaves nothing else behind. */
  async #keep(context, address) {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  }

  /**
   * Opens an address of another site in a fresh context, or in one that is there. origins: whom the page may ask for
   * files; the rest as in `open`, but that nothing is waited for.
   */
  async visit(address, { origins = [], width = 1280, height = 900, scheme = "light", lang = "en", motion = "reduce", script, route, context, options = {} } = {}) {
    context ??= await this.#context({ width, height, scheme, lang, motion, options });
    const page = await context.newPage();
    this.#watch(page, [new URL(address).origin, ...origins]);
    if (script) await page.addInitScript(script);
    if (route) await route(page);
    await page.goto(address);
    return page;
  }

  /** A window that a page opened is held to the same. */
  watching(page, origins) {
    this.#watch(page, origins);
  }

  /** Something to close when the test is over: a server of its own. */
  async closing(made) {
    const server = await made;
    this.#servers.set(server, server);
    return server;
  }

  async #context({ width, height, scheme, lang, motion, options }) {
    const context = await this.#browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      locale: lang,
      reducedMotion: motion,
      // What a page keeps for a time without a network would answer in place of what a test serves.
      serviceWorkers: "block",
      ...options,
    });
    context.setDefaultTimeout(15_000);
    this.#contexts.push(context);
    return context;
  }

  #watch(page, origins) {
    const report = (text) => this.#problems.push(text);
    page.on("console", (message) => {
      if (message.text() === "Service Worker registration blocked by Playwright") return;
      if (["error", "warning"].includes(message.type())) report(`console ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => report(`uncaught: ${error}`));
    page.on("crash", () => report("the page crashed"));
    page.on("request", (request) => {
      const url = request.url();
      this.requests.push({ url, resourceType: request.resourceType() });
      if (!origins.some((each) => url.startsWith(`${each}/`)) && !/^(data|blob|about):/.test(url)) report(`foreign request: ${url}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) report(`${response.status()} for ${response.url()}`);
    });
  }

  /** Nothing is wider than the window, and no text is cut off by its own box. */
  async noOverflow(page) {
    const wide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const scrolls = (element) => {
        for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
          if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(each).overflowX)) return true;
        }
        return false;
      };
      const found = [];
      if (document.documentElement.scrollWidth > limit) found.push(`page: ${document.documentElement.scrollWidth} px`);
      for (const each of document.body.querySelectorAll("*")) {
        const box = each.getBoundingClientRect();
        if (box.width === 0 || box.height === 0 || each.closest("svg")?.contains(each.parentElement)) continue;
        // Hidden from sight for screen readers only.
        if (box.width <= 1 && box.height <= 1) continue;
        if (box.right > limit + 1 && !scrolls(each)) {
          found.push(`${each.tagName.toLowerCase()}.${each.className?.baseVal ?? each.className}: ends at ${box.right} px`);
        }
      }
      return found.slice(0, 8).map((text) => `${text} of ${limit}`);
    });
    assert.deepEqual(wide, [], "wider than the window");
  }

  /**
   * axe-core finds nothing on the page, or in the part that a selector names. It comes in through the debugger, so that
   * the page's policy stays in force.
   */
  async axe(page, options = {}, part) {
    const session = await page.context().newCDPSession(page);
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
      return result.value;
    };
    if (!(await evaluate("typeof axe === 'object'"))) await evaluate(`${axeSource}; 0`);
    const found = await evaluate(`axe.run(${part ? JSON.stringify(part) : "document"}, ${JSON.stringify(options)}).then((result) =>
      result.violations.map((each) => each.id + ": " + each.help + " at " +
        each.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(", ")))`);
    await session.detach();
    assert.deepEqual(found, [], "axe-core violations");
  }

  /** A picture for people, in target/screens. */
  async screenshot(page, name, options = {}) {
    mkdirSync(screens, { recursive: true });
    await page.screenshot({ path: join(screens, `${name}.png`), fullPage: true, ...options });
  }

  /** Closes everything and fails on what the watched pages did wrong. */
  async end() {
    const cookies = (await Promise.all(this.#contexts.map((each) => each.cookies()))).flat();
    // What a page says while it is taken down, of files that were on their way, is no fault of it; all it said before is
    // heard once it has answered.
    const answered = this.#contexts.flatMap((each) => each.pages()).map((page) => page.evaluate(() => 0).catch(() => 0));
    await Promise.race([Promise.all(answered), new Promise((rest) => setTimeout(rest, 2_000))]);
    const told = [...this.#problems];
    await Promise.all(this.#contexts.map((each) => each.close()));
    await Promise.all([...this.#servers.values()].map((each) => each.close()));
    const problems = told.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
    assert.deepEqual(problems, [], "the page reported");
    assert.deepEqual(cookies, [], "cookies were set");
  }
}

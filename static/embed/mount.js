// The planner in a host's own page: the same program in a shadow root, without a frame. For hosts that serve a release
// from their own origin and may change their own policy; all others take the element, which needs neither. What it is
// made of is read from embed.html, so that both are one thing. Calls and limits: docs/agencies/in-page.md.

/** The release that this file belongs to. */
const BASE = new URL("../", import.meta.url).href;

/** What a host may style from outside, by the name of the part. */
const PARTS = {
  header: ".top",
  answer: ".hero",
  inputs: ".basics",
  ladder: ".ladder",
  question: ".question",
  chart: "figure.chart",
  further: ".deep",
  footer: ".embed-below",
};

/**
 * In place of the page's own root stands an element, and what a host's page hands down to it is taken away first. It has a
 * ground of its own, for what is behind it may be light where the planner is dark.
 */
const RESET = `:host{display:block}[data-mounted]{all:initial;display:block}[data-mounted] .summary,[data-mounted] .hints{display:none}[data-mounted][data-embed][data-embed]{background:var(--paper)}`;

/** The styles of the page, told of an element; letters as large as the visitor wants them, whatever the host's root says. */
export function within(styles, letter) {
  return styles
    .replace(/:root/g, "[data-mounted]")
    .replace(/(^|[},\s])(?:html|body)(?=[\s:.,{[])/g, "$1[data-mounted]")
    .replace(/\[data-embed\] \[data-mounted\]/g, "[data-embed][data-mounted]")
    .replace(/(\d*\.?\d+)rem\b/g, (_, rems) => `${Number(rems) * letter}px`);
}

/** What of embed.html is needed: attributes of its root, styles, where glue and wasm are. */
function read(page) {
  const root = Object.fromEntries([...page.match(/<html ([^>]*)>/)[1].matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)].map(([, name, one, other]) => [name, one ?? other ?? ""]));
  const link = (id) => {
    const [tag] = page.match(new RegExp(`<link[^>]*id="${id}"[^>]*>`));
    const value = (name) => tag.match(new RegExp(`\\s(?:data-)?${name}="([^"]*)"`))?.[1] ?? "";
    return { address: new URL(value("href"), BASE).href, integrity: value("integrity") };
  };
  const styles = [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text).join("");
  const sheets = [...page.matchAll(/<link rel="stylesheet"(?![^>]*media=)[^>]*href="([^"]+)"/g)].map(([, href]) => href);
  return { root, styles, sheets, glue: link("app-glue"), wasm: link("app-wasm") };
}

/**
 * Files of the release as text, held to their hashes as the page itself does. What cannot be had is told in the window, where
 * the program listens, and kept for who comes to listen later.
 */
function reader(hashes, signal) {
  const listed = "hashes.json" in hashes;
  const missed = [];
  addEventListener("warmline-missed", ({ detail }) => missed.push(detail), { signal });
  let list;
  const had = async (name) => {
    if (listed && !(name in hashes)) {
      list ??= had("hashes.json");
      list.catch(() => (list = undefined));
      Object.assign(hashes, JSON.parse(await list));
      if (!(name in hashes)) throw new Error(`${name} is not of this version`);
    }
    const response = await fetch(new URL(name, BASE), { integrity: hashes[name] ?? "" });
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response.text();
  };
  const miss = (name) => dispatchEvent(new CustomEvent("warmline-missed", { detail: name }));
  const text = (path) => {
    const name = path.startsWith(BASE) ? path.slice(BASE.length) : path;
    return had(name).catch((reason) => {
      miss(name);
      throw reason;
    });
  };
  return { text, hash: (path) => (listed ? hashes[path] : ""), missed, miss };
}

/** Settings as the program takes them: texts by name; documents and lists may come as such. */
const written = (value) => (value === null || typeof value === "string" ? value : Array.isArray(value) ? value.join(",") : typeof value === "object" ? JSON.stringify(value) : String(value));
const settings = (config) => Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined).map(([name, value]) => [name, written(value)]));

/** What of the page's shadows is ours to empty. */
const ours = new WeakSet();
let program;
let mounted = false;

/**
 * Puts the planner into an element. `config` has the settings of the element by their names (docs/agencies/parameters.md).
 * Resolves once the planner can be used.
 */
export async function mount(element, config = {}) {
  if (!(element instanceof Element)) throw new TypeError("mount: the first argument is the element to mount in");
  if (mounted) throw new Error("mount: one planner a page; destroy the first, or use <warmline-planner> for several");
  if (element.shadowRoot && !ours.has(element)) throw new Error("mount: the element has a shadow of its own");
  mounted = true;
  const ended = new AbortController();
  try {
    return await begin(element, config, ended);
  } catch (error) {
    ended.abort();
    mounted = false;
    throw error;
  }
}

async function begin(element, config, ended) {
  const { signal } = ended;
  const answer = await fetch(`${BASE}embed.html`);
  if (!answer.ok) throw new Error(`mount: embed.html answered ${answer.status}`);
  const page = read(await answer.text());
  const { miss, ...files } = reader(JSON.parse(page.root["data-hashes"] || "{}"), signal);

  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  ours.add(element);
  const root = document.createElement("div");
  // Whether it was taken out or did not begin.
  signal.addEventListener("abort", () => {
    root.dispatchEvent(new Event("warmline-end"));
    shadow.replaceChildren();
    shadow.adoptedStyleSheets = [];
  });
  // What the visitor's browser calls medium is not changed by a page's own root.
  root.style.fontSize = "medium";
  const app = Object.assign(document.createElement("div"), { id: "app" });
  root.append(app);
  shadow.replaceChildren(root);
  const letter = parseFloat(getComputedStyle(root).fontSize);
  root.removeAttribute("style");
  const sheet = new CSSStyleSheet();
  const further = await Promise.all(page.sheets.map(files.text));
  sheet.replaceSync(RESET + within(page.styles + further.join(""), letter));
  shadow.adoptedStyleSheets = [sheet];

  const said = settings(config);
  // A page that declares one scheme is followed, as the element does.
  const scheme = getComputedStyle(element).colorScheme.replace("only", "").trim();
  if (!("theme" in said) && /^(light|dark)$/.test(scheme)) said.theme = scheme;
  for (const [name, value] of Object.entries(page.root)) if (name !== "data-ready") root.setAttribute(name, value);
  for (const name of ["data-worker", "data-leads", "data-events"]) root.setAttribute(name, new URL(page.root[name], BASE).href);
  for (const [name, value] of [["data-mounted", ""], ["data-base", BASE], ["data-embed", ""]]) root.setAttribute(name, value);
  const known = (page.root["data-languages"] ?? "en").split(" ");
  const tongue = (wish) => known.find((tag) => tag === String(wish ?? "").toLowerCase().split("-")[0]);
  root.lang = [said.lang, element.closest("[lang]")?.lang, ...navigator.languages].map(tongue).find(Boolean) ?? "en";
  if (said.plan) root.setAttribute("data-fragment", said.plan.slice(said.plan.indexOf("#") + 1));
  const short = Object.entries({ lang: root.lang, ...said }).filter(([name]) => name !== "plan" && name !== "config");
  root.setAttribute("data-query", `?${new URLSearchParams(short)}`);

  const { port1, port2 } = new MessageChannel();
  signal.addEventListener("abort", () => port1.close());
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  let seq = 0;
  let plan;
  const [ready, rested] = [{}, {}];
  for (const each of [ready, rested]) each.promise = new Promise((resolve, reject) => Object.assign(each, { resolve, reject }));
  // It may fail before anybody waits for it.
  ready.promise.catch(() => {});
  port1.onmessage = ({ data }) => {
    const { type } = data;
    if (type === "plan" || type === "change") plan = data.data.document;
    if (type === "ready") ready.resolve();
    // What writes a plan may be what could not be had.
    if (type === "plan" || type === "change" || type === "error") rested.resolve();
    if (type === "plan") return;
    seq += 1;
    element.dispatchEvent(new CustomEvent(`warmline:${type}`, { detail: { ...data, id, seq }, bubbles: true, composed: true }));
  };
  addEventListener("warmline-failed", ({ detail }) => ready.reject(new Error(`mount: ${detail}`)), { signal });
  // Without a part of the program nobody may ever say that it is ready.
  addEventListener("warmline-missed", ({ detail }) => /\.wasm$/.test(detail) && ready.reject(new Error(`mount: ${detail} could not be fetched`)), { signal });
  // Browsers refuse a style sheet silently, and what happens in a shadow stays there.
  shadow.addEventListener(
    "error",
    ({ target }) => {
      if (target.rel !== "stylesheet") return;
      dispatchEvent(new Event("warmline-missing"));
      miss(target.getAttribute("href").slice(BASE.length));
    },
    { capture: true, signal },
  );
  // A link within the planner goes to one of its tools, not to a place of the host's page.
  shadow.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((each) => each.localName === "a");
      const href = link?.getAttribute("href") ?? "";
      if (!href.startsWith("#")) return;
      event.preventDefault();
      root.setAttribute("data-fragment", href.slice(1));
      root.dispatchEvent(new Event("hashchange"));
    },
    { signal },
  );
  const name = () => {
    for (const [part, selector] of Object.entries(PARTS)) {
      for (const each of shadow.querySelectorAll(`${selector}:not([part])`)) each.setAttribute("part", part);
    }
  };
  const watch = new MutationObserver(name);
  watch.observe(shadow, { childList: true, subtree: true });
  signal.addEventListener("abort", () => watch.disconnect());

  globalThis.warmline = {
    ...files,
    place: () => root,
    port: () => port2,
    // In place of the page's address, which stays the host's.
    fragment: () => root.getAttribute("data-fragment") ?? "",
    replace: (fragment) => root.setAttribute("data-fragment", fragment),
  };
  if (program) dispatchEvent(new Event("warmline-mount"));
  else {
    program = (async () => {
      const [glue, wasm] = [page.glue, page.wasm];
      // What is imported is held to nothing, so it is fetched first as what it was built as.
      const checked = await fetch(glue.address, { integrity: glue.integrity });
      if (!checked.ok) throw new Error(`mount: the program answered ${checked.status}`);
      const { default: start } = await import(glue.address);
      await start({ module_or_path: fetch(wasm.address, { integrity: wasm.integrity }) });
    })();
    program.catch(() => (program = undefined));
    await program;
  }
  await ready.promise;

  const tell = (data) => Object.keys(data).length > 0 && port1.postMessage({ v: 1, type: "set", data });
  tell(Object.fromEntries(Object.entries(said).filter(([name]) => name === "config")));
  await rested.promise;
  return {
    /** Changes settings; null takes one back, what is not named stays. */
    update(changes) {
      if (!signal.aborted) tell(settings(changes));
    },
    /** The plan document as it last came to rest, a quarter of a second after a change. */
    value: () => plan && structuredClone(plan),
    /** Hears an event by its name without the prefix, until what it gives is called or the planner is taken out. */
    on(type, listener) {
      element.addEventListener(`warmline:${type}`, listener, { signal });
      return () => element.removeEventListener(`warmline:${type}`, listener);
    },
    /** Takes the planner out of the page, with all that listens. */
    destroy() {
      if (signal.aborted) return;
      ended.abort();
      mounted = false;
    },
  };
}

// Starts the app. It stands inline in the head, so that wasm, glue and words are all on their way before the body is
// read, and so that a failure of any of them can be told. Hooks: ARCHITECTURE names the attributes used here.
(() => {
  const root = document.documentElement;
  const known = (root.dataset.languages || "en").split(" ");
  const tag = (wish) => known.find((each) => each === String(wish || "").toLowerCase().split("-")[0]);

  // The same order as the app: the address, the browser's languages, English.
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // A sandboxed frame has no storage; then there is no earlier plan.
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get("lang");
  const language = [asked, ...(navigator.languages || [])].map(tag).find(Boolean) || "en";
  root.lang = language;
  // A host may have asked for a theme, which must be there before the first paint.
  const theme = "embed" in root.dataset && new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  // The first paint shows the worked example; it is wrong for who comes with a plan of their own.
  root.dataset.first = location.hash.length > 1 || stored("warmline.plan.v1") ? "plan" : "example";

  // What comes later is held to its hash. The page knows that of the words it begins with and that of the list, which has
  // all others; in development there is neither. The app asks by these two functions.
  const hashes = JSON.parse(root.dataset.hashes || "{}");
  const listed = "hashes.json" in hashes;
  let list;
  // What could not be had, for who comes to listen later: the part for frames passes it on to the host.
  const missed = [];
  addEventListener("warmline-missed", ({ detail }) => missed.push(detail));
  const miss = (path) => dispatchEvent(new CustomEvent("warmline-missed", { detail: path }));
  const had = async (path) => {
    if (listed && !(path in hashes)) {
      list ||= had("hashes.json");
      list.catch(() => (list = undefined));
      Object.assign(hashes, JSON.parse(await list));
      if (!(path in hashes)) throw new Error(`${path} is not of this version`);
    }
    const response = await fetch(path, { integrity: hashes[path] || "" });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  const text = (path) =>
    had(path).catch((reason) => {
      miss(path);
      throw reason;
    });
  const fragment = () => location.hash.slice(1);
  const replace = (fragment, lang) => {
    try {
      history.replaceState(null, "", location.pathname + (lang ? `?lang=${lang}` : location.search) + (fragment && `#${fragment}`));
    } catch {
      // A frame that may not is left as it is.
    }
  };
  self.warmline = { text, hash: (path) => (listed ? hashes[path] : ""), missed, place: () => root, fragment, replace };
  // The app listens where it stands, for in a host's page the address is none of its own.
  addEventListener("hashchange", () => root.dispatchEvent(new Event("hashchange")));
  // Browsers refuse a style sheet silently.
  const sheet = ({ target }) => {
    if (target.rel !== "stylesheet") return;
    dispatchEvent(new Event("warmline-missing"));
    miss(target.getAttribute("href"));
  };
  addEventListener("error", sheet, true);

  for (const file of (root.dataset.localeFiles || "").split(" ").filter(Boolean)) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "fetch";
    link.crossOrigin = "anonymous";
    link.href = `locales/${language}/${file}.ftl`;
    document.head.append(link);
  }

  let failed = false;
  const fail = (reason) => {
    failed = true;
    console.error("Warmline did not start:", reason);
    const show = () => {
      const panel = document.getElementById("failed");
      if (!panel) return;
      panel.hidden = false;
      document.getElementById("retry").addEventListener("click", () => location.reload());
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
    else show();
  };
  addEventListener("warmline-failed", (event) => failed || fail(event.detail));

  // `data-ready` on the root element is set by the app once its first answer is on the page.
  new MutationObserver((_, watch) => {
    performance.mark("warmline-ready");
    watch.disconnect();
    // Working without a network is prepared once there is nothing else to do; not in frames, nor in development.
    const { offline } = root.dataset;
    if (offline && "serviceWorker" in navigator) setTimeout(() => (self.requestIdleCallback || setTimeout)(() => import(`./${offline}`)), 2_000);
  }).observe(root, { attributes: true, attributeFilter: ["data-ready"] });

  const start = async () => {
    const glue = document.getElementById("app-glue").href;
    // A browser holds modules to the hash of their link, but wasm only to that of the call; in development there is none.
    const { href, dataset } = document.getElementById("app-wasm");
    const wasm = fetch(href, { integrity: dataset.integrity || "" });
    // Told by the import below; without this line a second, unhandled rejection would be reported.
    wasm.catch(() => {});
    const app = await import(glue);
    // The first number that a browser writes takes it long, for it reads up on the language; now it only waits.
    try {
      for (const each of [{}, { style: "percent" }, { style: "currency", currency: "USD" }]) new Intl.NumberFormat(language, each).format(1);
      new Intl.PluralRules(language).select(1);
    } catch {
      // Then the app does without, too.
    }
    await new Promise((go) => {
      if (document.getElementById("failed")) go();
      else addEventListener("DOMContentLoaded", go);
    });
    const response = await wasm;
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    await app.default({ module_or_path: response });
  };
  start().catch(fail);
})();

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
  // The first paint shows the worked example; it is wrong for who comes with a plan of their own.
  root.dataset.first = location.hash.length > 1 || stored("warmline.plan.v1") ? "plan" : "example";

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
  }).observe(root, { attributes: true, attributeFilter: ["data-ready"] });

  const start = async () => {
    const glue = document.getElementById("app-glue").href;
    const wasm = fetch(document.getElementById("app-wasm").href);
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

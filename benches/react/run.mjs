// Warmline's page beside a page with the same form and charts in React and Recharts, in turn in one browser: how soon
// each shows something, and how long a key press or a slider's step takes until its charts are painted. CPU four times
// slower, slow 4G, as in tests/browser/latency.mjs. Call: node run.mjs [DIST]; it needs `npm ci` here and in tests/browser.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { launch } from "../../tests/browser/lib/browser.mjs";
import { openFile } from "../../tests/browser/lib/plan.mjs";
import { serve } from "../../tests/browser/lib/server.mjs";
import { CPU, median, quantile, SLOW_4G, throttled } from "../../tests/browser/lib/slow.mjs";
import { SIX } from "./model.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const LOADS = Number(process.env.LOADS ?? 9);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const STEPS = Number(process.env.STEPS ?? 20);
const AIM = { paint: 3, update: 8 };
// Longer than any update takes, so that each is over before the next begins.
const PAUSE = 700;

/** The production build of the page, with a brotli twin of each file. */
async function react() {
  const folder = join(here, "../../target/bench-react");
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [join(here, "app.jsx")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const page = readFileSync(join(here, "page.html"), "utf8").replace("/* page */", readFileSync(join(here, "page.css"), "utf8"));
  for (const [name, bytes] of [["index.html", Buffer.from(page)], ["app.js", Buffer.from(outputFiles[0].contents)]]) {
    writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes));
  }
  return folder;
}

const ready = (page) => page.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
/** Both pages have the same three charts, each in a figure of the same id. */
const drawn = (page) =>
  page.waitForFunction(() => ["sure", "cold", "cost"].every((id) => document.querySelector(`#${id} svg text`)), null, { timeout: 60_000 });

async function load(browser, url) {
  const { context, page } = await throttled(browser, SLOW_4G);
  // When the last of the three charts has come into the page.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!("ready" in document.documentElement.dataset)) return;
      if (!["sure", "cold", "cost"].every((id) => document.querySelector(`#${id} svg text`))) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("charts-painted")));
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(url);
  await ready(page);
  await page.waitForFunction(() => performance.getEntriesByName("charts-painted").length, null, { timeout: 60_000 });
  const found = await page.evaluate(() => {
    const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    return {
      paint: at("first-contentful-paint"),
      ready: at("warmline-ready"),
      charts: at("charts-painted"),
      bytes: files.reduce((sum, each) => sum + each.encodedBodySize, 0),
    };
  });
  await context.close();
  return found;
}

/** In the page: from each press to the end of the frame that shows its answer, and of the one that shows its last chart. */
function watchUpdates() {
  const updates = (window.updates = []);
  const end = new MessageChannel();
  // A message sent from a frame's callback is handled after that frame has been drawn.
  end.port1.onmessage = ({ data: [index, name] }) => {
    updates[index][name] = performance.now() - updates[index].begin;
  };
  const shown = (name) => {
    const index = updates.length - 1;
    requestAnimationFrame(() => end.port2.postMessage([index, name]));
  };
  new MutationObserver((records) => {
    if (updates.length === 0) return;
    const changed = records.map(({ target }) => (target.nodeType === 1 ? target : target.parentElement));
    // A chart may have a list of its own.
    if (changed.some((each) => each?.closest("h1, ol") && !each.closest("figure"))) shown("answer");
    if (changed.some((each) => each?.closest("#sure, #cold, #cost"))) shown("charts");
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener("keydown", ({ timeStamp }) => {
    performance.mark("press");
    updates.push({ begin: timeStamp });
  }, { capture: true });
}

/** Of each press what the page's thread works for it, in milliseconds of processor time: nothing else is in it. */
function work({ traceEvents }) {
  const presses = traceEvents.filter(({ name, cat }) => name === "press" && cat.includes("user_timing")).sort((a, b) => a.ts - b.ts);
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => name === "RunTask" && tdur && pid === presses[0].pid && tid === presses[0].tid);
  return presses.map(({ ts }) => {
    // The press is marked within a task that began before it.
    const inside = tasks.filter((task) => task.ts + task.dur >= ts && task.ts < ts + (PAUSE - 100) * 1000);
    return inside.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
  });
}

/** Key presses in the goal and steps of the last rate's slider, each alone, on a page where all charts are in sight. */
async function updates(browser, open) {
  const { context, page } = await throttled(browser, undefined, { viewport: { width: 1280, height: 1800 }, reducedMotion: "reduce" });
  await open(page);
  await drawn(page);
  await page.evaluate(watchUpdates);
  const found = {};
  for (const [kind, focus, keys] of [
    ["key", page.locator("#goal"), ["5", "Backspace"]],
    ["slider", page.locator("input[type=range]").last(), ["ArrowRight", "ArrowLeft"]],
  ]) {
    await focus.focus();
    if (kind === "key") await page.keyboard.press("End");
    await page.waitForTimeout(PAUSE);
    await page.evaluate(() => void (window.updates.length = 0));
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press(keys[step % 2]);
      await page.waitForTimeout(PAUSE);
    }
    const trace = JSON.parse((await browser.stopTracing()).toString());
    const times = await page.evaluate(() => window.updates);
    const missed = times.filter(({ answer, charts }) => !(answer && charts)).length;
    if (times.length !== STEPS || missed) throw new Error(`${kind}: ${times.length} presses, ${missed} without answer or chart`);
    found[kind] = { answer: times.map(({ answer }) => answer), charts: times.map(({ charts }) => charts), work: work(trace) };
  }
  const said = await page.evaluate(() => {
    const words = (node) => (node instanceof HTMLInputElement ? node.value : node.nodeType === 3 ? node.data : node.classList?.contains("unseen") ? "" : [...node.childNodes].map(words).join(""));
    return [words(document.querySelector("h1")), document.querySelector("#cold figcaption p").textContent, document.querySelector("#cost h2").textContent].map((text) => text.replace(/\s+/g, " ").trim());
  });
  await context.close();
  return { found, said };
}

/** The six stages as a document of Warmline. */
function six() {
  const { goal, stages, fixedCosts, cold, ...rest } = SIX;
  return JSON.stringify({
    version: 1,
    ...rest,
    goal: { customers: goal },
    stages: stages.map(({ id, name, rate, costPerEntry }) => ({ id, name, costPerEntry, ...(rate ? { toNext: { rate } } : {}) })),
    fixedCosts,
    cold: { stage: stages[cold.stage].id, model: { kind: "count", leads: cold.leads } },
  });
}

const servers = { Warmline: await serve(process.argv[2] ?? join(here, "../../dist")), React: await serve(await react()) };
const names = Object.keys(servers);
const browser = await launch();
const before = loadavg()[0];
const loads = Object.fromEntries(names.map((name) => [name, []]));
for (let run = 0; run < LOADS; run += 1) for (const name of names) loads[name].push(await load(browser, servers[name].url));

const plans = {
  "two stages": { Warmline: async (page) => (await page.goto(servers.Warmline.url), ready(page)), React: async (page) => (await page.goto(servers.React.url), ready(page)) },
  "six stages": {
    Warmline: async (page) => {
      await page.goto(servers.Warmline.url);
      await ready(page);
      await openFile(page, six());
      await page.waitForFunction(() => document.querySelectorAll(".row").length === 6);
    },
    React: async (page) => (await page.goto(`${servers.React.url}#six`), ready(page)),
  },
};
const rows = [];
const faults = [];
for (const [plan, open] of Object.entries(plans)) {
  const all = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const said = {};
    for (const name of names) {
      const { found, said: words } = await updates(browser, open[name]);
      all[name].push(found);
      said[name] = words.join(" | ");
    }
    if (said.React !== said.Warmline) faults.push(`${plan}: the pages differ:\n  ${said.Warmline}\n  ${said.React}`);
  }
  for (const [kind, what] of [["key", "key press"], ["slider", "slider step"]]) {
    for (const [figure, until] of [["charts", "to painted charts"], ["answer", "to painted answer"], ["work", "work of the page's thread"]]) {
      const of = (name) => all[name].flatMap((round) => round[kind][figure]);
      rows.push({ name: `${what}, ${plan}: ${until}`, of, aim: figure === "charts" ? AIM.update : undefined });
    }
  }
}
await browser.close();
await Promise.all(Object.values(servers).map((server) => server.close()));

const load_ = (figure) => (name) => loads[name].map((each) => each[figure]);
rows.unshift(
  { name: "first content", of: load_("paint"), aim: AIM.paint },
  { name: "ready to use", of: load_("ready") },
  { name: "all charts painted", of: load_("charts") },
  { name: "bytes until then", of: load_("bytes"), bytes: true },
);
console.log(`CPU ${CPU} times slower; loads over slow 4G (150 ms, 1.6 Mbit/s): ${LOADS} each; updates: ${ROUNDS * STEPS} each.`);
console.log(`Chromium ${browser.version()}, load of the machine ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after. Median (10th to 90th of 100).\n`);
console.log("| | Warmline | React + Recharts | times | aim |\n|---|---|---|---|---|");
for (const { name, of, aim, bytes } of rows) {
  const told = (values) => {
    const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => Math.round(quantile(values, share)).toLocaleString("en"));
    return bytes ? middle : `${middle} ms (${low} to ${high})`;
  };
  const ratio = median(of("React")) / median(of("Warmline"));
  console.log(`| ${name} | ${told(of("Warmline"))} | ${told(of("React"))} | ${ratio.toFixed(1)} | ${aim ?? ""} |`);
}
if (faults.length) {
  console.error(`\n${faults.join("\n")}`);
  process.exitCode = 1;
}

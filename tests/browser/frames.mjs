// Whether frames keep up while a slider is dragged with 100,000 simulated runs behind it. Call: node frames.mjs
import { launch } from "./lib/browser.mjs";
import { openFile } from "./lib/plan.mjs";
import { serve } from "./lib/server.mjs";

const CPU = 4;
const funnel = {
  version: 1,
  goal: { customers: 10 },
  customerValue: 60_000,
  grossMargin: 0.7,
  stages: [
    { id: "lead", name: "", toNext: { low: 0.15, likely: 0.25, high: 0.4 }, costPerEntry: 20 },
    { id: "mql", name: "", toNext: { converted: 45, entered: 120 }, costPerEntry: 120 },
    { id: "sql", name: "", toNext: { converted: 10, entered: 40 }, costPerEntry: 900, prior: { mean: 0.22, sampleSize: 5.5, source: "Trade" } },
    { id: "customer", name: "" },
  ],
  fixedCosts: [{ name: "Team", amount: 90_000 }],
  belief: { rho: 0.029, customerValue: { low: 40_000, likely: 60_000, high: 90_000 }, volume: { low: 200, likely: 330, high: 420 } },
};

/** Drags a slider for two seconds, an edit a frame; gives the gaps between frames. */
async function drag(page, selector, [low, high]) {
  return page.evaluate(
    async ([selector, low, high]) => {
      const slider = document.querySelector(selector);
      const frame = () => new Promise((begin) => requestAnimationFrame(begin));
      const gaps = [];
      let last = await frame();
      const stop = last + 2000;
      for (let step = 0; last < stop; step += 1) {
        const there = step % (2 * (high - low));
        slider.value = String(there < high - low ? low + there : 2 * high - low - there);
        slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
        const at = await frame();
        gaps.push(at - last);
        last = at;
      }
      slider.dispatchEvent(new Event("change", { bubbles: true }));
      return gaps;
    },
    [selector, low, high],
  );
}

/**
 * What the page's own thread works from one frame to the next while `act` runs, in milliseconds of processor time: what
 * else this machine does is not in it.
 */
async function work(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  const found = await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const ticks = traceEvents.filter(({ name }) => name === "FireAnimationFrame").sort((a, b) => a.ts - b.ts);
  const thread = ticks[0].tid;
  const tasks = traceEvents.filter(({ name, tid, tdur }) => name === "RunTask" && tid === thread && tdur);
  const times = ticks.slice(1).map((tick, index) => {
    const inside = tasks.filter(({ ts }) => ts >= ticks[index].ts && ts < tick.ts);
    return inside.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
  });
  return [found, times.filter((time) => time > 0)];
}

const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const told = (values) => `p50 ${quantile(values, 0.5).toFixed(1)}, p95 ${quantile(values, 0.95).toFixed(1)}, worst ${Math.max(...values).toFixed(1)} ms`;

const server = await serve("dist");
const browser = await launch();
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en" })).newPage();
const session = await page.context().newCDPSession(page);
await page.goto(server.url);
await page.waitForSelector("html[data-ready]", { state: "attached" });
await openFile(page, JSON.stringify(funnel));
await page.locator("#deep-sure").click();
await page.locator(".sure-stages").waitFor();
const sliders = [
  ["confidence", "#sure-confidence", [50, 99]],
  ["last rate", ".joint:last-of-type input[type=range]", [80, 120]],
];
for (const [name, selector, ends] of sliders) {
  const [gaps, times] = await work(page, () => drag(page, selector, ends));
  console.log(`${name}: work a frame ${told(times)}; from frame to frame ${told(gaps)}`);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  const slow = await drag(page, selector, ends);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  console.log(`${name}, CPU ${CPU} times slower: from frame to frame ${told(slow)}`);
}
await browser.close();
await server.close();

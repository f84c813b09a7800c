// How soon the release answers on a phone: CPU four times slower, slow 4G. Call: node latency.mjs
import { launch } from "./lib/browser.mjs";
import { serve } from "./lib/server.mjs";
import { CPU, median, quantile, SLOW_4G, throttled } from "./lib/slow.mjs";

const LOADS = 5;
const PRESSES = 60;
const BUDGET = { paint: 500, ready: 1200, press: 16 };

async function load(browser, url) {
  const { context, page } = await throttled(browser, SLOW_4G);
  await page.goto(url);
  await page.waitForSelector("html[data-ready]", { state: "attached", timeout: 30_000 });
  // Late shifts count too.
  await page.waitForTimeout(500);
  const found = await page.evaluate(async () => {
    const entries = (type) =>
      new Promise((give) => {
        const watch = new PerformanceObserver((list) => give(list.getEntries()));
        watch.observe({ type, buffered: true });
        setTimeout(() => give([]), 300);
      });
    const shifts = await entries("layout-shift");
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return {
      paint: paint ? paint.startTime : Infinity,
      ready: performance.getEntriesByName("warmline-ready")[0].startTime,
      shift: shifts.reduce((sum, each) => sum + each.value, 0),
      bytes: performance.getEntriesByType("resource").reduce((sum, each) => sum + each.encodedBodySize, 0),
    };
  });
  await context.close();
  return found;
}

/** Milliseconds from each key press to the end of the frame that shows its answer. */
async function presses(browser, url) {
  const { context, page } = await throttled(browser);
  await page.goto(url);
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  const field = page.locator('#goal');
  await field.focus();
  await page.evaluate(() => {
    const field = document.querySelector('#goal');
    window.presses = [];
    let pressed = null;
    const end = new MessageChannel();
    end.port1.onmessage = ({ data }) => window.presses.push({ ...data, end: performance.now() });
    new MutationObserver((records) => {
      // The answer, not the field that is typed into.
      if (pressed === null || records.every(({ target }) => field.contains(target))) return;
      const begin = pressed;
      const changed = performance.now();
      pressed = null;
      // A message sent from a frame's callback is handled after that frame has been drawn.
      requestAnimationFrame((frame) => end.port2.postMessage({ begin, changed, frame: Math.max(changed, performance.now()) }));
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    document.addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true });
  });
  // A digit more, a digit less: every press changes the goal and with it the whole answer. A fast typist leaves a tenth
  // of a second between two presses, in which the charts are drawn.
  for (let press = 0; press < PRESSES; press += 1) {
    await page.waitForTimeout(100);
    await page.keyboard.press(press % 2 === 0 ? "5" : "Backspace");
    await page.waitForFunction((count) => window.presses.length >= count, press + 1, { polling: 30, timeout: 5_000 }).catch(() => {
      throw new Error(`key press ${press + 1} changed nothing on the page`);
    });
  }
  const found = await page.evaluate(() => window.presses);
  await context.close();
  // Waiting for the display's next refresh is the display's, so work before and after the frame's start is added up.
  return found.map(({ begin, changed, frame, end }) => ({ work: changed - begin + (end - frame), whole: end - begin }));
}

const server = await serve("dist");
const browser = await launch();
const loads = [];
for (let run = 0; run < LOADS; run += 1) loads.push(await load(browser, server.url));
const keys = await presses(browser, server.url);
await browser.close();
await server.close();

const ms = (value) => `${value.toFixed(1)} ms`;
const work = keys.map((each) => each.work);
const whole = keys.map((each) => each.whole);
const of = (name) => loads.map((each) => each[name]);
const rows = [
  ["first contentful paint", ms(median(of("paint"))), ms(Math.max(...of("paint"))), `${BUDGET.paint} ms`],
  ["ready to use", ms(median(of("ready"))), ms(Math.max(...of("ready"))), `${BUDGET.ready} ms`],
  ["layout shift", median(of("shift")).toFixed(3), Math.max(...of("shift")).toFixed(3), "-"],
  ["key press to answer", ms(median(work)), ms(quantile(work, 0.95)), `${BUDGET.press} ms`],
  ["with wait for display", ms(median(whole)), ms(quantile(whole, 0.95)), "-"],
];
console.log(`CPU ${CPU} times slower, slow 4G (150 ms, 1.6 Mbit/s); ${LOADS} loads, ${keys.length} key presses`);
console.log(`${"".padEnd(24)}${"median".padStart(12)}${"worst/p95".padStart(12)}${"budget".padStart(12)}`);
for (const [name, ...cells] of rows) console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(""));
console.log(`fetched after the page: ${median(of("bytes"))} bytes`);

const over = [
  [median(of("paint")), BUDGET.paint],
  [median(of("ready")), BUDGET.ready],
  [median(work), BUDGET.press],
].some(([value, budget]) => !(value <= budget));
process.exitCode = over ? 1 : 0;

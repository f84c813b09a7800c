// A visitor who stays: drags, types, opens questions and tools, changes languages and undoes it all, for as long as one
// likes, in one page that is never loaded again and that does it itself, so that no debugger keeps what it has seen. Once
// a minute one is connected: the memory that is left after garbage collection is noted.
// Call: node long-life.mjs [MINUTES [DIST [FOLDER]]]; the curve goes to FOLDER as long-life.md and long-life.svg.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { serve } from "./lib/server.mjs";
import { apart } from "./long/apart.mjs";
import { picture } from "./long/picture.mjs";
import { visit, watch } from "./long/visitor.mjs";

const minutes = Number(process.argv[2] ?? 60);
const dist = process.argv[3] ?? "dist";
const folder = process.argv[4] ?? "docs/proof";
if (!(minutes > 0)) throw new Error("the minutes must be a number above zero");
/** Between two looks at the memory, in milliseconds. */
const EVERY = 60_000;
/** What may be added from the middle third to the last: the share and the bytes, whichever is more. */
const MAY_GROW = { share: 0.03, bytes: 500_000 };
const server = await serve(dist);
const browser = await apart(["--window-size=1280,900", "--lang=en"]);
const answer = await browser.at(async ({ send, evaluate }) => {
  await send("Page.enable");
  await send("Page.addScriptToEvaluateOnNewDocument", { source: `(${watch})()` });
  await send("Page.navigate", { url: `${server.url}?lang=en` });
  for (let tries = 0; !(await evaluate("document.documentElement.hasAttribute('data-ready')").catch(() => false)); tries += 1) {
    if (tries > 600) throw new Error("the page is never ready");
    await new Promise((done) => setTimeout(done, 50));
  }
  const answer = await evaluate("document.querySelector('h1').innerText");
  await evaluate(`(${visit})()`);
  return answer;
});

/** The resident memory of the browser's page processes, in bytes. */
async function resident() {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const of = (id) => {
    try {
      return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]);
    } catch {
      return 0;
    }
  };
  return Math.max(0, ...processInfo.filter(({ type }) => type === "renderer").map(({ id }) => of(id)));
}

/** Holds the visitor after a round and looks at the page. */
function look(begin) {
  return browser.at(async ({ send, evaluate }) => {
    await evaluate("visitor.hold()");
    await send("HeapProfiler.enable");
    for (let time = 0; time < 4; time += 1) {
      await send("HeapProfiler.collectGarbage");
      await new Promise((done) => setTimeout(done, 200));
    }
    await send("Performance.enable");
    const { metrics } = await send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    const seen = {
      minute: (performance.now() - begin) / 60_000,
      heap: of("JSHeapUsedSize"),
      wasm: await evaluate("[...wasmMemories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0)"),
      nodes: of("Nodes"),
      listeners: of("JSEventListeners"),
      resident: await resident(),
      answer: await evaluate("visitor.answer()"),
      reported: await evaluate("reported"),
      ...(await evaluate("visitor.counts")),
    };
    await evaluate("visitor.go()");
    return seen;
  });
}

const begin = performance.now();
const looks = [];
while (looks.length < 3 || performance.now() - begin < minutes * 60_000) {
  // Parts and words that are fetched once belong to the first rounds.
  await new Promise((done) => setTimeout(done, Math.min(EVERY, (minutes * 60_000) / 4)));
  looks.push(await look(begin));
  const { minute, rounds, heap, wasm, nodes, resident } = looks.at(-1);
  console.log(`${minute.toFixed(1)} min, ${rounds} rounds: heap ${(heap / 1e6).toFixed(2)} MB, wasm ${(wasm / 1e6).toFixed(2)} MB, ${nodes} nodes, resident ${(resident / 1e6).toFixed(0)} MB`);
}
const version = (await browser.send("Browser.getVersion")).product.split("/")[1];
await browser.close();
await server.close();
const { rounds, acts, failed: mishaps, undone: done, failures, reported } = looks.at(-1);
const same = looks.every((each) => each.answer === answer);
const faults = [...reported, ...failures];

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const third = (name, at) => median(looks.slice(Math.floor((looks.length * at) / 3), Math.max(1, Math.floor((looks.length * (at + 1)) / 3))).map((each) => each[name]));
const growth = (name) => third(name, 2) - third(name, 1);
const grown = (name) => growth(name) > Math.max(MAY_GROW.bytes, MAY_GROW.share * third(name, 1));
const verdict = ["heap", "wasm"].filter(grown);
if (!same) faults.push("after undoing everything the answer is another one");

const mb = (bytes) => (bytes / 1e6).toFixed(2);
const signed = (bytes) => `${bytes < 0 ? "−" : "+"}${(Math.abs(bytes) / 1e3).toFixed(0)} kB`;
const last = looks.at(-1);
const whole = Math.round(last.minute);
const process_ = `the process ${growth("resident") > 0.05 * third("resident", 1) ? "grew" : "held"} from ${(looks[0].resident / 1e6).toFixed(0)} to ${(last.resident / 1e6).toFixed(0)} MB`;
const title = verdict.length === 0 ? `Heap and wasm hold for ${whole} minutes; ${process_}` : `Memory grows: ${verdict.join(" and ")}; ${process_}`;
const lines = [
  "# A page that stays open",
  "",
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Chromium ${version}. Written by \`cargo xtask longlife\`, which measures again.`,
  "",
  `One page of a release, never loaded again, was used for ${whole} minutes: ${rounds} rounds of a drag, three numbers typed, a stage added, a further question opened and closed, everything undone (${done} steps back in all), a tool, three languages. Garbage is collected before each look. ${mishaps} of ${acts} acts failed; the page reported ${reported.length} faults; the answer at the end is ${same ? "the one of the beginning" : "another one than at the beginning"}.`,
  "",
  `![${title}](long-life.svg)`,
  "",
  "| | middle third | last third | difference |",
  "|---|--:|--:|--:|",
  ...[
    ["heap of JavaScript, MB", "heap"],
    ["memory of the page's wasm, MB", "wasm"],
    ["resident memory of the process, MB", "resident"],
  ].map(([text, name]) => `| ${text} | ${mb(third(name, 1))} | ${mb(third(name, 2))} | ${signed(growth(name))} |`),
  ...[
    ["nodes of the document", "nodes"],
    ["listeners", "listeners"],
  ].map(([text, name]) => `| ${text} | ${third(name, 1)} | ${third(name, 2)} | ${growth(name)} |`),
  "",
  "Nobody is connected to the page but for each look; it uses itself by events of its own, for a debugger keeps a record of each response and of what it was handed. Until 2026-11-23 a debugger drove it, and the process grew by 0.19 MB a round beside a heap of the same size all the time: that was the debugger's.",
  "",
  `Each is the median of the looks in that third. More than ${100 * MAY_GROW.share} % and ${MAY_GROW.bytes / 1e3} kB more of heap or wasm fails the command.`,
  "",
  "| minute | rounds | heap, MB | wasm, MB | nodes | listeners | resident, MB |",
  "|--:|--:|--:|--:|--:|--:|--:|",
  ...looks.map((each) => `| ${each.minute.toFixed(1)} | ${each.rounds} | ${mb(each.heap)} | ${mb(each.wasm)} | ${each.nodes} | ${each.listeners} | ${mb(each.resident)} |`),
  "",
];
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "long-life.md"), lines.join("\n"));
writeFileSync(join(folder, "long-life.svg"), picture(title, looks));
console.log(`\n${title}\n${rounds} rounds, ${mishaps} of ${acts} acts failed`);
for (const fault of [...new Set(faults)].slice(0, 20)) console.error(fault);
process.exitCode = verdict.length > 0 || faults.length > 0 ? 1 : 0;

// The table of all comparisons, from the figures that each has left. Call: node bench.mjs DIST DOCS FIGURES [--check]
// DOCS/benchmarks.json is what the next run is held to, DOCS/benchmarks.md the same for people. A comparison that was not
// run keeps its rows and their date. With --check nothing is written: it fails where a ratio is worse than the last one
// and the spreads of both do not meet.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { basename, join } from "node:path";

const [dist, docs, folder, ...flags] = process.argv.slice(2);
const check = flags.includes("--check");
const TITLES = {
  simulation: "Simulation, 100,000 runs in the browser",
  learning: "Learning a card in a worker of the browser, on one thread",
  leads: "Scoring a file in a worker of the browser, from the file to scores",
  tables: "Reading delimited rows natively",
  page: "The page beside one of React and Recharts, CPU four times slower, slow 4G",
};

const machine = `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB`;
const rust = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ").slice(0, 2).join(" ");
const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** `plain: 1.23 GB/s, 4.5 times the csv crate`, several times. */
function tables(text) {
  const found = new Map();
  for (const [, kind, speed, ratio] of text.matchAll(/^(\w+): ([\d.]+) GB\/s, ([\d.]+) times the csv crate$/gm)) {
    const { speeds, ratios } = found.get(kind) ?? found.set(kind, { speeds: [], ratios: [] }).get(kind);
    speeds.push(Number(speed));
    ratios.push(Number(ratio));
  }
  const row = ([kind, { speeds, ratios }]) => {
    const ratio = middle(ratios);
    const own = middle(speeds);
    return { what: `rows of twelve columns, ${kind}`, peer: "crate csv", own, theirs: own / ratio, ratio, low: Math.min(...ratios), high: Math.max(...ratios), rounds: ratios.length, unit: "GB/s" };
  };
  return { rows: [...found].map(row), versions: `csv of Cargo.lock`, downloads: [] };
}

/** The rows `| what | 12 ms (10 to 15) | 34 ms (30 to 40) | 2.8 | aim |`. */
function page(text) {
  const number = "([\\d,]+)";
  const cell = `${number} ms \\(${number} to ${number}\\)`;
  const rows = [...text.matchAll(new RegExp(`^\\| ([^|]+) \\| ${cell} \\| ${cell} \\|`, "gm"))].map(([, what, ...cells]) => {
    const [own, ownLow, ownHigh, theirs, low, high] = cells.map((digits) => Number(digits.replaceAll(",", "")));
    return { what, peer: "React + Recharts", own, theirs, ratio: theirs / own, low: low / ownHigh, high: high / ownLow, unit: "ms" };
  });
  return { rows, versions: /Chromium [\d.]+/.exec(text)?.[0] ?? "", downloads: [] };
}

const read = { tables, page };
const last = existsSync(join(docs, "benchmarks.json")) ? JSON.parse(readFileSync(join(docs, "benchmarks.json"), "utf8")) : undefined;
if (check && !last) throw new Error("there is no table to be held to; run the command without --check once");
const fresh = {};
for (const file of readdirSync(folder)) {
  const [part, kind] = file.split(".");
  const text = readFileSync(join(folder, file), "utf8");
  const found = kind === "json" ? JSON.parse(text) : read[part]?.(text);
  if (!found?.rows.length) throw new Error(`${part} left no figures`);
  fresh[part] = { date: new Date().toISOString().slice(0, 10), machine, rust, load: found.load ?? [loadavg()[0]], ...found };
}

if (check) {
  const worse = [];
  for (const [part, { rows }] of Object.entries(fresh)) {
    for (const row of rows) {
      const before = last.parts[part]?.rows.find(({ what, peer }) => what === row.what && peer === row.peer);
      if (!before) continue;
      const fell = row.high < before.low;
      console.log(`${fell ? "worse" : "holds"}  ${row.what}, ${row.peer}: ${row.ratio.toFixed(2)} (${row.low.toFixed(2)} to ${row.high.toFixed(2)}), last ${before.ratio.toFixed(2)} (${before.low.toFixed(2)} to ${before.high.toFixed(2)})`);
      if (fell) worse.push(row);
    }
  }
  process.exit(worse.length ? 1 : 0);
}

/** What a visitor fetches, by part: bytes, and bytes as brotli. */
function sizes() {
  const all = [];
  const walk = (path) => {
    for (const name of readdirSync(path)) {
      const file = join(path, name);
      if (statSync(file).isDirectory()) walk(file);
      else if (existsSync(`${file}.br`)) all.push({ file: file.slice(dist.length + 1), bytes: statSync(file).size, brotli: statSync(`${file}.br`).size });
    }
  };
  walk(dist);
  const sum = (what, fits) => {
    const files = all.filter(({ file }) => fits(file));
    return { what, files: files.length, bytes: files.reduce((sum, each) => sum + each.bytes, 0), brotli: files.reduce((sum, each) => sum + each.brotli, 0) };
  };
  const app = /^app-[^/]+\//;
  const first = [
    sum("page with its styles", (file) => file === "index.html"),
    sum("glue", (file) => app.test(file) && file.endsWith(".js")),
    sum("program, main part", (file) => app.test(file) && basename(file) === "main_bg.wasm"),
    sum("words it begins with (en)", (file) => /^locales\/en\/[^/]+\.ftl$/.test(file)),
  ];
  const parts = all.filter(({ file }) => app.test(file) && file.endsWith(".wasm") && basename(file) !== "main_bg.wasm");
  const later = [
    ...parts.map(({ file }) => sum(`part ${basename(file, ".wasm")}`, (each) => each === file)),
    sum("worker of questions, with glue", (file) => /^worker-/.test(file)),
    sum("worker of events, with glue", (file) => /^events-/.test(file)),
    sum("worker of lead files, with vectors, with glue", (file) => /^leads-/.test(file) && !/\/plain\//.test(file)),
    sum("all other words (en)", (file) => /^locales\/en\/.+\/.+\.ftl$/.test(file)),
    sum("sheets of tools and questions", (file) => /^sheets\//.test(file)),
  ];
  return { first, later: later.filter(({ files }) => files > 0) };
}

const parts = { ...last?.parts, ...fresh };
const told = { parts, sizes: sizes() };
writeFileSync(join(docs, "benchmarks.json"), `${JSON.stringify(told, null, 1)}\n`);

const plain = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const grouped = (value) => value.toLocaleString("en");
const lines = ["# Beside others", "", "Written by `cargo xtask bench`, which measures again; `--check` holds a run to these ratios. A ratio above 1 is how many", "times quicker Warmline is; in brackets its spread (10th to 90th of 100). Nothing of the others is in the product.", ""];
for (const [part, title] of Object.entries(TITLES)) {
  const found = parts[part];
  lines.push(`## ${title}`, "");
  if (!found) {
    lines.push("Not measured yet.", "");
    continue;
  }
  const load = found.load.map((each) => each.toFixed(1)).join(" before, ");
  lines.push(`${found.date}; ${found.machine}; ${found.versions}; ${found.rust}; programs that wanted a processor: ${load}${found.load.length > 1 ? " after" : ""}.`, "");
  lines.push("| what | beside | Warmline | the other | ratio |", "|---|---|--:|--:|--:|");
  for (const { what, peer, own, theirs, ratio, low, high, unit } of found.rows) {
    lines.push(`| ${what} | ${peer} | ${plain(own)} ${unit} | ${plain(theirs)} ${unit} | ${plain(ratio)} (${plain(low)} to ${plain(high)}) |`);
  }
  lines.push("");
  const behind = found.rows.filter(({ ratio, peer }) => ratio < 1 && peer !== "Warmline natively");
  if (behind.length) lines.push(`Behind: ${behind.map(({ what, peer }) => `${what}, ${peer}`).join("; ")}.`, "");
}
lines.push("## What is downloaded", "", "| first download | bytes | brotli |", "|---|--:|--:|");
for (const { what, bytes, brotli } of told.sizes.first) lines.push(`| ${what} | ${grouped(bytes)} | ${grouped(brotli)} |`);
lines.push(`| **sum** | ${grouped(told.sizes.first.reduce((sum, each) => sum + each.bytes, 0))} | ${grouped(told.sizes.first.reduce((sum, each) => sum + each.brotli, 0))} |`);
lines.push("", "| fetched when it is needed | bytes | brotli |", "|---|--:|--:|");
for (const { what, bytes, brotli } of told.sizes.later) lines.push(`| ${what} | ${grouped(bytes)} | ${grouped(brotli)} |`);
const others = Object.values(parts).flatMap(({ downloads }) => downloads ?? []);
if (others.length) {
  lines.push("", "| what the others weigh | bytes | brotli |", "|---|--:|--:|");
  for (const { name, bytes, brotli } of others) lines.push(`| ${name} | ${grouped(bytes)} | ${grouped(brotli)} |`);
}
writeFileSync(join(docs, "benchmarks.md"), `${lines.join("\n")}\n`);
console.log(`${join(docs, "benchmarks.md")}: ${Object.values(fresh).reduce((sum, { rows }) => sum + rows.length, 0)} rows measured`);

// Scores one file of a million leads by one card in Warmline, PapaParse with plain JavaScript, byte-wise JavaScript and
// DuckDB-WASM, each in a worker of one browser, from the File to scores. Fails if they disagree about who reaches the
// line. Call: node run.mjs [LEADS_FOLDER]; without it the release in dist/ is measured. PYTHON names a Python with
// requirements.txt: then native DuckDB and Polars are measured too, on one thread each.
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { against, hand, weighed } from "../figures.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const data = join(root, "target/bench-leads");
const ROWS = Number(process.env.ROWS ?? 1_000_000);
const REPEATS = Number(process.env.REPEATS ?? 5);

const built = () => join(root, "dist", readdirSync(join(root, "dist")).find((name) => name.startsWith("leads-")));
const leads = process.argv[2] ?? built();
mkdirSync(data, { recursive: true });
const native = JSON.parse(
  execFileSync("cargo", ["run", "--quiet", "--profile", "bench", "--example", "leads", "--", data, String(ROWS)], { cwd: root, encoding: "utf8" }),
);

await build({
  entryPoints: ["papaparse", "bytes", "duckdb"].map((name) => join(here, `${name}.mjs`)),
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  outExtension: { ".js": ".mjs" },
  // The package names this build for no tool that bundles.
  alias: { "duckdb-blocking": join(here, "node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs") },
  outdir: join(data, "others"),
});
const folders = { leads, node_modules: join(here, "node_modules"), here, data };
const kinds = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const server = createServer((request, response) => {
  const [, folder, ...rest] = decodeURIComponent(request.url.split("?")[0]).split("/");
  const file = folder ? join(folders[folder] ?? here, ...rest) : join(here, "page.html");
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": kinds[extname(file)] ?? "text/plain" });
  createReadStream(file).pipe(response);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}/`;

/** The memory of a process in MB; 0 once it is gone. */
const resident = (id) => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]) / 1024;
  } catch {
    return 0;
  }
};

const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
const session = await browser.newBrowserCDPSession();
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const card = readFileSync(join(data, "card.json"), "utf8");
const expression = readFileSync(join(data, "score.sql"), "utf8");
const byHand = readFileSync(join(here, "by-hand.sql"), "utf8");
const rows = [];
try {
  console.log(`Chromium ${browser.version()}, ${ROWS} rows, ${(native.bytes / 1e6).toFixed(0)} MB, median of ${REPEATS}`);
  for (const name of ["warmline", "warmline without vectors", "papaparse", "papaparse, rows as objects", "bytes", "duckdb", "duckdb by hand"]) {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(`${name}: ${error}`));
    await page.goto(address);
    await page.setInputFiles("input", join(data, "leads.csv"));
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
    const before = Math.max(...ids.map(resident));
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, ...ids.map(resident))), 20);
    const result = await page.evaluate(([name, options]) => globalThis.measure(name, options), [name, { card, expression: name === "duckdb by hand" ? byHand : expression, repeats: REPEATS }]);
    clearInterval(watch);
    rows.push({ name, ...result, time: median(result.times), memory: peak - before });
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

const own = rows[0].time;
const spread = (times) => `${(Math.min(...times) / 1e3).toFixed(2)}-${(Math.max(...times) / 1e3).toFixed(2)}`;
const print = (...cells) => console.log(cells.map((cell, at) => String(cell)[at ? "padStart" : "padEnd"](at ? 14 : 36)).join(""));
print("", "seconds", "rows a second", "peak MB", "frame gap ms", "times ours", "spread");
for (const { name, time, times, memory, gap, start } of rows) {
  print(name, (time / 1e3).toFixed(2), Math.round((ROWS / time) * 1e3), memory.toFixed(0), gap.toFixed(0), (time / own).toFixed(1), spread(times), `(ready after ${(start / 1e3).toFixed(2)} s)`);
}
print("warmline, no browser", native.seconds.toFixed(2), Math.round(ROWS / native.seconds));
if (process.env.PYTHON) {
  const lines = execFileSync(process.env.PYTHON, [join(here, "native.py"), data, String(REPEATS)], { encoding: "utf8" }).trim().split("\n");
  for (const { name, times, memory, handed } of lines.map((line) => JSON.parse(line))) {
    const time = median(times);
    rows.push({ name, handed, times });
    print(name, (time / 1e3).toFixed(2), Math.round((ROWS / time) * 1e3), memory.toFixed(0), "", (time / own).toFixed(1), spread(times));
  }
}
const [mine, ...others] = rows;
const version = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")).version;
const duck = join(here, "node_modules/@duckdb/duckdb-wasm/dist");
hand({
  // One after another, not in turn: each has a worker of its own.
  rows: others.filter(({ times }) => times).map(({ name, times }) => against(`scoring ${ROWS.toLocaleString("en")} leads of a file`, name, mine.times, times, { paired: false })),
  versions: `Chromium ${browser.version()}, papaparse ${version("papaparse")}, @duckdb/duckdb-wasm ${version("@duckdb/duckdb-wasm")}`,
  downloads: [
    weighed("PapaParse with the scoring of this comparison, minified", join(data, "others/papaparse.mjs")),
    weighed("DuckDB-WASM, its glue, minified", join(data, "others/duckdb.mjs")),
    weighed("DuckDB-WASM, the program (eh)", join(duck, "duckdb-eh.wasm")),
  ],
});
const faults = rows.filter(({ handed }) => handed !== native.handed).map(({ name, handed }) => `${name}: ${handed} leads reach the line, not ${native.handed}`);
if (faults.length) throw new Error(faults.join("\n"));

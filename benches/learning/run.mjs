// Learning 100,000 leads of 20 columns: Warmline in a worker of a browser, and scikit-learn natively, both on one thread,
// in turn in one run. Fails if the coefficients differ by more than 1e-5, or if scikit-learn's default is faster.
// Call: node benches/learning/run.mjs PYTHON, a Python with numpy, scipy and scikit-learn of xtask/oracle/requirements.txt.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { launch } from "../../tests/browser/lib/browser.mjs";
import { against, hand } from "../figures.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../target/bench-learning");
const python = process.argv[2] ?? "python3";
const ROUNDS = Number(process.env.REPEATS ?? 15);
const ROWS = 100_000;
const WIDTH = 20;
// The last one stops where its coefficients are right to 1e-5, as those of the others are not.
const SOLVERS = ["lbfgs", "newton-cholesky", "lbfgs 1e-7"];

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** The module, with vectors, as browsers have them. */
function wasm() {
  const env = { ...process.env, CARGO_TARGET_DIR: target, RUSTFLAGS: "-C target-feature=+simd128" };
  const manifest = join(here, "module/Cargo.toml");
  execFileSync("cargo", ["build", "--quiet", "--release", "--manifest-path", manifest, "--target", "wasm32-unknown-unknown"], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return readFileSync(join(target, "wasm32-unknown-unknown/release/warmline_learning_benchmark.wasm"));
}

/** What runs in the browser's worker. */
const WORKER = `
  let exports;
  onmessage = async ({ data: [bytes, rows, width] }) => {
    if (bytes) {
      exports = (await WebAssembly.instantiate(bytes)).instance.exports;
      return postMessage({ won: exports.make(rows, width) });
    }
    const begin = performance.now();
    const count = exports.fit(1);
    const milliseconds = performance.now() - begin;
    postMessage({ milliseconds, figures: Array.from({ length: count }, (_, at) => exports.figure(at)) });
  };`;

const threads = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
const peer = spawn(python, [join(here, "peer.py")], { env: { ...process.env, ...threads }, stdio: ["pipe", "pipe", "inherit"] });
const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
const learn = async (line) => {
  peer.stdin.write(`${line}\n`);
  const { value, done } = await lines.next();
  if (done) throw new Error("scikit-learn gave no answer; it says why above");
  return JSON.parse(value);
};

const bytes = wasm();
const browser = await launch();
const faults = [];
try {
  const page = await browser.newPage();
  await page.evaluate((source) => {
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
    globalThis.ask = (message) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(message);
      });
  }, WORKER);
  const { won } = await page.evaluate(([bytes, rows, width]) => globalThis.ask([new Uint8Array(bytes), rows, width]), [
    [...bytes],
    ROWS,
    WIDTH,
  ]);
  const truth = await learn("newton-cholesky 1e-12");
  if (truth.won !== won) faults.push(`other leads: ${won} won here, ${truth.won} there`);
  const names = ["Warmline, browser worker", ...SOLVERS.map((solver) => `scikit-learn ${solver}`)];
  const results = Object.fromEntries(names.map((name) => [name, { times: [], off: 0 }]));
  // In turn, so that whatever else the machine does falls on all of them; the first two rounds warm up.
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [place, name] of names.entries()) {
      const fit = place === 0 ? await page.evaluate(() => globalThis.ask([])) : await learn(SOLVERS[place - 1]);
      if (round < 0) continue;
      results[name].times.push(fit.milliseconds);
      const gaps = truth.figures.map((figure, at) => Math.abs(figure - fit.figures[at]));
      results[name].off = Math.max(results[name].off, ...gaps);
    }
  }
  console.log(`Chromium ${browser.version()}, ${ROWS} x ${WIDTH}, ${won} won, median of ${ROUNDS} rounds, one thread each\n`);
  for (const [name, { times, off }] of Object.entries(results)) {
    console.log(`${name.padEnd(30)}${median(times).toFixed(1).padStart(8)} ms   off the minimum by ${off.toExponential(1)}`);
  }
  const times = (name) => results[name].times;
  const library = execFileSync(python, ["-c", "import sklearn; print(sklearn.__version__)"], { encoding: "utf8" }).trim();
  hand({
    rows: names.slice(1).map((name) => against(`learning from ${ROWS.toLocaleString("en")} leads of ${WIDTH} columns`, name, times(names[0]), times(name))),
    versions: `Chromium ${browser.version()}, scikit-learn ${library}`,
  });
  const [own, usual] = names.map((name) => median(results[name].times));
  console.log(`\n${(usual / own).toFixed(2)} times the speed of scikit-learn's default`);
  if (!(results[names[0]].off <= 1e-5)) faults.push("coefficients differ by more than 1e-5");
  if (own > usual) faults.push("scikit-learn's default is faster");
} finally {
  await browser.close();
  peer.stdin.end();
}
if (faults.length) {
  console.error(`\n${faults.join("\n")}`);
  process.exit(1);
}

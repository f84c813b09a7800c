// Runs one model in Warmline's WebAssembly, in Squiggle and in careful plain JavaScript, all in one page of one browser,
// and in Warmline natively. Fails if they do not agree within their error, or if browser and machine differ in a bit.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { against, hand, weighed } from "../figures.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../target/bench-peer");
const RUNS = 100_000;
const REPEATS = Number(process.env.REPEATS ?? 30);
const NAMES = ["chance", "mean", "p10", "p50", "p90"];

function cargo(...more) {
  const env = { ...process.env, CARGO_TARGET_DIR: target };
  execFileSync("cargo", ["build", "--quiet", "--release", "--manifest-path", join(here, "module/Cargo.toml"), ...more], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const deviation = (list) => {
  const middle = mean(list);
  return Math.sqrt(list.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (list.length - 1));
};

cargo("--lib", "--target", "wasm32-unknown-unknown");
cargo("--bin", "native");
const bundle = await build({
  entryPoints: [join(here, "page.mjs")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  platform: "browser",
  define: { "process.env.NODE_ENV": '"production"' },
});
const native = JSON.parse(execFileSync(join(target, "release/native"), { encoding: "utf8" }));
const wasm = readFileSync(join(target, "wasm32-unknown-unknown/release/warmline_peer_benchmark.wasm"));

const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
let answer;
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  answer = await page.evaluate(([bytes, options]) => globalThis.benchmark(bytes, options), [
    [...wasm],
    { runs: RUNS, repeats: REPEATS },
  ]);
  console.log(`Chromium ${browser.version()}, ${RUNS} runs, median of ${REPEATS} rounds, one thread\n`);
} finally {
  await browser.close();
}

const rows = Object.entries(answer.results).map(([name, { runs, milliseconds, samples, errors }]) => {
  const figures = NAMES.map((_, index) => samples.map((sample) => sample[index]));
  return {
    name,
    runs,
    time: median(milliseconds),
    values: figures.map(mean),
    // How far one answer is off, as repeats with other seeds show it, in units of the figure.
    errors: figures.map(deviation),
    told: errors.length ? NAMES.map((_, index) => median(errors.map((each) => each[index]))) : undefined,
  };
});
for (const [index, name] of ["Warmline natively", "Warmline natively, whole customers"].entries()) {
  rows.push({ name, runs: rows[0].runs, time: median(native[index].milliseconds) });
}
const row = (name) => rows.find((each) => each.name === name);

const faults = [];
for (const whole of ["", ", whole customers"]) {
  const warm = row(`Warmline${whole}`);
  for (const peer of [row(`plain JavaScript${whole}`), whole ? undefined : row("Squiggle")].filter(Boolean)) {
    NAMES.forEach((figure, index) => {
      const error = Math.hypot(warm.errors[index], peer.errors[index]) / Math.sqrt(REPEATS);
      // Squiggle reads quantiles off a curve of 1000 points: its own rounding, about a thousandth.
      const rounding = peer.name === "Squiggle" ? 2e-3 * Math.abs(warm.values[index]) : 0;
      if (Math.abs(warm.values[index] - peer.values[index]) > 5 * error + rounding) {
        faults.push(`${figure}: ${warm.name} ${warm.values[index]}, ${peer.name} ${peer.values[index]}, error ${error}`);
      }
      if (warm.errors[index] > peer.errors[index]) faults.push(`${figure}: ${peer.name} has the smaller error`);
    });
  }
}
native.forEach(({ bits }, index) => {
  if (bits.join() !== answer.exact[index].join()) faults.push(`the browser's bits differ from the machine's: ${bits}, ${answer.exact[index]}`);
});

const cell = (text, width) => String(text).padStart(width);
console.log(`${"".padEnd(36)}${cell("ms", 8)}${cell("Mruns/s", 9)}${NAMES.map((name) => cell(`${name} error`, 13)).join("")}`);
for (const { name, runs, time, values, errors } of rows) {
  const relative = errors ? errors.map((error, index) => cell(`${((100 * error) / values[index]).toFixed(4)} %`, 13)).join("") : "";
  console.log(`${name.padEnd(36)}${cell(time.toFixed(2), 8)}${cell((runs / time / 1000).toFixed(2), 9)}${relative}`);
}
console.log("\nWarmline against            speed   error at equal time (chance, mean, p10, p50, p90): theirs / Warmline's");
for (const [name, warmName] of [
  ["Squiggle", "Warmline"],
  ["plain JavaScript", "Warmline"],
  ["plain JavaScript, whole customers", "Warmline, whole customers"],
]) {
  const [peer, warm] = [row(name), row(warmName)];
  const speed = peer.time / warm.time;
  // A method that draws would need speed times as many runs in the same time, and errs by the root of it less.
  const equal = NAMES.map((_, index) => cell(((peer.errors[index] / warm.errors[index]) * Math.sqrt(speed)).toFixed(0), 6));
  console.log(`${name.padEnd(36)}${cell(`${speed.toFixed(1)} x`, 8)}${equal.join("")}`);
}
for (const whole of ["", ", whole customers"]) {
  const ratio = row(`Warmline${whole}`).time / row(`Warmline natively${whole}`).time;
  console.log(`${`native${whole}`.padEnd(36)}${cell(`${(1 / ratio).toFixed(2)} x`, 8)}`);
}
const times = (name) => answer.results[name].milliseconds;
const version = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")).version;
hand({
  rows: [
    against("100,000 runs, expected customers", "Squiggle", times("Warmline"), times("Squiggle")),
    against("100,000 runs, expected customers", "plain JavaScript", times("Warmline"), times("plain JavaScript")),
    against("100,000 runs, whole customers", "plain JavaScript", times("Warmline, whole customers"), times("plain JavaScript, whole customers")),
    ...["", ", whole customers"].map((whole, index) =>
      against(`100,000 runs${whole || ", expected customers"}`, "Warmline natively", times(`Warmline${whole}`), native[index].milliseconds, { paired: false }),
    ),
  ],
  versions: `Chromium ${browser.version()}, @quri/squiggle-lang ${version("@quri/squiggle-lang")}`,
  downloads: [weighed("Squiggle with the plain JavaScript of this comparison, one minified file", bundle.outputFiles[0].contents)],
});
if (faults.length) {
  console.error(`\n${faults.join("\n")}`);
  process.exit(1);
}

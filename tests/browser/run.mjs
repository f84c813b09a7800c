// Runs the end-to-end tests: every exported function of specs/*.spec.mjs is one test, in a fresh browser context.
// Call: node run.mjs DIST [FILTER]; the filter is part of "file: name".
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { launch } from "./lib/browser.mjs";
import { Trial } from "./lib/trial.mjs";

const LIMIT = 120_000;
const FORGIVEN = 3;
const [folder, filter = ""] = process.argv.slice(2);
const specs = new URL("./specs/", import.meta.url);

const tests = [];
for (const file of readdirSync(specs).filter((name) => name.endsWith(".spec.mjs")).sort()) {
  for (const [name, run] of Object.entries(await import(new URL(file, specs)))) {
    const title = `${basename(file, ".spec.mjs")}: ${name.replaceAll("_", " ")}`;
    if (typeof run === "function" && title.includes(filter)) tests.push({ title, run });
  }
}

/** Runs one test in a fresh context and tells how it went; gives whether it failed. */
async function failed(browser, { title, run }) {
  const begin = performance.now();
  const trial = new Trial(browser, folder);
  let failure;
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${LIMIT / 1000} s`)), LIMIT);
    });
    await Promise.race([run(trial), late]);
  } catch (error) {
    failure = error;
  }
  clearTimeout(timer);
  // What the page reported explains a failure better than the failure itself, so it is told too.
  await trial.end().catch((error) => (failure = failure ? new Error(`${failure.message}\n${error.message}`) : error));
  const time = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
  console.log(failure ? `✗ ${title} (${time})\n${String(failure.message).replace(/^/gm, "    ")}` : `✓ ${title} (${time})`);
  return failure !== undefined;
}

const again = [];
let browser = await launch();
for (const test of tests) if (await failed(browser, test)) again.push(test);
await browser.close();

// A test that a busy machine made lose a race passes in a browser of its own; a fault of the page fails there too. Each
// is named, and no more than a few are forgiven: a suite that needs more has a fault itself.
const lost = [];
if (again.length > 0 && again.length <= FORGIVEN) {
  console.log(`\nonce more, in a fresh browser:`);
  browser = await launch();
  for (const test of again) if (await failed(browser, test)) lost.push(test);
  await browser.close();
} else {
  lost.push(...again);
}

if (tests.length === 0) console.log(`no test has ${JSON.stringify(filter)} in its name`);
const second = again.filter((test) => !lost.includes(test));
for (const { title } of second) console.log(`only the second time: ${title}`);
console.log(`\ne2e: ${tests.length - lost.length} passed, ${second.length} of them only the second time, ${lost.length} failed`);
process.exitCode = lost.length > 0 || tests.length === 0 ? 1 : 0;

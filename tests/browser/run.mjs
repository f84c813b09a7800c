// Runs the end-to-end tests: every exported function of specs/*.spec.mjs is one test, in a fresh browser context.
// Call: node run.mjs DIST [FILTER]; the filter is part of "file: name".
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { launch } from "./lib/browser.mjs";
import { Trial } from "./lib/trial.mjs";

const LIMIT = 120_000;
/** More than so many are not tried again. */
const RETRIED = 3;
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

// What failed is tried once more in a browser of its own, only to tell what loses a race from what never holds: it has
// failed either way.
if (again.length > 0 && again.length <= RETRIED) {
  console.log(`\nonce more, in a fresh browser, which changes nothing of the outcome:`);
  browser = await launch();
  for (const test of again) await failed(browser, test);
  await browser.close();
}

if (tests.length === 0) console.log(`no test has ${JSON.stringify(filter)} in its name`);
console.log(`\ne2e: ${tests.length - again.length} passed, ${again.length} failed`);
process.exitCode = again.length > 0 || tests.length === 0 ? 1 : 0;

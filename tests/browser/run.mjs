// Runs the end-to-end tests: every exported function of specs/*.spec.mjs is one test, in a fresh browser context.
// Call: node run.mjs DIST [FILTER]; the filter is part of "file: name".
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { launch } from "./lib/browser.mjs";
import { Trial } from "./lib/trial.mjs";

const LIMIT = 120_000;
const [folder, filter = ""] = process.argv.slice(2);
const specs = new URL("./specs/", import.meta.url);

const tests = [];
for (const file of readdirSync(specs).filter((name) => name.endsWith(".spec.mjs")).sort()) {
  for (const [name, run] of Object.entries(await import(new URL(file, specs)))) {
    const title = `${basename(file, ".spec.mjs")}: ${name.replaceAll("_", " ")}`;
    if (typeof run === "function" && title.includes(filter)) tests.push({ title, run });
  }
}

const browser = await launch();
let failures = 0;
for (const { title, run } of tests) {
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
  if (failure) {
    failures += 1;
    console.log(`✗ ${title} (${time})\n${String(failure.message).replace(/^/gm, "    ")}`);
  } else {
    console.log(`✓ ${title} (${time})`);
  }
}
await browser.close();

if (tests.length === 0) console.log(`no test has ${JSON.stringify(filter)} in its name`);
console.log(`\ne2e: ${tests.length - failures} passed, ${failures} failed`);
process.exitCode = failures > 0 || tests.length === 0 ? 1 : 0;

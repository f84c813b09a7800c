// Finishes the worker of a release: optimised for speed, its glue made short, in a folder of dist/ that is named by its
// contents, whose address the page gets. Call: node worker.mjs DIST MADE_FOLDER
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

const [dist, made] = process.argv.slice(2);
const names = readdirSync(made).sort();
for (const name of names) {
  const file = join(made, name);
  if (name.endsWith(".wasm")) {
    execFileSync("wasm-opt", ["-O3", "--low-memory-unused", "--traps-never-happen", "--strip-producers", file, "-o", file], { stdio: ["ignore", "inherit", "inherit"] });
  } else {
    writeFileSync(file, transformSync(readFileSync(file, "utf8"), { minify: true, format: "esm" }).code);
  }
}

const sum = createHash("sha256");
for (const name of names) sum.update(name).update("\0").update(readFileSync(join(made, name)));
const folder = `worker-${sum.digest("hex").slice(0, 16)}`;
cpSync(made, join(dist, folder), { recursive: true });

const index = join(dist, "index.html");
const page = readFileSync(index, "utf8");
const place = / data-worker="worker\/(?=worker\.js")/g;
if (page.match(place)?.length !== 1) throw new Error("index.html must have data-worker exactly once");
writeFileSync(index, page.replace(place, ` data-worker="${folder}/`));
console.log(`${folder}: ${names.join(", ")}`);

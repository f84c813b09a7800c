// Finishes a worker of a release: optimised for speed, its glue made short, in a folder of dist/ that is named by its
// contents, whose address the page gets. Call: node worker.mjs DIST MADE_FOLDER NAME
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const { buildSync, transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

const [dist, made, name] = process.argv.slice(2);
const all = () => readdirSync(made, { recursive: true }).filter((file) => statSync(join(made, file)).isFile()).sort();
const edit = (file, change) => writeFileSync(file, change(readFileSync(file, "utf8")));

// Each of its files holds the next one to its hash: the page its start, the start the glue, the glue the wasm. A browser
// holds neither a worker nor what that imports to anything by itself.
const integrity = (file) => `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
const start = join(made, `${name}.js`);
for (const wasm of all().filter((file) => file.endsWith(".wasm")).map((file) => join(made, file))) {
  execFileSync("wasm-opt", ["-O3", "--low-memory-unused", "--traps-never-happen", "--strip-producers", wasm, "-o", wasm], { stdio: ["ignore", "inherit", "inherit"] });
  const glue = wasm.replace(/_bg\.wasm$/, ".js");
  const address = `new URL('${basename(wasm)}', import.meta.url)`;
  edit(glue, (text) => {
    if (text.split(address).length !== 2) throw new Error(`${glue} must have ${address} exactly once`);
    const held = text.replace(address, () => `fetch(${address}, { integrity: "${integrity(wasm)}" })`);
    return transformSync(held, { minify: true, format: "esm" }).code;
  });
  const folder = basename(dirname(glue));
  if (dirname(glue) === made) {
    // One file with its start.
    edit(start, () => buildSync({ entryPoints: [start], bundle: true, minify: true, format: "esm", write: false }).outputFiles[0].text);
    rmSync(glue);
  } else {
    edit(start, (text) => {
      const place = `${folder}: ""`;
      if (text.split(place).length !== 2) throw new Error(`${start} must have ${place} exactly once`);
      return text.replace(place, () => `${folder}: "${integrity(glue)}"`);
    });
  }
}
edit(start, (text) => transformSync(text, { minify: true, format: "esm" }).code);

const files = all();
const sum = createHash("sha256");
for (const each of files) sum.update(each).update("\0").update(readFileSync(join(made, each)));
const folder = `${name}-${sum.digest("hex").slice(0, 16)}`;
cpSync(made, join(dist, folder), { recursive: true });

const index = join(dist, "index.html");
const page = readFileSync(index, "utf8");
const place = ` data-${name}="${name}/${name}.js"`;
if (page.split(place).length !== 2) throw new Error(`index.html must have data-${name} exactly once`);
writeFileSync(index, page.replace(place, ` data-${name}="${folder}/${name}.js"`));
console.log(`${folder}: ${files.join(", ")}`);

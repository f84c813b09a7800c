// Makes the app of a release: splits the linked wasm at the points that src/web/later.rs marks, binds the main part,
// optimises every part, and puts all of it into one folder of dist/ that is named by its contents. The files in it name
// each other relatively, so they run from any base path. Call: node split.mjs DIST LINKED_WASM WORK_FOLDER
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { integrity as hashOf } from "./hashes.mjs";
import { join as joinPieces } from "./join.mjs";
import { shorten } from "./names.mjs";

const { transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

const [dist, linked, work] = process.argv.slice(2);
const run = (tool, ...given) => execFileSync(tool, given, { stdio: ["ignore", "inherit", "inherit"] });

rmSync(work, { recursive: true, force: true });
const [split, app] = ["split", "app"].map((name) => join(work, name));
for (const folder of [split, app]) mkdirSync(folder, { recursive: true });

// The main part keeps the name `main`, by which the loader of the parts imports its glue.
run("wasm-split-cli", linked, split);
// What rustc's wasm32 target uses by itself, no more: the parts no longer say it.
const features = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
const wide = features.map((each) => `--enable-${each}`);
joinPieces(split, "wasm-merge", wide);
const bind = ["--target", "web", "--no-typescript", "--out-name", "main", "--out-dir", app];
// The parts are linked to the table of functions, an export of the linker's.
run("wasm-bindgen", ...bind, "--keep-lld-exports", join(split, "main.wasm"));
const loader = "__wasm_split.js";
writeFileSync(join(app, loader), readFileSync(join(split, loader)));

const parts = readdirSync(split).filter((name) => name.endsWith(".wasm") && name !== "main.wasm");
if (parts.length === 0) throw new Error("nothing was split off; src/web/later.rs marks what should be");
const optimise = (from, to) => run("wasm-opt", "-Oz", "--merge-similar-functions", "--one-caller-inline-max-function-size=200", "-Oz", "--low-memory-unused", "--traps-never-happen", ...wide, from, "-o", to);
optimise(join(app, "main_bg.wasm"), join(app, "main_bg.wasm"));
for (const name of parts) optimise(join(split, name), join(app, name));

// The glue is written to be read; a visitor's browser need not.
for (const name of ["main.js", loader]) {
  const file = join(app, name);
  writeFileSync(file, transformSync(readFileSync(file, "utf8"), { minify: true, format: "esm" }).code);
}
shorten(join(app, "main_bg.wasm"), join(app, "main.js"), "./main_bg.js");

// The page knows the hashes of the main part, its glue and the loader; the loader knows those of the parts.
// They cannot be packed, and all of them are in the first download; so they are no longer than they must be.
const integrity = (name) => hashOf(readFileSync(join(app, name)));
const lone = readFileSync(join(app, loader), "utf8");
let sealed = 0;
const known = lone.replace(/fetch\(new URL\("\.\/([^"]+\.wasm)",import\.meta\.url\)\)/g, (_, name) => {
  sealed += 1;
  return `take("${name}","${integrity(name)}")`;
});
if (sealed !== parts.length) throw new Error(`the loader fetches ${sealed} of ${parts.length} parts as it should`);
// What could not be had is told in the window, as static/boot.js tells of all else.
const take = `function take(name, integrity) {
  return fetch(new URL(name, import.meta.url), { integrity }).catch((reason) => {
    dispatchEvent(new CustomEvent("warmline-missed", { detail: name }));
    throw reason;
  });
}`;
writeFileSync(join(app, loader), transformSync(known + take, { minify: true, format: "esm" }).code);

const sum = createHash("sha256");
for (const name of readdirSync(app).sort()) sum.update(name).update("\0").update(readFileSync(join(app, name)));
const folder = `app-${sum.digest("hex").slice(0, 16)}`;

// Trunk's links lead to the unsplit app, which goes.
const index = join(dist, "index.html");
let page = readFileSync(index, "utf8");
const link = (id) => {
  const found = [...page.matchAll(new RegExp(`<link[^>]* id="${id}" href="([^"]*/)?([^"/]+)"[^>]*>`, "g"))];
  if (found.length !== 1) throw new Error(`index.html must have the link ${id} exactly once`);
  const [[text, base = "", name]] = found;
  return { text, base, name };
};
for (const [id, file] of [["app-glue", "main.js"], ["app-wasm", "main_bg.wasm"]]) {
  const { text, base, name } = link(id);
  const also = id === "app-glue" ? `<link rel="modulepreload" href="${base}${folder}/${loader}" integrity="${integrity(loader)}">` : "";
  const own = text
    .replace(`${base}${name}`, `${base}${folder}/${file}`)
    // Of a preload browsers say that they ignore it; there the boot script looks for it.
    .replace(/>$/, ` ${id === "app-wasm" ? "data-integrity" : "integrity"}="${integrity(file)}">`);
  page = page.replace(text, () => own + also);
  rmSync(join(dist, name));
}
// A module that another imports is held to its hash by nothing but this; it stands before the first link to one.
const map = { integrity: {} };
for (const name of ["main.js", loader]) map.integrity[`${link("app-glue").base}${name}`] = integrity(name);
page = page.replace(/<link[^>]* id="app-wasm"/, (text) => `<script type="importmap">${JSON.stringify(map)}</script>${text}`);
writeFileSync(index, page);
renameSync(app, join(dist, folder));
console.log(`${folder}: main and ${parts.length} parts (${parts.join(", ")})`);

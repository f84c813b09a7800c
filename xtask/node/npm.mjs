// Makes the package of the engine: the bound wasm, optimised, its glue made short, and what is typed around it. The
// version is the project's. Call: node npm.mjs MADE_FOLDER OUT_FOLDER
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

const [made, out] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const wasm = "engine_bg.wasm";
execFileSync("wasm-opt", ["-O3", "--low-memory-unused", "--strip-producers", join(made, "engine_glue_bg.wasm"), "-o", join(out, wasm)], { stdio: ["ignore", "inherit", "inherit"] });
// The package calls its wasm by the name that is promised.
const glue = readFileSync(join(made, "engine_glue.js"), "utf8").replaceAll("engine_glue_bg.wasm", wasm);
writeFileSync(join(out, "engine_glue.js"), transformSync(glue, { minify: true, format: "esm" }).code);

for (const name of ["engine.js", "engine.d.ts", "README.md"]) copyFileSync(new URL(`../../static/npm/${name}`, import.meta.url), join(out, name));
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) copyFileSync(new URL(`../../${name}`, import.meta.url), join(out, name));

const manifest = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
const [, version] = manifest.match(/^version = "([^"]+)"$/m);
const [, license] = manifest.match(/^license = "([^"]+)"$/m);
const about = {
  name: "warmline-engine",
  version,
  description: "Plan marketing backwards from a customer goal, score leads, measure nurturing: Warmline's engine for browsers and Node",
  license: `(${license})`,
  type: "module",
  main: "engine.js",
  types: "engine.d.ts",
  exports: { ".": { types: "./engine.d.ts", default: "./engine.js" }, [`./${wasm}`]: `./${wasm}` },
  files: ["engine.js", "engine.d.ts", "engine_glue.js", wasm, "LICENSE-MIT", "LICENSE-APACHE"],
  sideEffects: false,
  engines: { node: ">=18" },
};
writeFileSync(join(out, "package.json"), `${JSON.stringify(about, null, 2)}\n`);

// What lets the release work without a network: the worker with its list of files, the page's side, the manifest and its
// icons. Imported by seal.mjs once every other file stands.
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";

const { transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

const source = new URL("../../static/offline/", import.meta.url);
const short = (name) => transformSync(readFileSync(new URL(name, source), "utf8"), { minify: true, format: "esm", target: "es2022" }).code.trim();

/** Of frames, of hosts and of servers; a visitor of the page has no use for them. */
const ELSEWHERE = /^(embed\.html|_headers|sw\.js|v[\d.]+\/|hosting\/|npm\/|oembed\/|sheets\/embed\.css)|split_embed\.wasm$|\.(br|gz|d\.ts)$/;
/** What the planner needs to be used: it is kept before the worker counts as installed. */
const FIRST = /^$|^hashes\.json$|^app-[0-9a-f]+\/(main\.js|main_bg\.wasm|__wasm_split\.js|chunk_\w+\.wasm|split_(questions|more|paper)\.wasm)$|^locales\/\w+\/(app|later\/\w+)\.ftl$/;

const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** Writes them; gives how many files there are, and how many of them come first. */
export function write(dist) {
  writeFileSync(join(dist, "offline.js"), short("page.js"));
  cpSync(new URL("manifest.webmanifest", source), join(dist, "manifest.webmanifest"));
  for (const name of readdirSync(source).filter((name) => name.endsWith(".png"))) cpSync(new URL(name, source), join(dist, name));
  cpSync(new URL("off.js", source), join(dist, "hosting", "sw-off.js"));
  const names = readdirSync(dist, { recursive: true })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => statSync(join(dist, name)).isFile() && !ELSEWHERE.test(name))
    .sort();
  // The page's own address is that of its folder; some servers lead away from index.html.
  const files = Object.fromEntries(names.map((name) => [name === "index.html" ? "" : name, digest(readFileSync(join(dist, name)))]));
  const first = Object.keys(files).filter((name) => FIRST.test(name));
  const worker = short("worker.js");
  const version = digest(JSON.stringify(files) + worker);
  const list = `const VERSION=${JSON.stringify(version)},FIRST=${JSON.stringify(first)},FILES=${JSON.stringify(files)};`;
  writeFileSync(join(dist, "sw.js"), `${list}\n${worker}\n`);
  return { files: names.length, first: first.length };
}

// What each dependency adds to the main part of the wasm, the larger half of the first download: its functions by the
// crate that wrote them, and what the part would weigh as brotli if they were empty.
// Call: node weigh.mjs MAIN_WASM WORK_FOLDER PAGE, the first as the splitter left it, which still has its names.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { shorten } from "./names.mjs";

const [linked, work, page] = process.argv.slice(2);
const run = (tool, ...given) => execFileSync(tool, given, { stdio: ["ignore", "inherit", "inherit"] });

// The same steps as in split.mjs; only the names are kept. They change no code.
mkdirSync(work, { recursive: true });
run("wasm-bindgen", "--target", "web", "--no-typescript", "--out-name", "main", "--keep-lld-exports", "--out-dir", work, linked);
const split = readFileSync(new URL("./split.mjs", import.meta.url), "utf8");
const listed = (pattern) => JSON.parse(`[${split.match(pattern)[1]}]`);
const wide = listed(/const features = \[(.*)\]/u).map((each) => `--enable-${each}`);
const flags = listed(/run\("wasm-opt", ((?:"[^"]*"(?:, )?)+), \.\.\.wide/u);
const main = join(work, "main_bg.wasm");
run("wasm-opt", "--debuginfo", ...flags, ...wide, main, "-o", main);
shorten(main, join(work, "main.js"), "./main_bg.js");

const bytes = readFileSync(main);
let at = 0;
function number() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}
function text() {
  const length = number();
  at += length;
  return bytes.toString("utf8", at - length, at);
}

/** Bytes that brotli may win or lose by where its blocks happen to end. */
const NOISE = 250;

/** The sections: number, where the whole and its contents begin, where it ends, and the name of a custom one. */
const sections = [];
for (at = 8; at < bytes.length; ) {
  const start = at;
  const id = bytes[at++];
  const length = number();
  const [from, to] = [at, at + length];
  sections.push({ id, start, from, to, name: id === 0 ? text() : "" });
  at = to;
}
const section = (id, name = "") => sections.find((each) => each.id === id && each.name === name);

/** How many functions are imported: they come first in the numbering. */
function imported() {
  at = section(2).from;
  let functions = 0;
  for (let left = number(); left > 0; left -= 1) {
    text();
    text();
    const kind = bytes[at++];
    if (kind === 0) {
      functions += 1;
      number();
    } else if (kind === 3) {
      at += 2;
    } else {
      if (kind === 1) at += 1;
      if (number() & 1) number();
      number();
    }
  }
  return functions;
}

/** Names by number. */
function names() {
  const found = new Map();
  const { from, to } = section(0, "name");
  for (at = from, text(); at < to; ) {
    const kind = bytes[at++];
    const end = number() + at;
    if (kind === 1) for (let left = number(); left > 0; left -= 1) found.set(number(), text());
    at = end;
  }
  return found;
}

const STD = /^(?:core|alloc|std|dlmalloc|compiler_builtins|hashbrown|rustc_demangle|panic_abort|panic_unwind)$/u;
/** The crate that a function belongs to, of its path: of what it is implemented for, else of the trait, else where it stands. */
function crateOf(name) {
  const plain = name.replaceAll("..", "::").replace(/\$LT\$/gu, "<").replace(/\$GT\$/gu, ">");
  const paths = [...plain.matchAll(/(?<![\w:])([a-z]\w*)(?:\[[0-9a-f]+\])?::|^_ZN\d+([a-z]\w*?)\d/gu)].map(([, crate, mangled]) => crate ?? mangled).filter((crate) => !/^(?:self|dyn|impl)$/u.test(crate));
  const inner = plain.startsWith("core::ptr::drop_in_place") || plain.startsWith("<");
  const chosen = inner ? (paths.find((crate) => !STD.test(crate)) ?? paths[0]) : paths[0];
  if (/^(?:__wbindgen|__externref|wasm_bindgen)/u.test(plain)) return "wasm-bindgen";
  // Methods of plain types, the allocator's entries, and arithmetic that wasm has no instruction for.
  if (/^<(?:[a-z]\w*|\[u8\])>::|^__rustc|^__\w+[23]$/u.test(plain)) return "Rust's own library";
  if (!chosen) return "(unnamed)";
  return STD.test(chosen) ? "Rust's own library" : chosen.replaceAll("_", "-");
}

const before = imported();
const named = names();
const code = section(10);
const functions = [];
at = code.from;
const count = number();
for (let index = 0; index < count; index += 1) {
  const start = at;
  const length = number();
  at += length;
  functions.push({ start, end: at, size: at - start, crate: crateOf(named.get(before + index) ?? ""), name: named.get(before + index) });
}

// As it is sent: without the names.
const dropped = new Set([section(0, "name"), section(0, "producers"), section(0, "target_features")].filter(Boolean));
function sent(without) {
  const pieces = [bytes.subarray(0, 8)];
  for (const each of sections) {
    if (dropped.has(each)) continue;
    if (each !== code || !without) pieces.push(bytes.subarray(each.start, each.to));
    else for (const { start, end, crate } of functions) if (crate !== without) pieces.push(bytes.subarray(start, end));
  }
  return Buffer.concat(pieces);
}
const packed = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

const whole = packed(sent());
const crates = new Map();
for (const { crate, size } of functions) {
  const own = crates.get(crate) ?? crates.set(crate, { functions: 0, size: 0 }).get(crate);
  own.functions += 1;
  own.size += size;
}
const rows = [...crates].map(([crate, own]) => ({ crate, ...own, packed: whole - packed(sent(crate)) }));
rows.sort((one, other) => other.size - one.size);
const data = section(11);
if (process.env.WEIGH_NAMES) for (const { crate, size, name } of [...functions].sort((one, other) => other.size - one.size)) console.log(size, crate, name);
const rest = sections.filter((each) => each !== code && each !== data && !dropped.has(each)).reduce((sum, each) => sum + each.to - each.start, 0);

const show = (value) => value.toLocaleString("en");
const lines = rows.map(({ crate, functions, size, packed }) => `| ${crate === "warmline" ? "**the planner itself**" : crate} | ${show(functions)} | ${show(size)} | ${packed < NOISE ? `under ${NOISE}` : show(packed)} |`);
const table = `| crate | functions | bytes of code | brotli |\n|---|--:|--:|--:|\n${lines.join("\n")}\n`;
writeFileSync(page, `# What each dependency adds to the first download

${new Date().toISOString().slice(0, 10)}. Written by \`cargo xtask size --by-crate\`, which weighs again what the newest \`cargo xtask dist\` linked.

The main part of the wasm, ${show(sent().length)} bytes, ${show(whole)} as brotli: ${show(code.to - code.from)} bytes of code, ${show(data.to - data.from)} of data (texts and tables, of
all crates together), ${show(rest)} of types, imports and tables. The code by the crate that wrote it:

${table}
Brotli is what the part would weigh less if the crate's functions were empty. These do not add up to the whole: what repeats
in two crates is saved only when both go. A function made for a type of the planner counts as the planner's, even if the
pattern for it stands in a dependency (serde's readers, Yew's lists); what the compiler merged into its caller counts as the caller's.
`);
console.log(table);
console.log(`${show(statSync(main).size)} bytes with names; ${show(sent().length)} as sent, ${show(whole)} as brotli`);

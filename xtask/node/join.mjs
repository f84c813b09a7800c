// Joins the pieces that several parts of the app share. The splitter makes a file of each set of parts that share
// something, 175 of them for ten parts; a visitor who opens one screen would fetch dozens of files of a few hundred
// bytes. Here pieces whose sharers are of the same kinds become one file, and the loader is told so.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join as path } from "node:path";

/** What a piece shared by these parts is kept with. What the first screen's questions need is fetched on every visit. */
function kind(parts) {
  if (parts.includes("questions")) return "early";
  const any = (...names) => parts.some((part) => names.includes(part));
  const deep = parts.some((part) => !["more", "paper", "score", "measure"].includes(part));
  return [deep && "deep", any("score", "measure") && "tools", any("more", "paper") && "menu"].filter(Boolean).join("_");
}

/** The loader's declaration of a piece: the parts that share it, its name, its file. */
const PIECE = /\/\* (.*) \*\/\nconst (__chunk_\d+) = makeLoad\(\(\) => \{\n.*"\.\/(.*\.wasm)"[\s\S]*?\n, \[\]\);\n/g;

/** Joins the pieces in a folder that the splitter has written, by `tool`, which is Binaryen's wasm-merge; `wide` says what the pieces use. */
export function join(folder, tool, wide) {
  const loader = path(folder, "__wasm_split.js");
  const text = readFileSync(loader, "utf8");
  const kinds = new Map();
  const renamed = new Map();
  for (const [, sharers, name, file] of text.matchAll(PIECE)) {
    const of = kind(sharers.split(", "));
    if (!kinds.has(of)) kinds.set(of, []);
    kinds.get(of).push(file);
    renamed.set(name, `__chunk_${of}`);
  }
  if (renamed.size !== text.match(/^const __chunk_/gm)?.length) throw new Error("the splitter's loader is not as it was");

  let declared = "";
  for (const [of, files] of kinds) {
    const world = path(folder, "world.wat");
    writeFileSync(world, outside(files.map((file) => readFileSync(path(folder, file)))));
    const given = [world, "__wasm_split", ...files.flatMap((file, at) => [path(folder, file), `piece${at}`])];
    execFileSync(tool, [...given, ...wide, "--enable-multimemory", "--skip-export-conflicts", "-o", path(folder, `chunk_${of}.wasm`)], { stdio: ["ignore", "inherit", "pipe"] });
    for (const file of [...files.map((file) => path(folder, file)), world]) rmSync(file);
    declared += `const __chunk_${of} = makeLoad(() => {
    const src = fetch(new URL("./chunk_${of}.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}, []);\n`;
  }
  const rest = text.replace(PIECE, "").replace(/\[((?:__chunk_\d+(?:, )?)+)\]/g, (_, names) => {
    return `[${[...new Set(names.split(", ").map((name) => renamed.get(name)))].join(", ")}]`;
  });
  const at = rest.indexOf("export const __wasm_split_load_");
  // What the merged files import is what one file hands on from the main part, so it is asked for once.
  const shared = rest.slice(0, at).replace("sharedImports = { __wasm_split: {  } };", "$&\n        sharedImports.world = sharedImports.__wasm_split;");
  if (shared === rest.slice(0, at)) throw new Error("the splitter's loader is not as it was");
  writeFileSync(loader, shared + declared + rest.slice(at));
}

/** A module that hands on what the pieces import from the main part: its memory, its table, its stack. */
function outside(pieces) {
  const lines = new Map();
  for (const [what, sort, type] of pieces.flatMap(imports)) {
    lines.set(what, [`(import "world" "${what}" ${type})`, `(export "${what}" (${sort} 0))`]);
  }
  const [first, then] = [0, 1].map((at) => [...lines.values()].map((pair) => pair[at]).join(" "));
  return `(module ${first} ${then})\n`;
}

/** What a piece imports: name, sort and type, as the text format writes them. */
function imports(piece) {
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = piece[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const name = () => {
    const length = number();
    return piece.toString("utf8", at, (at += length));
  };
  const limits = () => ((number() & 1) === 1 ? `${number()} ${number()}` : `${number()}`);
  while (at < piece.length && piece[at++] !== 2) at = number() + at;
  if (at >= piece.length) return [];
  number();
  return Array.from({ length: number() }, () => {
    const from = name();
    const what = name();
    const sort = [, "table", "memory", "global"][piece[at++]];
    if (from !== "__wasm_split" || sort === undefined) throw new Error(`a piece imports ${what} of ${from}`);
    if (sort === "memory") return [what, sort, `(memory ${limits()})`];
    const first = piece[at++];
    if (sort === "table") return [what, sort, `(table ${limits()} funcref)`];
    return [what, sort, piece[at++] === 1 && first === 0x7f ? "(global (mut i32))" : "(global i32)"];
  });
}

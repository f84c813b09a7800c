// What the native tests reach, as a table: by folder, and the engine's files from the least reached on.
// Call: node coverage.mjs FIGURES PAGE, the figures being those of `cargo llvm-cov --json --summary-only`.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const [figures, page] = process.argv.slice(2);
/** Files of the engine that are named. */
const NAMED = 15;

const { data } = JSON.parse(readFileSync(figures, "utf8"));
const files = data[0].files
  .map(({ filename, summary }) => ({ path: filename.slice(filename.lastIndexOf("/src/") + 1), ...summary }))
  .filter(({ path }) => path.startsWith("src/"));
if (files.length === 0) throw new Error("there is no file of src in the figures");

const sum = (list, kind) => list.reduce(([all, reached], each) => [all + each[kind].count, reached + each[kind].covered], [0, 0]);
const share = ([all, reached]) => (all ? `${((100 * reached) / all).toFixed(1)} %` : "–");
const lines = (list) => sum(list, "lines");
const row = (name, list) => `| ${name} | ${list.length} | ${lines(list)[0].toLocaleString("en")} | ${share(lines(list))} | ${share(sum(list, "regions"))} | ${share(sum(list, "functions"))} |`;

const folderOf = (path) => (path.split("/").length > 2 ? path.split("/").slice(0, 2).join("/") : "src (files)");
const folders = Map.groupBy ? Map.groupBy(files, ({ path }) => folderOf(path)) : files.reduce((map, each) => map.set(folderOf(each.path), [...(map.get(folderOf(each.path)) ?? []), each]), new Map());
const missed = ({ lines: { count, covered } }) => count - covered;
const engine = files.filter(({ path }) => path.startsWith("src/engine/"));
const least = [...engine].sort((a, b) => a.lines.percent - b.lines.percent || missed(b) - missed(a)).slice(0, NAMED);
const version = execFileSync("cargo", ["llvm-cov", "--version"], { encoding: "utf8" }).trim();
const rust = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ").slice(0, 2).join(" ");

const text = [
  "# What the native tests reach",
  "",
  `${new Date().toISOString().slice(0, 10)}, ${version}, ${rust}. Written by \`cargo xtask coverage\`, which counts again.`,
  "",
  "Counted are the tests that need no browser. What only a browser runs (`src/web`, `src/bin`) is not among these files; the",
  "end-to-end tests drive it, and nobody counts its lines. That a line was reached does not say that a test would notice a",
  "mistake in it.",
  "",
  "| folder | files | lines | lines reached | regions | functions |",
  "|---|--:|--:|--:|--:|--:|",
  ...[...folders].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, list]) => row(`\`${name}\``, list)),
  row("**all**", files),
  "",
  "## The engine's files, the least reached first",
  "",
  "| file | lines | not reached | lines reached |",
  "|---|--:|--:|--:|",
  ...least.map((each) => `| \`${each.path}\` | ${each.lines.count} | ${missed(each)} | ${each.lines.percent.toFixed(1)} % |`),
  "",
].join("\n");
writeFileSync(page, text);
console.log(text);

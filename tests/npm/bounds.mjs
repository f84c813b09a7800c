// S01, S03 and S15 by their bounds: what a hostile link or document costs the one who reads it. Time is that of the
// processor, held against what the browser's own JSON.parse takes for a megabyte of members in the same run, so that the
// machine does not count; memory is that of the wasm, which never shrinks, so its size at the end is the most that any
// input took. Call: node bounds.mjs PACKAGE
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

/** A megabyte of members: 58 ms of JSON.parse where the bound of one input is 50 ms, and bytes. */
const MEMBERS = `{${Array.from({ length: 90_000 }, (_, at) => `"a${at}":1`).join(",")}}`;
const [SHARE, MEMORY] = [50 / 58, 64 << 20];
/** Changed links of each seed. */
const CHANGES = 400;

let memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate.apply(WebAssembly, given);
  memory = (made.instance ?? made).exports.memory;
  return made;
};
const { load } = await import(pathToFileURL(resolve(process.argv[2], "engine.js")));
const engine = await load();
assert.ok(memory instanceof WebAssembly.Memory, "the memory of the package was not found");
const first = memory.buffer.byteLength;

/** Milliseconds of the processor, of all threads. */
function cost(call) {
  const begin = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
const peer = Math.min(...Array.from({ length: 9 }, () => cost(() => JSON.parse(MEMBERS))));
const TIME = SHARE * peer;

let slowest = [0, ""];
const counts = { read: 0, refused: 0 };
/** Reads once; of an input that seems slow the best of five counts, for the collector of garbage has its own hours. */
function tried(name, call) {
  let best = Infinity;
  let outcome;
  for (let round = 0; round < 5 && best > TIME / 5; round += 1) {
    const took = cost(() => {
      try {
        call();
        outcome = "read";
      } catch (error) {
        assert.equal(error.name, "WarmlineError", `${name}: ${error}`);
        outcome = "refused";
      }
    });
    best = Math.min(best, took);
  }
  counts[outcome] += 1;
  if (best > slowest[0]) slowest = [best, name];
  assert.ok(best <= TIME, `${name}: ${best} ms of the processor, JSON.parse ${peer}`);
}

const link = (text) => () => engine.fromLink(text);
let sizes = 0;
for (const size of [0, 1, 2_000, 8_000, 64_000, 65_536, 1_000_000]) {
  for (const letter of "A_=%\0#?&") {
    for (const prefix of ["", "p1.", "s1.", "r1."]) {
      tried(`${prefix}${letter} x ${size}`, link(prefix + letter.repeat(size)));
      sizes += 1;
    }
  }
}
for (let byte = 0; byte < 256; byte += 1) {
  tried(`byte ${byte} x 49,000`, link(`p1.${Buffer.alloc(49_000, byte).toString("base64url")}`));
  sizes += 1;
}

/** The same numbers in every run. */
let state = 20261123;
const below = (end) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * end);
};
const file = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const plans = JSON.parse(file("tests/golden/plan.json")).map(({ plan }) => engine.link(plan));
assert.ok(plans.length >= 45);
const cards = ["bant", "bant-weighted", "b2b", "consumer"].map((name) => engine.cardLink(file(`static/cards/${name}.json`)));
const seeds = [...plans, ...cards, engine.reportLink(file("static/nurture/example.json"))];
for (const seed of seeds) {
  const bytes = Buffer.from(seed.slice(3), "base64url");
  for (let round = 0; round < CHANGES; round += 1) {
    const own = Buffer.from(bytes);
    for (let changes = 1 + below(3); changes > 0; changes -= 1) own[below(own.length)] = below(256);
    tried(`${seed.slice(0, 12)}… changed`, link(`${seed.slice(0, 3)}${own.subarray(0, below(8) ? own.length : below(own.length)).toString("base64url")}`));
  }
}
assert.ok(counts.read > 0 && counts.refused > sizes, "all alike, so nothing behind the first check was tried");

const slowestLink = slowest;
const changed = CHANGES * seeds.length;
slowest = [0, ""];
const documents = {
  "[ x 100,000": "[".repeat(100_000),
  '{"a": x 100,000': '{"a":'.repeat(100_000),
  "1 MiB of blanks": " ".repeat(1 << 20),
  "1 MiB of one name": JSON.stringify({ version: 1, name: "x".repeat(1_000_000) }),
  "1 MiB of members": MEMBERS,
  "1 MiB of stages": `{"version":1,"stages":[${Array(90_000).fill("{}").join(",")}]}`,
  "1 MiB of escapes": `{"name":"${"\\u0041".repeat(170_000)}"}`,
  "1 MiB of digits": `{"version":${"1".repeat(1_000_000)}}`,
  "10 MiB": " ".repeat(10 << 20),
};
for (const [name, text] of Object.entries(documents)) {
  tried(name, () => engine.plan(text));
  tried(`${name}, as a report`, () => engine.measure(text));
  tried(`${name}, as a card`, () => engine.score(text, "{}", "2026-03-01"));
}
const { byteLength } = memory.buffer;
assert.ok(byteLength <= MEMORY, `${byteLength} bytes of wasm`);
const told = ([time, name]) => `${time.toFixed(1)} ms (${name}), ${(time / peer).toFixed(2)} of JSON.parse`;
console.log(`${sizes} links of hostile sizes and ${changed} changed ones of ${plans.length} plans, ${cards.length} cards and a report, the slowest ${told(slowestLink)}`);
console.log(`${3 * Object.keys(documents).length} hostile documents, the slowest ${told(slowest)}; ${counts.read} inputs read, ${counts.refused} refused`);
console.log(`${(first / 2 ** 20).toFixed(1)} MiB of wasm before, ${(byteLength / 2 ** 20).toFixed(1)} MiB behind all of them`);

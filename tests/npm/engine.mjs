// The package of the engine in Node: every case of the contract, and what it throws. Call: node engine.mjs PACKAGE
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const { load } = await import(pathToFileURL(resolve(process.argv[2], "engine.js")));
const engine = await load();
assert.equal(await load(), engine);

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/** Whether two answers are the same: whole numbers exactly, others to seven digits, amounts of money by their size. */
function same(expected, got, path, scale) {
  if (typeof expected === "number") {
    const allowed = Number.isInteger(expected) && Number.isInteger(got) ? 0 : 1e-7 * Math.max(Math.abs(expected), scale);
    assert.ok(Math.abs(expected - got) <= allowed, `${path}: ${got} is not ${expected}`);
  } else if (expected && typeof expected === "object") {
    assert.deepEqual(Object.keys(got ?? {}).sort(), Object.keys(expected).sort(), path);
    for (const [key, value] of Object.entries(expected)) same(value, got[key], `${path}.${key}`, /revenue|spend|profit|cost/i.test(key) ? expected.revenue ?? scale : 1);
  } else {
    assert.equal(got, expected, path);
  }
}

const cases = read("../golden/plan.json");
for (const { name, plan, expected } of cases) {
  same(expected, engine.plan(plan), name, 1);
  assert.deepEqual(engine.plan(engine.fromLink(engine.link(plan))), engine.plan(JSON.stringify(plan)), name);
}
assert.ok(cases.length >= 45);

const wrong = { ...cases[0].plan, customerValue: -1 };
assert.throws(() => engine.plan(wrong), (error) => error instanceof Error && error.name === "WarmlineError" && error.field === "customerValue");
assert.throws(() => engine.plan("{"), { name: "WarmlineError", field: "" });
// What is too long is cut before the wasm, which says so all the same.
for (const call of [engine.plan, engine.measure, (text) => engine.score(text, "{}", "2026-03-01")]) {
  assert.throws(() => call(" ".repeat(3 << 20)), /1048576/);
}
assert.throws(() => engine.fromLink("p1.!"), { name: "WarmlineError" });

const card = read("../../static/cards/bant.json");
const lead = { budget: "yes", authority: "confirmed" };
const scored = engine.score(card, lead, "2026-03-01");
assert.equal(scored.score, scored.ledger.reduce((sum, { points }) => sum + points, 0));
assert.equal(scored.score, 50);
assert.throws(() => engine.score(card, { budget: 3 }, "2026-03-01"), { field: "lead.budget" });
assert.throws(() => engine.score(card, { colour: "red" }, "2026-03-01"), { field: "lead.colour" });
assert.throws(() => engine.score(card, lead, "yesterday"), { field: "day" });
assert.match(engine.sql(card, "duckdb", "leads", "2026-03-01"), /warmline_score/);
assert.throws(() => engine.sql(card, "oracle", "leads"), { field: "dialect" });
const carried = engine.fromLink(engine.cardLink(card));
assert.deepEqual(engine.score(carried, lead, "2026-03-01"), scored);

const report = { version: 1, periods: [{ month: "2026-01", newLeads: 200, mqls: 50 }] };
const [{ month, metrics }] = engine.measure(report).months;
assert.equal(month, "2026-01");
assert.equal(metrics["lead-to-mql"].value, 0.25);
// Wilson's interval of 50 of 200, by hand.
assert.deepEqual(metrics["lead-to-mql"].interval.map((end) => end.toFixed(4)), ["0.1951", "0.3143"]);
assert.deepEqual(engine.fromLink(engine.reportLink(report)), report);
assert.throws(() => engine.measure(report, 0), { field: "margin" });
console.log(`${cases.length} cases of the contract in Node ${process.versions.node}`);

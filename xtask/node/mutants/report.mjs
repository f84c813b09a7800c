// What became of the mutants, as a page: how many of each kind, by folder, and the survivors with what is known of them.
import { readFileSync, writeFileSync } from "node:fs";

/** Survivors that were looked at: `{ name, why }`, the name as cargo-mutants gives it without its place in the file. */
const KNOWN = new URL("./known.json", import.meta.url);

/** A mutant without line and column, which move with every change above it. */
const plain = (name) => name.replace(/:\d+:\d+:/u, ":");

/** Wilson's interval of a share, at 95 %. */
function interval(hits, all) {
  const z = 1.959964;
  const middle = (hits + z ** 2 / 2) / (all + z ** 2);
  const reach = (z / (all + z ** 2)) * Math.sqrt((hits * (all - hits)) / all + z ** 2 / 4);
  return [middle - reach, middle + reach];
}

/** Writes the page; `taken` are in the order of the sample, of which what was answered is a sample again. */
export function report(page, all, taken, results, tests) {
  const known = JSON.parse(readFileSync(KNOWN, "utf8"));
  const open = taken.findIndex(({ key }) => !results[key]);
  const asked = open < 0 ? taken : taken.slice(0, open);
  const was = (mutant) => results[mutant.key].was;
  const count = (list, ...kinds) => list.filter((mutant) => kinds.includes(was(mutant))).length;
  const ran = asked.filter((mutant) => ["caught", "late", "missed"].includes(was(mutant)));
  const noticed = count(ran, "caught", "late");
  const share = (value) => `${(100 * value).toFixed(1)} %`;
  const why = (mutant) => known.find(({ name }) => name === plain(mutant.name))?.why;
  const missed = ran.filter((mutant) => was(mutant) === "missed");
  const equal = missed.filter((mutant) => why(mutant)?.startsWith("the same")).length;

  const folders = new Map();
  for (const mutant of ran) {
    const [, kind, part] = mutant.file.split("/");
    const folder = part.endsWith(".rs") ? `src/${kind}/*.rs` : `src/${kind}/${part}`;
    folders.set(folder, [...(folders.get(folder) ?? []), mutant]);
  }
  const rows = [...folders].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, list]) => `| \`${name}\` | ${list.length} | ${count(list, "caught", "late")} | ${count(list, "missed")} |`);
  const told = missed.map((mutant) => `| \`${mutant.name.replaceAll("|", "\\|")}\` | ${why(mutant) ?? (results[mutant.key].reached ? "not looked at yet" : "no test comes by")} |`);
  const late = ran.filter((mutant) => was(mutant) !== "missed" && results[mutant.key].survived);
  const [low, high] = ran.length ? interval(noticed - late.length, ran.length) : [0, 1];

  const text = `# The engine, broken on purpose

${new Date().toISOString().slice(0, 10)}. Written by \`cargo xtask mutants\`, which asks again. cargo-mutants names every place of \`src/engine\` and \`src/score\` that
can be broken, ${all.length.toLocaleString("en")} of them. A build for each would take weeks, so all of a sample are compiled at once, each behind a choice made when the
tests run, and each is run against the tests that come by its function: the unit tests and ${tests.map((name) => `\`${name}\``).join(", ")}.

The sample is drawn by a fixed seed from all files alike; told are its first ${asked.length.toLocaleString("en")} mutants.

| | mutants |
|---|--:|
| noticed by a failing test | ${count(asked, "caught")} |
| noticed because the tests took five times as long | ${count(asked, "late")} |
| **survived** | ${missed.length} |
| did not compile | ${count(asked, "unviable")} |
| not tried: constants, and functions that are constant or give an unnamed type | ${count(asked, "left")} |

**${share(noticed / ran.length)}** of those that ran are noticed now, ${noticed} of ${ran.length}; ${late.length} of them by tests written for them, so that it was ${share((noticed - late.length) / ran.length)} at first, which
means ${share(low)} to ${share(high)} of all mutants with 95 % certainty. ${
    equal ? `Of ${equal} survivors the reasons below say that they change nothing that can be seen; most of these were found by reading, not by a proof. Without them it is ${share(noticed / (ran.length - equal))}.` : ""
  }

| folder | ran | noticed | survived |
|---|--:|--:|--:|
${rows.join("\n")}

## Survivors

Noticed since by tests written for them: ${late.map((mutant) => `\`${plain(mutant.name)}\``).join("; ") || "none"}.

| mutant | what is known of it |
|---|---|
${told.join("\n") || "| none | |"}
`;
  writeFileSync(page, text);
  console.log(`${asked.length} asked: ${noticed} noticed, ${missed.length} survived, ${count(asked, "unviable")} did not compile, ${count(asked, "left")} not tried`);
}

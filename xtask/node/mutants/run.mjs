// Breaks the engine in one place at a time and sees whether a test notices.
// Call: node run.mjs LIST FOLDER [--sample N] [--minutes N] [--again] -- TEST..., LIST being what `cargo mutants --list --json`
// tells and FOLDER the one under target/ for the copy and the results. What was found before is kept unless its function has
// changed; --again asks once more about those that no test had noticed; --minutes 0 asks nothing. Writes docs/proof/mutants.md.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CHOOSER, plant } from "./plant.mjs";
import { report } from "./report.mjs";

const [list, folder, ...rest] = process.argv.slice(2);
const cut = rest.indexOf("--");
const tests = rest.slice(cut + 1);
const option = (name) => (rest.indexOf(name) >= 0 ? Number(rest[rest.indexOf(name) + 1]) : undefined);
const again = rest.includes("--again");
const minutes = option("--minutes") ?? Infinity;
const started = Date.now();

/** What tells a sample from another; the same number takes the same mutants. Two samples share some. */
const SEED = "20261124";
/** Milliseconds until it is asked whether a test always takes so long. */
const PATIENCE = 15_000;
/** Kilobytes that a test may take: a mutant that collects for ever is stopped there. */
const MEMORY = 4_000_000;

const digest = (text) => createHash("sha256").update(text).digest("hex");
const sources = new Map();
const source = (file) => sources.get(file) ?? sources.set(file, readFileSync(file, "utf8")).get(file);
const all = JSON.parse(readFileSync(list, "utf8"));
const counts = new Map();
for (const mutant of all) {
  const span = mutant.function?.span;
  const own = span ? source(mutant.file).split("\n").slice(span.start.line - 1, span.end.line).join("\n") : "";
  const lead = span ? mutant.span.start.line - span.start.line : mutant.span.start.line;
  // Without the line in the file, so that a change above it changes nothing.
  const place = `${mutant.file} ${lead}:${mutant.span.start.column} ${mutant.name.replace(/^\S+ /u, "")}`;
  counts.set(place, (counts.get(place) ?? 0) + 1);
  mutant.key = `${place} #${counts.get(place)} ${digest(own).slice(0, 12)}`;
  mutant.order = digest(SEED + place);
}
const taken = [...all].sort((one, other) => (one.order < other.order ? -1 : 1)).slice(0, option("--sample") ?? all.length);
taken.forEach((mutant, index) => (mutant.number = index + 1));

const path = join(folder, "results.json");
const results = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
const keep = () => writeFileSync(path, JSON.stringify(results, null, 1));
const left = [];
const open = () => taken.filter(({ key }) => !results[key] || (again && results[key].was === "missed" && !results[key].asked));
for (const each of Object.values(results)) delete each.asked;

/** Writes the copy; gives where each mutant stands in it. */
function copy(mutants) {
  const byFile = new Map();
  for (const mutant of mutants) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant]);
  const marks = new Map();
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" }).trim().split("\n");
  for (const file of files) {
    if (file.startsWith("tests/browser/") || !existsSync(file) || !statSync(file).isFile()) continue;
    let content = readFileSync(file);
    if (byFile.has(file)) {
      const own = [];
      content = Buffer.from(plant(source(file), byFile.get(file), left, own));
      marks.set(file, own);
    }
    if (file === "src/lib.rs") content = Buffer.from(`#![allow(warnings, unconditional_panic, arithmetic_overflow)]\n${content}\npub mod mutants;\n`);
    write(file, content);
  }
  write("src/mutants.rs", Buffer.from(CHOOSER));
  return marks;
}

function write(file, content) {
  const to = join(folder, "tree", file);
  if (existsSync(to) && readFileSync(to).equals(content)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
}

const environment = { ...process.env, CARGO_INCREMENTAL: "0", PROPTEST_RNG_SEED: "20261122" };
for (const profile of ["DEV", "TEST"]) Object.assign(environment, { [`CARGO_PROFILE_${profile}_DEBUG`]: "0", [`CARGO_PROFILE_${profile}_OPT_LEVEL`]: "1" });

/** Calls cargo in the copy; gives its messages. */
function cargo(arguments_) {
  const call = spawnSync("cargo", [...arguments_, "--offline", "--package", "warmline", "--message-format", "json"], {
    cwd: join(folder, "tree"), env: { ...environment, CARGO_TARGET_DIR: dirname(folder) }, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "pipe"],
  });
  return { works: call.status === 0, said: call.stderr, messages: call.stdout.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line)) };
}

const complaints = (messages) => messages.filter(({ message }) => message?.level === "error").map(({ message }) => message.rendered).slice(0, 3).join("\n");

/** Plants until it compiles: what does not is told by the lines of the compiler's complaints. */
function compiled() {
  for (let round = 1; ; round += 1) {
    left.length = 0;
    // Those that are answered stay where they are, so that what was compiled for them need not be again.
    const marks = copy(taken.filter(({ key }) => results[key]?.was !== "unviable"));
    const { works, said, messages } = cargo(["check", "--lib"]);
    const wrong = new Set();
    const errors = messages.filter(({ message }) => message?.level === "error");
    for (const { message } of errors) {
      for (const span of message.spans) for (const mark of marks.get(span.file_name) ?? []) if (span.line_start >= mark.start && span.line_end <= mark.end) wrong.add(mark.number);
    }
    console.log(`round ${round}: ${open().length} planted but ${left.length}, ${wrong.size} of them do not compile`);
    if (works) break;
    if (wrong.size === 0) throw new Error(`the copy does not compile:\n${complaints(messages) || said}`);
    for (const { key, number } of taken) if (wrong.has(number)) results[key] = { was: "unviable" };
    keep();
  }
  for (const { key } of left) results[key] = { was: "left" };
  const { works, said, messages } = cargo(["test", "--no-run", "--lib", ...tests.flatMap((name) => ["--test", name])]);
  if (!works) throw new Error(complaints(messages) || said);
  return messages.filter(({ executable, profile }) => executable && profile?.test).map(({ executable, target }) => ({ name: target.kind.includes("lib") ? "lib" : target.name, executable }));
}

/** Runs a test program; gives `"passed"`, `"failed"` or `"late"`. */
function run(executable, names, variables, patience) {
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", `ulimit -v ${MEMORY}; exec "$@"`, "sh", executable, "-q", ...(names.length ? ["--exact", ...names] : [])], {
      cwd: join(folder, "tree"), env: { ...environment, ...variables, RUST_BACKTRACE: "0", CARGO_MANIFEST_DIR: join(folder, "tree") }, stdio: "ignore", detached: true,
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.kill(-child.pid, "SIGKILL");
    }, patience);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(late ? "late" : code === 0 ? "passed" : "failed");
    });
  });
}

/** How long tests take without a mutant, of those that took long with one. */
const usual = new Map();
/** Runs tests with a mutant. Who takes long is only late if the same tests without it do not. */
async function asked({ executable, time }, names, number) {
  const first = Math.max(PATIENCE, 2 * time);
  const outcome = await run(executable, names, { WARMLINE_MUTANT: String(number) }, first);
  if (outcome !== "late") return outcome;
  const own = [executable, ...names].join(" ");
  if (!usual.has(own)) {
    const from = Date.now();
    await run(executable, names, {}, 900_000);
    usual.set(own, Date.now() - from);
  }
  const patience = 5 * usual.get(own);
  return patience < first ? "late" : run(executable, names, { WARMLINE_MUTANT: String(number) }, patience);
}

console.log(`${taken.length} of ${all.length} mutants, ${open().length} of them open`);
if (open().length > 0 && minutes > 0) {
  const programs = compiled();
  // Which test comes by which function: only those can notice.
  const reached = new Map();
  for (const program of programs) {
    const log = join(folder, `${basename(program.executable)}-${statSync(program.executable).mtimeMs}.reached`);
    if (!existsSync(log)) {
      const from = Date.now();
      rmSync(`${log}.part`, { force: true });
      writeFileSync(`${log}.part`, "");
      if ((await run(program.executable, [], { WARMLINE_REACHED: `${log}.part` }, 900_000)) !== "passed") throw new Error(`${program.name} fails without a mutant`);
      writeFileSync(`${log}.time`, String(Date.now() - from));
      renameSync(`${log}.part`, log);
    }
    program.time = Number(readFileSync(`${log}.time`, "utf8"));
    for (const line of readFileSync(log, "utf8").split("\n").filter(Boolean)) {
      const [test, numbers] = line.split("\t");
      program.tests = (program.tests ?? new Set()).add(test);
      for (const number of numbers.split(",")) {
        const own = reached.get(Number(number)) ?? reached.set(Number(number), new Map()).get(Number(number));
        own.set(program, (own.get(program) ?? new Set()).add(test));
      }
    }
    console.log(`${program.name}: ${(program.time / 1000).toFixed(1)} s`);
  }
  let done = 0;
  for (const mutant of open()) {
    if (results[mutant.key] && !again) continue;
    if (Date.now() - started > minutes * 60_000) break;
    let [was, by] = ["missed", undefined];
    const programsOf = [...(reached.get(mutant.number) ?? new Map())].sort(([one, few], [other, many]) => (one.time * few.size) / one.tests.size - (other.time * many.size) / other.tests.size);
    for (const [program, names] of programsOf) {
      const whole = names.has("main") || names.has("?");
      const outcome = await asked(program, whole ? [] : [...names].sort(), mutant.number);
      if (outcome !== "passed") {
        [was, by] = [outcome === "late" ? "late" : "caught", program.name];
        break;
      }
    }
    // A test written for a survivor says nothing of the mutants that were not asked.
    const survived = was === "missed" || results[mutant.key]?.survived === true;
    results[mutant.key] = { was, by, survived, reached: programsOf.length > 0, name: mutant.name, asked: true };
    done += 1;
    keep();
    if (was === "missed") console.log(`missed${programsOf.length ? "" : " (no test comes by)"}: ${mutant.name}`);
    else if (done % 50 === 0) console.log(`${done} of ${open().length + done} asked`);
  }
}
for (const each of Object.values(results)) delete each.asked;
keep();
report("docs/proof/mutants.md", all, taken, results, tests);

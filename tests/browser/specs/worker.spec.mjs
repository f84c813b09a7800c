// The worker by itself, from the page whose policy it lives under: it finds what the native engine finds, to the last
// bit, it drops what has been overtaken, and it survives what is no question.
import { execFileSync } from "node:child_process";

const evidence = { converted: 10, entered: 40 };
const plan = (value, more = {}) =>
  JSON.stringify({
    version: 1,
    goal: { customers: 100 },
    customerValue: value,
    stages: [
      { id: "mql", name: "", toNext: evidence, costPerEntry: 20 },
      { id: "sal", name: "", toNext: evidence, costPerEntry: 100 },
      { id: "sql", name: "", toNext: evidence, costPerEntry: 900 },
      { id: "customer", name: "" },
    ],
    ...more,
  });

/** What the engine finds on this machine. */
const native = (document) =>
  JSON.parse(execFileSync("cargo", ["run", "--quiet", "--locked", "--example", "sureness"], { input: document, encoding: "utf8" }));

/** A page with a worker at hand: `ask(lane, kind, numbers, plan)` gives the ticket, `said` is all that it said. */
async function withWorker(t, base = "/") {
  const page = await t.open({ base });
  await page.evaluate(async () => {
    const worker = new Worker(document.documentElement.dataset.worker, { type: "module" });
    const all = (globalThis.said = []);
    let ticket = 0;
    globalThis.ask = (lane, kind, numbers, plan) => {
      ticket += 1;
      worker.postMessage([ticket, lane, kind, new Float64Array(numbers), ...(plan ? [plan] : [])]);
      return ticket;
    };
    globalThis.done = (ticket) =>
      new Promise((told) => {
        const look = () => {
          const found = all.find((each) => each[0] === ticket && each[1] !== 0);
          if (found) told([found[1], [...(found[2] ?? [])]]);
          else setTimeout(look, 2);
        };
        look();
      });
    await new Promise((started, failed) => {
      worker.addEventListener("error", failed);
      worker.addEventListener("message", ({ data }) => {
        all.push(data);
        if (data[0] === 0) (data[1] === 1 ? started : failed)();
      });
    });
  });
  return page;
}

export async function it_finds_what_the_native_engine_finds(t) {
  const page = await withWorker(t, "/a/b/");
  const document = plan(50_000);
  const [state, numbers] = await page.evaluate((plan) => done(ask(1, 0, [], plan)), document);
  t.assert.equal(state, 1);
  t.assert.deepEqual(numbers, native(document));
}

export async function of_a_thousand_edits_the_last_one_wins(t) {
  const page = await withWorker(t);
  const documents = Array.from({ length: 1000 }, (_, edit) => plan(50_000 + edit));
  const [answers, [state, numbers]] = await page.evaluate(async (documents) => {
    let last;
    for (const [edit, document] of documents.entries()) {
      last = ask(1, 0, [], document);
      if (edit % 50 === 49) await new Promise((rest) => setTimeout(rest, 1));
    }
    const found = await done(last);
    // Anything that is still to come would come now.
    await new Promise((rest) => setTimeout(rest, 300));
    return [said.filter((each) => each[1] === 1 && each[0] > 0).map((each) => each[0]), found];
  }, documents);
  t.assert.equal(state, 1);
  t.assert.deepEqual(numbers, native(documents.at(-1)));
  t.assert.equal(answers.at(-1), 1000);
  t.assert.deepEqual(answers, [...answers].sort((a, b) => a - b));
  t.assert.ok(answers.length < 100, `${answers.length} of 1,000 were computed to their end`);
}

export async function what_was_overtaken_is_given_up_between_two_steps(t) {
  const page = await withWorker(t);
  const [long, short] = [plan(50_000, { belief: { runs: 2_000_000 } }), plan(50_001, { belief: { runs: 1_000 } })];
  const [alone, early, told] = await page.evaluate(
    async ([long, short]) => {
      const time = async (work) => {
        const begin = performance.now();
        await work();
        return performance.now() - begin;
      };
      const alone = await time(() => done(ask(1, 0, [], long)));
      const first = ask(1, 0, [], long);
      await new Promise((rest) => setTimeout(rest, 10));
      const early = await time(() => done(ask(1, 0, [], short)));
      await new Promise((rest) => setTimeout(rest, alone + 100));
      return [alone, early, said.filter((each) => each[0] === first && each[1] === 1).length];
    },
    [long, short],
  );
  t.assert.equal(told, 0, "the overtaken one was computed to its end");
  t.assert.ok(early < alone / 2, `${early} ms with two million runs before it, which take ${alone} ms`);
}

export async function lanes_do_not_drop_each_other_and_the_same_question_is_answered_once(t) {
  const page = await withWorker(t);
  const document = plan(50_000);
  const found = await page.evaluate((plan) => Promise.all([1, 2, 3].map((lane) => done(ask(lane, 0, [], plan)))), document);
  const wanted = native(document);
  for (const [state, numbers] of found) {
    t.assert.equal(state, 1);
    t.assert.deepEqual(numbers, wanted);
  }
}

export async function what_is_no_question_is_refused_and_the_worker_lives_on(t) {
  const page = await withWorker(t);
  const document = plan(50_000);
  const states = await page.evaluate(async (plan) => {
    const bad = [
      [0, [], "{}"],
      [0, [1], plan],
      [99, [], plan],
      [1, [NaN, 0], plan],
      [2, [1, 1e15], plan],
      [0, [], undefined],
    ];
    const found = await Promise.all(bad.map(([kind, numbers, text], lane) => done(ask(lane, kind, numbers, text))));
    const good = await done(ask(1, 0, [], plan));
    return [found.map(([state]) => state), good[0]];
  }, document);
  t.assert.deepEqual(states, [[2, 2, 2, 2, 2, 2], 1]);
}

export async function it_is_not_fetched_before_it_is_asked(t) {
  const page = await t.open();
  await page.waitForLoadState("networkidle");
  t.assert.deepEqual(t.requests.filter(({ url }) => url.includes("/worker-")), []);
  const address = await page.evaluate(() => document.documentElement.dataset.worker);
  t.assert.match(address, /^worker-[0-9a-f]{16}\/worker\.js$/);
}

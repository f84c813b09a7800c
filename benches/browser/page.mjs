// What runs in the page: one model, three programs, the same clock.
import { plain } from "./plain.mjs";
import { squiggle } from "./squiggle.mjs";

/** PERT as a Beta on low ... high. */
function pert(low, likely, high) {
  const share = (likely - low) / (high - low);
  return { a: 1 + 4 * share, b: 5 - 4 * share, low, high };
}

/** The model as Warmline's module tells it. */
function read(exports) {
  const numbers = Array.from({ length: 17 }, (_, index) => exports.model(index));
  const rates = [0, 1, 2, 3, 4].map((row) => {
    const [hits, all] = numbers.slice(7 + 2 * row);
    return { a: hits + 0.5, b: all - hits + 0.5, low: 0, high: 1 };
  });
  return { goal: numbers[0], volume: pert(...numbers.slice(1, 4)), value: pert(...numbers.slice(4, 7)), rates };
}

const bits = (number) => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
};

globalThis.benchmark = async (bytes, { runs, repeats }) => {
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
  const { exports } = instance, model = read(exports);
  const figures = () => Array.from({ length: 10 }, (_, index) => exports.figure(index));
  const warmline = (seed, counted) => {
    const done = exports.simulate(runs, seed, counted ? 1 : 0), all = figures();
    return { runs: done, values: all.filter((_, index) => index % 2 === 0), errors: all.filter((_, index) => index % 2) };
  };
  const peers = {
    "Warmline": (seed) => warmline(seed, false),
    "plain JavaScript": (seed) => ({ runs, values: plain(model, runs, seed, false) }),
    "Squiggle": async (seed) => ({ runs, values: await squiggle(model, runs, seed) }),
    "Warmline, whole customers": (seed) => warmline(seed, true),
    "plain JavaScript, whole customers": (seed) => ({ runs, values: plain(model, runs, seed, true) }),
  };
  const results = Object.fromEntries(Object.keys(peers).map((name) => [name, { milliseconds: [], samples: [], errors: [] }]));
  // In turn, so that whatever else the machine does falls on all of them; the first three rounds warm up.
  for (let round = -3; round < repeats; round += 1) {
    for (const [name, run] of Object.entries(peers)) {
      const start = performance.now();
      const { runs: done, values, errors } = await run(round + 1000);
      const time = performance.now() - start;
      if (round < 0) continue;
      const result = results[name];
      result.runs = done;
      result.milliseconds.push(time);
      result.samples.push(values);
      if (errors) result.errors.push(errors);
    }
  }
  const exact = [false, true].map((counted) => {
    exports.simulate(runs, 1, counted ? 1 : 0);
    return figures().map(bits);
  });
  return { results, exact };
};

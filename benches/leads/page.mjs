// The page of the benchmark: hands the chosen file to a worker, and watches how long frames take meanwhile.

/** [ticket, blob, numbers, ...texts], as src/leads/wire.rs has it: score, by a card, in this way. */
function question(file, card) {
  const column = (at) => (at === undefined ? [0] : [1, at]);
  const columns = [[2], [3], [4], [5], [6], [7, 8], [9], [10]].flatMap(([value, last]) => [...column(value), ...column(last)]);
  const asOf = Date.UTC(2026, 2, 31) / 864e5;
  return [1, file, new Float64Array([1, 0, 0, 0, 1, 0, 0, 1, 0, 8, ...columns, 0, asOf]), card];
}

function warmline(vectors) {
  const start = `${vectors ? "" : "WebAssembly.validate = () => false;"} import("${location.origin}/leads/leads.js");`;
  const worker = new Worker(URL.createObjectURL(new Blob([start], { type: "text/javascript" })), { type: "module" });
  return { worker, ask: (file, { card }) => question(file, card), read: ([, , numbers]) => (numbers[0] === 3 ? numbers[8] : undefined), isReady: ([, , numbers]) => numbers[0] === 0 };
}

const plain = (name, objects = false) => ({
  worker: new Worker(`/data/others/${name}.mjs`, { type: "module" }),
  ask: (file, { expression }) => ({ file, expression, objects }),
  read: (said) => said.handed,
  isReady: (said) => said.ready,
});

const contenders = {
  warmline: () => warmline(true),
  "warmline without vectors": () => warmline(false),
  papaparse: () => plain("papaparse"),
  "papaparse, rows as objects": () => plain("papaparse", true),
  bytes: () => plain("bytes"),
  duckdb: () => plain("duckdb"),
  "duckdb by hand": () => plain("duckdb"),
};

globalThis.measure = async (name, options) => {
  const file = document.querySelector("input").files[0];
  const began = performance.now();
  const { worker, ask, read, isReady } = contenders[name]();
  const heard = (wanted) =>
    new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.error) reject(new Error(data.error));
        const found = wanted(data);
        if (found !== undefined && found !== false) resolve(found);
      };
    });
  await heard(isReady);
  const start = performance.now() - began;
  let gap = 0;
  let last = performance.now();
  let watching = true;
  requestAnimationFrame(function frame(now) {
    gap = Math.max(gap, now - last);
    last = now;
    if (watching) requestAnimationFrame(frame);
  });
  const times = [];
  let handed;
  for (let repeat = 0; repeat < options.repeats; repeat += 1) {
    const told = heard(read);
    const begin = performance.now();
    worker.postMessage(ask(file, options));
    handed = await told;
    times.push(performance.now() - begin);
  }
  watching = false;
  worker.terminate();
  return { start, times, handed, gap };
};

// Warmline's engine for browsers and Node: `const engine = await load()`, then plain calls. Documents go in as objects or
// as JSON text; a fault is thrown as an Error with the name "WarmlineError" and the path of the field in `field`.
import start, * as wasm from "./engine_glue.js";

/** No document may have more bytes: of a longer text no more goes into the wasm than shows that it is too long. */
const MOST_BYTES = 2 ** 20;

const text = (document) => {
  const all = typeof document === "string" ? document : JSON.stringify(document);
  return all?.length > MOST_BYTES ? all.slice(0, MOST_BYTES + 1) : all;
};

const engine = Object.freeze({
  plan: (document) => JSON.parse(wasm.plan(text(document))),
  link: (document) => wasm.link(text(document)),
  cardLink: (card) => wasm.cardLink(text(card)),
  reportLink: (report) => wasm.reportLink(text(report)),
  fromLink: (link) => JSON.parse(wasm.fromLink(text(String(link)))),
  score: (card, lead, day) => JSON.parse(wasm.score(text(card), text(lead), String(day))),
  sql: (card, dialect, table, day) => wasm.sql(text(card), String(dialect), String(table), day),
  measure: (report, margin = 1) => JSON.parse(wasm.measure(text(report), Number(margin))),
});

/** The bytes of the wasm beside this file. Node's fetch does not read files, so there they are read. */
async function beside() {
  const address = new URL("engine_bg.wasm", import.meta.url);
  if (address.protocol !== "file:") return address;
  const { readFile } = await import("node:fs/promises");
  return readFile(address);
}

let loaded;

/** Loads the engine once; later calls give the same. `source` is for bundlers that put the wasm elsewhere. */
export function load(source) {
  loaded ??= (async () => {
    await start({ module_or_path: source ?? (await beside()) });
    return engine;
  })();
  // What failed may be tried again.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

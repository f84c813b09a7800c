// Starts the worker of files.

// With vectors where the browser has them. The bytes are the smallest module that needs one. The program says itself
// that it is ready; what could not be had is told by a single number.
const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
const folder = WebAssembly.validate(new Uint8Array(vector)) ? "simd" : "plain";

// What is imported is held to nothing; so it is fetched first as what it was built as, which the build writes here.
const integrity = { plain: "", simd: "" }[folder];
const glue = new URL(`./${folder}/leads_glue.js`, import.meta.url);
// The program starts itself once more for the other half of a large file, where there is a processor for it. Older
// browsers have no worker within a worker.
globalThis.startAnother = () => {
  if (typeof Worker !== "undefined" && navigator.hardwareConcurrency > 1) return new Worker(import.meta.url, { type: "module" });
};
const begin = async () => {
  const { ok, url } = await fetch(glue, { integrity });
  if (!ok) throw new Error(`${url} could not be had`);
  const { default: start } = await import(glue);
  return start();
};
begin().catch((error) => {
  postMessage(0);
  throw error;
});

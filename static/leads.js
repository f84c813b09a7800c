// Starts the worker of files, and beside it one that does nothing but fetch: the next piece of a file comes in while the
// one before it is worked at.
// It is known by its name: where a program is kept for the time without a network, its address comes back without a
// fragment.
if (self.name === "fetch") {
  // Answers in the order of the questions, whichever piece is there first.
  let last = Promise.resolve();
  onmessage = ({ data: [file, from, to] }) => {
    const piece = file.slice(from, to).arrayBuffer();
    last = Promise.allSettled([piece, last]).then(([{ value }]) => postMessage(value, value ? [value] : []));
  };
} else {
  let fetcher;
  const waiting = [];
  const answer = (piece) => {
    const [resolve, reject] = waiting.shift();
    if (piece instanceof ArrayBuffer) resolve(piece);
    else reject(new Error("unreadable"));
  };
  globalThis.fetchPiece = (file, from, to) => {
    // Older browsers have no worker within a worker.
    if (typeof Worker === "undefined") return file.slice(from, to).arrayBuffer();
    if (!fetcher) {
      fetcher = new Worker(import.meta.url, { type: "module", name: "fetch" });
      fetcher.onmessage = ({ data }) => answer(data);
      fetcher.onerror = () => waiting.length && answer();
    }
    fetcher.postMessage([file, from, to]);
    return new Promise((...settle) => waiting.push(settle));
  };

  // With vectors where the browser has them. The bytes are the smallest module that needs one. The program says itself
  // that it is ready; what could not be had is told by a single number.
  const vector = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
  const folder = WebAssembly.validate(new Uint8Array(vector)) ? "simd" : "plain";

  // What is imported is held to nothing; so it is fetched first as what it was built as, which the build writes here.
  const integrity = { plain: "", simd: "" }[folder];
  const glue = new URL(`./${folder}/leads_glue.js`, import.meta.url);
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
}

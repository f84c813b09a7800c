// Starts the worker of the page; the program beside it says that it is ready. What could not be had is told as it tells
// of itself: src/bin/worker.rs has the words.
import start from "./worker_glue.js";

start().catch((error) => {
  postMessage([0, 2]);
  throw error;
});

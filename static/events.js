// Starts the worker of events; the program says itself that it is ready. What could not be had is told by a single number.
import start from "./events_glue.js";

start().catch((error) => {
  postMessage(0);
  throw error;
});

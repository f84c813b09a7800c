// The browser as a process that nobody is connected to but while a page of it is looked at: a debugger keeps a record of
// each response and of each thing that it was handed, and that is not the page's memory.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "../lib/browser.mjs";

/** Starts it; `send` speaks to the browser, `at` to its page for as long as a function runs. */
export async function apart(more = []) {
  const profile = mkdtempSync(join(tmpdir(), "warmline-"));
  const args = ["--headless=new", "--remote-debugging-pipe", `--user-data-dir=${profile}`, ...program.args, ...more, "about:blank"];
  const child = spawn(program.executablePath, args, { env: program.env, stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [, , , into, from] = child.stdio;
  const waiting = new Map();
  let last = 0;
  let rest = "";
  from.setEncoding("utf8");
  from.on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const { done, failed } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) failed?.(new Error(error.message));
      else done?.(result);
    }
  });
  const gone = once(child, "exit");
  gone.then(() => waiting.forEach(({ failed }) => failed(new Error("the browser is gone"))));
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      into.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  return {
    send,
    async at(what) {
      const { targetInfos } = await send("Target.getTargets");
      const { targetId } = targetInfos.find(({ type }) => type === "page");
      const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
      const own = (method, params) => send(method, params, sessionId);
      const evaluate = async (expression) => {
        const { result, exceptionDetails } = await own("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      };
      try {
        return await what({ send: own, evaluate });
      } finally {
        await send("Target.detachFromTarget", { sessionId });
      }
    },
    async close() {
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

// What a host hears of the planner's own files that could not be had: parts, words, sheets and workers, one bit flipped or
// not there at all.
import { readdirSync } from "node:fs";
import { box, sentence } from "../lib/plan.mjs";
import { checkMessages, frameOf, recorder, serveHosts, told } from "../lib/hosts.mjs";

const REFUSED = /integrity|Failed to (fetch|load)|404|Uncaught|digest/i;

async function holds(t, attributes, route) {
  const app = await t.address();
  const page = `<!doctype html><html lang="en"><head><title>Host</title><script type="module" src="%V1%warmline.js"></script></head>
    <body><warmline-planner loading="eager" analytics="datalayer" ${attributes}></warmline-planner></body></html>`;
  const host = await t.closing(serveHosts(app, { pages: { page } }));
  const made = await t.visit(`${host.url}page`, { origins: [new URL(app).origin], script: recorder, route });
  await told(made, "ready");
  return { page: made, frame: await frameOf(made, app) };
}

const gone = (route) => route.fulfill({ status: 404, body: "" });
const flipped = async (route) => {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  body[body.length >> 1] ^= 1;
  await route.fulfill({ response, body });
};
const named = (name) => (url) => url.pathname.endsWith(name);
const errors = (page) => page.evaluate(() => events.filter(({ detail }) => detail.type === "error").map(({ detail }) => detail.data));

export async function a_host_hears_of_each_file_that_could_not_be_had(t) {
  t.expect(REFUSED);
  const worker = readdirSync("dist").find((name) => name.startsWith("worker-"));
  const tool = (name) => (page) => page.evaluate((name) => document.querySelector("warmline-planner").setAttribute("tool", name), name);
  const soon = (_, frame) => frame.locator("#deep-soon").click();
  const tried = [
    ["split_score.wasm", tool("score"), "#score-tab-0"],
    ["locales/en/tools/score.ftl", tool("score"), "#score-tab-0"],
    ["sheets/measure.css", tool("measure")],
    ["split_soon.wasm", soon, "#soon-cash"],
    [`${worker}/worker.js`, soon, "#soon-cash"],
    [`${worker}/worker_glue_bg.wasm`, soon, "#soon-cash"],
  ];
  let count = 0;
  for (const [name, act, good] of tried) {
    for (const answer of [gone, flipped]) {
      const { page, frame } = await holds(t, 'goal="20"');
      await frame.locator(".questions svg").first().waitFor();
      await box(frame, "goal").fill("21");
      await page.waitForTimeout(300);
      await page.context().route(named(name), answer);
      await act(page, frame);
      await told(page, "error");
      const [{ code, message }] = await errors(page);
      t.assert.equal(code, "part", name);
      // Of what a worker imports it tells itself no more than that it could not start.
      t.assert.ok(message.startsWith(name.replace("worker_glue_bg.wasm", "worker.js")), message);
      t.assert.deepEqual(await page.evaluate(() => dataLayer.filter(({ event }) => event === "warmline_error")), [{ event: "warmline_error", warmline_code: "part" }]);
      // The visitor can go on: the plan is there, and the next try is good.
      t.assert.equal(await page.locator("warmline-planner [role=alert]").count(), 0);
      if (good) {
        await page.context().unrouteAll();
        await frame.locator("[role=alert] button").first().click();
        await frame.locator(good).waitFor();
      }
      await tool("plan")(page);
      await frame.locator("h1", { hasText: "84 SQLs" }).waitFor();
      t.assert.match(await sentence(frame), /win 21 customers/);
      await checkMessages(t.assert, page);
      await page.close();
      count += 1;
    }
  }
  console.log(`    ${count} files gone or changed, each told to the host`);
}

export async function what_failed_before_the_host_was_heard_is_told_with_the_first_word(t) {
  t.expect(REFUSED);
  const { page } = await holds(t, "", (page) => page.context().route(named("split_questions.wasm"), gone));
  await told(page, "error");
  t.assert.match((await errors(page))[0].message, /^split_questions\.wasm /);
}

export async function a_planner_with_all_its_files_tells_no_error(t) {
  const { page, frame } = await holds(t, 'section="soon"');
  await frame.locator("#soon-cash").waitFor();
  t.assert.deepEqual(await errors(page), []);
}

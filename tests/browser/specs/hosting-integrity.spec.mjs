// A file that is not as it was built is not run, however harmless the difference: the app says so and offers a retry.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const app = readdirSync("dist").find((name) => name.startsWith("app-"));
const types = { js: "text/javascript", wasm: "application/wasm" };

/** The file with a few bytes more that change nothing of what it does: only its hash tells. */
function spoilt(name) {
  const bytes = readFileSync(join("dist", app, name));
  // A comment behind a module changes nothing but its hash.
  if (name.endsWith(".js")) return Buffer.concat([bytes, Buffer.from("//")]);
  // An empty custom section behind wasm likewise.
  return Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x78])]);
}

async function refuses(t, name) {
  t.expect(/integrity|did not start|Failed to fetch|importing a module|preload/i);
  const pattern = new RegExp(`/${name.replaceAll(".", "\\.")}$`);
  const answer = { status: 200, contentType: types[name.split(".").pop()], body: spoilt(name) };
  const page = await t.open({ ready: false, route: (page) => page.route(pattern, (route) => route.fulfill(answer)) });
  await page.locator("#retry").waitFor();
  t.assert.equal(await page.locator("html[data-ready]").count(), 0);
  await page.unroute(pattern);
  await page.locator("#retry").click();
  await page.waitForSelector("html[data-ready]", { state: "attached" });
}

export async function S25_glue_that_was_changed_is_refused(t) {
  await refuses(t, "main.js");
}

export async function S25_the_loader_of_parts_that_was_changed_is_refused(t) {
  await refuses(t, "__wasm_split.js");
}

export async function S25_wasm_that_was_changed_is_refused(t) {
  await refuses(t, "main_bg.wasm");
}

export async function S25_every_part_has_its_hash(t) {
  const loader = readFileSync(join("dist", app, "__wasm_split.js"), "utf8");
  const parts = readdirSync(join("dist", app)).filter((name) => name.endsWith(".wasm") && name !== "main_bg.wasm");
  for (const name of parts) t.assert.match(loader, new RegExp(`\\("${name}","sha256-`), name);
  t.assert.ok(parts.length > 10);
}

const flipped = (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)));

/** Whatever has this name comes with one bit that is another; gives how often it was asked for, and a way back. */
async function spoil(page, name) {
  const pattern = (url) => url.pathname.endsWith(`/${name}`);
  let asked = 0;
  await page.route(pattern, async (route) => {
    asked += 1;
    const response = await route.fetch();
    await route.fulfill({ response, body: flipped(await response.body()) });
  });
  return { asked: () => asked, mend: () => page.unroute(pattern) };
}

const REFUSED = /integrity|did not start|Failed to (fetch|load)|importing a module|preload|Uncaught/i;
const folder = (of) => readdirSync("dist").find((name) => name.startsWith(`${of}-`));

export async function S25_of_all_files_that_come_later_not_one_is_taken_with_a_bit_flipped(t) {
  t.expect(REFUSED);
  const page = await t.open();
  await page.waitForLoadState("networkidle");
  const later = Object.keys(JSON.parse(readFileSync("dist/hashes.json", "utf8")));
  const first = Object.keys(JSON.parse(await page.evaluate(() => document.documentElement.dataset.hashes))).filter((name) => name.endsWith(".ftl"));
  const take = (names) =>
    page.evaluate((names) => Promise.all(names.map((name) => warmline.text(name).then(() => name, () => ""))).then((taken) => taken.filter(Boolean)), names);
  const all = [...first, ...later];
  t.assert.deepEqual(await take(all), all);
  const asked = [];
  // From the disk: the server is asked for few at a time only.
  await page.route(/\.(ftl|css|json|js)$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    await route.fulfill({ status: 200, body: flipped(readFileSync(join("dist", pathname))) });
  });
  t.assert.deepEqual(await take(all), []);
  t.assert.equal(asked.length, all.length);
  // What is not on the list is not taken at all.
  t.assert.deepEqual(await take(["sw.js"]), []);
  console.log(`    ${all.length} files with one bit flipped, all refused: ${first.length} that a page begins with, ${later.length} that come later`);
  t.assert.ok(later.length > 90);
}

export async function S25_words_of_the_beginning_end_it_with_a_way_to_try_again(t) {
  t.expect(REFUSED);
  for (const name of ["locales/en/app.ftl", "hashes.json", "locales/en/later/more.ftl"]) {
    let spoilt;
    const page = await t.open({ ready: false, route: async (page) => (spoilt = await spoil(page, name)) });
    await page.locator("#retry").waitFor();
    t.assert.ok(spoilt.asked() > 0);
    await spoilt.mend();
    await page.locator("#retry").click();
    await page.locator(".questions svg").first().waitFor();
    await page.close();
  }
}

export async function S25_a_part_and_the_words_of_a_tool_are_refused_with_a_way_to_try_again(t) {
  t.expect(REFUSED);
  for (const name of ["split_score.wasm", "locales/en/tools/score.ftl"]) {
    const page = await t.open();
    await page.waitForLoadState("networkidle");
    const spoilt = await spoil(page, name);
    await page.locator(".tools a").nth(1).click();
    const missing = page.locator("#tool .later[role=alert]");
    await missing.waitFor();
    t.assert.ok(spoilt.asked() > 0);
    await spoilt.mend();
    await missing.getByRole("button").click();
    await page.locator("#score-tab-0").waitFor();
    await page.close();
  }
}

export async function S25_a_sheet_is_refused_and_that_is_said(t) {
  t.expect(REFUSED);
  const page = await t.open();
  await page.waitForLoadState("networkidle");
  const spoilt = await spoil(page, "sheets/measure.css");
  await page.locator(".tools a").nth(2).click();
  await page.locator(".notice", { hasText: "could not be fetched" }).waitFor();
  t.assert.ok(spoilt.asked() > 0);
  // The page's own sheets name their hashes in the page.
  for (const [name, sheet] of [["index.html", "sheets/print.css"], ["embed.html", "sheets/embed.css"]]) {
    t.assert.match(readFileSync(join("dist", name), "utf8"), new RegExp(`<link rel="stylesheet"[^>]* href="${sheet}" crossorigin integrity="sha256-`));
  }
}

export async function S25_presets_are_refused_and_that_is_said(t) {
  t.expect(REFUSED);
  const page = await t.open();
  await page.waitForLoadState("networkidle");
  await spoil(page, "presets/index.json");
  await page.locator(".menu summary").click();
  await page.locator(".menu-list button").first().click();
  await page.locator(".notice", { hasText: "could not be fetched" }).waitFor();
}

export async function S25_a_worker_is_refused_with_a_way_to_try_again(t) {
  t.expect(REFUSED);
  for (const name of ["worker.js", "worker_glue_bg.wasm"]) {
    const page = await t.open();
    await page.waitForLoadState("networkidle");
    const spoilt = await spoil(page, `${folder("worker")}/${name}`);
    await page.locator("#deep-soon").click();
    const trouble = page.locator(".deep-body [role=alert]").first();
    await trouble.waitFor();
    t.assert.ok(spoilt.asked() > 0, name);
    await spoilt.mend();
    await trouble.getByRole("button").click();
    await page.locator("#soon-cash").waitFor();
    await page.close();
  }
}

export async function S25_the_files_within_every_worker_are_held_to_their_hashes(t) {
  t.expect(REFUSED);
  let tried = 0;
  for (const of of ["worker", "leads", "events"]) {
    const names = readdirSync(join("dist", folder(of)), { recursive: true }).filter((name) => /\.(js|wasm)$/.test(name) && name !== `${of}.js`);
    for (const name of names) {
      const page = await t.open();
      // The one that this browser does not choose is held to the same; it chooses by what it can do.
      const chosen = !name.startsWith("plain/");
      const spoilt = chosen && (await spoil(page, `${folder(of)}/${name}`));
      const said = await page.evaluate(
        (of) =>
          new Promise((told) => {
            const worker = new Worker(document.documentElement.dataset[of], { type: "module" });
            worker.onerror = () => told("refused");
            worker.onmessage = ({ data }) => told(data === 0 || data[1] === 2 ? "refused" : "ready");
          }),
        of,
      );
      t.assert.equal(said, chosen ? "refused" : "ready", `${of}: ${name}`);
      if (chosen) t.assert.ok(spoilt.asked() > 0, name);
      else t.assert.match(readFileSync(join("dist", folder(of), `${of}.js`), "utf8"), /plain:"sha384-[^"]+",simd:"sha384-/);
      tried += chosen ? 1 : 0;
      await page.close();
    }
  }
  console.log(`    ${tried} files of workers with one bit flipped, all refused`);
  t.assert.ok(tried >= 4);
}

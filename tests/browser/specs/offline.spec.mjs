// After one visit the program works without a network; a newer version comes whole; and all of it can be taken back.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { write as hold } from "../../../xtask/node/hashes.mjs";
import { write } from "../../../xtask/node/offline.mjs";
import { serve } from "../lib/server.mjs";
import { box, sentence } from "../lib/plan.mjs";

const options = { serviceWorkers: "allow" };
const refused = /ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/;

/** How many files this device keeps of how many there are; both as the worker has them. */
const kept = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("warmline-"));
    const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return { versions: names.length, files: all.reduce((sum, each) => sum + each, 0) };
  });

const listed = (folder) => Object.keys(JSON.parse(/FILES=(\{.*?\});/.exec(readFileSync(join(folder, "sw.js"), "utf8"))[1])).length;

/** Until the one version that is kept is kept whole. */
async function settled(page, files) {
  for (let tries = 0; tries < 300; tries += 1) {
    const now = await kept(page);
    if (now.versions === 1 && now.files === files) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${JSON.stringify(await kept(page))} of ${files} files`);
}

/** What was changed in a copy is a release again. */
function released(folder) {
  hold(folder);
  write(folder);
}

const ready = (page) => page.waitForSelector("html[data-ready]", { state: "attached" });

async function visited(t, { folder, base = "/" } = {}) {
  const server = folder && (await t.closing(serve(folder, { base })));
  const page = server ? await t.visit(server.url, { options }) : await t.open({ options, base });
  await ready(page);
  return page;
}

/** A copy of the release that a test may change; it goes when no page asks for it any more. */
async function copied(t) {
  const folder = mkdtempSync(join(tmpdir(), "warmline-"));
  cpSync("dist", folder, { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) });
  await t.closing({ close: () => rmSync(folder, { recursive: true, force: true }) });
  return folder;
}

export async function after_one_visit_everything_works_without_a_network(t) {
  t.expect(refused);
  const page = await visited(t);
  const files = listed("dist");
  await settled(page, files);
  await page.context().setOffline(true);
  await page.goto(page.url().split("#")[0]);
  await ready(page);
  t.assert.match(await sentence(page), /^To win 10 customers you need 40 SQLs/);
  await box(page, "goal").fill("20");
  await page.waitForFunction(() => document.querySelector("h1").textContent.includes("80 SQLs"));
  await page.locator("#deep-soon").click();
  await page.locator("#soon-cash").waitFor();
  await page.locator("#deep-sure").click();
  await page.locator(".sure-outcomes").waitFor();
  for (const [tool, shown] of [["score", "#score-tab-0"], ["measure", ".measure-tabs"], ["embed", ".studio-form"]]) {
    await page.goto(`${page.url().split("#")[0]}#${tool}`);
    await page.locator(shown).waitFor();
  }
  // The worker of files, and the one within it, come from the same store.
  await page.goto(`${page.url().split("#")[0]}#score`);
  await page.locator("#score-tab-2").click();
  const leads = { name: "leads.csv", mimeType: "text/csv", buffer: Buffer.from("title,employees\nceo,250\nother,3\n") };
  await page.locator('.file-take input[type="file"]').setInputFiles(leads);
  await page.locator(".file-found .file-score").click();
  await page.locator(".file-rows tbody .file-number").first().waitFor();
  await page.locator("#score-tab-3").click();
  await page.locator(".past-compared").waitFor();
  t.assert.match(await page.locator(".past-facts").innerText(), /[\d,]+ leads, \d+ won/);
  // A language that was never chosen here.
  await page.goto(`${page.url().split(/[?#]/)[0]}?lang=ko`);
  await ready(page);
  t.assert.match(await sentence(page), /고객/);
  console.log(`    ${files} files`);
}

export async function below_a_sub_path_too(t) {
  t.expect(refused);
  const page = await visited(t, { base: "/a/b/" });
  await settled(page, listed("dist"));
  await page.context().setOffline(true);
  await page.reload();
  await ready(page);
  t.assert.match(await sentence(page), /^To win 10 customers/);
}

export async function a_newer_version_comes_whole_and_on_request(t) {
  const folder = await copied(t);
  const page = await visited(t, { folder });
  await settled(page, listed(folder));
  const words = join(folder, "locales/en/app.ftl");
  writeFileSync(words, readFileSync(words, "utf8").replace(/^tool-plan = .*$/m, "tool-plan = Planner"));
  released(folder);
  await box(page, "goal").fill("21");
  await page.waitForTimeout(600);
  // The page that is open, and those that are opened now, stay with the version that is here.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.getByRole("button", { name: "Use it now" }).waitFor();
  t.assert.equal(await page.locator(".tools a").first().innerText(), "Plan");
  await page.reload();
  await ready(page);
  t.assert.equal(await page.locator(".tools a").first().innerText(), "Plan");
  await page.getByRole("button", { name: "Use it now" }).waitFor();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Use it now" }).click()]);
  await ready(page);
  t.assert.equal(await page.locator(".tools a").first().innerText(), "Planner");
  // The plan came along, and nothing of the old version is left.
  t.assert.equal(await box(page, "goal").inputValue(), "21");
  await settled(page, listed(folder));
  t.assert.equal((await kept(page)).versions, 1);
}

export async function a_version_that_cannot_be_had_whole_is_not_used(t) {
  t.expect(/404|Failed to/);
  const folder = await copied(t);
  const page = await visited(t, { folder });
  const files = listed(folder);
  await settled(page, files);
  const words = join(folder, "locales/ko/app.ftl");
  writeFileSync(words, `${readFileSync(words, "utf8")}\n`);
  released(folder);
  // What is served is not what the list says.
  writeFileSync(words, readFileSync(words, "utf8").replace("=", "= "));
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    await new Promise((go) => setTimeout(go, 1_500));
    return [registration.waiting, registration.installing, registration.active?.state];
  });
  t.assert.deepEqual(state, [null, null, "activated"]);
  await page.reload();
  await ready(page);
  t.assert.match(await sentence(page), /^To win 10 customers/);
}

export async function the_kill_switch_takes_all_of_it_back(t) {
  const folder = await copied(t);
  const page = await visited(t, { folder });
  await settled(page, listed(folder));
  // A visit after the first.
  await page.reload();
  await ready(page);
  cpSync(join(folder, "hosting/sw-off.js"), join(folder, "sw.js"));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update()).catch(() => {});
  for (let tries = 0; tries < 150 && (await kept(page)).versions > 0; tries += 1) await page.waitForTimeout(100);
  t.assert.deepEqual(await kept(page), { versions: 0, files: 0 });
  t.assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  // What comes now comes from the network.
  const words = join(folder, "locales/en/app.ftl");
  writeFileSync(words, readFileSync(words, "utf8").replace(/^tool-plan = .*$/m, "tool-plan = Planner"));
  hold(folder);
  await page.reload();
  await ready(page);
  t.assert.equal(await page.locator(".tools a").first().innerText(), "Planner");
}

export async function frames_have_no_worker_and_the_release_can_be_installed(t) {
  const frame = await t.open({ path: "embed.html", options });
  await frame.waitForTimeout(3_500);
  t.assert.deepEqual(await frame.evaluate(async () => [await navigator.serviceWorker.getRegistration() ?? null, (await caches.keys()).length, document.querySelector("link[rel=manifest]")]), [null, 0, null]);
  const page = await t.open();
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector("link[rel=manifest]").href;
    const read = await (await fetch(link)).json();
    const sizes = [];
    for (const { src, sizes: said } of read.icons) {
      const image = new Image();
      image.src = new URL(src, link).href;
      await image.decode();
      sizes.push([said, `${image.naturalWidth}x${image.naturalHeight}`]);
    }
    return { read, sizes };
  });
  for (const [said, found] of manifest.sizes) t.assert.equal(found, said);
  t.assert.ok(manifest.read.name && manifest.read.icons.some(({ purpose }) => purpose === "maskable"));
}

export async function all_that_is_kept_is_told_and_deleted_on_request(t) {
  const page = await visited(t);
  await settled(page, listed("dist"));
  await page.locator(".menu > summary").click();
  await page.getByRole("checkbox", { name: "Remember this plan" }).check();
  await page.waitForFunction(() => localStorage.length > 0);
  const items = page.locator(".menu-kept li");
  await items.nth(1).waitFor();
  t.assert.match((await items.allInnerTexts()).join("; "), /^Your plan; The program, for use without a network: [\d.]+ MB$/);
  await page.getByRole("button", { name: "Delete all of it" }).click();
  await page.locator(".menu-kept", { hasText: "This device keeps nothing." }).waitFor();
  t.assert.deepEqual(await page.evaluate(async () => [localStorage.length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]), [0, 0, 0]);
}

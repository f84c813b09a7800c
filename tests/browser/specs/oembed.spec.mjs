// oEmbed from files: the release has an answer for every preset, and what it holds works on a site of somebody else.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { frameOf, serveHosts } from "../lib/hosts.mjs";
import { sentence } from "../lib/plan.mjs";
import { SAMPLE, write } from "../../../xtask/node/oembed.mjs";

const presets = () => JSON.parse(readFileSync("dist/presets/index.json", "utf8")).map(({ id }) => id);

/** The files for an address, made from the release's own presets and words. */
function made(t, address) {
  const folder = mkdtempSync(join(tmpdir(), "oembed-"));
  for (const name of ["presets/index.json", "locales/en/later/presets.ftl"]) cpSync(join("dist", name), join(folder, name));
  try {
    t.assert.equal(write(folder, address), presets().length);
    return Object.fromEntries(readdirSync(join(folder, "oembed")).map((name) => [name, readFileSync(join(folder, "oembed", name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The fields of an answer, and the link by which it is found, as oembed.com (2.3, 4) has them. */
function keeps(t, files, id, address) {
  const said = JSON.parse(files[`${id}.json`]);
  t.assert.equal(said.version, "1.0", id);
  t.assert.equal(said.type, "rich", id);
  for (const name of ["title", "provider_name", "html"]) t.assert.ok(typeof said[name] === "string" && said[name] !== "", `${id} ${name}`);
  for (const name of ["width", "height", "cache_age"]) t.assert.ok(Number.isInteger(said[name]) && said[name] > 0, `${id} ${name}`);
  t.assert.equal(said.provider_url, address);
  const page = files[`${id}.html`];
  t.assert.ok(page.includes(`<link rel="alternate" type="application/json+oembed" href="${address}oembed/${id}.json"`), id);
  // No relative address, no script: the text stands on somebody else's page.
  t.assert.deepEqual([...said.html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to), [`${address}oembed/${id}.html`, `${address}embed.html?preset=${id}`]);
  t.assert.doesNotMatch(said.html, /<script|\son\w+=|javascript:/i);
}

export async function every_preset_of_the_release_answers(t) {
  const files = Object.fromEntries(readdirSync("dist/oembed").filter((name) => /\.(json|html)$/.test(name)).map((name) => [name, readFileSync(join("dist/oembed", name), "utf8")]));
  const ids = presets();
  t.assert.equal(Object.keys(files).length, 2 * ids.length);
  const address = JSON.parse(files[`${ids[0]}.json`]).provider_url;
  t.assert.equal(address, process.env.WARMLINE_ADDRESS ?? SAMPLE);
  for (const id of ids) keeps(t, files, id, address);
  console.log(`    ${ids.length} presets`);
}

export async function an_address_that_no_site_could_load_from_is_refused(t) {
  for (const address of ["http://plans.example.com/", "plans.example.com", "javascript:1", "https://a@b.example/", "https://a.example/?x", "https://a.example/#x"]) {
    t.assert.throws(() => write("dist-that-is-not-there", address), /https|Invalid URL|only the folder/, address);
  }
  // Without its last slash it is the same folder.
  t.assert.deepEqual(made(t, "https://a.example/plans"), made(t, "https://a.example/plans/"));
}

export async function a_site_shows_what_the_answer_says(t) {
  const app = await t.address();
  const files = made(t, app);
  for (const id of presets()) keeps(t, files, id, app);
  const { html, title } = JSON.parse(files["two-stages.json"]);
  // As a site with rights of its own shows it, and in the sandbox that WordPress adds.
  const page = (html) => `<!doctype html><html lang="en"><head>%META%<title>An article</title></head><body>${html}</body></html>`;
  const pages = { plain: page(html), sandboxed: page(html.replace("<iframe ", '<iframe sandbox="allow-scripts" ')) };
  const host = await t.closing(serveHosts(app, { pages }));
  for (const name of Object.keys(pages)) {
    const visited = await t.visit(`${host.url}${name}`, { origins: [new URL(app).origin] });
    const inside = await frameOf(visited, app);
    await inside.waitForSelector("html[data-ready]", { state: "attached" });
    // 10 of 10 %, where the worked example needs 40.
    let said = "";
    for (let tries = 0; tries < 300 && !/need 100 /.test(said); tries += 1) {
      said = await sentence(inside);
      await inside.waitForTimeout(20);
    }
    t.assert.match(said, /^To win 10 customers you need 100 /, `${name}: ${said}`);
    t.assert.equal(await visited.locator("iframe").getAttribute("title"), title);
    await visited.close();
  }
}

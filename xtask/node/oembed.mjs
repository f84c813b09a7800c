// Files for sites that ask an address by oEmbed (WordPress, and others by it): for every preset a page that names its
// answer, and the answer. Neither may be relative: both are read on somebody else's site. So they hold the address that the
// release will have: WARMLINE_ADDRESS while it is built, or later, in place: node hosting/oembed.mjs https://YOUR.ADDRESS/
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The name that stands in the samples for servers, too. */
export const SAMPLE = "https://warmline.example.com/";

// WordPress takes no more than 1,000 pixels, and at first the width of its column.
const WIDTH = 600;
const HEIGHT = 1000;
/** Seconds: a day, so that a site that has moved is soon believed. */
const AGE = 86_400;

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The address of a release, with its last slash; throws where no frame could be loaded from it. */
function base(address) {
  const url = new URL(address);
  const here = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && here)) throw new Error(`${address}: a site that is safe shows frames by https only`);
  if (url.search || url.hash || url.username) throw new Error(`${address}: only the folder of the release`);
  return url.href.replace(/\/?$/, "/");
}

/** Writes `oembed/PRESET.html` and `oembed/PRESET.json`; gives how many presets there are. */
export function write(dist, address = SAMPLE) {
  const home = base(address);
  const words = readFileSync(join(dist, "locales/en/later/presets.ftl"), "utf8");
  const titles = new Map([...words.matchAll(/^preset-([a-z0-9-]+) = (.+)$/gm)].map(([, id, title]) => [id, title]));
  const presets = JSON.parse(readFileSync(join(dist, "presets/index.json"), "utf8"));
  mkdirSync(join(dist, "oembed"), { recursive: true });
  for (const { id } of presets) {
    const title = titles.get(id);
    if (!title) throw new Error(`the preset ${id} has no name in English`);
    const [page, answer, source] = [`${home}oembed/${id}.html`, `${home}oembed/${id}.json`, `${home}embed.html?preset=${id}`];
    const name = escaped(title);
    // The classes by which WordPress knows the two: the quotation stands until the frame has told its height.
    const html =
      `<blockquote class="wp-embedded-content"><a href="${page}">${name}</a></blockquote>` +
      `<iframe class="wp-embedded-content" src="${source}" title="${name}" width="${WIDTH}" height="${HEIGHT}" frameborder="0" scrolling="auto"></iframe>`;
    const said = { version: "1.0", type: "rich", title, provider_name: "Warmline", provider_url: home, cache_age: AGE, width: WIDTH, height: HEIGHT, html };
    put(`${id}.json`, `${JSON.stringify(said, null, 2)}\n`);
    put(
      `${id}.html`,
      `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="canonical" href="${page}">
<link rel="alternate" type="application/json+oembed" href="${answer}" title="${name}">
</head>
<body>
<h1>${name}</h1>
<p><a href="../embed.html?preset=${id}">Open this plan in the calculator</a></p>
</body>
</html>
`,
    );
  }
  return presets.length;

  function put(file, text) {
    const path = join(dist, "oembed", file);
    writeFileSync(path, text);
    // Compressed twins of another address would be sent in its place.
    for (const twin of [".br", ".gz"]) rmSync(path + twin, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [address] = process.argv.slice(2);
  if (!address) throw new Error("call: node hosting/oembed.mjs https://YOUR.ADDRESS/");
  const count = write(fileURLToPath(new URL("../", import.meta.url)), address);
  console.log(`${count} presets answer by oEmbed as ${base(address)}`);
}

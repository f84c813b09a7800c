// What the page holds to its hash beside the program: the words it begins with and its own sheets by hashes in the page,
// everything that comes later by a list, whose hash the page has. Imported by seal.mjs; called again, it does it anew.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The list. */
const LIST = "hashes.json";
/** What the app asks for by static/boot.js. A worker is looked at by its start, which looks at the rest of it. */
const LATER = /^(locales\/\w+\/\w+\/[\w-]+\.ftl|sheets\/[\w-]+\.css|(presets|cards|nurture)\/[\w-]+\.json|(\w+)-[0-9a-f]{16}\/\3\.js|v\d[\d.]*\/integrity\.json)$/;
const FIRST = /^locales\/\w+\/\w+\.ftl$/;

/** What a browser compares with what it was sent. */
export const integrity = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Writes the list, and the hashes into the pages; gives how many files are held to theirs. */
export function write(dist) {
  const of = (name) => integrity(readFileSync(join(dist, name)));
  const names = readdirSync(dist, { recursive: true })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
  const held = (pattern) => Object.fromEntries(names.filter((name) => pattern.test(name)).map((name) => [name, of(name)]));
  const [later, first] = [held(LATER), held(FIRST)];
  writeFileSync(join(dist, LIST), JSON.stringify(later));
  const hashes = JSON.stringify({ [LIST]: of(LIST), ...first });
  for (const page of ["index.html", "embed.html"].map((name) => join(dist, name)).filter(existsSync)) {
    const text = readFileSync(page, "utf8")
      .replace(/<html (data-hashes='[^']*' )?/, () => `<html data-hashes='${hashes}' `)
      .replace(/(<link rel="stylesheet"[^>]*? href="([^"]+)")[^>]*>/g, (_, link, name) => `${link} crossorigin integrity="${of(name)}">`);
    writeFileSync(page, text);
  }
  return Object.keys(later).length + Object.keys(first).length + 1;
}

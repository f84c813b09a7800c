// The languages by the folders of static/locales, each with the lines of its language.ftl, for what is made by scripts.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../static/locales/", import.meta.url);

/** Tags, English first. */
export const tags = readdirSync(folder)
  .filter((tag) => !tag.startsWith("."))
  .sort((one, other) => (other === "en") - (one === "en") || (one < other ? -1 : 1));

/** A line of a language's own file. */
export function line(tag, id) {
  const found = readFileSync(new URL(`${tag}/language.ftl`, folder), "utf8").match(new RegExp(`^${id} = (.*)$`, "m"));
  if (!found) throw new Error(`static/locales/${tag}/language.ftl has no ${id}`);
  return found[1].trim();
}

/** The loader for hosts, with its words. */
export function speaking(loader) {
  const words = Object.fromEntries(tags.map((tag) => [tag, ["label", "failed", "again", "apart"].map((id) => line(tag, `frame-${id}`))]));
  const place = "const WORDS = {};";
  if (loader.split(place).length !== 2) throw new Error(`the loader must have ${place} exactly once`);
  return loader.replace(place, () => `const WORDS = ${JSON.stringify(words)};`);
}

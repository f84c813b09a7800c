// Finishes a release: puts the first paint in place, seals the page with a policy that allows exactly the inline scripts
// and styles that stand in it, and writes compressed twins of every file. Call: node seal.mjs DIST FIRST_PAINT
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const { transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

const [dist, paintFile] = process.argv.slice(2);
const index = join(dist, "index.html");

const place = "<!-- prerender -->";
const policyPlace = "<!-- policy -->";
let page = readFileSync(index, "utf8");
for (const mark of [place, policyPlace]) {
  if (page.split(mark).length !== 2) throw new Error(`index.html must have ${mark} exactly once`);
}
// Nobody can point at the first paint, so the hints that open under a pointer are left out of it.
page = page.replace(place, () => readFileSync(paintFile, "utf8").replace(/ title="[^"]*"/g, "").trim());

// What stands inline is made short before it is sealed: comments of the page go, and one style needs one hash.
page = page.replace(/<!--(?! policy)[\s\S]*?-->\s*/g, "").replace(/<\/style>\s*<style>/g, "");
const short = (loader) => (text, before, inner, after) => before + transformSync(inner, { minify: true, loader }).code.trim() + after;
page = page.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, short("css"));
page = page.replace(/(<script(?![^>]*\ssrc=)[^>]*>)([\s\S]*?)(<\/script>)/g, short("js"));

const hashes = (pattern) =>
  [...page.matchAll(pattern)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
const scripts = hashes(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
const styles = hashes(/<style[^>]*>([\s\S]*?)<\/style>/g);
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(" ")}`,
  `style-src 'self' ${styles.join(" ")}`,
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
page = page.replace(policyPlace, () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
writeFileSync(index, page);

// Comments in the words are for translators.
for (const name of readdirSync(join(dist, "locales"), { recursive: true }).filter((name) => name.endsWith(".ftl"))) {
  const file = join(dist, "locales", name);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^#.*\n/gm, ""));
}

const files = readdirSync(dist, { recursive: true })
  .map((name) => join(dist, name))
  .filter((file) => statSync(file).isFile() && !/\.(br|gz|png|woff2)$/.test(file));
for (const file of files) {
  const bytes = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
console.log(`${files.length} files, ${scripts.length} inline scripts and ${styles.length} inline styles allowed`);

// Finishes a release: puts the first paint in place, makes the page for frames and the loader for their hosts, seals the page with a policy that allows exactly the inline scripts
// and styles that stand in it, and writes compressed twins of every file. Call: node seal.mjs DIST FIRST_PAINT
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as hashes from "./hashes.mjs";
import * as hosting from "./hosting.mjs";
import { speaking } from "./languages.mjs";
import * as offline from "./offline.mjs";
import * as oembed from "./oembed.mjs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const { transformSync } = createRequire(new URL("../../tests/browser/", import.meta.url))("esbuild");

/** Bytes of the loader in gzip, at most. */
const LOADER = 5_000;
const [dist, paintFile] = process.argv.slice(2);
const index = join(dist, "index.html");

const place = "<!-- prerender -->";
const policyPlace = "<!-- policy -->";
let page = readFileSync(index, "utf8");
for (const mark of [place, policyPlace]) {
  if (page.split(mark).length !== 2) throw new Error(`index.html must have ${mark} exactly once`);
}
// Nobody can point at the first paint, so the hints that open under a pointer are left out of it.
const paint = readFileSync(paintFile, "utf8").replace(/ title="[^"]*"/g, "").trim();
page = page.replace(place, () => paint);
// Of the languages that are painted the visitor's shows.
const painted = [...paint.matchAll(/<div class="paint" lang="([a-z]+)"/g)].map(([, tag]) => `[lang=${tag}]`);
const shown = painted.map((lang) => `html${lang}[data-first=example] .paint${lang}`).join();
page = page.replace("</style>", () => `${shown && `${shown}{display:block}`}</style>`);

// What stands inline is made short before it is sealed: comments of the page go, and one style needs one hash.
page = page.replace(/<!--(?! policy)[\s\S]*?-->\s*/g, "").replace(/<\/style>\s*<style>/g, "");
const short = (loader) => (text, before, inner, after) => before + transformSync(inner, { minify: true, loader }).code.trim() + after;
page = page.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, short("css"));
page = page.replace(/(<script(?![^>]*\s(?:src|type)=)[^>]*>)([\s\S]*?)(<\/script>)/g, short("js"));

const hashesOf = (pattern) =>
  [...page.matchAll(pattern)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
const scripts = hashesOf(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
const styles = hashesOf(/<style[^>]*>([\s\S]*?)<\/style>/g);
const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(" ")}`,
  `style-src 'self' ${styles.join(" ")}`,
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // The studio shows the planner as a site will.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
page = page.replace("<html ", '<html data-offline="offline.js" ');
page = page.replace(policyPlace, () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
writeFileSync(index, page);

const framedPolicy = policy
  .replace("img-src 'self' data: blob:", "img-src 'self' data: blob: https:")
  .replace("; frame-src 'self'", "")
  // A host may ask for leads, and says itself where they go.
  .replace("connect-src 'self'", "connect-src 'self' https:");
// The page for frames: told so, with its own sheet, and with logos of hosts allowed, which come by https.
const framed = page
  .replace('<html data-offline="offline.js" ', "<html data-embed ")
  .replace(/<link rel="manifest"[^>]*>\s*/, "")
  .replace(policy, () => framedPolicy)
  .replace("</head>", '<link rel="stylesheet" href="sheets/embed.css"></head>');
writeFileSync(join(dist, "embed.html"), framed);

// The loader for host pages: one address that goes on with the version of the contract, and one that never changes.
const source = new URL("../../static/embed/", import.meta.url);
const [, version] = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8").match(/^version = "([^"]+)"$/m);
const loader = transformSync(speaking(readFileSync(new URL("warmline.js", source), "utf8")), { minify: true, format: "esm", target: "es2022" }).code;
const weight = gzipSync(loader, { level: 9 }).length;
if (weight > LOADER) throw new Error(`the loader has ${weight} bytes of the ${LOADER} that it may have in gzip`);
const hashOf = (text) => `sha384-${createHash("sha384").update(text).digest("base64")}`;
const integrity = hashOf(loader);
const inPage = transformSync(readFileSync(new URL("mount.js", source), "utf8"), { minify: true, format: "esm", target: "es2022" }).code;
for (const folder of ["v1", `v${version}`]) {
  const path = join(dist, folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "warmline.js"), loader);
  writeFileSync(join(path, "mount.js"), inPage);
  cpSync(new URL("mount.d.ts", source), join(path, "mount.d.ts"));
  cpSync(new URL("warmline.d.ts", source), join(path, "warmline.d.ts"));
  cpSync(new URL("schema/", source), join(path, "schema"), { recursive: true });
  writeFileSync(join(path, "integrity.json"), `${JSON.stringify({ "warmline.js": integrity, "mount.js": hashOf(inPage) }, null, 2)}\n`);
}

// What a language is was put where it is needed; comments in the words are for translators.
for (const tag of readdirSync(join(dist, "locales"))) rmSync(join(dist, "locales", tag, "language.ftl"));
for (const name of readdirSync(join(dist, "locales"), { recursive: true }).filter((name) => name.endsWith(".ftl"))) {
  const file = join(dist, "locales", name);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^#.*\n/gm, ""));
}

const held = hashes.write(dist);
hosting.write(dist, hosting.headers(policy, framedPolicy), version);
oembed.write(dist, process.env.WARMLINE_ADDRESS);
// Who hosts a release that somebody else has built says their own address later.
cpSync(new URL("oembed.mjs", import.meta.url), join(dist, "hosting", "oembed.mjs"));
const kept = offline.write(dist);

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
console.log(`${files.length} files, ${scripts.length} inline scripts and ${styles.length} inline styles allowed; ${held} files beside the program are held to their hashes; the loader has ${weight} bytes in gzip, ${integrity}; ${kept.files} files are kept for use without a network, ${kept.first} of them first`);

// Sites that embed the planner, and a planner of their own to try the loader alone. Host and planner are two sites: one
// is called localhost, the other by its number, so the browser keeps them as far apart as strangers.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { speaking } from "../../../xtask/node/languages.mjs";

const hosts = new URL("../hosts/", import.meta.url);
const sources = new URL("../../../static/embed/", import.meta.url);
const json = "application/json";

const version = /^version = "([^"]+)"/m.exec(readFileSync(new URL("../../../Cargo.toml", import.meta.url), "utf8"))[1];

// What most hosts have in common, so that a page of hosts/ says only what is its own.
const META = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">`;
const LOADER = `${META}
<link rel="stylesheet" href="/site.css">
<script type="module" src="%V1%warmline.js"></script>`;
const planner = (attributes = 'loading="eager"') => `<warmline-planner ${attributes.trim()}>
    <a href="%APP%">Marketing plan calculator</a>
    <p>To win 10 customers at a 25 % close rate you need 40 SQLs. That plan has a 56 % chance; with 55 SQLs it has 90 %.</p>
  </warmline-planner>`;
const article = (inside) => `<main>
  <h1>What a lead is worth</h1>
  <p>Plan backwards from the customers you want.</p>
  ${inside}
  <p id="after">What follows the planner.</p>
</main>`;

/** The loader as a release carries it. */
export function loader() {
  const text = readFileSync(new URL("warmline.js", sources), "utf8");
  return transformSync(speaking(text), { minify: true, format: "esm", target: "es2022" }).code;
}

/** What a visitor's browser fetches of the loader, in bytes. */
export const loaderSize = () => gzipSync(loader(), { level: 9 }).length;

/** The schema of each event, by its type. */
export const schemas = () =>
  Object.fromEntries(
    ["ready", "resize", "change", "result", "scenario", "export", "lead", "error"].map((type) => [
      type,
      JSON.parse(readFileSync(new URL(`schema/${type}.json`, sources), "utf8")),
    ]),
  );

let bundled;
/** hosts/react.jsx with React's own production code. */
async function react() {
  bundled ??= build({
    entryPoints: [new URL("react.jsx", hosts).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    nodePaths: [createRequire(import.meta.url).resolve("react/package.json").replace(/react\/package\.json$/, "")],
  }).then(({ outputFiles }) => outputFiles[0].text);
  return bundled;
}

function listen(answer, name) {
  const seen = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname === "/favicon.ico") return response.writeHead(204).end();
    seen.push({ path: url.pathname, query: url.search, headers: request.headers });
    const { status = 200, type = "text/html; charset=utf-8", headers = {}, body = "" } = (await answer(url, request)) ?? { status: 404 };
    response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", ...headers }).end(body);
  });
  return new Promise((listening) =>
    server.listen(0, "127.0.0.1", () =>
      listening({
        url: `http://${name}:${server.address().port}/`,
        origin: `http://${name}:${server.address().port}`,
        seen,
        close: () => new Promise((closed) => (server.close(closed), server.closeAllConnections())),
      }),
    ),
  );
}

/**
 * Serves hosts/NAME.html with the address of the planner in place of %APP%, of the loader's folder in place of %V1% and
 * of a pinned one in place of %PINNED%; a site of code blocks in place of %CODE%; and the parts above in place of %META%,
 * %LOADER%, %PLANNER attributes% and %ARTICLE%. A page says in a comment which headers it is sent with:
 * `<!-- header NAME: VALUE -->`. `pages` adds pages that a test makes itself.
 */
export function serveHosts(app, { pages = {}, v1 = `${app}v1/`, name = "localhost", code = "" } = {}) {
  return listen(async (url) => {
    if (url.pathname === "/react.js") return { type: "text/javascript", body: await react() };
    if (url.pathname === "/site.css") return { type: "text/css", body: readFileSync(new URL("site.css", hosts), "utf8") };
    const page = url.pathname.slice(1).replace(/\.html$/, "");
    const file = new URL(`${page}.html`, hosts);
    const text = Object.hasOwn(pages, page) ? pages[page] : /^[a-z0-9-]+$/.test(page) && existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (text === undefined) return { status: 404 };
    const body = text
      .replaceAll("%META%", META)
      .replaceAll("%LOADER%", LOADER)
      .replaceAll("%ARTICLE%", article(planner()))
      .replaceAll(/%PLANNER( [^%]*)?%/g, (_, attributes) => planner(attributes))
      .replaceAll("%V1%", v1)
      .replaceAll("%PINNED%", `${app}v${version}/`)
      .replaceAll("%APP%", app)
      .replaceAll("%ORIGIN%", new URL(app).origin)
      .replaceAll("%CODE%", code);
    const headers = Object.fromEntries([...body.matchAll(/<!-- header ([\w-]+): (.*?) -->/gs)].map(([, key, value]) => [key, value.replace(/\s+/g, " ")]));
    return { headers, body };
  }, name);
}

/** A planner that has nothing but the protocol: hosts/fake-frame.html, and the loader in two versions. */
export function serveFake() {
  const open = { "Access-Control-Allow-Origin": "*" };
  return listen((url) => {
    if (/^\/v[\d.]+\/warmline\.js$/.test(url.pathname)) return { type: "text/javascript", headers: open, body: loader() };
    if (url.pathname === "/embed.html") return { headers: open, body: readFileSync(new URL("fake-frame.html", hosts), "utf8") };
    if (url.pathname.startsWith("/schema/")) return { type: json, body: "{}" };
  }, "127.0.0.1");
}

/** The planner's frames of a page, in the order in which they came. */
export const framesOf = (page, app) => page.frames().filter((each) => each.url().startsWith(`${app}embed.html`));

/** The planner's frame, once it is there. */
export async function frameOf(page, app, index = 0) {
  for (let tries = 0; tries < 200; tries++) {
    const frame = framesOf(page, app)[index];
    if (frame) return frame;
    await new Promise((go) => setTimeout(go, 25));
  }
  throw new Error(`no frame ${index} of ${app}`);
}

/** Runs in every page before its own scripts: collects each event of a planner, and what moved of the page. */
export function recorder() {
  window.events = [];
  window.shift = 0;
  for (const type of ["ready", "resize", "change", "result", "scenario", "export", "lead", "error"]) {
    addEventListener(`warmline:${type}`, ({ detail, target }) => events.push({ detail, on: target.id || target.localName }), true);
  }
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) if (!each.hadRecentInput) window.shift += each.value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Sets an attribute of the planner; null takes it away. */
export const set = (page, name, value) =>
  page.evaluate(
    ([name, value]) => {
      const planner = document.querySelector("warmline-planner");
      if (value === null) planner.removeAttribute(name);
      else planner.setAttribute(name, value);
    },
    [name, value],
  );

/** Waits until a planner of the page has told something. */
export const told = (page, type, count = 1) =>
  page.waitForFunction(([type, count]) => events.filter(({ detail }) => detail.type === type).length >= count, [type, count]);

/** Every message that a page has seen keeps to the schema of its type; gives how many there were. */
export async function checkMessages(assert, page) {
  const { default: Ajv } = await import("ajv/dist/2020.js");
  const ajv = new Ajv({ allErrors: true });
  const checks = Object.fromEntries(Object.entries(schemas()).map(([type, schema]) => [type, ajv.compile(schema)]));
  const messages = await page.evaluate(() => events.map(({ detail }) => detail));
  for (const message of messages) {
    const check = checks[message.type];
    assert.ok(check(message), `${JSON.stringify(message).slice(0, 400)}: ${ajv.errorsText(check.errors)}`);
  }
  return messages.length;
}

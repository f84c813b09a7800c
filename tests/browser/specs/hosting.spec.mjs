// What a host of the release sends with it: one table in the words of three servers, scored as the Observatory does.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const read = (name) => readFileSync(join("dist", name), "utf8");

/** The headers of an address by Netlify's and Cloudflare's rules. */
function sent(path, rules = "_headers") {
  const found = new Map();
  let applies = false;
  for (const line of read(rules).split("\n").filter((line) => line && !line.startsWith("#"))) {
    if (!line.startsWith(" ")) {
      applies = new RegExp(`^${line.replace(/[.]/g, "\\.").replaceAll("*", ".*")}$`).test(path);
    } else if (applies && line.startsWith("  ! ")) {
      found.delete(line.slice(4).toLowerCase());
    } else if (applies) {
      const [, name, value] = line.match(/^ {2}([\w-]+): (.*)$/);
      found.set(name.toLowerCase(), value);
    }
  }
  return found;
}

/** The same by the sample for nginx, whose places do not inherit. */
function nginx(path) {
  const places = [...read("hosting/nginx.conf").matchAll(/location (=|~)? ?(\S+) \{\n([\s\S]*?)\n\t\}/g)];
  const fits = ([, how, what]) => (how === "=" ? path === what : how === "~" ? new RegExp(what).test(path) : path.startsWith(what));
  const weight = ([, how, what]) => (how === "=" ? 1000 : how === "~" ? 500 : what.length);
  const [[, , , body]] = places.filter(fits).sort((a, b) => weight(b) - weight(a));
  return new Map([...body.matchAll(/add_header ([\w-]+) "(.*)" always;/g)].map(([, name, value]) => [name.toLowerCase(), value]));
}

/** The same by the sample for Caddy. */
function caddy(path) {
  const found = new Map();
  const text = read("hosting/Caddyfile");
  const hashed = text.match(/@hashed path (.*)/)[1].split(" ");
  for (const [, what, body] of text.matchAll(/\theader ?(\S*) \{\n([\s\S]*?)\n\t\}/g)) {
    const applies = what === "" || what === path || (what === "@hashed" && hashed.some((each) => path.startsWith(each.slice(0, -1))));
    if (!applies) continue;
    for (const [, name, value] of body.matchAll(/([\w-]+) "(.*)"/g)) found.set(name.toLowerCase(), value);
  }
  return found;
}

/** Points as MDN's HTTP Observatory gives them, for what it looks at here; no cookie, no foreign script, https only. */
function score(headers, { framed }) {
  const policy = headers.get("content-security-policy") ?? "";
  const script = policy.match(/script-src ([^;]*)/)?.[1] ?? "";
  let points = 100;
  if (!policy) points -= 25;
  else if (/'unsafe-inline'|'unsafe-eval'|data:|\*/.test(script)) points -= 20;
  else points += /default-src 'none'/.test(policy) ? 10 : 5;
  if (!(Number(headers.get("strict-transport-security")?.match(/max-age=(\d+)/)?.[1]) >= 15_768_000)) points -= 20;
  if (headers.get("x-content-type-options") !== "nosniff") points -= 5;
  if (/^(no-referrer|same-origin|strict-origin)/.test(headers.get("referrer-policy") ?? "")) points += 5;
  if (/frame-ancestors '(self|none)'/.test(policy)) points += 5;
  else if (!framed) points -= 20;
  return points;
}

export async function three_servers_say_the_same(t) {
  const app = `/${readdirSync("dist").find((name) => name.startsWith("app-"))}/main_bg.wasm`;
  const pinned = `/${readdirSync("dist").find((name) => /^v\d+\.\d+\.\d+$/.test(name))}/warmline.js`;
  for (const path of ["/", "/index.html", "/embed.html", "/sheets/embed.css", "/v1/warmline.js", pinned, app]) {
    const wanted = sent(path);
    t.assert.deepEqual(new Map([...nginx(path)].sort()), new Map([...wanted].sort()), `nginx: ${path}`);
    t.assert.deepEqual(new Map([...caddy(path)].sort()), new Map([...wanted].sort()), `Caddy: ${path}`);
    t.assert.equal(/immutable/.test(wanted.get("cache-control")), path === app || path === pinned, path);
    t.assert.equal(wanted.get("access-control-allow-origin"), "*");
  }
}

export async function S24_the_headers_are_worth_an_a_plus(t) {
  const own = score(sent("/index.html"), { framed: false });
  const framed = score(sent("/embed.html"), { framed: true });
  console.log(`    the app: ${own} points, the page for frames: ${framed}, of 100 for an A+`);
  t.assert.ok(own >= 100 && framed >= 100);
  for (const [page, ancestors] of [["index.html", "; frame-ancestors 'self'"], ["embed.html", ""]]) {
    const [, meta] = read(page).match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
    t.assert.equal(sent(`/${page}`).get("content-security-policy"), `${meta}${ancestors}`);
    t.assert.doesNotMatch(meta, /'unsafe-(?!eval)|'unsafe-eval'/);
  }
}

export async function the_loader_is_there_twice_with_its_integrity(t) {
  const pinned = readdirSync("dist").find((name) => /^v\d+\.\d+\.\d+$/.test(name));
  for (const folder of ["v1", pinned]) {
    const code = read(`${folder}/warmline.js`);
    const { "warmline.js": integrity } = JSON.parse(read(`${folder}/integrity.json`));
    t.assert.equal(integrity, `sha384-${createHash("sha384").update(code).digest("base64")}`);
  }
}

/** What each sample for a folder of a site makes of an address: where it leads, or which file of the release it shows. */
function folders() {
  const slash = (path) => (path.endsWith("/") ? `${path}index.html` : path);
  const splat = (rules) => (path) => {
    for (const [from, to, status] of rules) {
      const held = from.endsWith("*") ? path.startsWith(from.slice(0, -1)) && path.slice(from.length - 1) : path === from && "";
      if (held === false) continue;
      const there = to.replace(":splat", held);
      return status === "200" ? { shows: slash(there) } : { leads: there };
    }
    return {};
  };
  const toml = [...read("hosting/netlify.toml").matchAll(/from = "(.*)"\nto = "(.*)"\nstatus = (\d+)/g)].map(([, ...rule]) => rule);
  const cloudflare = read("hosting/sub-path/_redirects").split("\n").filter((line) => line.startsWith("/")).map((line) => line.split(" "));
  const [, bare, slashed, place, pattern, target] = read("hosting/nginx.conf").match(/`location = (\S+) \{ return 308 (\S+); \}` and `location (\S+) \{ rewrite (\S+) (\S+) last; \}`/);
  const [, one, two, handled] = read("hosting/Caddyfile").match(/`redir (\S+) (\S+) 308`, then\n.*`handle_path (\S+)\* \{`/);
  return {
    // It knows no difference between an address with a slash at its end and without.
    Netlify: (path) => splat(toml)(path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path),
    Cloudflare: splat(cloudflare),
    nginx: (path) => (path === bare ? { leads: slashed } : path.startsWith(place) ? { shows: slash(path.replace(new RegExp(pattern), target)) } : {}),
    Caddy: (path) => (path === one ? { leads: two } : path.startsWith(handled) ? { shows: slash(`/${path.slice(handled.length)}`) } : {}),
  };
}

export async function a_folder_of_a_site_by_four_samples(t) {
  const base = "/a/b/";
  await t.open({ base });
  await t.open({ base, path: "index.html" });
  const asked = [...new Set(t.requests.map(({ url }) => new URL(url).pathname))];
  t.assert.ok(asked.length > 5);
  for (const [server, answer] of Object.entries(folders())) {
    const { leads } = answer("/a/b");
    t.assert.equal(new URL("app.js", new URL(leads, "https://a.example")).pathname, `${base}app.js`, server);
    // Nothing leads in a circle.
    const page = answer(leads);
    t.assert.deepEqual(page, { shows: "/index.html" }, server);
    for (const path of [...asked.filter((path) => path !== base), `${base}embed.html`]) {
      t.assert.ok(path.startsWith(base), path);
      const { shows } = answer(path);
      t.assert.equal(shows, `/${path.slice(base.length)}`, server);
      t.assert.ok(existsSync(join("dist", shows)), path);
      t.assert.deepEqual(sent(path, "hosting/sub-path/_headers"), sent(shows), path);
    }
  }
  console.log(`    ${asked.length} addresses below ${base} by 4 samples`);
}

// What a host of the release has to send with it, written for four servers from one table. Imported by seal.mjs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const YEAR = "public, max-age=31536000, immutable";
const FRESH = "no-cache";

/** The headers of every file, of the page for frames where they differ, and of files whose name changes with them. */
export function headers(policy, framedPolicy) {
  const all = {
    "Content-Security-Policy": `${policy}; frame-ancestors 'self'`,
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": FRESH,
  };
  return {
    all,
    // For the sites of all; even `frame-ancestors *` would shut out those whose sandbox gives them no origin.
    framed: { "Content-Security-Policy": framedPolicy },
    hashed: { "Cache-Control": YEAR },
  };
}

/** Folders whose names hold a hash of what is in them. */
const HASHED = ["app", "worker", "leads", "events"];

/** The folder below which the samples put a release that is not at the root of its site. */
const BELOW = "/a/b";

/** Writes `_headers` for Netlify and Cloudflare, and the samples for Caddy, nginx and for a folder of a site. */
export function write(dist, { all, framed, hashed }, version) {
  const lines = (set, indent, line) => Object.entries(set).map(([name, value]) => indent + line(name, value)).join("\n");
  const plain = (name, value) => `${name}: ${value}`;
  // Both servers add up what several rules say, so a rule that differs takes the general value away first.
  const differs = (set) => `${Object.keys(set).map((name) => `  ! ${name}`).join("\n")}\n${lines(set, "  ", plain)}`;
  const rules = [["*", lines(all, "  ", plain)], ["embed.html", differs(framed)]];
  for (const path of [...HASHED.map((folder) => `${folder}-*`), `v${version}/*`]) rules.push([path, differs(hashed)]);
  const below = (base) => rules.map(([path, said]) => `${base}/${path}\n${said}\n`).join("");
  writeFileSync(join(dist, "_headers"), below(""));

  mkdirSync(join(dist, "hosting", "sub-path"), { recursive: true });
  writeFileSync(join(dist, "hosting", "sub-path", "_headers"), `# In place of _headers where the release is shown below ${BELOW}/.\n${below(BELOW)}`);
  // The links are relative, so the folder has to end with its slash before anything is fetched.
  writeFileSync(join(dist, "hosting", "sub-path", "_redirects"), `# Shows the release below ${BELOW}/ on Cloudflare; for Netlify see netlify.toml.\n${BELOW} ${BELOW}/ 301\n${BELOW}/* /:splat 200\n`);
  const netlify = `# A release in dist/ of a repository, shown below a folder of the site; at the root of a site the first part does.
# Its headers are in sub-path/_headers.
[build]
publish = "dist"

# Netlify takes ${BELOW} and ${BELOW}/ for one address and cannot lead from one to the other, so both lead to the page by name.
[[redirects]]
from = "${BELOW}"
to = "${BELOW}/index.html"
status = 301

[[redirects]]
from = "${BELOW}/*"
to = "/:splat"
status = 200
`;
  writeFileSync(join(dist, "hosting", "netlify.toml"), netlify);
  const quoted = (name, value) => `${name} "${value.replaceAll('"', '\\"')}"`;
  const caddy = `# A site of Warmline; put your name in place of the first line. Below a folder of a site: \`redir ${BELOW} ${BELOW}/ 308\`, then
# all within these braces but that within \`handle_path ${BELOW}/* {\` and \`}\`.
warmline.example.com {
\troot * /srv/warmline
\tfile_server {
\t\tprecompressed br gzip
\t}
\theader {
${lines(all, "\t\t", quoted)}
\t}
\theader /embed.html {
${lines(framed, "\t\t", quoted)}
\t}
\t@hashed path ${HASHED.map((folder) => `/${folder}-*`).join(" ")} /v${version}/*
\theader @hashed {
${lines(hashed, "\t\t", quoted)}
\t}
}
`;
  writeFileSync(join(dist, "hosting", "Caddyfile"), caddy);
  // nginx drops what is inherited as soon as a place adds a header of its own, so each place says all of them.
  const place = (path, set) => `\tlocation ${path} {\n${lines({ ...all, ...set }, "\t\t", (name, value) => `add_header ${quoted(name, value)} always;`)}\n\t}`;
  const nginx = `# A site of Warmline; put your name and certificate in. Needs ngx_brotli for the twins in brotli.
# Below a folder of a site: \`location = ${BELOW} { return 308 ${BELOW}/; }\` and \`location ${BELOW}/ { rewrite ^${BELOW}/(.*)$ /$1 last; }\`.
server {
\tlisten 443 ssl;
\thttp2 on;
\tserver_name warmline.example.com;
\troot /srv/warmline;
\tinclude mime.types;
\ttypes { application/wasm wasm; text/plain ftl; text/javascript js mjs; }
\tcharset utf-8;
\tbrotli_static on;
\tgzip_static on;
${place("/", {})}
${place("= /embed.html", framed)}
${place(`~ ^/(${HASHED.join("|")})-`, hashed)}
${place(`/v${version}/`, hashed)}
}
`;
  writeFileSync(join(dist, "hosting", "nginx.conf"), nginx);
}

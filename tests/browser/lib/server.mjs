// A static server that answers as a good host would: right types, brotli twins, security headers, any base path.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

// A page's own policy, and what a policy in the page cannot say.
function policyOf(folder, name, rest = "") {
  const file = join(folder, name);
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";
  const found = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  return `${found ? found[1] : "default-src 'self'"}${rest}`;
}

/** Serves a folder below a base path; gives its address and a way to stop. */
export async function serve(folder, { base = "/", port = 0 } = {}) {
  const root = resolve(folder);
  const security = {
    "Content-Security-Policy": policyOf(root, "index.html", "; frame-ancestors 'self'"),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), clipboard-write=(self)",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    // Frames whose sandbox gives them no origin fetch what belongs to the app as strangers.
    "Access-Control-Allow-Origin": "*",
  };
  // This page is for the sites of others. Even `frame-ancestors *` would shut out frames without an origin.
  const framed = { ...security, "Content-Security-Policy": policyOf(root, "embed.html") };
  const server = createServer((request, response) => {
    const refuse = (status, headers = {}) => response.writeHead(status, { ...security, ...headers }).end();
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, { Allow: "GET, HEAD" });
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    } catch {
      return refuse(400);
    }
    // Relative links need the trailing slash.
    if (`${path}/` === base) return refuse(308, { Location: base });
    if (!path.startsWith(base) || path.includes("\0")) return refuse(404);
    let file = normalize(join(root, path.slice(base.length)));
    if (file !== root && !file.startsWith(root + sep)) return refuse(404);
    if (path.endsWith("/")) file = join(file, "index.html");
    if (!existsSync(file) || !statSync(file).isFile()) return refuse(404);
    const type = types[extname(file)] ?? "application/octet-stream";
    const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(`${file}.br`);
    const sent = packed ? `${file}.br` : file;
    response.writeHead(200, {
      ...(file.endsWith("embed.html") ? framed : security),
      "Content-Type": type,
      "Content-Length": statSync(sent).size,
      "Cache-Control": /-[0-9a-f]{16}[._/]/.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      Vary: "Accept-Encoding",
      ...(packed ? { "Content-Encoding": "br" } : {}),
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(sent).pipe(response);
  });
  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((closed) => (server.close(closed), server.closeAllConnections())),
  };
}

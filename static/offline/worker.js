// Keeps the program on the device, so that it works without a network after one visit. `VERSION`, `FIRST` and `FILES`
// stand above this text; the build writes them: what the planner needs at once, and every file with its hash.
//
// A version is fetched whole before it is used, and a page in use stays with the one it began with: index.html is always
// answered from the version's own cache, and an old cache goes when the last page of its version has gone.

const PREFIX = "warmline-";
const CACHE = PREFIX + VERSION;
const home = new URL("./", location.href);

addEventListener("install", (event) => event.waitUntil(fill(FIRST)));

addEventListener("activate", (event) => event.waitUntil(take()));

addEventListener("message", (event) => {
  if (event.data === "now") skipWaiting();
  else if (event.data === "rest") event.waitUntil(fill(Object.keys(FILES)));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(home.href)) return;
  const name = url.pathname.slice(home.pathname.length);
  if (request.mode === "navigate") {
    if (name === "" || name === "index.html") event.respondWith(answer(request, ""));
  } else if (name !== "" && Object.hasOwn(FILES, name)) {
    event.respondWith(answer(request, name));
  }
});

/** From the cache; else from the network, kept if it is the file of this version. */
async function answer(request, name) {
  const cache = await caches.open(CACHE);
  const held = await cache.match(new URL(name, home), { ignoreVary: true });
  if (held) return held;
  const got = await fetch(request);
  if (got.ok && got.type === "basic") await keep(cache, name, got.clone());
  return got;
}

async function keep(cache, name, response) {
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // A file of the version after this one, or one that was changed on its way: good enough to look at, not to keep.
  if (found !== FILES[name]) return false;
  await cache.put(new URL(name, home), response);
  return true;
}

/** Fetches what is not here yet. A version that cannot be had whole is not installed. */
async function fill(names) {
  const cache = await caches.open(CACHE);
  for (const name of names) {
    const url = new URL(name, home);
    if (await cache.match(url, { ignoreVary: true })) continue;
    const got = await fetch(url, { cache: "no-cache" });
    if (!got.ok || got.redirected || !(await keep(cache, name, got))) throw new Error(`${name || "the page"} is not of this version`);
  }
}

async function take() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await clients.claim();
}

// In place of sw.js: takes the worker and all that it kept from every device that asks, for a release that went wrong.
// The next page comes from the network again.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith("warmline-")) await caches.delete(name);
      await registration.unregister();
    })(),
  ),
);

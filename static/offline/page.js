// The page's side of working without a network. The boot script fetches it once the page is ready and has nothing to do.
// It tells the app that a newer version is there, and does what the app asks for.

const { serviceWorker } = navigator;
let renewing = false;

const newer = () => dispatchEvent(new Event("warmline-newer"));

/** Told once there is a version that waits while this page is of another. */
function watch(registration) {
  const waits = (worker) => worker.state === "installed" && serviceWorker.controller && newer();
  if (registration.waiting) waits(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => waits(worker));
  });
  addEventListener("warmline-renew", () => {
    renewing = true;
    registration.waiting?.postMessage("now");
  });
}

serviceWorker.addEventListener("controllerchange", () => renewing && location.reload());

try {
  const registration = await serviceWorker.register("sw.js", { updateViaCache: "none" });
  watch(registration);
  const { active } = await serviceWorker.ready;
  // Who pays for every byte is not made to fetch screens that they may never open; each is kept when it is opened.
  if (!navigator.connection?.saveData) active.postMessage("rest");
} catch {
  // No storage, no TLS, or the browser does not want to: then the page needs a network, as every page does.
}

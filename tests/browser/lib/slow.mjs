// A slow phone for measurements: CPU four times slower, slow 4G, and what a list of figures comes to.

export const CPU = 4;
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const sorted = (values) => [...values].sort((a, b) => a - b);
export const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
export const median = (values) => quantile(values, 0.5);

/** A throttled page in a fresh context. */
export async function throttled(browser, network, options = {}) {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: "en", ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (network) await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  return { context, page };
}

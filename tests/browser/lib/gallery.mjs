// The visual baseline: pictures of the screens in tests/browser/gallery, made and compared so that what differs is the
// page and not the machine.
//
// - Letters come from fonts that npm installs in a fixed version, not from the system; lib/fonts.conf has them drawn alike
//   everywhere. The two arrows that those fonts lack are left out.
// - The clock stands still, nothing moves.
// - What is compared is a quarter of the size: a cell is the mean of 4 x 4 points. Smoothing of edges, which differs
//   between builds of the browser, is gone in it; a word more or less, or a box moved by two points, is not.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { read, smaller, write, writeSmall } from "./png.mjs";

const baseline = fileURLToPath(new URL("../gallery/", import.meta.url));
const differences = "target/gallery";
const CELL = 4;
/** How far two cells may be apart, as a share of the way from black to white; and how many may be farther. */
const APART = 0.05;
const MOST = 8;
const DAY = new Date("2026-11-23T09:00:00Z");

const require = createRequire(import.meta.url);
const folders = ["@fontsource-variable/noto-sans", "@fontsource-variable/noto-sans-kr", "@fontsource/noto-sans-symbols-2"].map((name) =>
  dirname(require.resolve(`${name}/package.json`)),
);

/** The faces of all families, their files below an address that only the tests answer. */
function faces() {
  return folders
    .map((folder, index) => {
      const sheet = readFileSync(join(folder, "index.css"), "utf8");
      return sheet
        .replace(/font-family: '[^']*'/g, `font-family: 'gallery-${index}'`)
        .replaceAll("font-display: swap", "font-display: block")
        .replace(/url\(\.\/files\/([^)]*)\)/g, `url(/gallery-fonts/${index}/$1)`);
    })
    .join("\n");
}

let sheet;
const styles = () =>
  (sheet ??= `${faces()}
    html:root { --font: ${folders.map((_, index) => `"gallery-${index}"`).join(", ")}, sans-serif !important; }
    .question, .deep-body > * { content-visibility: visible !important; }
    html:not([data-scrolled]) .summary { display: none !important; }`);

/** What a page of the gallery is opened with. */
export const settings = {
  options: { bypassCSP: true, timezoneId: "UTC", deviceScaleFactor: 1 },
  async route(page) {
    await page.clock.setFixedTime(DAY);
    await page.route("**/gallery-fonts/**", (route) => {
      const [, index, name] = /gallery-fonts\/(\d)\/([\w-]+\.woff2?)$/.exec(route.request().url());
      return route.fulfill({ body: readFileSync(join(folders[index], "files", name)), contentType: "font/woff2" });
    });
    await page.addInitScript((css) => {
      const put = () => document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
      if (document.head) put();
      else new MutationObserver((_, watch) => document.head && (watch.disconnect(), put())).observe(document, { childList: true, subtree: true });
    }, styles());
  },
};

/** What no font of the gallery has. */
const LACKING = /[↶↷]/;

/** Waits until nothing is on its way: no answer, no part, no letter, no change of the page for a while. */
export async function settled(page) {
  await page.waitForFunction(() => !document.querySelector("[aria-busy]:not([aria-busy='false']), .stale"));
  await page.evaluate(async (lacking) => {
    // What keeps in sight while one scrolls stands in a picture where it belongs.
    for (const each of document.querySelectorAll("body *")) {
      if (getComputedStyle(each).position === "sticky") Object.assign(each.style, { position: "relative", inset: "auto" });
    }
    for (const button of document.querySelectorAll("button.icon")) {
      button.style.color = new RegExp(lacking).test(button.textContent) ? "transparent" : "";
    }
    const quiet = () =>
      new Promise((done) => {
        let timer = setTimeout(end, 150);
        const watch = new MutationObserver(() => (clearTimeout(timer), (timer = setTimeout(end, 150))));
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        function end() {
          watch.disconnect();
          done();
        }
      });
    await quiet();
    await document.fonts.ready;
    const failed = [...document.fonts].filter(({ status }) => status === "error");
    if (failed.length) throw new Error(`fonts did not load: ${failed.map(({ family }) => family)}`);
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    await quiet();
  }, LACKING.source);
}

const updates = process.env.UPDATE_GALLERY === "1";

/**
 * Holds a page to the picture of that name: the whole of it, what `only` selects, or what the window shows where it is
 * `scrolled` to. Gives what is wrong, or nothing.
 */
export async function compare(page, name, { only, scrolled } = {}) {
  const still = { animations: "disabled", caret: "hide" };
  const shot = await (only ? page.locator(only).screenshot(still) : page.screenshot({ fullPage: !scrolled, ...still }));
  const is = read(shot);
  const file = join(baseline, `${name}.png`);
  const was = existsSync(file) ? read(readFileSync(file)) : undefined;
  const fault = difference(was, is);
  if (!fault) return undefined;
  if (updates) {
    writeFileSync(file, writeSmall(is));
    return undefined;
  }
  mkdirSync(differences, { recursive: true });
  const put = (kind, bytes) => writeFileSync(join(differences, `${name}-${kind}.png`), bytes);
  put("is", shot);
  if (was) {
    put("was", readFileSync(file));
    put("difference", write(shown(was, is)));
  }
  return `${name}: ${fault}; see ${differences}/${name}-difference.png`;
}

function difference(was, is) {
  if (!was) return "there is no picture of it; UPDATE_GALLERY=1 makes it";
  if (was.width !== is.width || was.height !== is.height) {
    return `it is ${is.width} x ${is.height} and was ${was.width} x ${was.height}`;
  }
  const [before, now] = [smaller(was, CELL), smaller(is, CELL)];
  const cells = pixelmatch(before.data, now.data, undefined, now.width, now.height, { threshold: APART, includeAA: true });
  return cells > MOST ? `${cells} cells of ${CELL} x ${CELL} points differ` : undefined;
}

/** Both pictures in one, what differs in red; where one is longer, the rest of it differs. */
function shown(was, is) {
  const [width, height] = [Math.max(was.width, is.width), Math.max(was.height, is.height)];
  const [left, right] = [was, is].map((each) => {
    const data = new Uint8Array(4 * width * height);
    for (let y = 0; y < each.height; y += 1) {
      data.set(each.data.subarray(4 * y * each.width, 4 * (y + 1) * each.width), 4 * y * width);
    }
    return data;
  });
  const data = new Uint8Array(4 * width * height);
  pixelmatch(left, right, data, width, height, { threshold: 0.1 });
  return { width, height, data };
}

/** The pictures that are there but that nothing makes; they are removed where the gallery is made anew. */
export function strangers(names) {
  const found = readdirSync(baseline).filter((file) => file.endsWith(".png") && !names.includes(file.slice(0, -4)));
  if (!updates) return found;
  for (const file of found) rmSync(join(baseline, file));
  return [];
}

// Languages that nobody has written yet: one with words 40 % longer and every letter accented, made here from the
// English files, and one that runs from right to left.
import { unheld } from "../lib/hashes.mjs";

const accents = Object.fromEntries([..."abcdeghiklnorstuyzACDEGIKLNORSTUYZ"].map((letter, at) => [letter, [..."áƀçđéĝĥíķļñöŕšţúýžÁÇĐÉĜÍĶĻÑÖŔŠŢÚÝŽ"][at]]));

/** The text of a message with accents and 40 % more of it; what stands in braces stays. */
function longer(text) {
  const parts = text.split(/(\{[^{}]*\})/);
  const letters = parts.filter((part) => !part.startsWith("{")).join("").trim().length;
  const accented = parts.map((part) => (part.startsWith("{") ? part : [...part].map((letter) => accents[letter] ?? letter).join(""))).join("");
  const words = ["čø", "ñdê", "tølš", "éñdūm"];
  let more = "";
  for (let at = 0; more.length < letters * 0.4; at++) more += ` ${words[at % words.length]}`;
  return accented + more;
}

/** A Fluent file of that language: ids, braces, variants and comments stay. */
const pseudo = (file) =>
  file
    .split("\n")
    .map((line) => {
      const [, head, text] = /^([a-z][\w-]* = |\s+\*?\[[^\]]*\] ?|\} ?)(.*)$/.exec(line) ?? [];
      // A line that opens a choice goes on below.
      return !text || /->\s*$/.test(text) ? line : head + longer(text);
    })
    .join("\n");

const widths = [320, 768, 1280];

async function cut(page) {
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const found = [];
    for (const each of document.querySelectorAll("body button, body label, body th, body td, body p, body h1, body h2, body h3, body li, body a, body summary")) {
      const box = each.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || each.closest("svg, .unseen, [hidden], .summary") || !each.checkVisibility()) continue;
      const style = getComputedStyle(each);
      const clips = style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll";
      if (clips && each.scrollWidth > each.clientWidth + 1) found.push(`${each.className || each.tagName}: text cut: ${each.innerText.slice(0, 40)}`);
      let scrolls = false;
      for (let above = each.parentElement; above; above = above.parentElement) scrolls ||= ["auto", "scroll"].includes(getComputedStyle(above).overflowX);
      if (!scrolls && (box.left < -1 || box.right > limit + 1)) found.push(`${each.className || each.tagName}: ${box.left}–${box.right} of ${limit}`);
    }
    return found.slice(0, 8);
  });
}

export async function words_are_forty_percent_longer(t) {
  const route = async (page) => {
    await unheld(page);
    await page.route("**/locales/en/**/*.ftl", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: pseudo(await response.text()) });
    });
  };
  for (const width of widths) {
    for (const path of ["", "#score", "#measure"]) {
      const page = await t.open({ width, path, route });
      await page.waitForTimeout(600);
      if (!path) t.assert.match(await page.locator("h1").innerText(), /ţö|Ţö/i, "the words are not those of the pseudo-locale");
      await t.noOverflow(page);
      t.assert.deepEqual(await cut(page), [], `${path || "plan"} at ${width}`);
      await t.screenshot(page, `pseudo-${path.slice(1) || "plan"}-${width}`);
      await page.close();
    }
  }
}

export async function the_page_runs_from_right_to_left(t) {
  for (const width of widths) {
    for (const path of ["", "#score", "#measure"]) {
      const page = await t.open({ width, path });
      await page.evaluate(() => (document.documentElement.dir = "rtl"));
      await page.waitForTimeout(600);
      await t.noOverflow(page);
      t.assert.deepEqual(await cut(page), [], `${path || "plan"} at ${width}`);
      await t.axe(page);
      await t.screenshot(page, `rtl-${path.slice(1) || "plan"}-${width}`);
      await page.close();
    }
  }
}

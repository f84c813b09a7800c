// axe-core over every view: each language and from right to left, narrow and wide, in light, dark and forced colours.
// What only colours can change is asked again in each scheme; all else once, for a scheme changes no element.
const schemes = [{ colorScheme: "light" }, { colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }];
const colours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

const open = (name, ready) => async (page) => {
  await page.locator(`#deep-${name}`).click();
  await page.locator(ready).first().waitFor();
  return ".deep-question:has([aria-expanded=true])";
};
const close = (name) => (page) => page.locator(`#deep-${name}`).click();
const tab = (id, ready) => async (page) => {
  await page.locator(id).click();
  await page.locator(ready).first().waitFor();
};

/** Each view of a tool: how to come there from the one before, giving the part that is new, if not all of it is. */
const tools = {
  plan: {
    path: "",
    views: {
      "the first visit": async () => {},
      "the menu": async (page) => {
        await page.locator(".menu summary").click();
        await page.locator(".menu-list button").first().waitFor();
        return ".top";
      },
      "a working and a stage": async (page) => {
        await page.locator(".menu summary").click();
        await page.locator(".row-name").first().click();
        await page.locator(".row-needed").first().click();
        await page.locator(".working").first().waitFor();
        return ".ladder";
      },
    },
  },
  questions: {
    path: "",
    views: {
      "how sure": open("sure", ".sure-finding"),
      "how soon": async (page) => (await close("sure")(page), open("soon", ".soon-finding")(page)),
      "which lever": async (page) => (await close("soon")(page), open("levers", "[id='levers-sales'] ~ .told")(page)),
      "what if": async (page) => (await close("levers")(page), open("scenarios", ".plans button")(page)),
      channels: async (page) => {
        await close("scenarios")(page);
        const part = await open("channels", ".channels .buttons button")(page);
        await page.locator(".channels .buttons button").first().click();
        await page.locator(".channels-table").waitFor();
        return part;
      },
    },
  },
  score: {
    path: "#score",
    ready: "#score-tab-0",
    views: {
      "one lead": async () => {},
      "the card": tab("#score-tab-1", ".score-criteria"),
      "a file": tab("#score-tab-2", ".file-take"),
      history: tab("#score-tab-3", ".past-profit .file-note"),
    },
  },
  measure: {
    path: "#measure",
    ready: ".measure-figures",
    views: {
      report: async () => {},
      events: async (page) => {
        await tab("#measure-tab-events", ".events-drop")(page);
        await page.locator(".events-drop button").click();
        await page.locator(".events-odd").waitFor();
      },
      agreement: tab("#measure-tab-agreement", ".agreement"),
    },
  },
  frame: {
    path: "embed.html",
    views: {
      // What a frame leaves transparent axe takes for white; the browser paints it in this colour.
      "in a frame": (page) => page.evaluate(() => void (document.documentElement.style.background = "Canvas")),
    },
  },
};

async function every(t, tool, langs) {
  const { path, ready, views } = tools[tool];
  let [whole, coloured] = [0, 0];
  for (const lang of langs) {
    for (const width of [320, 1280]) {
      const [file, hash = ""] = path.split("#");
      const page = await t.open({ width, path: `${file}?lang=${lang === "rtl" ? "en" : lang}${hash && `#${hash}`}` });
      if (ready) await page.locator(ready).waitFor();
      if (lang === "rtl") await page.evaluate(() => (document.documentElement.dir = "rtl"));
      for (const come of Object.values(views)) {
        await page.waitForFunction(() => !document.querySelector("[aria-busy='true'], .later[aria-busy]"));
        const part = await come(page);
        await page.waitForFunction(() => !document.querySelector("[aria-busy='true'], .later[aria-busy]"));
        for (const [index, scheme] of schemes.entries()) {
          await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none", ...scheme });
          await t.axe(page, index === 0 ? {} : colours, part);
          if (index === 0) whole += 1;
          else coloured += 1;
        }
        await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "none", colorScheme: "light" });
      }
      await page.close();
    }
  }
  const count = 2 * langs.length * Object.keys(views).length;
  console.log(`  ${tool}, ${langs.join(" ")}: ${whole} runs of all rules, ${coloured} of those for colours`);
  t.assert.deepEqual([whole, coloured], [count, 2 * count]);
}

const west = ["en", "id"];
const other = ["ko", "rtl"];
export const the_plan_in_English_and_Indonesian = (t) => every(t, "plan", west);
export const the_plan_in_Korean_and_from_right_to_left = (t) => every(t, "plan", other);
export const the_questions_in_English_and_Indonesian = (t) => every(t, "questions", west);
export const the_questions_in_Korean_and_from_right_to_left = (t) => every(t, "questions", other);
export const the_score_in_English = (t) => every(t, "score", ["en"]);
export const the_score_in_Indonesian = (t) => every(t, "score", ["id"]);
export const the_score_in_Korean = (t) => every(t, "score", ["ko"]);
export const the_score_from_right_to_left = (t) => every(t, "score", ["rtl"]);
export const the_measure_in_English_and_Indonesian = (t) => every(t, "measure", west);
export const the_measure_in_Korean_and_from_right_to_left = (t) => every(t, "measure", other);
export const the_frame = (t) => every(t, "frame", [...west, ...other]);

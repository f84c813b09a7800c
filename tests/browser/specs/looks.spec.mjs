// How it looks: nothing wider than the window, nothing untranslated, axe-core content, and a picture of each for people.
import { menu, openFile } from "../lib/plan.mjs";

const widths = [320, 768, 1280];
const schemes = ["light", "dark"];
const languages = ["en", "ko", "id"];

// An id stands where its words are missing; arguments that nobody gave stand as {$name}.
const untranslated = /\b(?:headline|money|cold|sure|warm|cost|parts|field|stage|model|follow-up|menu|notice|rate|time|explain|issue|preset)-[a-z0-9-]+\b|\{\s*\$/;

async function every(t, view, prepare) {
  for (const lang of languages) {
    for (const scheme of schemes) {
      for (const width of widths) {
        const page = await t.open({ width, scheme, path: `?lang=${lang}` });
        await prepare(page, lang);
        await t.noOverflow(page);
        await t.axe(page);
        t.assert.doesNotMatch(await page.locator("body").innerText(), untranslated);
        await t.screenshot(page, `${view}-${lang}-${scheme}-${width}`);
        await page.close();
      }
    }
  }
}

export async function the_first_visit(t) {
  await every(t, "first", async () => {});
}

export async function a_long_funnel_with_all_open(t) {
  const plan = {
    version: 1,
    currency: "KRW",
    goal: { revenue: 1_200_000_000 },
    customerValue: 24_000_000,
    grossMargin: 0.62,
    stages: [
      { id: "visitor", name: "", toNext: { rate: 0.021 }, costPerEntry: 900 },
      { id: "lead", name: "", toNext: { low: 0.4, likely: 0.5, high: 0.6 }, lagDays: 4 },
      { id: "mql", name: "", toNext: { converted: 40, entered: 120 }, costPerEntry: 12_000, lagDays: 9 },
      { id: "sal", name: "", toNext: { rate: 0.75 }, lagDays: 6 },
      { id: "sql", name: "", toNext: { rate: 0.25 }, costPerEntry: 350_000, lagDays: 45 },
      { id: "customer", name: "" },
    ],
    fixedCosts: [{ name: "CRM", amount: 18_000_000, share: 0.5 }, { name: "Team", amount: 96_000_000 }],
    cold: {
      stage: "sql",
      model: { kind: "halfLife", days: 30, followUp: { kind: "lognormal", medianDays: 3, p90Days: 12 } },
      recycle: { share: 0.4, toStage: "mql", conversionFactor: 0.5, costPerLead: 20_000 },
    },
  };
  await every(t, "long", async (page) => {
    await openFile(page, JSON.stringify(plan));
    await page.waitForFunction(() => document.querySelectorAll(".row").length === 6);
    await page.locator(".row-name").nth(2).click();
    await page.locator(".row-needed").nth(1).click();
  });
}

export async function the_presets(t) {
  await every(t, "presets", async (page, lang) => {
    await menu(page, { en: "Presets by trade", ko: "업종별 프리셋", id: "Preset per bidang" }[lang]);
    await page.locator(".preset").first().waitFor();
  });
}

export async function forced_colors_and_large_text(t) {
  const page = await t.open({ options: { forcedColors: "active" } });
  await t.axe(page);
  await t.screenshot(page, "first-forced");
  const large = await t.open({ width: 640 });
  await large.addStyleTag({ content: "" }).catch(() => {});
  await large.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await t.noOverflow(large);
  await t.screenshot(large, "first-large-text");
}

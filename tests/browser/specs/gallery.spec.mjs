// Every screen against its picture in tests/browser/gallery: narrow and wide, light and dark. A difference fails with the
// picture's name and leaves what was, what is and where they differ in target/gallery. What is meant to differ becomes
// the new baseline by UPDATE_GALLERY=1 cargo xtask e2e gallery.
import { readFileSync } from "node:fs";
import { compare, settings, settled, strangers } from "../lib/gallery.mjs";
import { menu, openFile, type } from "../lib/plan.mjs";

const widths = [320, 1280];
const schemes = ["light", "dark"];
const all = ["en", "ko", "id"];

const preset = (wanted) => JSON.stringify(JSON.parse(readFileSync(new URL("../../../static/presets/index.json", import.meta.url), "utf8")).find(({ id }) => id === wanted).plan);

/** A plan with everything that a further question can be asked about. */
const long = {
  version: 1,
  goal: { customers: 10 },
  customerValue: 60_000,
  grossMargin: 0.7,
  stages: [
    { id: "lead", name: "", toNext: { low: 0.15, likely: 0.25, high: 0.4 }, costPerEntry: 20, lagDays: 10, lagP90Days: 40 },
    { id: "mql", name: "", toNext: { converted: 45, entered: 120 }, costPerEntry: 120, lagDays: 14, lagP90Days: 45 },
    { id: "sql", name: "", toNext: { converted: 10, entered: 40 }, costPerEntry: 900, lagDays: 60, lagP90Days: 150 },
    { id: "customer", name: "" },
  ],
  fixedCosts: [{ name: "Team", amount: 90_000 }],
  cold: { stage: "sql", model: { kind: "halfLife", days: 30, followUp: { kind: "exponential", meanDays: 4 } } },
  outlook: { start: "2027-03-01", rampUpMonths: 2, discountPerYear: 0.1 },
};

/** The further question that stands open. */
const asked = ".deep-question:has([aria-expanded=true])";

async function question(page, name, ready) {
  await openFile(page, JSON.stringify(long));
  await page.waitForFunction(() => document.querySelectorAll(".row").length === 4);
  await page.locator(`#deep-${name}`).click();
  await page.locator(ready).first().waitFor();
}

const header = "title,employees,country,email,source,pricing_visits,last_pricing_visit,downloads,demo_requests,last_demo_request,created";
/** Leads as a file, the same each time. */
const leads = (rows) =>
  [
    header,
    ...Array.from({ length: rows }, (_, row) => {
      const title = ["Marketing Manager", "CEO", "Director of IT", "=1+1"][row % 4];
      return `${title},${(row * 37) % 3000},KR,p${row}@firm.example,referral,${row % 4},2026-11-20,${row % 3},${row % 5 ? 0 : 1},2026-11-18,2026-0${1 + (row % 3)}-0${1 + (row % 9)}`;
    }),
  ].join("\n");

/** Each screen: its address, what is done there, what of it is in the picture, in which languages it is held. */
const screens = {
  plan: { langs: all },
  "plan-six-stages": {
    langs: all,
    async prepare(page) {
      await openFile(page, preset("six-stages"));
      await page.waitForFunction(() => document.querySelectorAll(".row").length === 6);
    },
  },
  "plan-working": {
    async prepare(page) {
      await openFile(page, JSON.stringify(long));
      await page.waitForFunction(() => document.querySelectorAll(".row").length === 4);
      await page.locator(".row-name").nth(2).click();
      await page.locator(".row-needed").nth(1).click();
    },
  },
  "plan-fault": {
    async prepare(page) {
      await type(page, "stages[0].toNext", "250 %");
      await page.locator(".entry-error").first().waitFor();
    },
  },
  "plan-presets": {
    async prepare(page) {
      await menu(page, "Presets by trade");
      await page.locator(".preset").first().waitFor();
    },
  },
  "plan-menu": {
    async prepare(page) {
      await page.locator(".menu summary").click();
      await page.locator(".menu-list").waitFor();
    },
  },
  "plan-tables": {
    async prepare(page) {
      for (const toggle of await page.locator(".chart-toggle").all()) await toggle.click();
    },
  },
  // In the window as it opens, for the strip stands at its foot.
  "plan-hints": { hints: true, scrolled: "h1", langs: all, ready: ".hints:not([hidden])" },
  "plan-terms": {
    only: ".terms",
    async prepare(page) {
      await menu(page, "Words of the trade");
      await page.locator(".terms dt").nth(17).waitFor();
    },
  },
  "plan-paste": {
    only: ".paste",
    async prepare(page) {
      await menu(page, "Paste cells");
      await page.locator(".paste textarea").fill("Stage\tRate\tCost\nVisits\t2%\t$1\nDemos\t0.12\t$1,234\nWon\t");
      await page.locator(".paste-ask").nth(1).waitFor();
    },
  },
  reading: { path: `#v1.2026-11-23.${Buffer.from(JSON.stringify({ ...long, name: "Spring" })).toString("base64url")}`, langs: all, ready: ".reading-basis" },
  // The sentence has left the window, and its short form stays at the top.
  "plan-scrolled": { scrolled: "#cold" },
  "plan-print": { print: true, langs: all },
  sure: { only: asked, langs: all, prepare: (page) => question(page, "sure", ".sure-finding") },
  soon: { only: asked, prepare: (page) => question(page, "soon", "#soon-stages") },
  levers: { only: asked, prepare: (page) => question(page, "levers", "[id='levers-sales'] ~ .told .levers-sub") },
  channels: {
    only: asked,
    async prepare(page) {
      await page.locator("#deep-channels").click();
      await page.locator(".channels .buttons button").first().click();
      await page.locator(".channels-table").waitFor();
    },
  },
  scenarios: {
    only: asked,
    async prepare(page) {
      await page.locator("#deep-scenarios").click();
      await page.locator(".plans .buttons button").first().click();
      await page.locator(".plans-table").waitFor();
      await type(page, "goal", "12");
      await page.locator(".plans-card-own .plans-words li").first().waitFor();
    },
  },
  "score-lead": { path: "#score", langs: all, ready: "#score-tab-0" },
  "score-card": {
    path: "#score",
    async prepare(page) {
      await page.locator("#score-tab-1").click();
      await page.locator(".score-criteria .score-line-head").nth(3).click();
    },
  },
  "score-file": {
    path: "#score",
    async prepare(page) {
      await page.locator("#score-tab-2").click();
      await page.locator('.file-take input[type="file"]').setInputFiles({ name: "leads.csv", mimeType: "text/csv", buffer: Buffer.from(leads(3000)) });
      await page.locator(".file-found .file-score").click();
      await page.locator(".file-rows tbody .file-number").first().waitFor();
      // It says how long that took.
      await page.getByText(/^Scored in [\d.]+ s/).evaluate((node) => (node.textContent = "Scored on this device."));
    },
  },
  "score-history": {
    path: "#score",
    async prepare(page) {
      await page.locator("#score-tab-3").click();
      await page.locator(".past-compared").waitFor();
      await page.locator(".past-profit .file-note").waitFor();
    },
  },
  "measure-report": { path: "#measure", langs: all, ready: ".metric-news" },
  "measure-events": {
    path: "#measure",
    async prepare(page) {
      await page.locator("#measure-tab-events").click();
      await page.locator(".events-drop button").click();
      await page.locator(".events-odd").waitFor();
    },
  },
  "measure-agreement": {
    path: "#measure",
    async prepare(page) {
      await page.locator("#measure-tab-agreement").click();
      await page.locator(".agreement-controls .measure-caveat button").click();
      await page.locator(".agreement").waitFor();
    },
  },
  "agreement-print": {
    path: "#measure",
    print: true,
    async prepare(page) {
      await page.locator("#measure-tab-agreement").click();
      await page.locator(".agreement").waitFor();
    },
  },
  "report-print": { path: "#measure", print: true, ready: ".metric-news" },
  studio: {
    path: "#embed",
    async prepare(page) {
      await page.locator(".studio-form").waitFor();
      const frame = await (await page.locator(".studio-frame").elementHandle()).contentFrame();
      await frame.waitForSelector("html[data-ready]", { state: "attached" });
      await settled(frame);
      // Where the release is served from differs from run to run.
      await page.evaluate(() => {
        const fixed = (text) => text.replaceAll(location.origin, "https://warmline.example");
        const snippet = document.getElementById("studio-snippet");
        snippet.value = fixed(snippet.value);
        for (const code of document.querySelectorAll(".studio-policy code")) code.textContent = fixed(code.textContent);
      });
    },
  },
  frame: { path: "embed.html?goal=25&currency=EUR" },
};

/** The looks of a screen; paper is as wide as A4 within its margins. */
const looks = ({ print, langs = ["en"] }) =>
  langs.flatMap((lang) =>
    print
      ? [{ lang, width: 688, scheme: "light", kind: "paper" }]
      : widths.flatMap((width) => schemes.map((scheme) => ({ lang, width, scheme, kind: `${width}-${scheme}` }))),
  );
const named = (screen, { lang, kind }) => `${screen}-${lang}-${kind}`;

async function hold(t, screen) {
  const { path = "", prepare, ready, print, only, scrolled, hints } = screens[screen];
  const faults = [];
  let opened;
  for (const look of looks(screens[screen])) {
    // One visit shows all looks of a language.
    if (opened?.lang !== look.lang) {
      await opened?.page.close();
      const [before, hash = ""] = path.split("#");
      const address = `${before}${before.includes("?") ? "&" : "?"}lang=${look.lang}${hash && `#${hash}`}`;
      opened = { lang: look.lang, page: await t.open({ path: address, hints, ...settings }) };
      if (path === "#measure") await opened.page.locator(".measure-figures").waitFor();
      if (path === "#score") await opened.page.locator("#score-tab-0").waitFor();
      if (ready) await opened.page.locator(ready).first().waitFor();
      await settled(opened.page);
      await prepare?.(opened.page);
      await opened.page.evaluate(() => document.activeElement?.blur());
      await opened.page.mouse.move(0, 0);
    }
    const { page } = opened;
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.emulateMedia({ colorScheme: look.scheme, media: print ? "print" : "screen", reducedMotion: "reduce" });
    if (scrolled) await page.locator(scrolled).evaluate((node) => (document.documentElement.toggleAttribute("data-scrolled", true), node.scrollIntoView()));
    await settled(page);
    const fault = await compare(page, named(screen, look), { only, scrolled });
    if (fault) faults.push(fault);
  }
  await opened.page.close();
  t.assert.deepEqual(faults, [], "pictures differ");
}

export const the_first_visit = (t) => hold(t, "plan");
export const six_stages = (t) => hold(t, "plan-six-stages");
export const a_stage_and_a_working_open = (t) => hold(t, "plan-working");
export const a_fault_at_its_field = (t) => hold(t, "plan-fault");
export const the_presets = (t) => hold(t, "plan-presets");
export const the_menu = (t) => hold(t, "plan-menu");
export const charts_as_tables = (t) => hold(t, "plan-tables");
export const the_hints = (t) => hold(t, "plan-hints");
export const the_words_of_the_trade = (t) => hold(t, "plan-terms");
export const cells_to_be_pasted = (t) => hold(t, "plan-paste");
export const a_plan_to_be_read = (t) => hold(t, "reading");
export const the_studio = (t) => hold(t, "studio");
export const scrolled_to_a_question = (t) => hold(t, "plan-scrolled");
export const the_plan_on_paper = (t) => hold(t, "plan-print");
export const how_sure = (t) => hold(t, "sure");
export const how_soon = (t) => hold(t, "soon");
export const which_lever = (t) => hold(t, "levers");
export const where_leads_come_from = (t) => hold(t, "channels");
export const plans_side_by_side = (t) => hold(t, "scenarios");
export const one_lead = (t) => hold(t, "score-lead");
export const the_card = (t) => hold(t, "score-card");
export const a_file_of_leads = (t) => hold(t, "score-file");
export const leads_whose_end_is_known = (t) => hold(t, "score-history");
export const the_report = (t) => hold(t, "measure-report");
export const events = (t) => hold(t, "measure-events");
export const the_agreement = (t) => hold(t, "measure-agreement");
export const the_agreement_on_paper = (t) => hold(t, "agreement-print");
export const the_report_on_paper = (t) => hold(t, "report-print");
export const the_frame = (t) => hold(t, "frame");

export async function every_picture_is_of_a_screen(t) {
  const names = Object.keys(screens).flatMap((screen) => looks(screens[screen]).map((look) => named(screen, look)));
  t.assert.deepEqual(strangers(names), [], "no screen has these pictures");
}

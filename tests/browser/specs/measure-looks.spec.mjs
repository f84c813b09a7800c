// How it looks: nothing wider than the window, nothing untranslated, axe-core content, and a picture of each for people.
const untranslated = /\b(?:measure|nurture|events|agreement|issue|typing)-[a-z0-9-]+\b|\{\s*\$/;

async function every(t, name, prepare) {
  for (const [lang, scheme, width] of ["en", "ko", "id"].flatMap((lang) => [[lang, "light", 1280], [lang, "dark", 320]])) {
    const page = await t.open({ width, scheme, path: `?lang=${lang}#measure` });
    await page.locator(".measure-figures").waitFor();
    await prepare(page);
    await t.noOverflow(page);
    await t.axe(page);
    t.assert.doesNotMatch(await page.locator("body").innerText(), untranslated);
    await t.screenshot(page, `measure-${name}-${lang}-${scheme}-${width}`);
    await page.close();
  }
}

export const the_report = (t) =>
  every(t, "report", async (page) => {
    await page.locator("#metric-open-rate").click();
    await page.locator(".metric-detail .why summary").first().click();
  });
export const the_events = (t) =>
  every(t, "events", async (page) => {
    await page.locator("#measure-tab-events").click();
    await page.locator(".events-drop button").click();
    await page.locator(".events-odd").waitFor();
  });
export const the_agreement = (t) =>
  every(t, "agreement", async (page) => {
    await page.locator("#measure-tab-agreement").click();
    await page.locator(".agreement-controls .measure-caveat button").click();
    await page.locator(".agreement-edit").nth(2).click();
  });
export async function in_forced_colours(t) {
  const page = await t.open({ path: "#measure", options: { forcedColors: "active" } });
  await page.locator(".metric-news").waitFor();
  await t.axe(page);
  await t.screenshot(page, "measure-forced");
}

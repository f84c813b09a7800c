// The embed studio: what is chosen is what the preview shows and what the snippets carry, each tried on a site of its
// kind on another origin, under the very policy that the studio names.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { frameOf, recorder, serveHosts, told } from "../lib/hosts.mjs";
import { menu, sentence } from "../lib/plan.mjs";

/** What the preview had under way when its frame was taken out with the studio. */
const TAKEN_OUT = /^console error: Fetch API cannot load \S+\/locales\/\S+\.ftl\. $/;

const field = (page, name) => page.locator(`#studio-${name}`);
const preview = async (page) => {
  const handle = await page.locator(".studio-frame").elementHandle();
  return handle.contentFrame();
};

async function studio(t, options = {}) {
  const page = await t.open({ path: "#embed", ...options });
  await page.locator(".studio-form").waitFor();
  return page;
}

/** Nothing of the preview is on its way; a frame that goes on to its next address in the middle of it says so loudly. */
async function settled(page) {
  const frame = await preview(page);
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  await frame.waitForLoadState("networkidle");
  return frame;
}

/** Chooses as an agency would, but all at once, and waits until the preview shows it. */
async function chosen(t, options) {
  const page = await studio(t, options);
  await settled(page);
  const texts = { goal: "20", currency: "EUR", brand: "#0b5fff", stages: `Visits & "calls", <b>Deals</b>` };
  await page.evaluate(async (texts) => {
    for (const [name, text] of Object.entries(texts)) {
      const input = document.getElementById(`studio-${name}`);
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    document.querySelector("#studio-hide input").click();
  }, texts);
  await page.waitForFunction(() => document.querySelector(".studio-frame").src.includes("hide=header"));
  await page.waitForTimeout(800);
  await settled(page);
  return page;
}

const code = async (page, way) => {
  if (way) await page.locator(".studio-ways").getByRole("button", { name: way, exact: true }).click();
  return page.locator("#studio-snippet").inputValue();
};
const policy = (page) => page.locator(".studio-policy code").innerText();

/** The planner in a frame is the one that was chosen. */
async function asChosen(t, frame) {
  await frame.waitForFunction(() => document.querySelector("h1 input")?.value === "20");
  t.assert.match(await sentence(frame), /win 20 customers/);
  await frame.locator(".money-line", { hasText: "€" }).waitFor();
  t.assert.match(await frame.locator(".ladder").innerText(), /Visits & "calls"[\s\S]*<b>Deals<\/b>/);
  t.assert.equal(await frame.locator(".top").isVisible(), false);
  await frame.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--warm").trim() === "#0b5fff");
}

export async function the_preview_is_what_was_chosen(t) {
  const page = await chosen(t);
  const frame = await preview(page);
  await asChosen(t, frame);
  for (const width of [320, 480, 720]) {
    await page.locator(".studio-widths").getByRole("button", { name: `${width} px` }).click();
    t.assert.equal(await page.locator(".studio-frame").evaluate((node) => node.clientWidth), width);
    await t.noOverflow(frame);
  }
}

export async function the_menu_leads_there_and_the_plan_is_kept(t) {
  t.expect(TAKEN_OUT);
  const page = await t.open();
  await page.locator("#goal").fill("30");
  await menu(page, "Put it on a site");
  await page.locator(".studio-form").waitFor();
  await settled(page);
  await page.locator(".tools").getByRole("link", { name: "Plan" }).click();
  await page.locator(".hero h1").first().waitFor();
  t.assert.match(await sentence(page), /win 30 customers/);
}

export async function what_is_wrong_is_said_at_its_field_and_left_out(t) {
  const page = await studio(t);
  await field(page, "goal").fill("nonsense");
  await field(page, "radius").fill("99");
  await field(page, "brand").fill("#ffee00");
  await page.locator(".studio-form .entry-error").nth(2).waitFor();
  const told = await page.locator(".studio-form .entry-error").allInnerTexts();
  t.assert.equal(told.length, 3);
  t.assert.match(told.join("\n"), /not of the kind[\s\S]*#[0-9a-f]{6} is the nearest[\s\S]*beyond its limits/);
  const text = await code(page);
  t.assert.ok(!text.includes("nonsense") && !text.includes("radius") && text.includes(`brand="#ffee00"`), text);
}

export async function what_is_chosen_outlives_another_language_and_another_tool(t) {
  t.expect(TAKEN_OUT);
  const page = await studio(t);
  await field(page, "goal").fill("20");
  await field(page, "brand").fill("#0b5fff");
  await page.locator("#language").selectOption("ko");
  await page.getByRole("heading", { name: "계산기를 사이트에 넣기" }).waitFor();
  t.assert.equal(await field(page, "goal").inputValue(), "20");
  await page.locator(".tools a").first().click();
  await page.locator(".hero h1 input").first().waitFor();
  await page.evaluate(() => (location.hash = "embed"));
  await page.locator(".studio-form").waitFor();
  t.assert.match(await code(page), / goal="20" brand="#0b5fff"/);
}

export async function the_open_plan_is_taken(t) {
  const page = await t.open();
  await page.locator("#goal").fill("30");
  await menu(page, "Put it on a site");
  await page.getByRole("button", { name: "Use the plan that is open here" }).click();
  await page.waitForFunction(() => document.querySelector("#studio-snippet").value.includes(' plan="p1.'));
  await page.waitForFunction(() => document.querySelector(".studio-frame").src.includes("plan=p1."));
  await page.waitForTimeout(800);
  const frame = await preview(page);
  await frame.waitForFunction(() => document.querySelector("h1 input")?.value === "30");
}

export async function a_form_without_its_address_is_told_at_the_field(t) {
  const page = await studio(t);
  await field(page, "lead").selectOption("post");
  await page.getByText("The form needs an https address here").waitFor();
  await field(page, "lead-url").fill("http://plain.example/");
  await page.getByText("This is not of the kind that is asked for").waitFor();
  await field(page, "lead-url").fill("https://agency.example/leads");
  await page.waitForFunction(() => !document.querySelector(".studio-form .entry-error"));
  t.assert.match(await code(page), / lead="post" lead-url="https:\/\/agency.example\/leads"/);
}

export async function a_picture_too_long_for_an_address_is_named_and_the_rest_is_shown(t) {
  const page = await studio(t);
  await field(page, "logo").fill(`data:image/png;base64,${"A".repeat(60_000)}`);
  await field(page, "goal").fill("20");
  await page.locator(".studio-preview").getByText("Too long for the preview").waitFor();
  await page.waitForFunction(() => document.querySelector(".studio-frame").src.includes("goal=20"));
  await page.waitForTimeout(800);
  const frame = await preview(page);
  await frame.waitForFunction(() => document.querySelector("h1 input")?.value === "20");
  t.assert.match(await code(page), / logo="data:image\/png;base64,A{60000}"/);
  t.assert.doesNotMatch(await code(page, "Plain frame"), /base64/);
}

export async function it_is_copied_or_selected(t) {
  const page = await studio(t);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByText("It is on the clipboard.").waitFor();
  t.assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
  const refused = await studio(t, { script: () => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }) });
  await refused.getByRole("button", { name: "Copy", exact: true }).click();
  await refused.getByText("The text is selected.").waitFor();
  t.assert.equal(await refused.evaluate(() => getSelection().toString()), await code(refused));
}

const sites = {
  "Any page": (text) => text,
  "Plain frame": (text) => text,
  WordPress: (text) => `<article class="wp-block-post-content">${text}</article>`,
  Webflow: (text) => `<div class="w-layout-blockcontainer"><div class="w-embed w-script">${text}</div></div>`,
  AMP: (text) => `${text}<script nonce="x">
    const box = document.querySelector("amp-iframe");
    const frame = document.createElement("iframe");
    for (const name of ["src", "title", "sandbox"]) frame.setAttribute(name, box.getAttribute(name));
    frame.width = 600;
    addEventListener("message", ({ data, source }) => {
      if (source === frame.contentWindow && data?.sentinel === "amp") frame.height = data.height;
    });
    box.replaceWith(frame);
  </script>`,
};

async function bundled(component) {
  const contents = `${component}\nimport { createRoot } from "react-dom/client";\ncreateRoot(document.getElementById("root")).render(<Planner />);`;
  const resolveDir = fileURLToPath(new URL("../", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "jsx" },
    bundle: true,
    minify: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0].text.replaceAll("</script", "<\\/script");
}

const html = (body, head = "") => `<!doctype html><html lang="en"><head>%META%${head}<title>A site</title></head><body><h1>A site</h1>${body}</body></html>`;

export async function each_snippet_works_on_its_site_under_the_policy_it_names(t) {
  const app = await t.address();
  const made = await chosen(t);
  const seen = [];
  const look = async (name, pages, options = {}, wrap) => {
    const host = await t.closing(serveHosts(app, { pages, ...options }));
    const page = await t.visit(`${host.url}site`, { origins: [new URL(app).origin, ...(wrap ?? [])], script: recorder, height: 2_000 });
    const frame = await frameOf(page, app);
    await frame.waitForSelector("html[data-ready]", { state: "attached" });
    await asChosen(t, frame);
    if (!["Plain frame", "AMP", "Wix"].includes(name)) await told(page, "result");
    seen.push(name);
    await t.screenshot(page, `studio-site-${name.replace(" ", "-").toLowerCase()}`);
    await page.close();
  };
  const header = (allowed) => `<!-- header Content-Security-Policy: default-src 'none'; ${allowed} -->`;
  for (const [name, around] of Object.entries(sites)) {
    const text = await code(made, name);
    const allowed = (await policy(made)) + (name === "AMP" ? "; script-src 'nonce-x'" : "");
    await look(name, { site: html(around(text), header(allowed)) });
  }
  const component = await code(made, "React");
  await look("React", { site: html(`<div id="root"></div><script type="module">${await bundled(component)}</script>`) });
  const pasted = await code(made, "Wix");
  const inner = await t.closing(serveHosts(app, { name: "127.0.0.1", pages: { code: html(pasted) } }));
  const outer = html(`<iframe title="Embed" width="600" height="700" sandbox="allow-scripts allow-same-origin allow-forms allow-popups" src="${inner.url}code"></iframe>`);
  await look("Wix", { site: outer }, {}, [inner.origin]);
  console.log(`    ${seen.length} kinds of site`);
  t.assert.equal(seen.length, 7);
}

export async function a_pinned_snippet_is_held_to_its_hash(t) {
  const app = await t.address();
  const made = await chosen(t);
  await made.locator("#studio-pin").check();
  const text = await code(made);
  t.assert.match(text, /\/v\d+\.\d+\.\d+\/warmline\.js" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"/);
  const host = await t.closing(serveHosts(app, { pages: { site: html(text) } }));
  const page = await t.visit(`${host.url}site`, { origins: [new URL(app).origin], script: recorder, height: 2_000 });
  const frame = await frameOf(page, app);
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  await asChosen(t, frame);
}

const untranslated = /studio-[a-z]/;

async function looks(t, lang) {
  for (const scheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      const page = await studio(t, { path: `?lang=${lang}#embed`, lang, scheme, width });
      const frame = await preview(page);
      await frame.waitForSelector("html[data-ready]", { state: "attached" });
      await t.noOverflow(page);
      await t.axe(page);
      t.assert.doesNotMatch(await page.locator("#tool").innerText(), untranslated);
      await t.screenshot(page, `studio-${lang}-${scheme}-${width}`);
      await page.close();
    }
  }
}

export const it_looks_right_in_English = (t) => looks(t, "en");
export const it_looks_right_in_Korean = (t) => looks(t, "ko");
export const it_looks_right_in_Indonesian = (t) => looks(t, "id");

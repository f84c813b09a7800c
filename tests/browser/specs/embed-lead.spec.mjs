// The form for an address: to the host's page, to the host's address, or a link in its place; and nothing typed elsewhere.
import { checkMessages, frameOf, recorder, serveHosts, told } from "../lib/hosts.mjs";

const SINK = "https://leads.example.com";

async function holds(t, attributes, { route } = {}) {
  const app = await t.address();
  const html = `<!doctype html><html lang="en"><head>%META%<script type="module" src="%V1%warmline.js"></script><title>A site</title></head><body><main><h1>A site</h1><warmline-planner loading="eager" ${attributes}></warmline-planner></main></body></html>`;
  const host = await t.closing(serveHosts(app, { pages: { site: html } }));
  const page = await t.visit(`${host.url}site`, { origins: [new URL(app).origin, SINK], script: recorder, height: 2_000, route });
  await told(page, "ready");
  const frame = await frameOf(page, app);
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  return { page, frame, host, app };
}

async function filled(frame) {
  await frame.locator("#lead-name").fill("Kim Ji-woo");
  await frame.locator("#lead-email").fill("ji-woo@example.com");
  await frame.locator("#lead-message").fill('A "question" <b>');
}
const send = (frame) => frame.getByRole("button", { name: "Send" }).click();

export async function without_the_setting_there_is_no_form(t) {
  const { frame } = await holds(t, "");
  await frame.waitForTimeout(500);
  t.assert.equal(await frame.locator(".embed-lead").count(), 0);
}

export async function the_page_of_the_host_hears_the_lead(t) {
  const { page, frame } = await holds(t, 'lead="event" lead-consent="You may write to me." goal="20" analytics="datalayer"');
  await frame.locator("#lead-name").waitFor();
  await filled(frame);
  // Not without consent, which is nobody's but the visitor's.
  t.assert.equal(await frame.locator("#lead-agreed").isChecked(), false);
  await send(frame);
  await page.waitForTimeout(300);
  t.assert.equal(await page.evaluate(() => events.filter(({ detail }) => detail.type === "lead").length), 0);
  await frame.locator("#lead-agreed").check();
  await send(frame);
  await told(page, "lead");
  const { data } = await page.evaluate(() => events.find(({ detail }) => detail.type === "lead").detail);
  t.assert.deepEqual(data.fields, { name: "Kim Ji-woo", email: "ji-woo@example.com", message: 'A "question" <b>' });
  t.assert.equal(data.consent, true);
  t.assert.match(data.link, /^p1\./);
  t.assert.deepEqual([data.result.customers, data.currency], [20, "USD"]);
  await frame.getByText("Sent. Thank you.").waitFor();
  await checkMessages(t.assert, page);
  // Analytics learn that there was a lead and what it is worth, and nothing of who it is.
  const layer = await page.evaluate(() => JSON.stringify(window.dataLayer));
  t.assert.match(layer, /generate_lead/);
  t.assert.doesNotMatch(layer, /Kim|example\.com|question|p1\./);
  t.assert.ok(t.requests.every(({ url }) => !/Kim|ji-woo/.test(url)));
  await t.axe(frame.page());
  await t.screenshot(page, "embed-lead-event");
}

export async function an_address_of_the_host_takes_it_by_post(t) {
  t.expect(/Failed to load resource|ERR_FAILED|ERR_CONNECTION/);
  const seen = [];
  let up = false;
  const route = (page) =>
    page.context().route(`${SINK}/**`, async (route) => {
      const request = route.request();
      if (!up) return route.abort();
      const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "content-type" };
      if (request.method() === "POST") seen.push({ url: request.url(), body: request.postDataJSON(), cookie: await request.headerValue("cookie") });
      return route.fulfill({ status: 200, headers, body: "" });
    });
  const { frame } = await holds(t, `lead="post" lead-url="${SINK}/in"`, { route });
  await frame.locator("#lead-name").waitFor();
  await frame.getByText("It goes to leads.example.com.").waitFor();
  await filled(frame);
  await send(frame);
  await frame.getByText("It could not be sent.").waitFor();
  t.assert.equal(await frame.locator("#lead-email").inputValue(), "ji-woo@example.com");
  up = true;
  await send(frame);
  await frame.getByText("Sent. Thank you.").waitFor();
  t.assert.equal(seen.length, 1);
  const [{ url, body, cookie }] = seen;
  t.assert.equal(url, `${SINK}/in`);
  t.assert.equal(cookie, null);
  t.assert.equal(body.fields.name, "Kim Ji-woo");
  t.assert.match(body.link, /^p1\./);
}

export async function a_link_carries_the_plan_and_nothing_else(t) {
  const { frame } = await holds(t, `lead="link" lead-url="${SINK}/talk?x=1#theirs" goal="20"`);
  const link = frame.locator(".embed-lead a");
  await link.waitFor();
  await frame.waitForFunction(() => /#p1\./.test(document.querySelector(".embed-lead a").href));
  const href = await link.getAttribute("href");
  t.assert.match(href, /^https:\/\/leads\.example\.com\/talk\?x=1#p1\.[\w-]+$/);
  t.assert.equal(await link.getAttribute("rel"), "noopener noreferrer");
}

export async function with_nowhere_to_go_there_is_no_form(t) {
  t.expect(/Warmline: lead-url/);
  const { page, frame } = await holds(t, 'lead="post" preview="on"');
  await frame.locator(".embed-note", { hasText: "lead-url" }).waitFor();
  t.assert.equal(await frame.locator(".embed-lead").count(), 0);
  await page.waitForTimeout(100);
}

export async function the_footer_names_the_planner(t) {
  const { frame } = await holds(t, 'footer="on"');
  await frame.locator(".embed-made a").waitFor();
}

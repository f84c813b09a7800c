// Where a plan is kept: in the link, on the device after consent, and never one over the other.
import { box, drag, openFile, sentence, type } from "../lib/plan.mjs";

const settled = (page) => page.waitForFunction(() => location.hash.startsWith("#p1."));

async function link(page) {
  await settled(page);
  // Address and storage are written once the plan has rested.
  await page.waitForTimeout(500);
  return new URL(page.url()).hash;
}

async function remember(page) {
  await page.locator(".menu summary").click();
  await page.locator("#menu-remember").check();
  await page.locator(".menu summary").click();
  await page.waitForFunction(() => localStorage.length > 0);
}

export async function a_link_carries_the_plan(t) {
  const page = await t.open();
  await drag(page, 0, 0.7);
  await type(page, "goal", "25");
  const said = await sentence(page);
  const hash = await link(page);
  t.assert.equal(await sentence(await t.open({ path: hash })), said);
}

export async function a_reload_keeps_the_plan_without_storage(t) {
  const page = await t.open();
  await type(page, "goal", "33");
  await link(page);
  await page.reload();
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  t.assert.equal(await box(page, "goal").inputValue(), "33");
  t.assert.equal(await page.evaluate(() => localStorage.length), 0);
}

export async function nothing_is_stored_without_consent_and_all_is_forgotten_on_request(t) {
  const page = await t.open();
  await type(page, "goal", "12");
  await link(page);
  t.assert.equal(await page.evaluate(() => localStorage.length), 0);
  await remember(page);
  await page.locator(".menu summary").click();
  await page.locator("#menu-remember").uncheck();
  t.assert.equal(await page.evaluate(() => localStorage.length), 0);
}

export async function a_shared_link_leaves_the_saved_plan_alone(t) {
  const other = await t.open();
  await type(other, "goal", "77");
  const shared = await link(other);

  const mine = await t.open();
  await type(mine, "goal", "12");
  await remember(mine);
  await link(mine);
  const saved = () => mine.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const before = await saved();

  const visit = await t.open({ path: shared, context: mine.context() });
  t.assert.equal(await box(visit, "goal").inputValue(), "77");
  await type(visit, "goal", "78");
  await visit.waitForTimeout(600);
  t.assert.equal(await saved(), before);
  await visit.getByRole("button", { name: "Back to mine" }).click();
  t.assert.equal(await box(visit, "goal").inputValue(), "12");
}

export async function a_bad_link_says_so_and_keeps_the_plan(t) {
  for (const hash of ["#p1.", "#p1.!!!!", "#p1.AAAA", `#p1.${"A".repeat(1_000_000)}`]) {
    const page = await t.open({ path: hash });
    await page.locator(".notice", { hasText: "link could not be read" }).waitFor();
    t.assert.match(await sentence(page), /^To win 10 customers/);
  }
}

export async function truncated_links_never_break_the_page(t) {
  const page = await t.open();
  await type(page, "goal", "25");
  const hash = await link(page);
  const other = await t.open();
  for (let length = 4; length < hash.length; length += 7) {
    await other.evaluate((hash) => (location.hash = hash), hash.slice(0, length));
    await other.waitForTimeout(5);
    t.assert.match(await sentence(other), /^To win \d+ customer/);
  }
}

export async function a_bad_file_names_the_field_and_keeps_the_plan(t) {
  const page = await t.open();
  const offer = async (text) => {
    await openFile(page, text);
    await page.waitForFunction(() => document.querySelector(".notice").innerText.length > 0);
    return page.locator(".notice").innerText();
  };
  const stages = `"stages":[{"id":"a","name":"","toNext":{"rate":2}},{"id":"b","name":""}]`;
  t.assert.match(await offer(`{"version":1,"goal":{"customers":1},"customerValue":1,${stages}}`), /stages\[0\]\.toNext\.rate/);
  for (const text of ["", "{", "[".repeat(100_000), `{"version":1,"goal":{"customers":NaN}}`, `{"version":9}`, "x".repeat(2_000_000)]) {
    await offer(text);
    t.assert.match(await sentence(page), /^To win 10 customers/);
  }
}

export async function poisoned_storage_is_put_aside(t) {
  for (const poison of ["", "{", "null", `{"version":99}`, "\u0000", "x".repeat(100_000)]) {
    const page = await t.open({ script: `localStorage.setItem("warmline.plan.v1", ${JSON.stringify(poison)})` });
    t.assert.match(await sentence(page), /^To win 10 customers/);
    await page.locator(".notice", { hasText: "put aside" }).waitFor();
  }
}

export async function a_device_that_refuses_storage_is_no_trouble(t) {
  const script = `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })`;
  const page = await t.open({ script });
  t.assert.match(await sentence(page), /^To win 10 customers/);
  await page.locator(".menu summary").click();
  await page.locator("#menu-remember").click();
  await page.locator(".notice", { hasText: "does not let the page remember" }).waitFor();
}

export async function a_pasted_link_is_a_step_that_undo_takes_back(t) {
  const other = await t.open();
  await type(other, "goal", "77");
  const shared = await link(other);
  const page = await t.open();
  await page.evaluate((hash) => (location.hash = hash), shared);
  await page.waitForFunction(() => document.querySelector("#goal").value === "77");
  await page.getByRole("button", { name: "Undo" }).click();
  t.assert.equal(await box(page, "goal").inputValue(), "10");
}

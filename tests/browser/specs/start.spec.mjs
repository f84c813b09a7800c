// The page starts: under its policy, from any base path, in the visitor's language, and says so when it cannot.

export async function opens_from_the_root(t) {
  const page = await t.open();
  t.assert.match(await page.title(), /Warmline/);
  t.assert.equal(await page.locator("#failed").isVisible(), false);
}

export async function opens_from_a_sub_path(t) {
  const page = await t.open({ base: "/a/b/" });
  t.assert.ok(t.requests.length > 2);
  for (const { url } of t.requests) t.assert.match(new URL(url).pathname, /^\/a\/b\//);
  t.assert.equal(await page.locator("#failed").isVisible(), false);
}

export async function takes_the_language_of_the_browser_and_of_the_address(t) {
  const language = (page) => page.evaluate(() => document.documentElement.lang);
  t.assert.equal(await language(await t.open({ lang: "ko-KR" })), "ko");
  t.assert.equal(await language(await t.open({ lang: "fr-FR" })), "en");
  t.assert.equal(await language(await t.open({ lang: "ko-KR", path: "?lang=id" })), "id");
}

export async function fetches_each_file_once(t) {
  const page = await t.open();
  await page.waitForLoadState("networkidle");
  const addresses = t.requests.map(({ url }) => url);
  t.assert.deepEqual(addresses, [...new Set(addresses)]);
}

async function fails_with_a_panel(t, pattern, answer) {
  t.expect(/404|did not start|Failed to (load|fetch)|MIME type|preload|integrity/);
  const page = await t.open({ ready: false, route: (page) => page.route(pattern, (route) => route.fulfill(answer)) });
  await page.locator("#retry").waitFor();
  await page.unroute(pattern);
  await page.locator("#retry").click();
  await page.waitForSelector("html[data-ready]", { state: "attached" });
}

export async function offers_a_retry_when_the_wasm_is_missing(t) {
  await fails_with_a_panel(t, /\.wasm$/, { status: 404 });
}

export async function offers_a_retry_when_the_glue_is_missing(t) {
  await fails_with_a_panel(t, /\.js$/, { status: 404 });
}

export async function offers_a_retry_when_the_glue_is_another_page(t) {
  await fails_with_a_panel(t, /\.js$/, { status: 200, contentType: "text/html", body: "<p>Sign in</p>" });
}

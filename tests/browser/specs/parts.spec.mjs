// Parts of the program come when they are asked for: from any base path, once, and again after a failure.

const fetched = (t, name) => t.requests.filter(({ url }) => new URL(url).pathname.endsWith(`/${name}`));

async function comes_on_a_click(t, base) {
  const page = await t.open({ base });
  await page.waitForLoadState("networkidle");
  t.assert.equal(fetched(t, "split_more.wasm").length, 0);
  const figure = page.locator("h1 .figure").first();
  await figure.click();
  await page.locator(".hero .working").waitFor();
  t.assert.match(await page.locator(".hero .working").innerText(), /\S/);
  const [part, ...more] = fetched(t, "split_more.wasm");
  t.assert.deepEqual(more, []);
  t.assert.match(new URL(part.url).pathname, new RegExp(`^${base}app-[0-9a-f]{16}/`));
  await figure.click();
  await page.locator(".hero .working").waitFor({ state: "detached" });
}

export async function the_working_of_a_number_comes_on_a_click(t) {
  await comes_on_a_click(t, "/");
}

export async function it_comes_below_a_sub_path_too(t) {
  await comes_on_a_click(t, "/a/b/");
}

export async function the_questions_come_by_themselves(t) {
  const page = await t.open();
  await page.locator(".questions svg").first().waitFor();
  t.assert.ok((await page.locator(".questions .question").count()) >= 3);
  t.assert.equal(fetched(t, "split_questions.wasm").length, 1);
}

export async function the_presets_share_the_part_of_the_working(t) {
  const page = await t.open();
  await page.locator("h1 .figure").first().click();
  await page.locator(".hero .working").waitFor();
  await page.locator(".menu summary").click();
  await page.locator(".menu-list button").first().click();
  await page.locator(".presets").waitFor();
  t.assert.equal(fetched(t, "split_more.wasm").length, 1);
}

export async function what_could_not_come_is_fetched_again_on_request(t) {
  t.expect(/404|Failed to (load|fetch)|HTTP status|TypeError|integrity/);
  const page = await t.open();
  const part = /split_more\.wasm$/;
  await page.route(part, (route) => route.fulfill({ status: 404 }));
  await page.locator("h1 .figure").first().click();
  const missing = page.locator(".hero .later[role=alert]");
  await missing.waitFor();
  await page.unroute(part);
  await missing.getByRole("button").click();
  await page.locator(".hero .working").waitFor();
}

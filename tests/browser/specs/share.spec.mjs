// What a chart can be taken away as: pictures that stand alone, tables whose numbers are numbers, rich text.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

async function opened(t, options = {}) {
  const page = await t.open(options);
  await page.locator("#sure .chart-more").click();
  await page.locator("#sure-share button").first().waitFor();
  return page;
}

async function taken(page, words) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#sure-share button", { hasText: words }).click()]);
  return [download.suggestedFilename(), await readFile(await download.path())];
}

export async function a_picture_stands_alone(t) {
  for (const scheme of ["light", "dark"]) {
    const page = await opened(t, { scheme });
    const [name, bytes] = await taken(page, "SVG");
    t.assert.equal(name, "warmline-sure.svg");
    const svg = bytes.toString();
    const paper = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--paper"));
    t.assert.match(paper, /^#/);
    t.assert.ok(svg.includes(`fill="${paper}"`), paper);
    t.assert.match(svg, /55 SQLs make it 90%/);
    t.assert.doesNotMatch(svg, /<script|class=|href=|var\(|tabindex|aria-/);
    // Drawn without the page, by an image that may fetch nothing.
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, svg);
    t.assert.ok(size[0] > 300 && size[1] > 200, String(size));
    const [, png] = await taken(page, "PNG");
    t.assert.equal(png.subarray(1, 4).toString(), "PNG");
    t.assert.ok(Math.abs(png.readUInt32BE(16) - 2 * size[0]) <= 2, `${png.readUInt32BE(16)} for ${size[0]}`);
    await mkdir("target/screens", { recursive: true });
    await writeFile(`target/screens/share-picture-${scheme}.png`, png);
    await page.close();
  }
}

export async function every_chart_gives_its_picture_and_table(t) {
  const page = await t.open();
  await page.getByRole("button", { name: "Say how fast sales answers instead" }).click();
  await page.locator("#deep-soon").click();
  await page.locator("#soon-cash").waitFor();
  await page.locator("#deep-levers").click();
  await page.locator("#levers-tornado").waitFor();
  // What is out of sight comes once the page rests.
  await page.locator("#warm").waitFor({ state: "attached" });
  const ids = await page.locator("figure.chart").evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ["sure", "cold", "warm", "cost", "soon-customers", "soon-cash", "levers-tornado"]) t.assert.ok(ids.includes(id), `${id} of ${ids}`);
  for (const id of ids) {
    await page.locator(`#${id} > .chart-more`).click();
    for (const kind of ["SVG", "CSV"]) {
      const button = page.locator(`#${id}-share button`, { hasText: kind });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const text = await readFile(await download.path(), "utf8");
      if (kind === "SVG") t.assert.match(text, /<(path|rect|line|circle)/, id);
      else t.assert.ok(text.split("\r\n").length > 2, id);
    }
    // No person saves files faster; of more than ten in a second the browser drops one without a word.
    await page.waitForTimeout(700);
  }
}

export async function tables_keep_numbers_as_numbers(t) {
  const page = await opened(t, { lang: "id", path: "?lang=id" });
  const [, csv] = await taken(page, "CSV");
  t.assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const row = csv.toString().split("\r\n").find((line) => line.startsWith("55,"));
  t.assert.match(row, /^55,0\.9\d*$/);
  const [name, xlsx] = await taken(page, "XLSX");
  t.assert.equal(name, "warmline-sure.xlsx");
  const sheet = entry(xlsx, "xl/worksheets/sheet1.xml");
  t.assert.match(sheet, /<c><v>55<\/v><\/c><c s="2"><v>0\.9/);
  t.assert.doesNotMatch(sheet, /<f/);
}

export async function a_table_is_copied_for_slides_and_sheets(t) {
  const page = await opened(t);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#sure-share button", { hasText: "Copy" }).click();
  await page.locator("#sure-share [role=status]", { hasText: "Copied" }).waitFor();
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/html", "text/plain"].map(async (kind) => (await item.getType(kind)).text()));
  });
  t.assert.match(html, /<td>55<\/td>/);
  t.assert.match(plain, /(^|\n)55\t0\.9/);
}

export async function where_the_clipboard_refuses_the_table_can_be_selected(t) {
  const page = await opened(t);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.locator("#sure-share button", { hasText: "Copy" }).click();
  t.assert.match(await page.locator("#sure-share textarea").inputValue(), /55\t0\.9/);
  await t.axe(page);
}

export async function it_looks_right(t) {
  for (const lang of ["en", "ko", "id"]) {
    for (const width of [320, 1280]) {
      const page = await opened(t, { width, path: `?lang=${lang}` });
      await t.noOverflow(page);
      await t.axe(page);
      await t.screenshot(page, `share-${lang}-${width}`);
      await page.close();
    }
  }
}

/** A file of an archive by its own directory. */
function entry(bytes, wanted) {
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (;;) {
    const [method, size, length, place] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    if (bytes.subarray(at + 46, at + 46 + length).toString() === wanted) {
      const start = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
      const content = bytes.subarray(start, start + size);
      return (method === 0 ? content : inflateRawSync(content)).toString();
    }
    at += 46 + length;
  }
}

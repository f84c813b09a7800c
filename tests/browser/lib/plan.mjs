// Ways of a visitor's hands on the plan page.

/** The box of a field, by its path in the document. */
export const box = (page, path) => page.locator(`[id="${path}"]`);

/** The headline sentence as people read it, typed numbers included. */
export async function sentence(page) {
  return page.evaluate(() => {
    const words = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node instanceof HTMLInputElement) return node.value;
      if (node instanceof HTMLElement && node.classList.contains("unseen")) return "";
      return [...node.childNodes].map(words).join("");
    };
    return words(document.querySelector("h1")).replace(/\s+/g, " ").trim();
  });
}

/** Types as a person does: the box is emptied first, then key by key. */
export async function type(page, path, text) {
  const field = box(page, path);
  await field.click();
  await field.press("ControlOrMeta+a");
  await field.press("Delete");
  await field.pressSequentially(text);
}

/** Drags the slider of a rate to a share of its way. */
export async function drag(page, row, share) {
  const slider = page.locator(".joint").nth(row).locator("input[type=range]");
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  const now = await slider.evaluate((node) => (node.value - node.min) / (node.max - node.min));
  const thumb = 24;
  const at = (part) => x + thumb / 2 + part * (width - thumb);
  await page.mouse.move(at(now), y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(at(now + ((share - now) * step) / 8), y + height / 2);
  await page.mouse.up();
}

/** Opens the menu and takes an entry. */
export async function menu(page, name) {
  await page.locator(".menu summary").click();
  await page.locator(".menu-list").getByRole("button", { name }).click();
}

/** Opens a file through the menu. */
export async function openFile(page, text) {
  await page.locator(".menu summary").click();
  const file = { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator(".menu input[type=file]").setInputFiles(file);
}

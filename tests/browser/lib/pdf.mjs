// What stands on the pages of a PDF, and where.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Of each page its size and its pieces of text, each with its box, in points from the top left. */
export async function pages(pdf) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false, isEvalSupported: false });
  const file = await task.promise;
  const list = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const boxes = items.filter(({ str }) => str?.trim()).map(({ str, transform, width, height: tall }) => {
      const [, , , , x, y] = transform;
      return { text: str, left: x, right: x + width, top: height - y - tall, bottom: height - y };
    });
    list.push({ width, height, boxes });
  }
  await task.destroy();
  return list;
}

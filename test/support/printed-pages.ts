import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Word = { text: string; size: number; left: number; right: number; top: number; bottom: number };
export type PrintedPage = { words: readonly Word[]; text: string; width: number; height: number };

/** What stands where on each printed page, in points from the top left corner. */
export async function readPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): Word[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , c, d, left, baseline] = item.transform;
      const size = Math.hypot(c, d);
      return [
        {
          text: item.str,
          size,
          left,
          right: left + item.width,
          top: height - baseline - size,
          bottom: height - baseline,
        },
      ];
    });
    pages.push({ words, text: words.map(({ text }) => text).join(" "), width, height });
  }
  await document.destroy();
  return pages;
}

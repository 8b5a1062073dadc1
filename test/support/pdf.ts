import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type PdfPage = { text: string; width: number; height: number };

/** What a person could read on each printed page. */
export async function textOfPdf(
  bytes: Uint8Array,
): Promise<{ pages: number; text: string; each: PdfPage[] }> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
    .promise;
  const each: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const text = content.items
      .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
      .join("");
    each.push({ text, width, height });
  }
  await document.destroy();
  return { pages: each.length, text: each.map((page) => page.text).join("\n"), each };
}

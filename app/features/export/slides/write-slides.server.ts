import { createRequire } from "node:module";
import type { default as PptxGen } from "pptxgenjs";
import { cleanText } from "../safe-cell.server";
import { finishPackage, pictureName, TITLE } from "./finish-package.server";
import { fittedText } from "./fitted-text.server";
import { COLOURS, type Drawn, plain, SLIDE, type Slide, type TextBox } from "./slide.server";

// The package is CommonJS at heart: its ECMAScript half has no marks by which Node.js would know it as such.
const Presentation: new () => PptxGen = createRequire(import.meta.url)("pptxgenjs");

type Deck = {
  /** Of the language, as proofing tools know it: "de-DE". */
  tag: string;
  title: string;
  /** Above the title of every slide. */
  head: string;
  /** Below every slide. */
  foot: string;
  slides: readonly Slide[];
};

/** A PowerPoint presentation of plain shapes and text, so that whoever shows it can change both. */
export async function writeSlides(deck: Deck): Promise<Uint8Array> {
  const presentation = new Presentation();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = cleanText(deck.title);
  presentation.subject = "";
  presentation.author = "";
  presentation.company = "";
  presentation.theme = { headFontFace: "Arial", bodyFontFace: "Arial" };
  for (const slide of deck.slides) addSlide(presentation, deck, slide);
  const written = await presentation.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("the presentation is no bytes");
  return finishPackage(written, deck.slides, deck.tag);
}

function addSlide(presentation: PptxGen, { tag, head, foot }: Deck, slide: Slide): void {
  const page = presentation.addSlide();
  page.background = { color: COLOURS.surface };
  const add = (drawn: Drawn, name: string) => addDrawn(page, drawn, name, tag);
  const edge = { x: 0.6, w: 12.13 };
  const small = (text: string) => [plain(text, { colour: COLOURS.muted })];
  add(fittedText(small(head), { area: { ...edge, y: 0.32, h: 0.4 }, sizes: [12, 11, 10, 9, 8, 7] }), "head");
  const title = { area: { ...edge, y: 0.75, h: 1 }, sizes: [32, 28, 26, 24, 22, 20, 18, 16], middle: true };
  add(fittedText([plain(slide.title, { bold: true })], title), TITLE);
  slide.boxes.forEach((box, index) => {
    add(box, `text-${index + 1}`);
  });
  slide.pictures.forEach(({ drawn }, picture) => {
    drawn.forEach((one, place) => {
      add(one, pictureName(picture, place));
    });
  });
  add(fittedText(small(foot), { area: { ...edge, w: 11, y: 6.98, h: 0.32 }, sizes: [10, 9, 8, 7] }), "foot");
  const corner = { x: SLIDE.width - 1.2, y: 6.98, w: 0.6, h: 0.32 };
  page.slideNumber = { ...corner, fontSize: 10, color: COLOURS.muted, align: "right" };
  page.addNotes(cleanText(slide.notes.join("\n")));
}

function addDrawn(page: PptxGen.Slide, drawn: Drawn, objectName: string, lang: string): void {
  if (drawn.kind === "shape") {
    const { shape, area, fill, line } = drawn;
    const edge = line === null ? {} : { line: { color: line, width: 1 } };
    page.addShape(shape, { ...area, fill: { color: fill }, ...edge, objectName });
    return;
  }
  const { area, size, align, middle } = drawn;
  page.addText(runsOf(drawn, lang), {
    ...area,
    objectName,
    align,
    valign: middle ? "middle" : "top",
    margin: 0,
    fontSize: size,
    fit: "shrink",
  });
}

/** Of a paragraph only the first run may say that it is an entry of a list: each that does begins another one. */
function runsOf({ paragraphs, size, align }: TextBox, lang: string): PptxGen.TextProps[] {
  const last = paragraphs.length - 1;
  return paragraphs.flatMap(({ runs, bullet }, paragraph) =>
    runs.map(({ text, bold, colour }, run) => ({
      text: cleanText(text),
      options: {
        lang,
        align,
        bold: bold ?? false,
        color: colour ?? COLOURS.ink,
        ...(bullet && run === 0 ? { bullet: { indent: size * 1.2 } } : {}),
        ...(paragraph < last ? { paraSpaceAfter: size * 0.4 } : {}),
        breakLine: run === runs.length - 1 && paragraph < last,
      },
    })),
  );
}

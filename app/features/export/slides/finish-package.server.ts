import JSZip from "jszip";
import { cleanText } from "../safe-cell.server";
import type { Picture, Slide } from "./slide.server";

/** How the shape is named that is the title of its slide. */
export const TITLE = "title";

/** By which the shapes of one picture are found again. */
export function pictureName(picture: number, place: number): string {
  return `picture-${picture + 1}-${place + 1}`;
}

const EMU_AN_INCH = 914_400;
/** Above the numbers that the library gives to single shapes. */
const FIRST_GROUP = 10_000;
/** The earliest that a file in a package can be: when it was made is said nowhere in it. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/**
 * What the library that writes the package cannot: the shapes of a picture become one thing with its words for whoever
 * cannot see it, titles are titles, notes have paragraphs and a language, and nothing says when or by whom it was made.
 */
export async function finishPackage(
  bytes: Uint8Array,
  slides: readonly Slide[],
  tag: string,
): Promise<Uint8Array> {
  const read = await JSZip.loadAsync(bytes);
  const finished = new JSZip();
  for (const [name, file] of Object.entries(read.files)) {
    if (file.dir) continue;
    const text = await file.async("string");
    finished.file(name, finishPart(name, text, slides, tag), { date: NO_TIME, createFolders: false });
  }
  return finished.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** The library names a master for each slide, and writes one. */
const UNWRITTEN_MASTERS = /<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)\d+\.xml"[^>]*\/>/g;

function finishPart(name: string, xml: string, slides: readonly Slide[], tag: string): string {
  if (name === "docProps/core.xml") return withoutOrigin(xml);
  if (name === "[Content_Types].xml") return xml.replace(UNWRITTEN_MASTERS, "");
  const [, kind, number] = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(name) ?? [];
  const slide = slides[Number(number) - 1];
  if (!slide) return xml;
  return kind === "slides" ? finishSlide(xml, slide) : finishNotes(xml, tag);
}

function withoutOrigin(xml: string): string {
  return xml.replace(
    /\s*<(dc:creator|cp:lastModifiedBy|cp:revision|dcterms:created|dcterms:modified)\b[^>]*>[^<]*<\/\1>/g,
    "",
  );
}

function finishSlide(xml: string, slide: Slide): string {
  const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  const titled = shapes.find((shape) => nameOf(shape) === TITLE);
  const named = titled
    ? xml.replace(titled, () => titled.replace("<p:nvPr></p:nvPr>", '<p:nvPr><p:ph type="title"/></p:nvPr>'))
    : xml;
  return slide.pictures.reduce((whole, picture, index) => {
    const own = shapes.filter((shape) => nameOf(shape).startsWith(pictureName(index, 0).replace(/1$/, "")));
    const together = own.join("");
    return whole.replace(together, () => group(picture, index, together));
  }, named);
}

function nameOf(shape: string): string {
  return /<p:cNvPr [^>]*name="([^"]*)"/.exec(shape)?.[1] ?? "";
}

function group({ alt, area }: Picture, index: number, shapes: string): string {
  const [x, y, w, h] = [area.x, area.y, area.w, area.h].map((inches) => Math.round(inches * EMU_AN_INCH));
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/>`;
  const inside = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/>`;
  const said = `<p:cNvPr id="${FIRST_GROUP + index}" name="picture-${index + 1}" descr="${escaped(alt)}"/>`;
  const about = `<p:nvGrpSpPr>${said}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  return `<p:grpSp>${about}<p:grpSpPr><a:xfrm>${place}${inside}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`;
}

function finishNotes(xml: string, tag: string): string {
  return xml.replace(/<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t>.*?<\/a:p>/s, (_, text) =>
    String(text)
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r><a:rPr lang="${tag}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
      .join(""),
  );
}

function escaped(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

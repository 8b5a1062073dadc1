import JSZip from "jszip";

const EMU_AN_INCH = 914_400;

type Box = { x: number; y: number; w: number; h: number };

export type ReadShape = Box & {
  name: string;
  isTitle: boolean;
  /** The number of the slide, which the program writes. */
  field: boolean;
  form: string;
  fill: string | null;
  line: string | null;
  /** Of the paragraphs, each with the words of its runs. */
  paragraphs: readonly {
    runs: readonly { text: string; bold: boolean; colour: string }[];
    bullet: boolean;
  }[];
  /** Points. */
  size: number;
  align: string;
  anchor: string;
};

export type ReadSlide = {
  shapes: readonly ReadShape[];
  pictures: readonly (Box & { alt: string; inside: readonly string[] })[];
  notes: readonly string[];
};

export type ReadDeck = {
  parts: ReadonlyMap<string, string>;
  times: readonly Date[];
  slides: readonly ReadSlide[];
};

/** What a presentation holds, read from the XML of its package by nothing that wrote it. */
export async function readSlides(
  bytes: Uint8Array,
  change: (xml: string) => string = (xml) => xml,
): Promise<ReadDeck> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files);
  const parts = new Map<string, string>();
  for (const file of files) parts.set(file.name, change(await file.async("string")));
  const numbers = [...parts.keys()].flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? []);
  const slides = numbers
    .map(Number)
    .sort((a, b) => a - b)
    .map((number) => ({
      ...readSlide(parts.get(`ppt/slides/slide${number}.xml`) ?? ""),
      notes: textsOf(parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? "").slice(0, -1),
    }));
  return { parts, times: files.map(({ date }) => date), slides };
}

function readSlide(xml: string): Omit<ReadSlide, "notes"> {
  const shapes = (xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? []).map(readShape);
  const pictures = (xml.match(/<p:grpSp>.*?<\/p:grpSp>/gs) ?? []).map((group) => ({
    ...boxOf(group),
    alt: decoded(/descr="([^"]*)"/.exec(group)?.[1] ?? ""),
    inside: (group.match(/<p:sp>.*?<\/p:sp>/gs) ?? []).map((shape) => readShape(shape).name),
  }));
  return { shapes, pictures };
}

function readShape(xml: string): ReadShape {
  const before = xml.split("<p:txBody>")[0] ?? "";
  return {
    ...boxOf(xml),
    name: decoded(/name="([^"]*)"/.exec(xml)?.[1] ?? ""),
    isTitle: before.includes('<p:ph type="title"'),
    field: xml.includes("<a:fld "),
    form: /prstGeom prst="(\w+)"/.exec(before)?.[1] ?? "",
    fill: /<\/a:prstGeom>\s*<a:solidFill><a:srgbClr val="(\w+)"/.exec(before)?.[1] ?? null,
    line: /<a:ln[^>]*>\s*<a:solidFill><a:srgbClr val="(\w+)"/.exec(before)?.[1] ?? null,
    paragraphs: (xml.match(/<a:p>.*?<\/a:p>/gs) ?? []).map((paragraph) => ({
      bullet: paragraph.includes("<a:buChar") || paragraph.includes("<a:buSzPct"),
      runs: (paragraph.match(/<a:r>.*?<\/a:r>/gs) ?? []).map((run) => ({
        text: decoded(/<a:t>([^<]*)<\/a:t>/.exec(run)?.[1] ?? ""),
        bold: /<a:rPr[^>]* b="1"/.test(run),
        colour: /<a:rPr.*?srgbClr val="(\w+)"/s.exec(run)?.[1] ?? "000000",
      })),
    })),
    size: Number(/ sz="(\d+)"/.exec(xml)?.[1] ?? 0) / 100,
    align: /algn="(\w+)"/.exec(xml)?.[1] ?? "l",
    anchor: /anchor="(\w+)"/.exec(xml)?.[1] ?? "t",
  };
}

function boxOf(xml: string): Box {
  const [, x, y] = /<a:off x="(-?\d+)" y="(-?\d+)"\/>/.exec(xml) ?? [];
  const [, w, h] = /<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml) ?? [];
  const inches = (emu: string | undefined) => Number(emu) / EMU_AN_INCH;
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}

/** The words of each paragraph. */
function textsOf(xml: string): string[] {
  return (xml.match(/<a:p>.*?<\/a:p>/gs) ?? []).map((paragraph) =>
    (paragraph.match(/<a:t>[^<]*<\/a:t>/g) ?? [])
      .map((text) => decoded(text.replace(/<\/?a:t>/g, "")))
      .join(""),
  );
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

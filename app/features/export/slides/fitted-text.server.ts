import type { Area, Paragraph, TextBox } from "./slide.server";

const POINTS_AN_INCH = 72;
/** Of a line, in parts of the font's size. */
const LINE = 1.2;
/** Between two paragraphs, in parts of the font's size. */
const BETWEEN = 0.4;
/** Before the words of an entry of a list, in parts of the font's size. */
const BULLET = 1.3;
/** Letters in parts of the font's size: a wide sans serif font's, and those of scripts that fill a square. */
const LETTER = 0.55;
const BOLD_LETTER = 0.6;
const SQUARE = 1.05;
const FILLS_SQUARE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|\p{Emoji_Presentation}/u;

type Placing = { area: Area; sizes: readonly number[]; align?: TextBox["align"]; middle?: boolean };

/** A box with the largest of some sizes, in points and falling, at which the words fit, whole where that can be; the smallest where none does. */
export function fittedText(paragraphs: readonly Paragraph[], placing: Placing): TextBox {
  const { area, sizes, align = "left", middle = false } = placing;
  const fitting =
    sizes.find(
      (size) => heightOf(paragraphs, size, area.w) <= area.h && longest(paragraphs, size) <= area.w,
    ) ?? sizes.find((size) => heightOf(paragraphs, size, area.w) <= area.h);
  const size = fitting ?? sizes.at(-1) ?? 10;
  return { kind: "text", area, paragraphs, size, align, middle };
}

/** Where a line may end: behind blanks and hyphens, and beside every letter of a script that has neither. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=[ -])/).flatMap((word) => (FILLS_SQUARE.test(word) ? [...word] : word));
}

/** The width of the longest word, inches: no smaller room than this leaves it whole. */
function longest(paragraphs: readonly Paragraph[], size: number): number {
  const words = paragraphs.flatMap(({ runs }) =>
    runs.flatMap(({ text, bold }) => wordsOf(text).map((word) => widthOf(word, bold ?? false))),
  );
  return (Math.max(0, ...words) * size) / POINTS_AN_INCH;
}

/** Inches. */
function heightOf(paragraphs: readonly Paragraph[], size: number, width: number): number {
  const room = (width * POINTS_AN_INCH) / size;
  const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
  return ((lines * LINE + Math.max(0, paragraphs.length - 1) * BETWEEN) * size) / POINTS_AN_INCH;
}

/** How many lines a paragraph takes where a line holds `room` times the font's size. */
function linesOf({ runs, bullet }: Paragraph, room: number): number {
  const width = bullet ? room - BULLET : room;
  let lines = 1;
  let used = 0;
  for (const { text, bold } of runs) {
    for (const word of wordsOf(text)) {
      const wide = widthOf(word, bold ?? false);
      if (used > 0 && used + wide > width) {
        lines += 1;
        used = 0;
      }
      // A word longer than a line is broken where the line ends.
      lines += Math.ceil((used + wide) / width) - 1;
      used = wide > width ? wide % width : used + wide;
    }
  }
  return lines;
}

function widthOf(word: string, bold: boolean): number {
  return [...word].reduce(
    (sum, letter) => sum + (FILLS_SQUARE.test(letter) ? SQUARE : bold ? BOLD_LETTER : LETTER),
    0,
  );
}

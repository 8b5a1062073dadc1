/** Of a letter in a chart's bold labels, in parts of the font's size; words with many an "n" and "m" are that wide. */
const LETTER = 0.66;
const ROOM = 4;

/** The size of a label that has to fit between two edges: the usual one, or smaller for a long word. All in pixels. */
export function fittedSize(label: string, width: number, usual: number): number {
  return Math.min(usual, (width - ROOM) / (LETTER * Math.max(1, label.length)));
}

export type LaneMark = { number: number; x: number; text: string };
/** `words` is the side of the number on which there is room for them. */
export type PlacedMark = LaneMark & { lane: number; at: number; words: "right" | "left" | null };

type LaneOptions = {
  lanes: number;
  /** Of a numbered mark, and from it to the next thing in its lane, pixels. */
  size: number;
  gap: number;
  left: number;
  right: number;
  textWidth: (text: string) => number;
  /** False where there is never room for words. */
  words: boolean;
};

/**
 * Marks on the foot of the time line, from left to right: each in the lane where its words fit, or at least its
 * number; with no room at all it moves to the right. Words that the next mark would cover are left out.
 */
export function placeMarks(marks: readonly LaneMark[], options: LaneOptions): PlacedMark[] {
  const { lanes, size, gap, textWidth, words } = options;
  const rows: PlacedMark[][] = Array.from({ length: lanes }, () => []);
  const numberEnd = (mark: PlacedMark) => mark.at + size / 2 + gap;
  const wordsEnd = (mark: PlacedMark) => numberEnd(mark) + (words ? textWidth(mark.text) + gap : 0);
  const endOf = (row: readonly PlacedMark[], end: (mark: PlacedMark) => number) => {
    const last = row.at(-1);
    return last ? end(last) : Number.NEGATIVE_INFINITY;
  };
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const start = mark.x - size / 2;
    const free = rows.findIndex((row) => endOf(row, wordsEnd) <= start);
    const narrow = shortestWords(rows, (row) => endOf(row, numberEnd) <= start);
    const tightest = rows.reduce(
      (best, row, lane) => (endOf(row, numberEnd) < endOf(rows[best] ?? [], numberEnd) ? lane : best),
      0,
    );
    const lane = free >= 0 ? free : narrow >= 0 ? narrow : tightest;
    const at = Math.max(mark.x, endOf(rows[lane] ?? [], numberEnd) + size / 2);
    rows[lane]?.push({ ...mark, lane, at, words: null });
  }
  return rows.flatMap((row) => withWords(row, options)).sort((a, b) => a.number - b.number);
}

/** Of the lanes with room for a number, the one whose last words are lost with the least harm; -1 without any. */
function shortestWords(
  rows: readonly (readonly PlacedMark[])[],
  hasRoom: (row: readonly PlacedMark[]) => boolean,
): number {
  const words = (lane: number) => rows[lane]?.at(-1)?.text.length ?? 0;
  const lanes = rows.flatMap((row, lane) => (hasRoom(row) ? [lane] : []));
  return lanes.reduce((best, lane) => (best < 0 || words(lane) < words(best) ? lane : best), -1);
}

/** From left to right: what stands left of a number has to keep clear of what stands right of the one before. */
function withWords(row: readonly PlacedMark[], options: LaneOptions): PlacedMark[] {
  const { size, gap, left, right, textWidth, words } = options;
  let taken = left;
  return row.map((mark, index) => {
    const next = row[index + 1];
    const width = textWidth(mark.text) + gap;
    const fitsRight = mark.at + size / 2 + width + gap <= (next ? next.at - size / 2 : right);
    const fitsLeft = mark.at - size / 2 - width >= taken;
    const left = fitsLeft ? "left" : null;
    const side = words ? (fitsRight ? "right" : left) : null;
    taken = mark.at + size / 2 + gap + (side === "right" ? width : 0);
    return { ...mark, words: side };
  });
}

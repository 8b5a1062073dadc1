export type LaneMark = { number: number; x: number };
export type PlacedMark = LaneMark & { lane: number; at: number };

type LaneOptions = {
  lanes: number;
  /** Of a numbered mark, and from it to the next in its lane, pixels. */
  size: number;
  gap: number;
};

/**
 * Marks on the foot of the time line, from left to right: each in the first lane where its number fits; with no room at
 * all it moves to the right. Their words stand in the list below the chart: beside the numbers, the lines that lead to
 * later numbers would run through them.
 */
export function placeMarks(marks: readonly LaneMark[], { lanes, size, gap }: LaneOptions): PlacedMark[] {
  const ends = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const placed = [...marks]
    .sort((a, b) => a.x - b.x)
    .map((mark): PlacedMark => {
      const start = mark.x - size / 2;
      const free = ends.findIndex((end) => end <= start);
      const lane = free >= 0 ? free : ends.indexOf(Math.min(...ends));
      const at = Math.max(mark.x, (ends[lane] ?? 0) + size / 2);
      ends[lane] = at + size / 2 + gap;
      return { ...mark, lane, at };
    });
  return placed.sort((a, b) => a.number - b.number);
}

import { mean, present } from "./descriptive";

export type TwoWayImputation = {
  /** Positions (from 0) of the rows that count, in order. */
  used: number[];
  /** The rows that count, gaps filled; a cell stays null only when nobody counted answered that item. */
  rows: (number | null)[][];
  /** Mean of each row that counts; null when one of its cells stayed null. */
  personMeans: (number | null)[];
  /** Mean of the person means; null when there is none or one is undefined. */
  mean: number | null;
};

/**
 * Two-way imputation of missing answers (null): item mean plus the person's offset from the means of the items that
 * person answered, clipped to low..high. Rows count when at least `minimumShare` of the items, and at least one, are
 * answered; only they enter the item means. Rows are persons, all of equal length, in answer units.
 * Throws RangeError when rows differ in length. Source: Bernaards & Sijtsma (2000), without the random part.
 *
 * @example
 * imputeTwoWay([[1, 2, null], [3, 4, 5], [null, null, 4]], { minimumShare: 0.5, low: 1, high: 5 }).rows // => [[1, 2, 4], [3, 4, 5]]
 */
export function imputeTwoWay(
  rows: readonly (readonly (number | null)[])[],
  { minimumShare, low, high }: { minimumShare: number; low: number; high: number },
): TwoWayImputation {
  const items = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== items))
    throw new RangeError("imputeTwoWay requires rows of equal length");
  const used: number[] = [];
  rows.forEach((row, i) => {
    const answered = present(row).length;
    // The small allowance keeps 11 of 20 at a share of 0.55, whose product rounds above 11.
    if (answered > 0 && answered >= minimumShare * items - 1e-9) used.push(i);
  });
  const kept = used.map((i) => rows[i]!);
  const itemMeans = Array.from({ length: items }, (_, item) => mean(present(kept.map((row) => row[item]))));
  const filled = kept.map((row) => fillRow(row, itemMeans, low, high));
  const personMeans = filled.map((row) => (row.includes(null) ? null : mean(present(row))));
  return {
    used,
    rows: filled,
    personMeans,
    mean: personMeans.includes(null) ? null : mean(present(personMeans)),
  };
}

function fillRow(
  row: readonly (number | null)[],
  itemMeans: readonly (number | null)[],
  low: number,
  high: number,
): (number | null)[] {
  const answered = row.map((cell) => cell !== null && !Number.isNaN(cell));
  if (!answered.includes(false)) return [...row];
  const own = mean(present(row)) ?? 0;
  const offset = own - (mean(present(itemMeans.filter((_, item) => answered[item]))) ?? 0);
  return row.map((cell, item) => {
    if (answered[item]) return cell;
    const itemMean = itemMeans[item] ?? null;
    return itemMean === null ? null : Math.min(high, Math.max(low, itemMean + offset));
  });
}

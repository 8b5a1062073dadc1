import { randomInt } from "node:crypto";

/** Where in a file what came first, second, third ... lies now. */
type Places = {
  pageSize: number;
  /** Of each row in the order of arrival: where its first bytes begin, and where its last end. */
  rows: readonly { head: number; tail: number; copies: number }[];
};

/** `rows` are random bytes that stand at the beginning and the end of a row, in the order of arrival. */
export function findPlaces(file: Buffer, rows: readonly { head: Buffer; tail: Buffer }[]): Places {
  const pageSize = file.readUInt16BE(16) === 1 ? 65_536 : file.readUInt16BE(16);
  const heads = occurrences(
    file,
    rows.map(({ head }) => head),
  );
  const tails = occurrences(
    file,
    rows.map(({ tail }) => tail),
  );
  return {
    pageSize,
    rows: rows.map((_, row) => ({
      head: heads[row]?.at(-1) ?? -1,
      tail: tails[row]?.at(-1) ?? -1,
      copies: Math.max(heads[row]?.length ?? 0, tails[row]?.length ?? 0),
    })),
  };
}

/**
 * How much each kind of place tells of the order of arrival, in standard errors of Kendall's tau of a random order:
 * beyond 5 by luck once in two million.
 */
export function orderTold({ pageSize, rows }: Places): Record<string, number> {
  const page = (place: number) => Math.floor(place / pageSize);
  return {
    "place in the file": told(rows.map(({ head }) => head)),
    "place of the end of a row": told(rows.map(({ tail }) => tail)),
    page: told(rows.map(({ head }) => page(head))),
    "overflow page": told(rows.map(({ tail }) => page(tail))),
    "place on the page": toldInside(rows.map(({ head }) => ({ group: page(head), value: head }))),
    "copies left behind": told(rows.map(({ copies }) => copies)),
  };
}

/** Kendall's tau between arrival and a value. */
export function kendall(values: readonly number[]): number {
  let sum = 0;
  for (let later = 1; later < values.length; later++) {
    const value = values[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier++) sum += Math.sign(value - (values[earlier] ?? 0));
  }
  return sum / ((values.length * (values.length - 1)) / 2);
}

/** Of Kendall's tau of n values in random order. */
function kendallError(n: number): number {
  return Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1)));
}

function told(values: readonly number[]): number {
  return kendall(values) / kendallError(values.length);
}

/** The same among those that share a group; the error is that of the same groups in random orders. */
function toldInside(values: readonly { group: number; value: number }[]): number {
  const groups = new Map<number, number[]>();
  for (const { group, value } of values) groups.set(group, [...(groups.get(group) ?? []), value]);
  const several = [...groups.values()].filter((group) => group.length > 1);
  const agreement = (of: readonly (readonly number[])[]) =>
    of.reduce((sum, group) => sum + (kendall(group) * (group.length * (group.length - 1))) / 2, 0);
  const random = Array.from({ length: 40 }, () => agreement(several.map(shuffled)) ** 2);
  const error = Math.sqrt(random.reduce((sum, square) => sum + square, 0) / random.length);
  return error === 0 ? 0 : agreement(several) / error;
}

export function shuffled<T>(values: readonly T[]): T[] {
  const result: T[] = [];
  for (const value of values) result.splice(randomInt(result.length + 1), 0, value);
  return result;
}

/** In one pass: there are thousands to look for. */
function occurrences(file: Buffer, sought: readonly Buffer[]): number[][] {
  const places = sought.map((): number[] => []);
  const byStart = new Map<number, number[]>();
  for (const [row, bytes] of sought.entries()) {
    const start = bytes.readUInt32BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), row]);
  }
  for (let at = 0; at + 4 <= file.length; at++) {
    for (const row of byStart.get(file.readUInt32BE(at)) ?? []) {
      const bytes = sought[row];
      if (bytes && file.subarray(at, at + bytes.length).equals(bytes)) places[row]?.push(at);
    }
  }
  return places;
}

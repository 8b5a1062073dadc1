import { isBeyondChance } from "./chance.server";

/** Seconds since 1970 between which a time means the wave. */
export type Period = { from: number; to: number };

/** A unit of time as a number of bytes, and how many of it a second has. */
const UNITS = [
  [4, 1],
  [5, 1000],
  [6, 1000],
  [6, 1_000_000],
] as const;

/** Whether all values hold a time of the wave in the same place, whichever unit and end it begins with. */
export function holdsTimes(values: readonly Buffer[], { from, to }: Period): boolean {
  const length = values[0]?.length ?? 0;
  const tried = 2 * UNITS.length * length;
  return UNITS.some(([width, perSecond]) => {
    const chance = Math.min(1, ((to - from) * perSecond) / 256 ** width);
    if (!isBeyondChance(Math.log(tried) + values.length * Math.log(chance))) return false;
    const isTime = (number: number) => number >= from * perSecond && number <= to * perSecond;
    return Array.from({ length: Math.max(0, length - width + 1) }, (_, at) => at).some(
      (at) =>
        values.every((value) => isTime(value.readUIntBE(at, width))) ||
        values.every((value) => isTime(value.readUIntLE(at, width))),
    );
  });
}

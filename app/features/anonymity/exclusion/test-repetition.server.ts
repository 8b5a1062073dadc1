import { isBeyondChance, logChoose } from "./chance.server";

/** Whether random values of one length have bytes in common that chance does not give them. */
export function hasRepetition(values: readonly Buffer[]): boolean {
  const length = values[0]?.length ?? 0;
  if (values.length < 2) return false;
  return sharesWindow(values, length) || hasFrequentByte(values, length);
}

/** Two values with the same bytes in the same place: so many bytes that chance would hardly do it. */
function sharesWindow(values: readonly Buffer[], length: number): boolean {
  const pairs = logChoose(values.length, 2);
  let width = 1;
  while (width < length && !isBeyondChance(pairs + Math.log(length) - width * Math.log(256))) width += 1;
  if (width > length) return false;
  for (let at = 0; at + width <= length; at++) {
    const seen = new Set(values.map((value) => value.toString("latin1", at, at + width)));
    if (seen.size < values.length) return true;
  }
  return false;
}

/** One byte value that too many have in one place. */
function hasFrequentByte(values: readonly Buffer[], length: number): boolean {
  const { length: count } = values;
  for (let at = 0; at < length; at++) {
    const times = new Uint32Array(256);
    for (const value of values) times[value[at] ?? 0] = (times[value[at] ?? 0] ?? 0) + 1;
    const most = Math.max(...times);
    const chance = Math.log(256 * length) + logChoose(count, most) - most * Math.log(256);
    if (isBeyondChance(chance)) return true;
  }
  return false;
}

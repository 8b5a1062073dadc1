import { isBeyondChance, logChoose } from "./chance.server";

/** What numbers inside random values may be: of so many bytes, from either end. */
const WIDTHS = [1, 2, 3, 4, 6] as const;
const WAYS = 2;
/** Cut so that they are whole in a JavaScript number. */
const WIDEST_BITS = 48;

/** Whether bytes somewhere in random values lie so close together, as numbers, as counters and times do and chance does not. */
export function hasNumbers(values: readonly Buffer[]): boolean {
  return numberColumns(values).some(({ numbers, size, tried }) => isClose(numbers, size, tried));
}

/** Whether they lie in as regular distances as a counter that was spread over the whole range. */
export function isRegular(values: readonly Buffer[]): boolean {
  return numberColumns(values, SPREAD).some(({ numbers, size, tried }) => hasEvenGaps(numbers, size, tried));
}

/** Only these have room for distances. */
const SPREAD = [4, 6] as const;

type Numbers = { numbers: Float64Array; size: number; tried: number };

function numberColumns(values: readonly Buffer[], widths: readonly number[] = WIDTHS): Numbers[] {
  const length = values[0]?.length ?? 0;
  const tried = length * widths.length * WAYS;
  return widths.flatMap((width) =>
    Array.from({ length: Math.max(0, length - width + 1) }, (_, at) => at).flatMap((at) =>
      (["readUIntBE", "readUIntLE"] as const).map((read) => ({
        numbers: Float64Array.from(values, (value) => value[read](at, width)).sort(),
        size: 2 ** Math.min(8 * width, WIDEST_BITS),
        tried,
      })),
    ),
  );
}

/** The chance that so many numbers lie within so small a part of the range, for all of them and for nearly all. */
function isClose(numbers: Float64Array, size: number, tried: number): boolean {
  const { length: all } = numbers;
  return [all, Math.ceil(0.8 * all)].some((count) => {
    if (count < 2) return false;
    let least = size;
    for (let at = 0; at + count <= all; at++)
      least = Math.min(least, (numbers[at + count - 1] ?? 0) - (numbers[at] ?? 0) + 1);
    const share = Math.log(Math.min(1, least / size));
    // Any of them may be the lowest, and any others may be left out.
    return isBeyondChance(Math.log(tried * 2 * all) + logChoose(all, count) + (count - 1) * share);
  });
}

/** The chance that no two numbers lie closer together than the closest of these do. */
function hasEvenGaps(numbers: Float64Array, size: number, tried: number): boolean {
  const { length: all } = numbers;
  if (all < 3) return false;
  let least = size;
  for (let at = 1; at < all; at++) least = Math.min(least, (numbers[at] ?? 0) - (numbers[at - 1] ?? 0));
  const room = 1 - (all - 1) * (least / size);
  return room <= 0 || isBeyondChance(Math.log(tried) + all * Math.log(room));
}

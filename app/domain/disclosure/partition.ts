import type { Cell } from "./figure";

/** A stretch of a scale, and whether it may stand alone. */
export type Part = Cell & { safe: boolean };

/**
 * Merges parts that may not stand alone with a neighbour until all are safe, or only one is left. A scale is cut
 * before anybody looks where the number lies, so the cut itself says nothing about it.
 *
 * A part that is not safe joins a safe neighbour, the narrower of two; where none makes it safe, the next part
 * upwards. Parts come lowest first.
 *
 * @example
 * partition([{ first: 1, last: 1, safe: false }, { first: 2, last: 2, safe: true }], () => true) // => [{"first":1,"last":2,"safe":true}]
 */
export function partition(cells: readonly Part[], isSafe: (cell: Cell) => boolean): Part[] {
  const parts = [...cells];
  const refused = new Set<string>();
  const join = (index: number): Part => {
    const cell = { first: parts[index]!.first, last: parts[index + 1]!.last };
    return { ...cell, safe: isSafe(cell) };
  };
  while (parts.length > 1) {
    const unsafe = parts.findIndex(({ safe }) => !safe);
    if (unsafe < 0) break;
    const besideSafe = joinToSafe(parts, join, refused);
    const index = besideSafe?.index ?? Math.min(unsafe, parts.length - 2);
    parts.splice(index, 2, besideSafe?.part ?? join(index));
  }
  return parts;
}

/** The first unsafe part beside a safe one that can be joined to it safely. */
function joinToSafe(
  parts: readonly Part[],
  join: (index: number) => Part,
  refused: Set<string>,
): { index: number; part: Part } | null {
  const attempt = (index: number) => {
    const [low, high] = [parts[index], parts[index + 1]];
    if (!low || !high || low.safe === high.safe || refused.has(nameOf(low, high))) return null;
    const part = join(index);
    if (!part.safe) refused.add(nameOf(low, high));
    return part.safe ? { index, part } : null;
  };
  for (let position = 0; position < parts.length; position++) {
    if (parts[position]?.safe) continue;
    const [down, up] = [attempt(position - 1), attempt(position)];
    if (down && up) return width(up.part) < width(down.part) ? up : down;
    if (down || up) return down ?? up;
  }
  return null;
}

function nameOf({ first }: Cell, { last }: Cell): string {
  return `${first}:${last}`;
}

function width({ first, last }: Cell): number {
  return last - first;
}

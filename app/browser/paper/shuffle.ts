/** A random whole number from 0 to below `end`, for at most some thousand. */
export function randomBelow(end: number): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor((word / 2 ** 32) * end);
}

/** A copy in random order. */
export function shuffled<T>(list: readonly T[]): T[] {
  const mixed: T[] = [];
  for (const entry of list) mixed.splice(randomBelow(mixed.length + 1), 0, entry);
  return mixed;
}

/** How often something was counted and how much it added up to. */
type Tally = { count: number; sum: number };
export type Tallies = Record<string, Tally>;

export function add(tallies: Tallies, name: string, value: number | boolean): void {
  const tally = tallies[name] ?? { count: 0, sum: 0 };
  tallies[name] = { count: tally.count + 1, sum: tally.sum + Number(value) };
}

/** NaN where nothing was counted. */
export function meanOf(tallies: Tallies, name: string): number {
  const tally = tallies[name];
  return tally && tally.count > 0 ? tally.sum / tally.count : Number.NaN;
}

type Dated = { key: string; year: string; x: number };

const ROOM_FOR_FOUR_DIGITS = 40;
const ROOM_FOR_TWO = 26;

/** The year at the first wave of each, in two digits where four would touch; the newest ones where even those would. */
export function namedYears(waves: readonly Dated[]): { key: string; text: string; x: number }[] {
  const years = waves.filter(({ year }, index) => year !== waves[index - 1]?.year);
  const crowded = years.some(
    ({ x }, index) => index > 0 && x - (years[index - 1]?.x ?? x) < ROOM_FOR_FOUR_DIGITS,
  );
  const kept: { key: string; text: string; x: number }[] = [];
  for (const { key, year, x } of [...years].reverse()) {
    const next = kept[0];
    if (next && next.x - x < ROOM_FOR_TWO) continue;
    kept.unshift({ key, x, text: crowded ? `’${year.slice(2)}` : year });
  }
  return kept;
}

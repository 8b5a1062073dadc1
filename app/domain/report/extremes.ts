import { edgesOfFigure, PERCENT } from "~/domain/disclosure/figure";
import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";

/** One end of the order: at most a few statements, and how many more share its place and are told apart by nothing. */
export type ExtremeEnd = { items: readonly string[]; alike: number };

/** Whose shares make the order: both departments alike, everybody together in no order, or one department alone. */
export type ExtremesOf = "both" | "together" | "first" | "second";

export type Extremes = { of: ExtremesOf; strongest: ExtremeEnd; weakest: ExtremeEnd };

type Share = { item: string; low: number; high: number };

const PLACES = 3;
/** A tie at the last place is listed whole as long as it makes the list no longer than this. */
const LONGEST = 4;
/** With fewer statements the strongest would be the weakest as well. */
const FEWEST = 2 * LONGEST;

/**
 * The three statements that most and that fewest answer with Often or Always, from released figures only. Where a share
 * is known only within bounds, the strongest are ordered by the least it can be, the weakest by the most it can be, so
 * that a statement is never called higher or lower than what is shown. Null where nothing can be said of either end.
 *
 * @example
 * readExtremes(sample.release)?.of // => "both"
 */
export function readExtremes({ departments, together }: ReleaseContent): Extremes | null {
  const [first, second] = departments.map(({ items }) => sharesOf(items));
  const both = (first ?? []).flatMap(({ item, low, high }): Share[] => {
    const other = second?.find((it) => it.item === item);
    return other ? [{ item, low: (low + other.low) / 2, high: (high + other.high) / 2 }] : [];
  });
  const sets = together?.sets;
  if (mostlyExact(departments)) return inOrder("both", both);
  if (sets?.highest || sets?.lowest) {
    const end = (items: readonly string[] | null): ExtremeEnd => ({ items: items ?? [], alike: 0 });
    return { of: "together", strongest: end(sets.highest), weakest: end(sets.lowest) };
  }
  return inOrder("both", both) ?? inOrder("first", first ?? []) ?? inOrder("second", second ?? []);
}

function mostlyExact(departments: ReleaseContent["departments"]): boolean {
  return departments.every(({ items }) => {
    const shares = Object.values(items).map(({ favourable }) => favourable);
    return shares.filter(({ kind }) => kind === "value").length > shares.length / 2;
  });
}

function sharesOf(items: ReleaseContent["departments"][number]["items"]): Share[] {
  return Object.entries(items).flatMap(([item, { favourable }]) => shareOf(item, favourable));
}

function shareOf(item: string, figure: Figure): Share[] {
  if (figure.kind === "withheld") return [];
  const { from, to } = edgesOfFigure(figure);
  return [{ item, low: Math.max(PERCENT.low, from), high: Math.min(PERCENT.high, to) }];
}

function inOrder(of: ExtremesOf, shares: readonly Share[]): Extremes | null {
  if (shares.length < FEWEST) return null;
  const strongest = endOf(shares.filter(({ low }) => low > PERCENT.low).map(({ item, low }) => [item, -low]));
  const weakest = endOf(
    shares.filter(({ high }) => high < PERCENT.high).map(({ item, high }) => [item, high]),
  );
  const said = [strongest, weakest].some(({ items, alike }) => items.length + alike > 0);
  return said ? { of, strongest, weakest } : null;
}

/** The first places of an order, lowest key first. */
function endOf(keyed: readonly (readonly [item: string, key: number])[]): ExtremeEnd {
  const sorted = [...keyed].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const last = sorted[Math.min(PLACES, sorted.length) - 1]?.[1] ?? 0;
  const upTo = sorted.filter(([, key]) => key <= last);
  if (upTo.length <= LONGEST) return { items: upTo.map(([item]) => item), alike: 0 };
  const before = upTo.filter(([, key]) => key < last);
  return { items: before.map(([item]) => item), alike: upTo.length - before.length };
}

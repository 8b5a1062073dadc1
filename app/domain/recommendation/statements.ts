import type { Figure, ReleaseContent } from "~/domain/disclosure/release-shape";

/** Percent of answers to a statement that are Often or Always: of one department, or of both together (null). */
export type StatementShare = { item: string; department: 0 | 1 | null; share: Figure; people: number };

/** What a release shows of single statements. */
export type Statements = {
  /** Version of the instrument whose words they are. */
  instrument: string;
  shares: readonly StatementShare[];
  /** The three lowest of both departments together, in no order; empty where that is not said. */
  lowest: readonly string[];
  /** The three on which the departments differ most, in no order; empty where that is not said. */
  apart: readonly string[];
};

/** A share that lies below half and clearly below what the same people say otherwise. */
export type LowShare = StatementShare & {
  /** Percent points below the typical share of the same people, at least. */
  below: number;
  /** Further below than chance would put even the lowest of so many statements. */
  beyondChance: boolean;
};

/** A share that no more than half of the people have can be low. */
const HALF = 50;
/** Fewer percent points below the typical share are nothing to speak of. */
const WORTH_TELLING = 10;
/** The lowest of some twenty shares lies this many standard errors below by luck in one of twenty results. */
const LUCK = 2.8;
/** Fewer statements make nothing typical. */
const FEWEST_STATEMENTS = 6;

/**
 * What a release shows of single statements, as the advice reads it.
 *
 * @example
 * statementsOf(sample.release).instrument // => "v1"
 */
export function statementsOf(release: ReleaseContent): Statements {
  const { departments, together, instrumentVersion } = release;
  const people = departments.map(({ respondents }) => respondents ?? 0);
  const own = ([0, 1] as const).flatMap((department) =>
    Object.entries(departments[department].items).map(([item, { favourable }]) => ({
      item,
      department,
      share: favourable,
      people: people[department] ?? 0,
    })),
  );
  const both = Object.entries(together?.items ?? {}).map(([item, share]) => ({
    item,
    department: null,
    share,
    people: people.reduce((sum, count) => sum + count, 0),
  }));
  return {
    instrument: instrumentVersion,
    shares: [...own, ...both],
    lowest: together?.sets.lowest ?? [],
    apart: together?.sets.apart ?? [],
  };
}

/**
 * Shares that lie below half and at least ten percent points below what is typical of the same people, the furthest
 * below first. A share that is shown only as a band counts as the highest it can be.
 *
 * @example
 * lowShares({ instrument: "v2", shares: [], lowest: [], apart: [] }) // => []
 */
export function lowShares({ shares }: Statements): readonly LowShare[] {
  return ([0, 1, null] as const)
    .flatMap((department) => {
      const own = shares.filter((it) => it.department === department);
      const typical = typicalShare(own);
      return typical === null ? [] : own.flatMap((it) => lowShare(it, typical) ?? []);
    })
    .sort((a, b) => b.below - a.below || (a.item < b.item ? -1 : 1));
}

/**
 * The highest share of one of these statements, where most people say Often or Always; null where none is shown.
 *
 * @example
 * highestShare({ instrument: "v2", shares: [], lowest: [], apart: [] }, ["trust-3"]) // => null
 */
export function highestShare({ shares }: Statements, items: readonly string[]): StatementShare | null {
  const [best] = shares
    .flatMap((it) => {
      const middle = items.includes(it.item) ? middleOf(it.share) : null;
      return middle === null || middle <= HALF ? [] : [{ it, middle }];
    })
    .sort((a, b) => b.middle - a.middle || (a.it.item < b.it.item ? -1 : 1));
  return best?.it ?? null;
}

function lowShare(it: StatementShare, typical: number): LowShare | null {
  const most = highestOf(it.share);
  if (most === null || most > HALF) return null;
  const below = typical - most;
  if (below < WORTH_TELLING) return null;
  const error = Math.sqrt((typical * (100 - typical)) / Math.max(1, it.people));
  return { ...it, below, beyondChance: below > LUCK * error };
}

function typicalShare(shares: readonly StatementShare[]): number | null {
  const middles = shares.flatMap(({ share }) => middleOf(share) ?? []).sort((a, b) => a - b);
  return middles.length < FEWEST_STATEMENTS ? null : middles[Math.floor(middles.length / 2)]!;
}

function highestOf(figure: Figure): number | null {
  if (figure.kind === "value") return figure.value + figure.step / 2;
  return figure.kind === "at-most" ? figure.bound : null;
}

function middleOf(figure: Figure): number | null {
  switch (figure.kind) {
    case "value":
      return figure.value;
    case "at-most":
      return figure.bound / 2;
    case "at-least":
      return (figure.bound + 100) / 2;
    case "withheld":
      return null;
  }
}

import type { DimensionId, Instrument } from "~/domain/instrument";
import { askedV1 } from "./v1";
import { askedV2 } from "./v2";
import { askedV2AnyPair } from "./v2-any-pair";

/** Every version that a wave was ever opened with, oldest first. None is ever removed: results name theirs. */
const VERSIONS = [askedV1, askedV2AnyPair, askedV2] as const satisfies readonly Instrument[];

/** A version without its words does not compile. */
export type InstrumentVersion = (typeof VERSIONS)[number]["version"];

export const INSTRUMENTS: readonly Instrument[] = VERSIONS;

/** What the next wave of Sales and Marketing asks, and what is read where no pair is meant. */
export const CURRENT_INSTRUMENT: Instrument = INSTRUMENTS.at(-1) ?? askedV2;

/** Whom a version is worded for: Sales and Marketing, or any two departments. */
export type Audience = "sales-and-marketing" | "any-pair";

/** null: there was one wording for everybody, so that nobody had one of two. */
const AUDIENCES: Readonly<Record<InstrumentVersion, Audience | null>> = {
  v1: null,
  "v2-any-pair": "any-pair",
  v2: "sales-and-marketing",
};

/** null also of a version that this program does not know. */
export function audienceOf(version: string): Audience | null {
  const known: Readonly<Record<string, Audience | null>> = AUDIENCES;
  return known[version] ?? null;
}

/** What the next wave to open asks: the newest version that is worded for the pair. */
export const NEXT_INSTRUMENT: Readonly<Record<Audience, Instrument>> = {
  "sales-and-marketing": newestFor("sales-and-marketing"),
  "any-pair": newestFor("any-pair"),
};

function newestFor(audience: Audience): Instrument {
  return INSTRUMENTS.findLast(({ version }) => audienceOf(version) === audience) ?? CURRENT_INSTRUMENT;
}

/** Topics that any version asked about, today's first: what was written for one that went stays readable. */
export const KNOWN_DIMENSIONS: readonly DimensionId[] = [
  ...new Set(INSTRUMENTS.toReversed().flatMap(({ dimensions }) => dimensions)),
];

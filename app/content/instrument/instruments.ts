import type { DimensionId, Instrument } from "~/domain/instrument";
import { askedV1 } from "./v1";

/** Every version that a wave was ever opened with, oldest first. None is ever removed: results name theirs. */
const VERSIONS = [askedV1] as const satisfies readonly Instrument[];

/** A version without its words does not compile. */
export type InstrumentVersion = (typeof VERSIONS)[number]["version"];

export const INSTRUMENTS: readonly Instrument[] = VERSIONS;

/** What the next wave to open asks. */
export const CURRENT_INSTRUMENT: Instrument = INSTRUMENTS.at(-1) ?? askedV1;

/** Topics that any version asked about, today's first: what was written for one that went stays readable. */
export const KNOWN_DIMENSIONS: readonly DimensionId[] = [
  ...new Set(INSTRUMENTS.toReversed().flatMap(({ dimensions }) => dimensions)),
];

import { areSalesAndMarketing } from "~/content/instrument/department-words";
import { type Audience, audienceOf, NEXT_INSTRUMENT } from "~/content/instrument/instruments";
import { departmentNames } from "~/domain/department-names";
import type { Instrument } from "~/domain/instrument";
import { readManifest } from "~/features/read-manifest.server";
import type { WaveRow } from "~db/queries/waves.server";

type NamedPair = { firstDepartment: string; secondDepartment: string };
type OpenedWave = Pick<WaveRow, "state" | "manifest" | "manifestHash">;

/**
 * The wording that a pair was asked in; null before it was asked in one of two. A cancelled wave asked nobody for good.
 * `opened`: newest first.
 */
export function keptAudience(opened: readonly OpenedWave[]): Audience | null {
  const asked = opened
    .filter(({ state }) => state !== "cancelled")
    .map((wave) => audienceOf(readManifest(wave)?.instrument.version ?? ""));
  return asked.find((audience) => audience !== null) ?? null;
}

/**
 * Whom the next wave of a pair is worded for. It keeps its wording for good, whatever it is called meanwhile: its results
 * could not be compared otherwise. Before that its names decide.
 */
export function audienceOfPair(pair: NamedPair, opened: readonly OpenedWave[]): Audience {
  const byName = areSalesAndMarketing(departmentNames(pair)) ? "sales-and-marketing" : "any-pair";
  return keptAudience(opened) ?? byName;
}

export function chooseInstrument(pair: NamedPair, opened: readonly OpenedWave[]): Instrument {
  return NEXT_INSTRUMENT[audienceOfPair(pair, opened)];
}

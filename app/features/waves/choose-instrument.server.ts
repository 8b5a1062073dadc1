import { areSalesAndMarketing } from "~/content/instrument/department-words";
import { type Audience, audienceOf, NEXT_INSTRUMENT } from "~/content/instrument/instruments";
import { departmentNames } from "~/domain/department-names";
import type { Instrument } from "~/domain/instrument";
import { readManifest } from "~/features/read-manifest.server";
import type { WaveRow } from "~db/queries/waves.server";

type NamedPair = { firstDepartment: string; secondDepartment: string };
type OpenedWave = Pick<WaveRow, "state" | "manifest" | "manifestHash">;

/**
 * Whom the next wave of a pair is worded for. A pair that was asked in one of two wordings keeps it for good, whatever it
 * is called meanwhile: its results could not be compared otherwise. Before that its names decide; a
 * cancelled wave counts for nothing. `opened`: newest first.
 */
export function audienceOfPair(pair: NamedPair, opened: readonly OpenedWave[]): Audience {
  const asked = opened
    .filter(({ state }) => state !== "cancelled")
    .map((wave) => audienceOf(readManifest(wave)?.instrument.version ?? ""))
    .find((audience) => audience !== null);
  return asked ?? (areSalesAndMarketing(departmentNames(pair)) ? "sales-and-marketing" : "any-pair");
}

export function chooseInstrument(pair: NamedPair, opened: readonly OpenedWave[]): Instrument {
  return NEXT_INSTRUMENT[audienceOfPair(pair, opened)];
}

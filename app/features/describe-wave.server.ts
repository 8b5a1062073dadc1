import { quarterLabel } from "~/content/numbers";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { formatDay, formatInstant } from "./format-time.server";
import { storedFingerprint } from "./read-manifest.server";

export type WaveHeading = {
  organisation: string;
  relationship: { id: string; name: string; demonstration: boolean };
  wave: {
    id: string;
    quarter: string;
    opened: string;
    closed: string;
    threshold: number;
    /** null before opening. */
    fingerprint: string | null;
  };
};

/** What stands on top of a wave's report, plan and printed pages. */
export function describeWave(db: Database, relationship: Relationship, wave: WaveRow): WaveHeading {
  return {
    organisation: findOrganisation(db)?.name ?? "",
    relationship: {
      id: relationship.id,
      name: relationship.name,
      demonstration: relationship.demonstration,
    },
    wave: {
      id: wave.id,
      quarter: quarterLabel(wave.quarter),
      opened: formatDay(wave.opensAt),
      closed: formatDay(wave.closesAt),
      threshold: wave.threshold,
      fingerprint: storedFingerprint(wave.manifestHash),
    },
  };
}

/** For the page of the wave and for its report. */
export function restoredSentence(restoredAt: Date): string {
  return `This wave was restored from a backup on ${formatInstant(restoredAt)} while it was open. Ballots that were cast after that backup was made are missing from it.`;
}

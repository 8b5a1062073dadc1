import { formatDay, formatInstant, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { reportTexts } from "~/content/report/texts";
import { fill } from "~/content/translated";
import { zoneOf } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
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
export function describeWave(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  language: ShownLanguage,
): WaveHeading {
  return {
    organisation: findOrganisation(db)?.name ?? "",
    relationship: {
      id: relationship.id,
      name: relationship.name,
      demonstration: relationship.demonstration,
    },
    wave: {
      id: wave.id,
      quarter: formatQuarter(language, wave.quarter),
      opened: formatDay(language, wave.opensAt, zoneOf(wave)),
      closed: formatDay(language, wave.closesAt, zoneOf(wave)),
      threshold: wave.threshold,
      fingerprint: storedFingerprint(wave.manifestHash),
    },
  };
}

/** For the page of the wave and for its report. */
export function restoredSentence(restoredAt: Date, asked: ShownLanguage): string {
  const { language, texts } = reportTexts(asked);
  return fill(texts.restored, { instant: formatInstant(language, restoredAt) });
}

import { formatDays, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { parseRelease } from "~/domain/disclosure/release";
import { zoneOf } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listComments, listEndedWaves } from "~db/queries/releases.server";

type ExportedWaveRow = {
  id: string;
  quarter: string;
  asked: string;
  released: boolean;
  comments: boolean;
};

export type ExportPage = {
  relationship: { id: string; name: string };
  waves: readonly ExportedWaveRow[];
  anything: boolean;
  anyComments: boolean;
};

/** What can be taken along, the last wave first. */
export function showExportPage(
  db: Database,
  relationship: Relationship,
  language: ShownLanguage,
  now: Date,
): ExportPage {
  const waves = listEndedWaves(db, relationship.id, now).map((wave) => ({
    id: wave.id,
    quarter: formatQuarter(language, wave.quarter),
    asked: formatDays(language, wave.opensAt, wave.closesAt, zoneOf(wave)),
    released: wave.content !== null,
    comments:
      wave.content !== null &&
      parseRelease(wave.content).comments !== "withheld" &&
      listComments(db, wave.id).length > 0,
  }));
  const { id, name } = relationship;
  return {
    relationship: { id, name },
    waves: waves.reverse(),
    anything: waves.some(({ released }) => released),
    anyComments: waves.some(({ comments }) => comments),
  };
}

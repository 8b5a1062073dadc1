import { isDeepStrictEqual } from "node:util";
import { keepTimeIn, timeZone } from "~/features/local-time.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findOrganisation, updateOrganisation } from "~db/queries/organisation.server";
import { keepZoneOfOpenedWaves } from "~db/queries/waves.server";

export type OrganisationSettings = {
  name: string;
  language: string;
  /** "Europe/Berlin". */
  timeZone: string;
  dataProtectionContact: string | null;
  rosterKeptMonths: number | null;
  commentsKeptMonths: number | null;
};

export function showOrganisationSettings(db: Database): OrganisationSettings | null {
  const row = findOrganisation(db);
  if (!row) return null;
  const { name, language, dataProtectionContact, rosterKeptMonths, commentsKeptMonths } = row;
  return {
    name,
    language,
    timeZone: row.timeZone ?? timeZone(),
    dataProtectionContact,
    rosterKeptMonths,
    commentsKeptMonths,
  };
}

/**
 * Deletes nothing by itself: retention is applied with the next day's run, so that a slip can be mended.
 * Another time zone holds for what is planned from now on: waves that have opened keep the one in which they were said.
 */
export function changeOrganisation(
  db: Database,
  settings: OrganisationSettings,
  by: { accountId: string; now: Date },
): void {
  const before = showOrganisationSettings(db);
  if (!before || isDeepStrictEqual(before, settings)) return;
  const { accountId, now: at } = by;
  const changed = (field: keyof OrganisationSettings) => before[field] !== settings[field];
  db.transaction(
    () => {
      if (changed("timeZone")) keepZoneOfOpenedWaves(db, before.timeZone);
      updateOrganisation(db, settings);
      recordAuditEvent(db, {
        at,
        accountId,
        action: "settings changed",
        subject: [
          changed("name") ? "name" : null,
          changed("language") ? `language ${settings.language}` : null,
          changed("timeZone") ? `time zone ${settings.timeZone}` : null,
          changed("dataProtectionContact") ? "contact" : null,
          changed("rosterKeptMonths")
            ? `rosters kept: ${kept(settings.rosterKeptMonths, "no limit", "months")}`
            : null,
          changed("commentsKeptMonths")
            ? `comments kept: ${kept(settings.commentsKeptMonths, "no limit", "months")}`
            : null,
        ]
          .filter((change) => change !== null)
          .join(", "),
      });
    },
    { behavior: "immediate" },
  );
  keepTimeIn(settings.timeZone);
}

function kept(months: number | null, never: string, unit: string): string {
  return months === null ? never : `${months} ${unit}`;
}

import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findOrganisation, updateOrganisation } from "~db/queries/organisation.server";

export type OrganisationSettings = {
  name: string;
  language: string;
  dataProtectionContact: string | null;
  rosterKeptMonths: number | null;
  commentsKeptMonths: number | null;
};

export function showOrganisationSettings(db: Database): OrganisationSettings | null {
  const row = findOrganisation(db);
  if (!row) return null;
  const { name, language, dataProtectionContact, rosterKeptMonths, commentsKeptMonths } = row;
  return { name, language, dataProtectionContact, rosterKeptMonths, commentsKeptMonths };
}

/** Deletes nothing by itself: retention is applied with the next day's run, so that a slip can be mended. */
export function changeOrganisation(
  db: Database,
  settings: OrganisationSettings,
  by: { accountId: string; now: Date },
): void {
  const before = showOrganisationSettings(db);
  if (!before) return;
  const months = (value: number | null) => (value === null ? "no limit" : `${value} months`);
  const changes = [
    before.name === settings.name ? null : "name",
    before.language === settings.language ? null : `language ${settings.language}`,
    before.dataProtectionContact === settings.dataProtectionContact ? null : "contact",
    before.rosterKeptMonths === settings.rosterKeptMonths
      ? null
      : `rosters kept: ${months(settings.rosterKeptMonths)}`,
    before.commentsKeptMonths === settings.commentsKeptMonths
      ? null
      : `comments kept: ${months(settings.commentsKeptMonths)}`,
  ].filter((change) => change !== null);
  if (changes.length === 0) return;
  db.transaction(() => {
    updateOrganisation(db, settings);
    const subject = changes.join(", ");
    recordAuditEvent(db, { at: by.now, accountId: by.accountId, action: "settings changed", subject });
  });
}

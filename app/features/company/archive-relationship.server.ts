import { companyTexts } from "~/content/company/texts";
import { formatLongDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { findRelationship, type Relationship } from "~db/queries/organisation.server";
import { countOpenedWaves, updateRelationship } from "~db/queries/relationships.server";
import { listWaves } from "~db/queries/waves.server";

const ARCHIVED_EVENT = "relationship archived";
const BROUGHT_BACK_EVENT = "relationship brought back";

type By = { accountId: string; now: Date };
type WhyNotArchived = "demonstration" | "unused" | "planned" | "open";

/**
 * Why a pair cannot be archived now, or null. One that was never asked is deleted instead; a wave that is planned or open
 * has to end first. One that has closed and waits for its key holders does not stand in the way.
 */
export function whyNotArchived(
  db: Database,
  { id, demonstration }: Pick<Relationship, "id" | "demonstration">,
): WhyNotArchived | null {
  if (demonstration) return "demonstration";
  if (countOpenedWaves(db, id) === 0) return "unused";
  const states = listWaves(db, id).map(({ state }) => state);
  if (states.includes("open")) return "open";
  return states.includes("planned") ? "planned" : null;
}

/** Nothing of the pair is lost and everything stays readable; no wave is suggested or planned for it any more. */
export function archiveRelationship(
  db: Database,
  id: string,
  by: By,
): { ok: true } | { ok: false; reason: WhyNotArchived } {
  return db.transaction(
    () => {
      const found = findRelationship(db, id);
      const reason = found ? whyNotArchived(db, found) : "unused";
      if (reason !== null) return { ok: false, reason } as const;
      if (found?.archivedAt === null) change(db, found, by.now, ARCHIVED_EVENT, by);
      return { ok: true } as const;
    },
    { behavior: "immediate" },
  );
}

/** As it was before: waves can be planned again. */
export function bringBackRelationship(db: Database, id: string, by: By): void {
  db.transaction(
    () => {
      const found = findRelationship(db, id);
      if (found && found.archivedAt !== null) change(db, found, null, BROUGHT_BACK_EVENT, by);
    },
    { behavior: "immediate" },
  );
}

/** Since when it is archived, as its pages say it; null while it is surveyed. */
export function describeArchived({ archivedAt }: Relationship, language: ShownLanguage): string | null {
  if (archivedAt === null) return null;
  const { archivedSince } = companyTexts(language).texts.page.pair;
  return fill(archivedSince, { day: formatLongDay(language, archivedAt) });
}

function change(
  db: Database,
  { id, name }: Relationship,
  archivedAt: Date | null,
  action: string,
  { accountId, now }: By,
): void {
  updateRelationship(db, id, { archivedAt });
  recordAuditEvent(db, { at: now, accountId, action, subject: name });
}

import { findIntervention } from "~/features/find-intervention.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { deleteHiddenIntervention, insertHiddenIntervention } from "~db/queries/company-interventions.server";

type By = { accountId: string; now: Date };

/**
 * A hidden intervention is neither suggested nor offered; plans that hold it keep it. False when there is none of that
 * name. Doing it twice is no problem. The audit trail names it in English.
 */
export function hideIntervention(db: Database, id: string, { accountId, now }: By): boolean {
  const intervention = findIntervention(db, id, "en");
  if (!intervention) return false;
  if (insertHiddenIntervention(db, id, now)) {
    const subject = `${id}: ${intervention.name}`;
    recordAuditEvent(db, { at: now, accountId, action: "intervention hidden", subject });
  }
  return true;
}

export function showInterventionAgain(db: Database, id: string, { accountId, now }: By): boolean {
  const intervention = findIntervention(db, id, "en");
  if (!intervention) return false;
  if (deleteHiddenIntervention(db, id)) {
    const subject = `${id}: ${intervention.name}`;
    recordAuditEvent(db, { at: now, accountId, action: "intervention shown again", subject });
  }
  return true;
}

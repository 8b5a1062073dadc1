import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { countAgreedMails, insertAgreedMails } from "~db/queries/follow-ups.server";
import type { Relationship } from "~db/queries/organisation.server";
import { countRoster, countWithoutAddress } from "~db/queries/roster.server";
import type { WaveRow } from "~db/queries/waves.server";
import { showPoster } from "./show-poster.server";

/** Whether everybody was or can be told what was agreed; null where there is no mail, nobody or nothing to tell. */
export type Telling =
  | { told: false; people: number }
  | { told: true; sent: number; queued: number; failed: number };

type Told = { ok: true; people: number } | { ok: false; reason: "not-possible" };

export function describeTelling(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  sendsMail: boolean,
): Telling | null {
  const counted = countAgreedMails(db, wave.id);
  if (counted.sent + counted.queued + counted.failed > 0) return { told: true, ...counted };
  const people =
    countRoster(db, relationship.id).reduce((sum, some) => sum + some, 0) -
    countWithoutAddress(db, relationship.id);
  if (!sendsMail || relationship.demonstration || people === 0) return null;
  return { told: false, people };
}

/** Writes to everybody of the pair, once: what the poster says. Only because somebody pressed the button. */
export function tellAgreed(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  host: string | null,
  by: { accountId: string; now: Date },
): Told {
  const tell = (): Told => {
    const possible = describeTelling(db, relationship, wave, host !== null);
    const poster = showPoster(db, relationship, wave, "en", "en", by.now);
    const isEmpty = !poster.ok || poster.poster.entries.length === 0;
    if (host === null || possible?.told !== false || isEmpty) return { ok: false, reason: "not-possible" };
    const { id: waveId, relationshipId } = wave;
    const people = insertAgreedMails(db, { waveId, relationshipId, now: by.now, host });
    const subject = `${relationshipId}: ${wave.quarter}`;
    const event = { at: by.now, accountId: by.accountId, subject };
    recordAuditEvent(db, { ...event, action: "everybody told what was agreed" });
    return { ok: true, people };
  };
  return db.transaction(tell, { behavior: "immediate" });
}

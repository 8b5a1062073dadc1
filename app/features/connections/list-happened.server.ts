import type { WebhookEvent } from "~/domain/connections/webhook-event";
import { toLocalInput } from "~/features/local-time.server";
import { listMailDates } from "~/features/mail/list-mail-dates.server";
import type { Database } from "~db/client.server";
import { listOverdueActions, type OverdueAction } from "~db/queries/connections/webhooks.server";
import { listRelationships, type Relationship } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";

/** `subject` is the same however often it is looked at, so that each is told once. */
export type Happened = { event: WebhookEvent; subject: string; relationship: Relationship; wave: WaveRow } & (
  | { event: "action.overdue"; action: OverdueAction }
  | { event: Exclude<WebhookEvent, "action.overdue"> }
);

/** What has happened so far that a webhook may be told of, as the database says it. Invented pairs are left out. */
export function listHappened(db: Database, now: Date): Happened[] {
  const overdue = listOverdueActions(db, toLocalInput(now).slice(0, 10));
  return listRelationships(db)
    .filter(({ demonstration }) => !demonstration)
    .flatMap((relationship) =>
      listWaves(db, relationship.id).flatMap((wave): Happened[] => [
        ...eventsOf(db, wave, now).map((event) => ({ event, subject: wave.id, relationship, wave })),
        ...overdue
          .filter(({ waveId }) => waveId === wave.id)
          .map((action) => ({
            event: "action.overdue" as const,
            subject: `${action.id} ${action.dueOn}`,
            relationship,
            wave,
            action,
          })),
      ]),
    );
}

type OfWave = Exclude<WebhookEvent, "action.overdue">;

function eventsOf(db: Database, wave: WaveRow, now: Date): OfWave[] {
  if (wave.manifestHash === null || wave.state === "cancelled") return [];
  const opened: OfWave[] = ["wave.opened"];
  if (wave.state === "open") return [...opened, ...reminder(wave, now)];
  const released: OfWave[] = findRelease(db, wave.id) ? ["wave.released", "results-out"] : [];
  return [...opened, "wave.closed", ...released];
}

/** The last that is due: after an outage nobody gets two at once. */
function reminder(wave: WaveRow, now: Date): OfWave[] {
  if (now >= wave.closesAt) return [];
  const due = listMailDates(wave).filter(({ at }) => at <= now);
  const message = due.at(-1)?.message;
  return message === undefined || message === "extended" ? [] : [message];
}

import { randomUUID } from "node:crypto";
import { DAY } from "~/domain/durations";
import { mailAddressKey } from "~/domain/mail-address";
import { NEXT_MONDAY, onMorning } from "~/domain/mail-dates";
import { type FollowUpWeeks, followUpDays } from "~/domain/plan/follow-up";
import type { Database } from "~db/client.server";
import type { ActionRow } from "~db/queries/action-plans.server";
import {
  deleteFollowUp,
  type FollowUpRow,
  insertFollowUp,
  listFollowUps,
  listRemindedActions,
  updateFollowUp,
} from "~db/queries/follow-ups.server";

/** Later than that, "after so many weeks" is not true any more. */
const LATEST = 7 * DAY;

type Wanted = { actionId: string; weeks: FollowUpWeeks; address: string; at: Date };

/**
 * Makes the queue say what the plans say: a reminder for each owner's address, moved when the start moved, gone when
 * the action is done, dropped or not theirs any more. What was sent stays noted, so that nothing goes out twice.
 * Safe to call at any time; without a host, while no mail can be sent, it only takes away.
 */
export function queueFollowUps(db: Database, host: string | null, now: Date): void {
  const queue = () => {
    const wanted = new Map(
      listRemindedActions(db)
        .flatMap(wantedOf)
        .filter(({ at }) => +now <= +at + LATEST)
        .map((it) => [keyOf(it), it]),
    );
    for (const row of listFollowUps(db)) {
      const it = wanted.get(keyOf(row));
      wanted.delete(keyOf(row));
      if (row.state === "sent") continue;
      if (!it) deleteFollowUp(db, row.id);
      else if (hasMoved(row, it, now)) {
        updateFollowUp(db, row.id, { state: "queued", attempts: 0, notBefore: it.at, problem: null });
      }
    }
    if (host === null) return;
    for (const { actionId, weeks, address, at } of wanted.values()) {
      const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
      insertFollowUp(db, { actionId, weeks, address, notBefore: at, state: "queued", messageId });
    }
  };
  db.transaction(queue, { behavior: "immediate" });
}

/** When the reminders of an action go out: on a working morning. */
export function followUpMornings(startsOn: string): readonly { weeks: FollowUpWeeks; at: Date }[] {
  return followUpDays(startsOn).map(({ weeks, on }) => ({
    weeks,
    at: onMorning(new Date(`${on}T12:00:00`), NEXT_MONDAY),
  }));
}

function wantedOf(action: ActionRow): Wanted[] {
  const both = [action.firstOwnerEmail, action.secondOwnerEmail].flatMap((address) => address ?? []);
  return both.flatMap((address) =>
    followUpMornings(action.startsOn).map(({ weeks, at }) => ({ actionId: action.id, weeks, address, at })),
  );
}

/** After a failed attempt the row waits for longer than the day says, unless that day is yet to come. */
function hasMoved(row: FollowUpRow, { at }: Wanted, now: Date): boolean {
  return +row.notBefore !== +at && (row.attempts === 0 || at > now);
}

function keyOf({ actionId, weeks, address }: Pick<Wanted, "actionId" | "weeks" | "address">): string {
  return JSON.stringify([actionId, weeks, mailAddressKey(address)]);
}

import { randomUUID } from "node:crypto";
import { DAY } from "~/domain/durations";
import { mailAddressKey } from "~/domain/mail-address";
import { NEXT_MONDAY, onMorning } from "~/domain/mail-dates";
import { type FollowUpWeeks, followUpDays, type OwnerMailWeeks } from "~/domain/plan/follow-up";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import type { ActionRow } from "~db/queries/action-plans.server";
import type { AgreementRow } from "~db/queries/agreements.server";
import {
  deleteFollowUp,
  type FollowUpRow,
  forgetOldLinks,
  insertFollowUp,
  listFollowUps,
  listRemindedActions,
  listRemindedAgreements,
  updateFollowUp,
} from "~db/queries/follow-ups.server";

/** Later than that, "after so many weeks" is not true any more. */
const LATEST = 7 * DAY;
/** A reminder so shortly before the day it is due would only be said twice. */
const APART = 3 * DAY;
/** On the day it is due, whatever day of the week that is. */
const SAME_DAY = [0, 0] as const;

type About = { actionId: string; agreementId: null } | { actionId: null; agreementId: string };
type Wanted = About & { weeks: OwnerMailWeeks; address: string; at: Date };

/**
 * Makes the queue say what the plans say: a reminder for each owner's address and one on the day it is due, moved when
 * the days moved, gone when it is done, dropped or not theirs any more. What was sent stays noted, so that nothing goes
 * out twice; moved to another day, what is due is said again on that day. Safe to call at any time; without a host,
 * while no mail can be sent, it only takes away.
 */
export function queueFollowUps(db: Database, host: string | null, now: Date): void {
  const queue = () => {
    forgetOldLinks(db, now);
    const wanted = new Map(
      [...listRemindedActions(db).flatMap(wantedOf), ...listRemindedAgreements(db).flatMap(wantedOfAgreement)]
        .filter(({ at }) => +now <= +at + LATEST)
        .map((it) => [keyOf(it), it]),
    );
    for (const row of listFollowUps(db)) {
      const it = wanted.get(keyOf(row));
      wanted.delete(keyOf(row));
      if (row.state === "sent" && !(it && isDueAgain(row, it))) continue;
      if (!it) deleteFollowUp(db, row.id);
      else if (row.state === "sent" || hasMoved(row, it, now)) {
        updateFollowUp(db, row.id, { state: "queued", attempts: 0, notBefore: it.at, problem: null });
      }
    }
    if (host === null) return;
    for (const { actionId, agreementId, weeks, address, at } of wanted.values()) {
      const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
      insertFollowUp(db, {
        actionId,
        agreementId,
        weeks,
        address,
        notBefore: at,
        state: "queued",
        messageId,
      });
    }
  };
  db.transaction(queue, { behavior: "immediate" });
}

/** When the reminders of an action go out: on a working morning. */
export function followUpMornings(startsOn: string): readonly { weeks: FollowUpWeeks; at: Date }[] {
  return followUpDays(startsOn).map(({ weeks, on }) => ({ weeks, at: morningOf(on, NEXT_MONDAY) }));
}

function wantedOf(action: ActionRow): Wanted[] {
  const both = [action.firstOwnerEmail, action.secondOwnerEmail].flatMap((address) => address ?? []);
  const about = { actionId: action.id, agreementId: null };
  const due = { weeks: 0 as const, at: morningOf(action.dueOn, SAME_DAY) };
  const mornings = followUpMornings(action.startsOn);
  // A reminder on the very day says that it is due, and has the link.
  const isSaid = mornings.some(({ at }) => +at === +due.at);
  const all = isSaid ? mornings : [...mornings, due];
  return both.flatMap((address) => all.map((when) => ({ ...about, ...when, address })));
}

/** It starts when it was agreed; a reminder that is due as good as today is left out. */
function wantedOfAgreement({ id, ownerEmail, createdAt, dueOn }: AgreementRow): Wanted[] {
  if (ownerEmail === null) return [];
  const due = { weeks: 0 as const, at: morningOf(dueOn, SAME_DAY) };
  const early = followUpMornings(toLocalInput(createdAt).slice(0, 10)).filter(
    ({ at }) => +at + APART < +due.at,
  );
  return [...early, due].map((when) => ({ actionId: null, agreementId: id, ...when, address: ownerEmail }));
}

function morningOf(day: string, weekend: readonly [number, number]): Date {
  return onMorning(new Date(`${day}T12:00:00`), weekend);
}

/** After a failed attempt the row waits for longer than the day says, unless that day is yet to come. */
function hasMoved(row: FollowUpRow, { at }: Wanted, now: Date): boolean {
  return +row.notBefore !== +at && (row.attempts === 0 || at > now);
}

/** Sent for a day from which it was moved since: `notBefore` of what was sent says when. */
function isDueAgain(row: FollowUpRow, { weeks, at }: Wanted): boolean {
  return weeks === 0 && +at > +row.notBefore + DAY;
}

function keyOf(it: {
  actionId: string | null;
  agreementId: string | null;
  weeks: OwnerMailWeeks;
  address: string;
}): string {
  return JSON.stringify([it.actionId, it.agreementId, it.weeks, mailAddressKey(it.address)]);
}

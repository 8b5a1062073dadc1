import { randomUUID } from "node:crypto";
import { may } from "~/domain/roles";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { listAccounts } from "~db/queries/accounts/accounts.server";
import { findRelationship } from "~db/queries/organisation.server";
import { listReachable } from "~db/queries/relationships.server";
import { deleteStaleDigests, insertDigestMail } from "~db/queries/steering-mail.server";
import { isUnwanted } from "./unwanted-mail.server";

const MONDAY = 1;
const FROM_HOUR = 8;
/** A server that comes back in the evening waits for the next week. */
const TO_HOUR = 20;
/** "2026-11-30". */
const DAY_OF_INPUT = 10;

/**
 * Queues the overview of the week on Monday morning, once to everybody who steers waves or reads results and has not
 * switched it off. What it says is found when it is sent. Safe to call at any time.
 */
export function queueDigests(db: Database, host: string, now: Date): void {
  const isTime = now.getDay() === MONDAY && now.getHours() >= FROM_HOUR && now.getHours() < TO_HOUR;
  if (!isTime) return;
  const week = toLocalInput(now).slice(0, DAY_OF_INPUT);
  const due = new Date(now.getFullYear(), now.getMonth(), now.getDate(), FROM_HOUR);
  const queue = () => {
    deleteStaleDigests(db, week);
    for (const account of listAccounts(db)) {
      // Whoever gets an account in the course of the day begins with the next week.
      if (account.disabledAt !== null || account.createdAt > due || isUnwanted(account, "weekly-digest"))
        continue;
      if (!may(account.role, "read-results") && !may(account.role, "steer-waves")) continue;
      if (ownPairs(db, account.id).length === 0) continue;
      const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
      insertDigestMail(db, { accountId: account.id, week, messageId, notBefore: now, state: "queued" });
    }
  };
  db.transaction(queue, { behavior: "immediate" });
}

/** The pairs of departments that an account sees, without those of the demonstration. */
export function ownPairs(db: Database, accountId: string) {
  return listReachable(db, accountId).flatMap(({ id }) => {
    const pair = findRelationship(db, id);
    return pair && !pair.demonstration ? [pair] : [];
  });
}

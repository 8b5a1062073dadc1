import { randomUUID } from "node:crypto";
import { DAY } from "~/domain/durations";
import type { Database } from "~db/client.server";
import {
  type AccountMessage,
  deleteAccountMailBefore,
  deleteQueuedMail,
  insertAccountMail,
} from "~db/queries/accounts/account-traces.server";

const KEPT = 14 * DAY;

type News = {
  accountId: string;
  message: AccountMessage;
  now: Date;
  /** Where it goes when not to the account's address. */
  address?: string;
};

/**
 * Puts a message about somebody's account into the queue. Where no mail server is set up it waits there until it is
 * forgotten. One that still waits and says the same is replaced.
 */
export function tellOwner(db: Database, { accountId, message, now, address }: News): void {
  deleteAccountMailBefore(db, new Date(+now - KEPT));
  if (address === undefined) deleteQueuedMail(db, accountId, message);
  insertAccountMail(db, {
    accountId,
    message,
    address: address ?? null,
    happenedAt: now,
    notBefore: now,
    state: "queued",
    messageId: randomUUID().replaceAll("-", ""),
  });
}

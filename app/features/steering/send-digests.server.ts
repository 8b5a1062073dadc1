import { languageOf } from "~/content/language";
import { showHome } from "~/features/home/show-home.server";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { listDueDigests, updateDigestMail } from "~db/queries/steering-mail.server";
import { ownPairs } from "./queue-digests.server";
import { renderDigest } from "./render-digest.server";
import { isUnwanted } from "./unwanted-mail.server";

type Due = ReturnType<typeof listDueDigests>[number];

/** Sends the overviews of the week that are due. */
export async function sendDueDigests(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueDigests(db, now, LOOKED_AT),
    send: (due) => sendOne(db, mailer, due, now),
    keep: (id, mail) => updateDigestMail(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0) log().warn({ failed: total.failed }, "overviews of the week failed for good");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, { mail, account }: Due, now: Date): Promise<Delivery> {
  // Switched off, or left, while it waited.
  if (account.disabledAt !== null || isUnwanted(account, "weekly-digest"))
    return { ok: false, problem: "message-refused", final: true, forAll: false };
  const organisation = findOrganisation(db);
  const asked = languageOf(account.language) ?? languageOf(organisation?.language) ?? "en";
  // The sentences of the first page and no others, so that a mail says nothing that the page does not.
  const pairs = showHome(db, asked, now, account, ownPairs(db, account.id));
  const named = { name: account.name, organisation: organisation?.name ?? "" };
  const rendered = renderDigest(pairs, named, mailer.publicUrl, asked);
  return mailer.deliver({ to: account.email, messageId: mail.messageId, ...rendered });
}

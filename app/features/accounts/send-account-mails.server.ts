import { ACCOUNT_PATH, linkPath } from "~/addresses";
import { accountMailTexts } from "~/content/accounts/mail/texts";
import { formatInstant } from "~/content/intl";
import { languageOf } from "~/content/language";
import { DAY } from "~/domain/durations";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { listDueAccountMails, updateAccountMail } from "~db/queries/accounts/account-traces.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { makeLink } from "./one-time-link.server";
import { renderAccountMail } from "./render-account-mail.server";

const BATCH = 10;
/** Older news helps nobody: where a mail server was set up later, it goes unsent. */
const NEWS_FOR = DAY;

type Due = ReturnType<typeof listDueAccountMails>[number];

/** Sends the messages to people about their own accounts that are due. */
export async function sendDueAccountMails(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueAccountMails(db, now, BATCH),
    send: (due) => sendOne(db, mailer, due, now),
    // Where it went is needed no longer.
    keep: (id, mail) =>
      updateAccountMail(db, id, { ...mail, ...(mail.state === "queued" ? {} : { address: null }) }),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0) log().warn({ failed: total.failed }, "messages about accounts failed for good");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, { mail, account }: Due, now: Date): Promise<Delivery> {
  const { message } = mail;
  const isNews = message !== "invitation" && message !== "reset";
  const isLate = isNews && +now - +mail.happenedAt > NEWS_FOR;
  if (account.disabledAt !== null || isLate)
    return { ok: false, problem: "message-refused", final: true, forAll: false };
  const organisation = findOrganisation(db);
  const asked = languageOf(account.language) ?? languageOf(organisation?.language) ?? "en";
  const { language, texts } = accountMailTexts(asked);
  const roles = new Map<string, string>(Object.entries(texts.roles));
  // Made now: it exists while the message is being sent and nowhere else.
  const link = isNews ? null : makeLink(db, account.id, message, now);
  const rendered = renderAccountMail(
    {
      message,
      name: account.name,
      organisation: organisation?.name ?? "",
      role: roles.get(account.role) ?? account.role,
      when: formatInstant(language, mail.happenedAt),
      until: link ? formatInstant(language, link.until) : "",
      link: mailer.publicUrl + (link ? linkPath(link.secret) : ACCOUNT_PATH),
    },
    language,
  );
  const messageId = `${mail.messageId}@${new URL(mailer.publicUrl).hostname}`;
  return mailer.deliver({ to: mail.address ?? account.email, messageId, language, ...rendered });
}

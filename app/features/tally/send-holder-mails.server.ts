import { wavePath } from "~/addresses";
import { fingerprint } from "~/ballot/manifest";
import { formatInstant, formatLongDay, formatQuarter } from "~/content/intl";
import { languageOf, type ShownLanguage } from "~/content/language";
import { holderMailTexts } from "~/content/tally/holder-mail/texts";
import { departmentNames } from "~/domain/department-names";
import { holderDeadline } from "~/domain/holder-deadline";
import { zoneOf } from "~/features/local-time.server";
import type { SentMail } from "~/features/mail/after-attempt.server";
import type { Delivery, Mailer } from "~/features/mail/connect-mailer.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "~/features/mail/send-queue.server";
import { readManifest } from "~/features/read-manifest.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { listDueHolderMails, updateHolderMail } from "~db/queries/holder-mail.server";
import { findHolder } from "~db/queries/key-holders.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { findKeysSaidLost } from "./give-wave-up.server";
import { renderHolderMail } from "./render-holder-mail.server";
import { renderReplacedMail } from "./render-replaced-mail.server";

type Due = ReturnType<typeof listDueHolderMails>[number];

/** Sends the messages to key holders that are due. */
export async function sendDueHolderMails(
  db: Database,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const queue: MailQueue<Due> = {
    due: () => listDueHolderMails(db, now, LOOKED_AT),
    send: (due) => sendOne(db, mailer, due),
    keep: (id, mail) => updateHolderMail(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0) log().warn({ failed: total.failed }, "messages to key holders failed for good");
  return total;
}

async function sendOne(db: Database, mailer: Mailer, due: Due): Promise<Delivery> {
  const { mail, account, wave } = due;
  if (mail.message === "replaced") return sendReplaced(db, mailer, due);
  // The keys that ballots are sealed to, whatever stands in another row.
  const manifest = readManifest(wave);
  const position = findHolder(db, wave.id, account.id)?.position;
  if (manifest?.protocol !== "tandem/v3" || position === undefined)
    return { ok: false, problem: "rules-changed", final: false, forAll: false };
  const organisation = findOrganisation(db);
  const language = languageFor(db, account);
  const rendered = renderHolderMail(
    {
      message: mail.message,
      name: account.name,
      organisation: organisation?.name ?? "",
      quarter: formatQuarter(language, wave.quarter),
      departments: [manifest.departments[0].name, manifest.departments[1].name],
      closes: formatInstant(language, wave.closesAt, zoneOf(wave)),
      comeBy: formatLongDay(language, holderDeadline(wave.closesAt), zoneOf(wave)),
      wave: wave.id,
      holders: manifest.holders,
      needed: manifest.needed,
      own: position,
      fingerprint: fingerprint(wave.manifestHash ?? ""),
      link: `${mailer.publicUrl}${wavePath(wave.relationshipId, wave.id)}`,
      givenUp: wave.endedBecause === "key-lost" ? { lost: findKeysSaidLost(db, wave) } : null,
    },
    language,
  );
  return mailer.deliver({ to: account.email, messageId: mail.messageId, language, ...rendered });
}

async function sendReplaced(
  db: Database,
  mailer: Mailer,
  { mail, account, wave, relationship }: Due,
): Promise<Delivery> {
  const language = languageFor(db, account);
  const rendered = renderReplacedMail(
    {
      name: account.name,
      organisation: findOrganisation(db)?.name ?? "",
      quarter: formatQuarter(language, wave.quarter),
      departments: departmentNames(relationship),
      link: `${mailer.publicUrl}${wavePath(wave.relationshipId, wave.id)}`,
    },
    language,
  );
  return mailer.deliver({ to: account.email, messageId: mail.messageId, language, ...rendered });
}

function languageFor(db: Database, account: Due["account"]): ShownLanguage {
  const organisation = findOrganisation(db);
  return holderMailTexts(languageOf(account.language) ?? languageOf(organisation?.language) ?? "en").language;
}

import { chainPath } from "~/addresses";
import { fingerprint, type Manifest, parseManifest } from "~/ballot/manifest";
import { formatInstant } from "~/content/intl";
import { languageOf } from "~/content/language";
import { invitationCode } from "~/features/derive-code.server";
import { changedRules, isInvited } from "~/features/find-changed-rules.server";
import { zoneOf } from "~/features/local-time.server";
import { type KeyDirectory, readKeyFile } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import {
  type DueMail,
  deleteWaitingMail,
  listDueMail,
  listLeftRoster,
  listWavesWithWaitingMail,
  updateMail,
} from "~db/queries/mail.server";
import { findOrganisation } from "~db/queries/organisation.server";
import type { SentMail } from "./after-attempt.server";
import type { Delivery, Mailer } from "./connect-mailer.server";
import { renderMessage } from "./render-message.server";
import { LOOKED_AT, type MailQueue, sendQueue } from "./send-queue.server";

/** Sends the invitations and reminders of open waves that are due. */
export async function sendDueMail(
  db: Database,
  keys: KeyDirectory,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  // A long queue is sent in turns, and somebody may have been removed since the last one.
  for (const id of listWavesWithWaitingMail(db)) deleteWaitingMail(db, listLeftRoster(db, id));
  const queue: MailQueue<DueMail> = {
    due: () => listDueMail(db, now, LOOKED_AT),
    send: (due) => sendOne(db, keys, mailer, due, now),
    keep: (id, mail) => updateMail(db, id, mail),
  };
  const total = await sendQueue(queue, now, isStopping);
  if (total.failed > 0)
    log().warn({ failed: total.failed }, "mail failed for good; the wave's page shows how many");
  return total;
}

async function sendOne(
  db: Database,
  keys: KeyDirectory,
  mailer: Mailer,
  due: DueMail,
  now: Date,
): Promise<Delivery> {
  const { wave, invitee, mail } = due;
  const secrets = readKeyFile(keys, wave.id);
  if (secrets && (changedRules(db, wave, secrets, now).length > 0 || !isInvited(secrets, invitee))) {
    return { ok: false, problem: "rules-changed", final: false, forAll: false };
  }
  const code = invitationCode(keys, wave, invitee);
  if (code === null || wave.manifest === null || wave.manifestHash === null) {
    // Of this wave; other waves' mails go out.
    return { ok: false, problem: "key-missing", final: false, forAll: false };
  }
  const { departments, rules }: Manifest = parseManifest(wave.manifest);
  const own = departments[invitee.departmentIndex === 0 ? 0 : 1];
  const organisation = findOrganisation(db);
  const language = languageOf(invitee.language) ?? languageOf(organisation?.language) ?? "en";
  const rendered = renderMessage({
    kind: mail.message,
    language,
    name: invitee.name,
    organisation: organisation?.name ?? "",
    departments: [departments[0].name, departments[1].name],
    department: own.name,
    invited: own.invited,
    threshold: rules.threshold,
    closes: formatInstant(language, wave.closesAt, zoneOf(wave)),
    fingerprint: fingerprint(wave.manifestHash),
    chain: `${mailer.publicUrl}${chainPath(wave.id)}`,
    link: mailer.publicUrl + code.path,
    code: code.typed,
  });
  return mailer.deliver({ to: invitee.email, messageId: mail.messageId, language, ...rendered });
}

import { chainPath } from "~/addresses";
import { fingerprint, type Manifest, parseManifest } from "~/ballot/manifest";
import { mailTexts } from "~/content/mail/texts";
import { invitationLink } from "~/features/derive-code.server";
import { changedRules, isInvited } from "~/features/find-changed-rules.server";
import { formatInstantIn } from "~/features/format-time.server";
import { type KeyDirectory, readKeyFile } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { type DueMail, listDueMail, updateMail } from "~db/queries/mail.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { afterAttempt, type SentMail } from "./after-attempt.server";
import type { Delivery, Mailer } from "./connect-mailer.server";
import { renderMessage } from "./render-message.server";

const BATCH = 20;

/**
 * Sends what is due, a few at a time, until nothing is left, the mail server cannot be used, or `isStopping` says so.
 * A row is marked after the server took the message: a crash in between sends it again under the same Message-ID.
 */
export async function sendDueMail(
  db: Database,
  keys: KeyDirectory,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<SentMail> {
  const total: SentMail = { sent: 0, failed: 0, postponed: 0 };
  while (!isStopping()) {
    const batch = listDueMail(db, now, BATCH);
    if (batch.length === 0) break;
    const deliveries = await Promise.all(batch.map((due) => sendOne(db, keys, mailer, due, now)));
    batch.forEach(({ mail }, index) => {
      const delivery = deliveries[index];
      if (!delivery) return;
      const { outcome, change } = afterAttempt(mail, delivery, now);
      updateMail(db, mail.id, change);
      total[outcome] += 1;
    });
    const trouble = deliveries.find((delivery) => !delivery.ok && delivery.forAll);
    if (!trouble || trouble.ok) continue;
    log().warn({ problem: trouble.problem }, "mail waits: the mail server cannot be used now");
    break;
  }
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
  const path = invitationLink(keys, wave, invitee);
  if (path === null || wave.manifest === null || wave.manifestHash === null) {
    return { ok: false, problem: "key-missing", final: false, forAll: true };
  }
  const { departments, rules }: Manifest = parseManifest(wave.manifest);
  const own = departments[invitee.departmentIndex === 0 ? 0 : 1];
  const organisation = findOrganisation(db);
  const { language } = mailTexts(invitee.language ?? organisation?.language ?? null);
  const rendered = renderMessage({
    kind: mail.message,
    language,
    name: invitee.name,
    organisation: organisation?.name ?? "",
    departments: [departments[0].name, departments[1].name],
    department: own.name,
    invited: own.invited,
    threshold: rules.threshold,
    closes: formatInstantIn(language, wave.closesAt),
    fingerprint: fingerprint(wave.manifestHash),
    chain: `${mailer.publicUrl}${chainPath(wave.id)}`,
    link: mailer.publicUrl + path,
  });
  return mailer.deliver({ to: invitee.email, messageId: mail.messageId, language, ...rendered });
}

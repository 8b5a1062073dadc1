import { fingerprint, type Manifest, parseManifest } from "~/ballot/manifest";
import { mailTexts } from "~/content/mail-texts";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { type DueMail, listDueMail, type MailRow, updateMail } from "~db/queries/mail.server";
import { findOrganisation } from "~db/queries/organisation.server";
import type { Delivery, Mailer } from "./connect-mailer.server";
import { invitationLink } from "./derive-code.server";
import { formatInstantIn } from "./format-time.server";
import { renderMail } from "./mail-messages.server";
import type { KeyDirectory } from "./wave-key-file.server";

const BATCH = 20;
const MINUTE = 60 * 1000;
const LONGEST_WAIT = 60 * MINUTE;
/** When the server is back after an outage, nobody should wait for an hour. */
const LONGEST_WAIT_IN_OUTAGE = 10 * MINUTE;

export type SentMail = { sent: number; failed: number; postponed: number };

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
    const deliveries = await Promise.all(batch.map((due) => sendOne(db, keys, mailer, due)));
    batch.forEach(({ mail }, index) => {
      const delivery = deliveries[index];
      if (delivery) total[keep(db, mail, delivery, now)] += 1;
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

async function sendOne(db: Database, keys: KeyDirectory, mailer: Mailer, due: DueMail): Promise<Delivery> {
  const { wave, invitee, mail } = due;
  const path = invitationLink(keys, wave, invitee);
  if (path === null || wave.manifest === null || wave.manifestHash === null) {
    return { ok: false, problem: "key-missing", final: false, forAll: true };
  }
  const { departments, rules }: Manifest = parseManifest(wave.manifest);
  const own = departments[invitee.departmentIndex === 0 ? 0 : 1];
  const organisation = findOrganisation(db);
  const { language } = mailTexts(invitee.language ?? organisation?.language ?? null);
  const rendered = renderMail({
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
    chain: `${mailer.publicUrl}/s/${wave.id}/chain`,
    link: mailer.publicUrl + path,
  });
  return mailer.deliver({ to: invitee.email, messageId: mail.messageId, language, ...rendered });
}

function keep(db: Database, mail: MailRow, delivery: Delivery, now: Date): keyof SentMail {
  const attempts = mail.attempts + 1;
  if (delivery.ok) {
    updateMail(db, mail.id, { state: "sent", attempts, notBefore: now, problem: null });
    return "sent";
  }
  const { problem } = delivery;
  if (delivery.final) {
    updateMail(db, mail.id, { state: "failed", attempts, problem });
    return "failed";
  }
  const longest = delivery.forAll ? LONGEST_WAIT_IN_OUTAGE : LONGEST_WAIT;
  const wait = Math.min(longest, MINUTE * 2 ** Math.min(attempts - 1, 10));
  updateMail(db, mail.id, { attempts, problem, notBefore: new Date(+now + wait) });
  return "postponed";
}

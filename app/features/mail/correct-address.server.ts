import { inviteeMac } from "~/ballot/claim-record";
import { isMailAddress, mailAddressKey, tidyMailAddress } from "~/domain/mail-address";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import { type KeyDirectory, readKeyFile } from "~/features/wave-key-file.server";
import { type Database, truncateLog } from "~db/client.server";
import { countEvents } from "~db/queries/audit-events.server";
import { correctInvitee, listInvitees } from "~db/queries/invitees.server";
import { hasOnlyRefusals, queueAfterCorrection } from "~db/queries/mail.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";
import { correctRoster } from "./correct-roster.server";

const CORRECTED_EVENT = "refused address corrected";

type Given = { refused: string; corrected: string };
type By = { accountId: string; now: Date };
type CorrectedAddress =
  | { ok: true }
  | {
      ok: false;
      reason:
        | "not-open"
        | "not-refused"
        | "corrected-already"
        | "no-address"
        | "same"
        | "taken"
        | "not-in-roster";
    };

/**
 * Sends the invitation of an open wave to another address, once, when the mail server has refused the one it was to go
 * to. Whoever had anything sent, or may have, has the code: another mailbox that got it as well could see whether it was
 * used. Nothing here looks at codes or answers. The roster is corrected too, and the notice counts it.
 */
export function correctRefusedAddress(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  given: Given,
  by: By,
): CorrectedAddress {
  const result = db.transaction(() => correctInTransaction(db, keys, waveId, given, by), {
    behavior: "immediate",
  });
  if (result.ok) truncateLog(db);
  return result;
}

function correctInTransaction(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  given: Given,
  { accountId, now }: By,
): CorrectedAddress {
  const wave = findWave(db, waveId);
  const secrets = readKeyFile(keys, waveId);
  if (!wave || !secrets || wave.state !== "open" || wave.delivery !== "mail" || now >= wave.closesAt)
    return { ok: false, reason: "not-open" };
  if (findChangedRules(db, keys, waveId, now).length > 0) return { ok: false, reason: "not-open" };
  const email = tidyMailAddress(given.corrected);
  const invitees = listInvitees(db, waveId);
  const refused = mailAddressKey(given.refused);
  const person = invitees.find((row) => row.email !== "" && mailAddressKey(row.email) === refused);
  if (!person || !hasOnlyRefusals(db, person.id)) return { ok: false, reason: "not-refused" };
  if (person.corrected) return { ok: false, reason: "corrected-already" };
  if (!isMailAddress(email)) return { ok: false, reason: "no-address" };
  if (mailAddressKey(email) === refused) return { ok: false, reason: "same" };
  const roster = correctRoster(db, wave, person, email, invitees);
  if (roster !== null) return { ok: false, reason: roster };
  const { id, departmentIndex } = person;
  const mac = Buffer.from(inviteeMac(secrets.pepper, { id, departmentIndex, email }));
  correctInvitee(db, id, { email, mac });
  queueAfterCorrection(db, id, now);
  recordAuditEvent(db, { at: now, accountId, action: CORRECTED_EVENT, subject: subjectOf(wave) });
  return { ok: true };
}

/** How many invitations of a wave went to an address that was corrected; its notice says it. */
export function countCorrected(db: Database, wave: WaveRow): number {
  return countEvents(db, CORRECTED_EVENT, subjectOf(wave), wave.opensAt);
}

function subjectOf({ relationshipId, quarter }: WaveRow): string {
  return `${relationshipId}: ${quarter}`;
}

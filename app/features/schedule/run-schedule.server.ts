import { sendDueAccountMails } from "~/features/accounts/send-account-mails.server";
import { emptyLogInSteps } from "~/features/empty-log.server";
import type { Mailer } from "~/features/mail/connect-mailer.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { endAbandonedMeetings } from "~/features/meeting/end-abandoned-meetings.server";
import { queueFollowUps } from "~/features/plan/queue-follow-ups.server";
import { sendDueAgreedMails } from "~/features/plan/send-agreed.server";
import { sendDueFollowUps } from "~/features/plan/send-follow-ups.server";
import { applyRetentionDaily } from "~/features/privacy/apply-retention.server";
import { discardOldRosterUploads } from "~/features/roster/keep-upload.server";
import { forgetOldUndo } from "~/features/roster/undo-import.server";
import { lapseWave } from "~/features/steering/lapse-wave.server";
import { queueDigests } from "~/features/steering/queue-digests.server";
import { queueSteeringMails } from "~/features/steering/queue-steering-mails.server";
import { sendDueDigests } from "~/features/steering/send-digests.server";
import { sendDueSteeringMails } from "~/features/steering/send-steering-mails.server";
import { queueHolderMails } from "~/features/tally/queue-holder-mails.server";
import { sendDueHolderMails } from "~/features/tally/send-holder-mails.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { isWaiting } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { recordChangedRules } from "~/features/waves/record-changed-rules.server";
import { refreshParticipation } from "~/features/waves/refresh-participation.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { isSetUp } from "~db/queries/organisation.server";
import { listWavesInState, type WaveRow } from "~db/queries/waves.server";
import { finishWaiting } from "./finish-waiting.server";
import { isSchedulePaused } from "./pause-schedule.server";

/**
 * Does everything that is due by the clock: opens and closes waves, queues mails, forgets old uploads. Waits for no mail
 * server. Each step looks at the database only, so that it may be repeated, come late or meet a clock that jumped.
 */
export async function runSchedule(
  db: Database,
  keys: KeyDirectory,
  mailer: Mailer | null,
  now: Date,
  publicUrl: string | null = mailer?.publicUrl ?? null,
): Promise<void> {
  const stopped = recordChangedRules(db, keys, now);
  for (const wave of listWavesInState(db, "planned")) {
    if (isSchedulePaused(wave.relationshipId)) continue;
    if (await lapseWave(db, keys, wave, now)) continue;
    if (wave.opensAt <= now) await attempt(wave, () => openDueWave(db, keys, wave, publicUrl, now));
  }
  for (const wave of listWavesInState(db, "open", "closing")) {
    if (isSchedulePaused(wave.relationshipId)) continue;
    if (wave.state === "closing" || wave.closesAt <= now) {
      await attempt(wave, () => closeDueWave(db, keys, wave, now));
    }
  }
  refreshParticipation(db, now, stopped);
  finishWaiting(db, keys, await emptyLogInSteps(db, now), now);
  discardOldRosterUploads(db, now);
  forgetOldUndo(db, now);
  endAbandonedMeetings(db, now);
  applyRetentionDaily(db, now);
  const host = mailer && new URL(mailer.publicUrl).hostname;
  queueFollowUps(db, host, now);
  // Until somebody has shown that the installation is theirs, it writes to nobody.
  if (!mailer || host === null || !isSetUp(db)) return;
  for (const wave of listWavesInState(db, "open")) {
    if (!stopped.includes(wave.id)) queueDueMail(db, wave, host, now);
  }
  queueHolderMails(db, host, now, stopped);
  queueSteeringMails(db, host, now, stopped);
  queueDigests(db, host, now);
}

/** Sends what waits, as long as `isStopping` allows; what is under way then is waited for. */
export async function sendWaitingMail(
  db: Database,
  keys: KeyDirectory,
  mailer: Mailer,
  now: Date,
  isStopping: () => boolean = () => false,
): Promise<void> {
  if (!isSetUp(db)) return;
  // First: they are few, and somebody waits for them.
  await sendDueAccountMails(db, mailer, now, isStopping);
  await sendDueMail(db, keys, mailer, now, isStopping);
  await sendDueHolderMails(db, mailer, now, isStopping);
  await sendDueFollowUps(db, mailer, now, isStopping);
  await sendDueAgreedMails(db, mailer, now, isStopping);
  await sendDueSteeringMails(db, mailer, now, isStopping);
  await sendDueDigests(db, mailer, now, isStopping);
}

async function openDueWave(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  publicUrl: string | null,
  now: Date,
): Promise<string | null> {
  const opened = await openWaveBy(db, keys, wave, { accountId: null, now }, { publicUrl });
  return opened.ok ? null : opened.reason;
}

async function closeDueWave(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  now: Date,
): Promise<string | null> {
  const closed = await closeWaveBy(db, keys, wave, { accountId: null, now });
  // Waiting for people who hold keys is no trouble: the wave's page and their first pages say so.
  return closed.ok || isWaiting(closed) ? null : closed.reason;
}

const reported = new Map<string, string>();

/** One wave's trouble does not stop the others; said once, not twice a minute. */
async function attempt(wave: WaveRow, step: () => Promise<string | null>): Promise<void> {
  let trouble: string | null;
  try {
    trouble = await step();
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  if (trouble === null) reported.delete(wave.id);
  else if (reported.get(wave.id) !== trouble) {
    reported.set(wave.id, trouble);
    log().warn({ wave: wave.id, state: wave.state, reason: trouble }, "a wave could not go on as scheduled");
  }
}

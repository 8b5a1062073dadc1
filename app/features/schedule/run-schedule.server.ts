import { sendDueAccountMails } from "~/features/accounts/send-account-mails.server";
import { emptyLogInSteps } from "~/features/empty-log.server";
import { connectMailer, type Mailer } from "~/features/mail/connect-mailer.server";
import { queueDueMail } from "~/features/mail/queue-mail.server";
import { sendDueMail } from "~/features/mail/send-mail.server";
import { endAbandonedMeetings } from "~/features/meeting/end-abandoned-meetings.server";
import { queueFollowUps } from "~/features/plan/queue-follow-ups.server";
import { sendDueFollowUps } from "~/features/plan/send-follow-ups.server";
import { applyRetentionDaily } from "~/features/privacy/apply-retention.server";
import { discardOldRosterUploads } from "~/features/roster/import-roster.server";
import { queueHolderMails } from "~/features/tally/queue-holder-mails.server";
import { sendDueHolderMails } from "~/features/tally/send-holder-mails.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { isWaiting } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { recordChangedRules } from "~/features/waves/record-changed-rules.server";
import { refreshParticipation } from "~/features/waves/refresh-participation.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { isSetUp } from "~db/queries/organisation.server";
import { listWavesInState, type WaveRow } from "~db/queries/waves.server";
import { finishWaiting } from "./finish-waiting.server";
import { isSchedulePaused } from "./pause-schedule.server";

const TICK_INTERVAL = 30_000;
/** A long queue does not keep waves from closing: the rest goes out with the next runSchedule. */
const SENDING_TIME = 20_000;

type ScheduleSettings = {
  db: Database;
  keys: KeyDirectory;
  mail: { smtpUrl: string; from: string } | null;
  publicUrl: string;
};

/**
 * Does everything that is due by the clock: opens and closes waves, queues and sends mails, forgets old uploads.
 * Each step looks at the database only, so that it may be repeated, come late or meet a clock that jumped.
 */
export async function runSchedule(
  db: Database,
  keys: KeyDirectory,
  mailer: Mailer | null,
  now: Date,
  isStopping: () => boolean = () => false,
  publicUrl: string | null = mailer?.publicUrl ?? null,
): Promise<void> {
  const stopped = recordChangedRules(db, keys, now);
  for (const wave of listWavesInState(db, "planned")) {
    if (isSchedulePaused(wave.relationshipId)) continue;
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
  // First: they are few, and somebody waits for them.
  await sendDueAccountMails(db, mailer, now, isStopping);
  await sendDueMail(db, keys, mailer, now, isStopping);
  await sendDueHolderMails(db, mailer, now, isStopping);
  await sendDueFollowUps(db, mailer, now, isStopping);
}

let wake: () => void = () => {};

/** Does what is due at once instead of within half a minute, as somebody who pressed a button expects. */
export function wakeSchedule(): void {
  wake();
}

/** Resolves to the function that stops it and waits for what is under way. */
export async function startSchedule(settings: ScheduleSettings): Promise<() => Promise<void>> {
  const { db, keys, mail, publicUrl } = settings;
  const interrupted = await finishInterruptedWaves(db, keys, new Date());
  if (interrupted.withoutKey.length > 0) {
    log().error({ waves: interrupted.withoutKey }, "waves cannot be closed: their key files are missing");
  }
  if (interrupted.changed.length > 0) {
    log().error({ waves: interrupted.changed }, "waves are stopped: their rules were changed after opening");
  }
  // Before the set-up the line that ends the start says it.
  if (interrupted.foreignKeys.length > 0 && isSetUp(db)) {
    log().warn({ waves: interrupted.foreignKeys }, "key files of waves that this database does not know");
  }
  const mailer = mail && connectMailer({ ...mail, publicUrl });
  let stopping = false;
  let running: Promise<void> | null = null;
  function run(): void {
    if (running || stopping) return;
    const sendUntil = performance.now() + SENDING_TIME;
    running = runSchedule(
      db,
      keys,
      mailer,
      new Date(),
      () => stopping || performance.now() > sendUntil,
      publicUrl,
    )
      .catch((err: unknown) => log().error({ err }, "the schedule failed; it tries again"))
      .finally(() => {
        running = null;
      });
  }
  const timer = setInterval(run, TICK_INTERVAL);
  wake = run;
  run();
  return async () => {
    stopping = true;
    wake = () => {};
    clearInterval(timer);
    await running;
    mailer?.close();
  };
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

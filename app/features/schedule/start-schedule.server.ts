import { connectMailer, type Mailer } from "~/features/mail/connect-mailer.server";
import { watchReadiness } from "~/features/storage/watch-readiness.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { isSetUp } from "~db/queries/organisation.server";
import { listWavesInState } from "~db/queries/waves.server";
import { runSchedule, sendWaitingMail } from "./run-schedule.server";
import { watchClock } from "./watch-clock.server";

const TICK_INTERVAL = 30_000;
/** Long queues are sent in turns of this length: invitations, reminders and messages to key holders all get theirs. */
const SENDING_TIME = 20_000;
/** Milliseconds that messages under way may take to end when the server stops. */
const LAST_MESSAGES = 4_000;

type ScheduleSettings = {
  db: Database;
  keys: KeyDirectory;
  mail: { smtpUrl: string; from: string } | null;
  publicUrl: string;
};

let wake: () => void = () => {};
let lastRun: Date | null = null;

/** Does what is due at once instead of within half a minute, as somebody who pressed a button expects. */
export function wakeSchedule(): void {
  wake();
}

/** When what is due by the clock was last looked at. */
export function lastScheduleRun(): Date | null {
  return lastRun;
}

/** Resolves to the function that stops it and waits for what is under way. */
export async function startSchedule(settings: ScheduleSettings): Promise<() => Promise<void>> {
  const { db, keys, mail, publicUrl } = settings;
  await finishInterrupted(db, keys);
  const mailer = mail && connectMailer({ ...mail, publicUrl });
  const sending = mailer && startSending(db, keys, mailer);
  const isTrusted = watchClock();
  let stopping = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let again = false;
  async function runOnce(): Promise<void> {
    watchReadiness(db, keys, db.$client.name, new Date());
    if (isTrusted()) await runSchedule(db, keys, mailer, new Date(), publicUrl);
    lastRun = new Date();
  }
  function run(): void {
    if (stopping) return;
    if (running) {
      again = true;
      return;
    }
    clearTimeout(timer);
    running = runOnce()
      .catch((err: unknown) => log().error({ err }, "the schedule failed; it tries again"))
      .finally(() => {
        running = null;
        sending?.send();
        if (!stopping) timer = setTimeout(run, again ? 0 : untilNext(db, Date.now()));
        again = false;
      });
  }
  wake = run;
  run();
  return async () => {
    stopping = true;
    wake = () => {};
    clearTimeout(timer);
    await Promise.all([running, sending?.stop()]);
  };
}

/** Milliseconds until a wave opens or closes, at most half a minute: clocks are put forward and back. */
function untilNext(db: Database, now: number): number {
  const waits = listWavesInState(db, "planned", "open").flatMap(({ state, opensAt, closesAt }) => {
    const due = +(state === "planned" ? opensAt : closesAt) - now;
    // What was due before could not be done: it is tried again with the rest.
    return due > 0 ? [due] : [];
  });
  return Math.min(TICK_INTERVAL, ...waits);
}

/** Mail goes out beside the schedule: no wave waits for a mail server. */
function startSending(db: Database, keys: KeyDirectory, mailer: Mailer) {
  let stopping = false;
  let running: Promise<void> | null = null;
  function send(): void {
    if (running || stopping) return;
    const until = performance.now() + SENDING_TIME;
    let isUsedUp = false;
    const isStopping = () => {
      isUsedUp ||= performance.now() > until;
      return stopping || isUsedUp;
    };
    running = sendWaitingMail(db, keys, mailer, new Date(), isStopping)
      .catch((err: unknown) => log().error({ err }, "mail could not be sent; it is tried again"))
      .finally(() => {
        running = null;
        if (isUsedUp) setImmediate(send);
      });
  }
  /** The server has not said that it took what is broken off: that goes out again at the next start. */
  async function stop(): Promise<void> {
    stopping = true;
    const breakOff = setTimeout(() => mailer.close(), LAST_MESSAGES);
    await running;
    clearTimeout(breakOff);
    mailer.close();
  }
  return { send, stop };
}

async function finishInterrupted(db: Database, keys: KeyDirectory): Promise<void> {
  const { withoutKey, changed, foreignKeys } = await finishInterruptedWaves(db, keys, new Date());
  if (withoutKey.length > 0) {
    log().error({ waves: withoutKey }, "waves cannot be closed: their key files are missing");
  }
  if (changed.length > 0) {
    log().error({ waves: changed }, "waves are stopped: their rules were changed after opening");
  }
  // Before the set-up the line that ends the start says it.
  if (foreignKeys.length > 0 && isSetUp(db)) {
    log().warn({ waves: foreignKeys }, "key files of waves that this database does not know");
  }
}

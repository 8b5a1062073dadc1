import { refusalTotals } from "~/features/accounts/count-refusal.server";
import { findAnonymityCheck } from "~/features/anonymity/record-check.server";
import { isFinding } from "~/features/anonymity/verify-anonymity.server";
import { findHindrance } from "~/features/empty-log.server";
import { timeZone } from "~/features/local-time.server";
import { mailTrouble } from "~/features/mail/send-queue.server";
import { programVersion } from "~/features/privacy/describe-installation.server";
import { lastScheduleRun } from "~/features/schedule/start-schedule.server";
import { freeSpace } from "~/features/storage/check-readiness.server";
import { type KeyDirectory, listKeyFiles } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import {
  countMails,
  countOverdueWaves,
  countRunningWaves,
  findLastBackup,
} from "~db/queries/installation.server";
import { findWave } from "~db/queries/waves.server";

const STARTED = new Date();
/** Milliseconds after which something that was due should have happened. */
const LATE = 5 * 60_000;

export type InstallationState = ReturnType<typeof lookAtInstallation>;

/** How this installation is, counted and dated; nothing in it follows what respondents do. */
export function lookAtInstallation(db: Database, keys: KeyDirectory, now: Date) {
  const check = findAnonymityCheck(db);
  return {
    version: programVersion(),
    node: process.versions.node,
    started: STARTED,
    timeZone: timeZone(),
    hinderedSince: findHindrance(db, now),
    scheduleRan: lastScheduleRun(),
    waves: countRunningWaves(db),
    overdueWaves: countOverdueWaves(db, new Date(+now - LATE)),
    foreignKeys: listKeyFiles(keys).filter((id) => !findWave(db, id)),
    mail: { ...countMails(db), trouble: mailTrouble() },
    refusals: refusalTotals(),
    lastBackup: findLastBackup(db),
    lastCheck: check && { at: check.at, found: isFinding(check.check) },
    freeBytes: freeSpace(db.$client.name),
  };
}

import { randomUUID } from "node:crypto";
import { DAY, HOUR } from "~/domain/durations";
import { may } from "~/domain/roles";
import { isForReaders, noticeBeforeOpening, type SteeringMessage } from "~/domain/steering-mail";
import { openingByClock } from "~/domain/wave";
import { toLocalInput } from "~/features/local-time.server";
import { waitsForHolders } from "~/features/waves/describe-committee.server";
import type { Database } from "~db/client.server";
import { type AccountRow, listAccounts } from "~db/queries/accounts/accounts.server";
import { wasRecorded } from "~db/queries/audit-events.server";
import { countMail } from "~db/queries/mail.server";
import { findRelationship } from "~db/queries/organisation.server";
import { listReachable } from "~db/queries/relationships.server";
import { findRelease } from "~db/queries/releases.server";
import { insertSteeringMail } from "~db/queries/steering-mail.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";
import { isUnwanted } from "./unwanted-mail.server";

/** News that is older helps nobody, for instance after an upgrade or a restored backup. */
const NEWS_FOR = 3 * DAY;

/** So long after the hour at which it should have opened a wave's daily message goes out. */
const WAITING_HOURS = 2 * HOUR;
/** Full hours of the day between which people are written to about a wave that waits, and when on the others' behalf. */
const AWAKE = { from: 8, last: 18, until: 20, morning: 9 };
/** "2026-11-23". */
const DAY_OF_INPUT = 10;

type Due = { message: SteeringMessage; occasion: string };

/**
 * Queues what those who steer waves, and those who read results, have to know now, each once to everybody whom it
 * concerns and who has not switched it off. Looks at dates and states only, never at answers. Safe to call at any time.
 */
export function queueSteeringMails(db: Database, host: string, now: Date, stopped: readonly string[]): void {
  const queue = () => {
    const accounts = listAccounts(db).filter(({ disabledAt }) => disabledAt === null);
    const pairs = new Set(accounts.flatMap(({ id }) => listReachable(db, id).map((pair) => pair.id)));
    for (const pair of pairs) {
      if (findRelationship(db, pair)?.demonstration) continue;
      for (const wave of listWaves(db, pair)) {
        if (stopped.includes(wave.id)) continue;
        for (const due of dueNow(db, wave, now)) tellEverybody(db, accounts, wave, due, host, now);
      }
    }
  };
  db.transaction(queue, { behavior: "immediate" });
}

function tellEverybody(
  db: Database,
  accounts: readonly AccountRow[],
  wave: WaveRow,
  { message, occasion }: Due,
  host: string,
  now: Date,
): void {
  const permission = isForReaders(message) ? "read-results" : "steer-waves";
  for (const account of accounts) {
    if (!may(account.role, permission) || isUnwanted(account, message)) continue;
    if (!listReachable(db, account.id).some(({ id }) => id === wave.relationshipId)) continue;
    const messageId = `${randomUUID().replaceAll("-", "")}@${host}`;
    const row = { waveId: wave.id, accountId: account.id, message, occasion, messageId };
    insertSteeringMail(db, { ...row, notBefore: now, state: "queued" });
  }
}

function dueNow(db: Database, wave: WaveRow, now: Date): Due[] {
  switch (wave.state) {
    case "planned":
      return whilePlanned(wave, now);
    case "open":
      return whileOpen(db, wave, now);
    case "closing":
      return waitsForHolders(wave) ? [{ message: "holders-awaited", occasion: "" }] : [];
    case "closed":
      if (!hasJustEnded(db, wave, now)) return [];
      return [{ message: findRelease(db, wave.id) ? "report-ready" : "closed", occasion: "" }];
    case "cancelled":
      return hasJustLapsed(db, wave, now) ? [{ message: "lapsed", occasion: "" }] : [];
  }
}

/** A short wave may be given up days after its end. */
function hasJustLapsed(db: Database, wave: WaveRow, now: Date): boolean {
  const { relationshipId, quarter, opensAt, manifestHash } = wave;
  if (manifestHash !== null) return false;
  const since = new Date(Math.max(+opensAt, +now - NEWS_FOR));
  return wasRecorded(db, "wave lapsed", `${relationshipId}: ${quarter}`, since);
}

/** Key holders may come a week after its end. */
function hasJustEnded(db: Database, wave: WaveRow, now: Date): boolean {
  const { relationshipId, quarter, closesAt, endedBecause } = wave;
  const since = new Date(+now - NEWS_FOR);
  const subject = `${relationshipId}: ${quarter}`;
  if (closesAt >= since) return true;
  return endedBecause === null
    ? wasRecorded(db, "wave closed", subject, since)
    : wasRecorded(db, `wave closed (${endedBecause})`, subject, since);
}

function whilePlanned(wave: WaveRow, now: Date): Due[] {
  const { opensAt } = wave;
  // Another date is announced anew.
  if (now < opensAt)
    return noticeBeforeOpening(opensAt) <= now
      ? [{ message: "will-open", occasion: opensAt.toISOString() }]
      : [];
  return openingByClock(wave, now) === "missed" && isTimeToRemind(opensAt, now)
    ? [{ message: "could-not-open", occasion: toLocalInput(now).slice(0, DAY_OF_INPUT) }]
    : [];
}

/** On working days, some time after the hour of opening; in the morning where that would be in the evening or the night. */
function isTimeToRemind(opensAt: Date, now: Date): boolean {
  const from = new Date(now);
  from.setHours(opensAt.getHours(), opensAt.getMinutes(), 0, 0);
  const due = new Date(+from + WAITING_HOURS);
  const inTheDay = due.getDate() === now.getDate() && due.getHours() >= AWAKE.from;
  if (!inTheDay || due.getHours() >= AWAKE.last) due.setTime(new Date(from).setHours(AWAKE.morning, 0));
  return now.getDay() % 6 !== 0 && now >= due && now.getHours() < AWAKE.until;
}

function whileOpen(db: Database, wave: WaveRow, now: Date): Due[] {
  const { opensAt, closesAt } = wave;
  const halfTime = (+opensAt + +closesAt) / 2;
  const refused = countMail(db, wave.id).some(({ problem }) => problem === "address-refused");
  return [
    ...(+now - +opensAt < DAY ? [{ message: "opened", occasion: "" } as const] : []),
    ...(refused ? [{ message: "refused-addresses", occasion: "" } as const] : []),
    ...(+now >= halfTime && +now < halfTime + NEWS_FOR
      ? [{ message: "half-time", occasion: "" } as const]
      : []),
  ];
}

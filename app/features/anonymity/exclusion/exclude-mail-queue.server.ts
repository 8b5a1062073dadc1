import { AUDITED_RETRY } from "~/content/audit-actions";
import { APART } from "~/domain/mail-dates";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { type Finding, finding } from "./finding.server";

type Mail = {
  wave: string;
  person: string;
  message: string;
  state: string;
  attempts: number;
  notBefore: number;
  host: string;
  problem: unknown;
};
type Row = Readonly<Record<string, unknown>>;

const DAY = APART / 1000;
/** The shortest waits between attempts, in seconds: one minute, doubled up to ten. */
const WAITS = [60, 120, 240, 480];
const LONGEST_WAIT = 600;

/**
 * Whom the queue leaves out, and what differs from person to person in it, held against how the program queues and sends: a
 * reminder for those only who have not answered says who has.
 */
export function excludeMailQueue({ name, tables }: Snapshot): Finding[] {
  const mails = rowsOf(tables.get("mail_queue")).map(({ row }) => mailOf(row));
  const invitees = rowsOf(tables.get("invitee")).map(({ row }) => row);
  const trail = rowsOf(tables.get("audit_event")).map(({ row }) => row);
  return rowsOf(tables.get("wave")).flatMap(({ row: wave }) => {
    const own = mails.filter((mail) => mail.wave === wave.id);
    const people = invitees.filter((row) => row.wave_id === wave.id).map(({ id }) => String(id));
    const uneven = new Set([
      ...own.filter((mail) => !fitsState(mail, Number(wave.opens_at))).map(({ message }) => message),
      ...unevenMessages(own, people, wave, retriesOf(trail, wave)),
    ]);
    return [...uneven].map((message) => finding("mailsUneven", { message }, name));
  });
}

function mailOf(row: Row): Mail {
  return {
    wave: String(row.wave_id),
    person: String(row.invitee_id),
    message: String(row.message),
    state: String(row.state),
    attempts: Number(row.attempts),
    notBefore: Number(row.not_before),
    host: String(row.message_id).split("@")[1] ?? "",
    problem: row.problem,
  };
}

/** A problem and a time that fit how often it was tried. */
function fitsState({ state, attempts, notBefore, problem }: Mail, opensAt: number): boolean {
  const isWell = state === "sent" || (state === "queued" && attempts === 0);
  const waited = state === "queued" ? attempts : attempts - 1;
  return (
    isWell === (problem === null) &&
    (state === "queued" || attempts > 0) &&
    notBefore >= opensAt + leastWait(Math.max(0, waited))
  );
}

function leastWait(attempts: number): number {
  const first = WAITS.slice(0, attempts).reduce((sum, wait) => sum + wait, 0);
  return first + Math.max(0, attempts - WAITS.length) * LONGEST_WAIT;
}

/** When HR had failed messages sent again. */
function retriesOf(trail: readonly Row[], { relationship_id: relationship, quarter }: Row): number[] {
  return trail
    .filter(({ action, subject }) => action === AUDITED_RETRY && subject === `${relationship}: ${quarter}`)
    .map(({ at }) => Number(at));
}

function unevenMessages(
  mails: readonly Mail[],
  people: readonly string[],
  wave: Row,
  retries: number[],
): string[] {
  const messages = [...new Set(mails.map(({ message }) => message))];
  return messages.filter((message) => {
    const own = mails.filter((mail) => mail.message === message);
    const waiting = own.filter(({ state, attempts }) => state === "queued" && attempts === 0);
    const times = new Set(waiting.map(({ notBefore }) => notBefore).filter((at) => !retries.includes(at)));
    if (message === "invitation")
      return own.length < people.length || times.size > 1 || new Set(own.map(({ host }) => host)).size > 1;
    return isTooEarly(own, wave) || hasUnequalHosts(waiting) || leavesOut(own, mails, people, wave);
  });
}

/** Reminders keep a day from the opening, and a new end is told once there is one. */
function isTooEarly(own: readonly Mail[], wave: Row): boolean {
  return own.some(({ notBefore }) => notBefore < earliest(own[0]?.message, wave));
}

function earliest(message: string | undefined, { opens_at: opensAt, extended_at: extendedAt }: Row): number {
  if (message !== "extended") return Number(opensAt) + DAY;
  return extendedAt === null ? Number.POSITIVE_INFINITY : Number(extendedAt);
}

/** What was queued at one time has one host. */
function hasUnequalHosts(waiting: readonly Mail[]): boolean {
  const hosts = new Map(waiting.map(({ notBefore, host }) => [notBefore, host]));
  return waiting.some(({ notBefore, host }) => hosts.get(notBefore) !== host);
}

/**
 * Left out is only who waited for another message or had one within the day; and who waits for one since before has none.
 */
function leavesOut(
  own: readonly Mail[],
  mails: readonly Mail[],
  people: readonly string[],
  wave: Row,
): boolean {
  const first = earliest(own[0]?.message, wave);
  const has = new Set(own.map(({ person }) => person));
  const others = mails.filter(({ message }) => message !== own[0]?.message);
  const isWaiting = ({ state, notBefore }: Mail) => state === "queued" && notBefore < first;
  const queuedAt = Math.min(...own.map(({ notBefore }) => notBefore));
  const isReason = ({ state, notBefore }: Mail) => state === "queued" || notBefore > queuedAt - 3 * DAY;
  return (
    others.some((mail) => has.has(mail.person) && isWaiting(mail)) ||
    people.some(
      (person) => !has.has(person) && !others.some((mail) => mail.person === person && isReason(mail)),
    )
  );
}

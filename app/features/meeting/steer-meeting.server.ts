import { type Band, GUESS_BANDS, medianBand, VOTE_BANDS } from "~/domain/meeting/band";
import { extendClock, startClock, toggleClock } from "~/domain/meeting/clock";
import {
  type MeetingProgress,
  type MeetingScreen,
  type MeetingSubject,
  partOf,
  subjectShownAt,
} from "~/domain/meeting/meeting";
import { countTooMany } from "~/features/plan/choose-in-meeting.server";
import { scrubDatabase } from "~/features/storage/scrub-database.server";
import { type Database, truncateLog } from "~db/client.server";
import { deleteGuesses, listGuesses, updateMeeting } from "~db/queries/meetings.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findRunningMeeting, plannedMinutes, type RunningMeeting } from "./find-meeting.server";

type Steered = { ok: true } | { ok: false; reason: "no-meeting" | "unknown-screen" };

/**
 * Shows another screen. A screen that shows a result first closes what was asked: the bands are computed once and
 * frozen, and the single guesses are deleted, so that nobody who guesses last can read what the others did.
 */
export function showScreen(db: Database, wave: WaveRow, screenId: string, now: Date): Steered {
  const show = (): Steered & { deleted?: number } => {
    const meeting = findRunningMeeting(db, wave);
    if (!meeting) return { ok: false, reason: "no-meeting" };
    const wanted = meeting.screens.find(({ id }) => id === screenId);
    if (!wanted) return { ok: false, reason: "unknown-screen" };
    const screen = afterChoosing(db, wave, meeting, wanted);
    const { progress } = meeting;
    const shown = subjectShownAt(screen);
    const closes = shown !== null && progress.closed[shown] === undefined ? shown : null;
    const closed = closes ? { ...progress.closed, [closes]: bandsOf(db, meeting, closes) } : progress.closed;
    const samePart = partOf(screen) === partOf(meeting.screen);
    const clock = samePart ? progress.clock : startClock(plannedMinutes(screen, meeting), now.getTime());
    const { screens } = meeting;
    const goesOn = screen.kind === "choose" && screens.indexOf(meeting.screen) < screens.indexOf(screen);
    const leftAt = goesOn ? meeting.screen.id : progress.leftAt;
    keep(db, meeting, { ...progress, screen: screen.id, clock, closed, leftAt });
    return { ok: true, deleted: closes ? deleteGuesses(db, meeting.row.id, closes) : 0 };
  };
  const steered = db.transaction(show, { behavior: "immediate" });
  // The write-ahead log holds the guesses in the order in which they came.
  if (steered.deleted) truncateLog(db);
  return steered.ok ? { ok: true } : steered;
}

/** Three actions at most: until so many are left, choosing is where a meeting stands. */
function afterChoosing(
  db: Database,
  wave: WaveRow,
  { screens }: RunningMeeting,
  wanted: MeetingScreen,
): MeetingScreen {
  const choose = screens.find(({ kind }) => kind === "choose");
  const isAfter = choose !== undefined && screens.indexOf(wanted) > screens.indexOf(choose);
  return isAfter && countTooMany(db, wave) > 0 ? choose : wanted;
}

/** What each department's people chose, as far as it may ever be shown. */
function bandsOf(
  db: Database,
  { row, found }: RunningMeeting,
  subject: MeetingSubject,
): readonly [Band | null, Band | null] {
  const guesses = listGuesses(db, row.id, subject);
  const bands = subject === "usefulness" ? VOTE_BANDS : GUESS_BANDS;
  const of = (department: 0 | 1) =>
    medianBand(
      guesses.filter(({ departmentIndex }) => departmentIndex === department).map(({ value }) => value),
      bands,
      found.release.departments[department].invited,
    );
  return [of(0), of(1)];
}

type ClockCommand = "toggle" | "extend";
const MORE_MINUTES = 2;

export function steerClock(db: Database, wave: WaveRow, command: ClockCommand, now: Date): Steered {
  const steer = (): Steered => {
    const meeting = findRunningMeeting(db, wave);
    if (!meeting) return { ok: false, reason: "no-meeting" };
    const { progress } = meeting;
    const clock =
      command === "toggle"
        ? toggleClock(progress.clock, now.getTime())
        : extendClock(progress.clock, MORE_MINUTES);
    keep(db, meeting, { ...progress, clock });
    return { ok: true };
  };
  return db.transaction(steer, { behavior: "immediate" });
}

const LONGEST_CALL = 40;

/** What was called out where too few have phones; said again, it takes the place of the first. */
export function noteCalledOut(
  db: Database,
  wave: WaveRow,
  topic: string,
  [first, second]: readonly [string, string],
): Steered {
  const note = (): Steered => {
    const meeting = findRunningMeeting(db, wave);
    if (!meeting) return { ok: false, reason: "no-meeting" };
    const { progress, screens } = meeting;
    if (!screens.some(({ id }) => id === `guess:${topic}`)) return { ok: false, reason: "unknown-screen" };
    const said = [first.trim().slice(0, LONGEST_CALL), second.trim().slice(0, LONGEST_CALL)] as const;
    keep(db, meeting, { ...progress, calledOut: { ...progress.calledOut, [topic]: said } });
    return { ok: true };
  };
  return db.transaction(note, { behavior: "immediate" });
}

/** Deletes everything that phones sent, in the file's bytes too. Agreements stay: they belong to the plan. */
export function endMeeting(db: Database, wave: WaveRow, now: Date): Steered {
  const meeting = findRunningMeeting(db, wave);
  if (!meeting) return { ok: false, reason: "no-meeting" };
  const end = () => {
    updateMeeting(db, meeting.row.id, { endedAt: now });
    deleteGuesses(db, meeting.row.id);
  };
  db.transaction(end, { behavior: "immediate" });
  scrubDatabase(db);
  return { ok: true };
}

function keep(db: Database, { row }: RunningMeeting, progress: MeetingProgress): void {
  updateMeeting(db, row.id, { progress: JSON.stringify(progress) });
}

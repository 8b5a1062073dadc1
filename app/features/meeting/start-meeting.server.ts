import { randomInt, randomUUID } from "node:crypto";
import { startClock } from "~/domain/meeting/clock";
import { FEWEST_TOPICS, type MeetingProgress, MOST_TOPICS } from "~/domain/meeting/meeting";
import type { MeetingLength } from "~/domain/meeting/meeting-plan";
import { type MeetingTopic, meetingTopics, suggestTopics } from "~/domain/meeting/topics";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import {
  findMeetingOfWave,
  insertMeeting,
  type MeetingRow,
  updateMeeting,
} from "~db/queries/meetings.server";
import type { WaveRow } from "~db/queries/waves.server";
import {
  findAgenda,
  findChosen,
  findRunningMeeting,
  plannedMinutes,
  readProgress,
} from "./find-meeting.server";

type StartedMeeting =
  | { ok: true; joinCode: string; resumed: boolean }
  | { ok: false; reason: "nothing-released" };

/** Digits spell no words and are typed on every phone. Ten to the tenth: 33 bits for an hour. */
const DRAWN = "0123456789";
const JOIN_CODE_LENGTH = 10;
/** Meetings that began under an earlier release have eight signs of these. */
const EARLIER_CODE = /^[bcdfghjkmnpqrstvwxz2-9]{8}$/;
const CODE = /^\d{10}$/;

/** Begins a meeting about a wave's result, or goes on with the one that runs. */
export function startMeeting(
  db: Database,
  wave: WaveRow,
  by: { accountId: string; now: Date },
  chosen: ChosenAgenda = {},
): StartedMeeting {
  return db.transaction(() => start(db, wave, by, chosen), { behavior: "immediate" });
}

/** What the facilitator chose; where nothing was, what was prepared or what is suggested. */
type ChosenAgenda = { topics?: readonly MeetingTopic[] | undefined; minutes?: MeetingLength | undefined };

function start(
  db: Database,
  wave: WaveRow,
  by: { accountId: string; now: Date },
  wanted: ChosenAgenda,
): StartedMeeting {
  const running = findRunningMeeting(db, wave);
  if (running) return { ok: true, joinCode: running.row.joinCode, resumed: true };
  const prepared = findPrepared(db, wave);
  const chosen = withinBounds(
    db,
    wave,
    wanted.topics === undefined && prepared ? findChosen(db, wave) : wanted,
  );
  const agenda = findAgenda(db, wave, chosen);
  const welcome = agenda?.screens[0];
  if (!agenda || !welcome) return { ok: false, reason: "nothing-released" };
  const progress: MeetingProgress = {
    screen: welcome.id,
    clock: startClock(plannedMinutes(welcome, agenda), by.now.getTime()),
    closed: {},
    ...chosen,
  };
  const joinCode = keep(db, wave, prepared, progress, by.now);
  const subject = `${wave.relationshipId}: ${wave.quarter}`;
  recordAuditEvent(db, { at: by.now, accountId: by.accountId, action: "meeting begun", subject });
  return { ok: true, joinCode, resumed: false };
}

/** Keeps what the facilitator chose, so that the printed agenda has it; a meeting that runs goes on as it began. */
export function prepareMeeting(db: Database, wave: WaveRow, wanted: ChosenAgenda, now: Date): void {
  const prepare = () => {
    if (findRunningMeeting(db, wave)) return;
    const chosen = withinBounds(db, wave, wanted);
    const agenda = findAgenda(db, wave, chosen);
    const welcome = agenda?.screens[0];
    if (!agenda || !welcome) return;
    const clock = { planned: 0, spent: 0, runningSince: null };
    const progress = { screen: welcome.id, clock, closed: {}, ...chosen, prepared: true };
    keep(db, wave, findPrepared(db, wave), progress, now);
  };
  db.transaction(prepare, { behavior: "immediate" });
}

function findPrepared(db: Database, wave: WaveRow): MeetingRow | null {
  const row = findMeetingOfWave(db, wave.id);
  return row && row.endedAt === null && readProgress(row.progress).prepared ? row : null;
}

/** The code by which phones join. */
function keep(
  db: Database,
  wave: WaveRow,
  prepared: MeetingRow | null,
  progress: MeetingProgress,
  startedAt: Date,
): string {
  const stored = { progress: JSON.stringify(progress), startedAt };
  if (prepared) {
    updateMeeting(db, prepared.id, stored);
    return prepared.joinCode;
  }
  const joinCode = drawJoinCode();
  const { id: waveId, relationshipId } = wave;
  insertMeeting(db, { id: randomUUID(), relationshipId, waveId, joinCode, endedAt: null, ...stored });
  return joinCode;
}

/** Two to four of the topics that may be shown: what is missing is what is suggested, what is too much is left out. */
function withinBounds(db: Database, wave: WaveRow, { topics, minutes }: ChosenAgenda): ChosenAgenda {
  const agenda = findAgenda(db, wave, { minutes });
  if (!agenda) return {};
  const { report } = agenda.found;
  const { shown } = meetingTopics(report);
  const known = shown.filter((topic) => topics?.includes(topic));
  const suggested = suggestTopics(report).filter((topic) => !known.includes(topic));
  const wanted = [...known, ...suggested.slice(0, Math.max(0, fewest(known, topics) - known.length))];
  return { topics: wanted.slice(0, MOST_TOPICS), minutes: agenda.minutes };
}

/** Where nothing that may be shown was chosen, all that is suggested. */
function fewest(known: readonly MeetingTopic[], chosen: ChosenAgenda["topics"]): number {
  return known.length === 0 || chosen === undefined ? MOST_TOPICS : FEWEST_TOPICS;
}

function drawJoinCode(): string {
  return Array.from({ length: JOIN_CODE_LENGTH }, () => DRAWN[randomInt(DRAWN.length)]).join("");
}

/** As it was typed or scanned: large letters, spaces and hyphens do not matter. */
export function readJoinCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, "");
  return CODE.test(code) || EARLIER_CODE.test(code) ? code : null;
}

/** In groups, as people read it out. */
export function spokenJoinCode(code: string): string {
  const groups = code.length === JOIN_CODE_LENGTH ? [3, 3, 4] : [4, 4];
  const ends = groups.map((_, index) => groups.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
  return groups.map((length, index) => code.slice((ends[index] ?? 0) - length, ends[index])).join("-");
}

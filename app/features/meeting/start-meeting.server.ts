import { randomInt, randomUUID } from "node:crypto";
import { startClock } from "~/domain/meeting/clock";
import { FEWEST_TOPIC_MINUTES, type MeetingLength, type MeetingProgress } from "~/domain/meeting/meeting";
import { type MeetingTopic, suggestTopics } from "~/domain/meeting/topics";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { insertMeeting } from "~db/queries/meetings.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findAgenda, findRunningMeeting, minutesForTopics, plannedMinutes } from "./find-meeting.server";

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

/** What the facilitator chose beforehand; all that may be shown where nothing was chosen. */
type ChosenAgenda = { topics?: readonly MeetingTopic[]; minutes?: MeetingLength };

function start(
  db: Database,
  wave: WaveRow,
  by: { accountId: string; now: Date },
  wanted: ChosenAgenda,
): StartedMeeting {
  const running = findRunningMeeting(db, wave);
  if (running) return { ok: true, joinCode: running.row.joinCode, resumed: true };
  const chosen = withEnoughTime(db, wave, wanted);
  const agenda = findAgenda(db, wave, chosen);
  const welcome = agenda?.screens[0];
  if (!agenda || !welcome) return { ok: false, reason: "nothing-released" };
  const joinCode = drawJoinCode();
  const progress: MeetingProgress = {
    screen: welcome.id,
    clock: startClock(plannedMinutes(welcome, agenda), by.now.getTime()),
    closed: {},
    ...chosen,
  };
  insertMeeting(db, {
    id: randomUUID(),
    relationshipId: wave.relationshipId,
    waveId: wave.id,
    joinCode,
    progress: JSON.stringify(progress),
    startedAt: by.now,
    endedAt: null,
  });
  const subject = `${wave.relationshipId}: ${wave.quarter}`;
  recordAuditEvent(db, { at: by.now, accountId: by.accountId, action: "meeting begun", subject });
  return { ok: true, joinCode, resumed: false };
}

/** So many topics as have ten minutes each; nothing chosen, or nothing that may be shown, is what is suggested. */
function withEnoughTime(db: Database, wave: WaveRow, { topics, minutes }: ChosenAgenda): ChosenAgenda {
  const agenda = findAgenda(db, wave, { minutes });
  if (!agenda || topics === undefined) return minutes === undefined ? {} : { minutes };
  const known = agenda.topics.shown.filter((topic) => topics.includes(topic));
  const wanted = known.length > 0 ? known : suggestTopics(agenda.found.report);
  const most = Math.max(1, Math.floor(minutesForTopics(agenda) / FEWEST_TOPIC_MINUTES));
  return { topics: wanted.slice(0, most), minutes: agenda.minutes };
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

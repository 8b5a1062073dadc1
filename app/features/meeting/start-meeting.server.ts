import { randomInt, randomUUID } from "node:crypto";
import { startClock } from "~/domain/meeting/clock";
import type { MeetingProgress } from "~/domain/meeting/meeting";
import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import { insertMeeting } from "~db/queries/meetings.server";
import type { WaveRow } from "~db/queries/waves.server";
import { findAgenda, findRunningMeeting, plannedMinutes } from "./find-meeting.server";

type StartedMeeting =
  | { ok: true; joinCode: string; resumed: boolean }
  | { ok: false; reason: "nothing-released" };

/** No vowels, so no words; nothing that looks like something else. 27 signs to the eighth: 38 bits for an hour. */
const SIGNS = "bcdfghjkmnpqrstvwxz23456789";
const JOIN_CODE_LENGTH = 8;

/** Begins a meeting about a wave's result, or goes on with the one that runs. */
export function startMeeting(
  db: Database,
  wave: WaveRow,
  by: { accountId: string; now: Date },
): StartedMeeting {
  return db.transaction(() => start(db, wave, by), { behavior: "immediate" });
}

function start(db: Database, wave: WaveRow, by: { accountId: string; now: Date }): StartedMeeting {
  const running = findRunningMeeting(db, wave);
  if (running) return { ok: true, joinCode: running.row.joinCode, resumed: true };
  const agenda = findAgenda(db, wave);
  const welcome = agenda?.screens[0];
  if (!agenda || !welcome) return { ok: false, reason: "nothing-released" };
  const joinCode = drawJoinCode();
  const progress: MeetingProgress = {
    screen: welcome.id,
    clock: startClock(plannedMinutes(welcome, agenda), by.now.getTime()),
    closed: {},
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

function drawJoinCode(): string {
  return Array.from({ length: JOIN_CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}

/** As it was typed or scanned: large letters, spaces and hyphens do not matter. */
export function readJoinCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, "");
  const known = code.length === JOIN_CODE_LENGTH && [...code].every((sign) => SIGNS.includes(sign));
  return known ? code : null;
}

/** In two halves, as people read it out. */
export function spokenJoinCode(code: string): string {
  return `${code.slice(0, JOIN_CODE_LENGTH / 2)}-${code.slice(JOIN_CODE_LENGTH / 2)}`;
}

import { randomBytes } from "node:crypto";
import { GUESSES, VOTES } from "~/domain/meeting/band";
import { type MeetingSubject, openSubject } from "~/domain/meeting/meeting";
import type { Database } from "~db/client.server";
import {
  findMeetingByCode,
  hasGuess,
  listGuesses,
  type MeetingRow,
  putGuess,
} from "~db/queries/meetings.server";
import { findRelationshipOfWave, findWave } from "~db/queries/waves.server";
import { findRunningMeeting } from "./find-meeting.server";
import { readJoinCode } from "./start-meeting.server";

/** What a phone is asked now. Nothing of the result is in it, and nothing of what others sent. */
export type PhoneState =
  | { kind: "unknown" }
  | { kind: "ended" }
  | { kind: "waiting" }
  | {
      kind: "asked";
      subject: MeetingSubject;
      instrumentVersion: string;
      departments: readonly [string, string];
    };

export type Guess = { subject: string; key: string; department: string; value: string };

type GivenGuess =
  | { ok: true }
  | { ok: false; reason: "unknown" | "closed" | "full" }
  | { ok: false; reason: "incomplete"; missing: readonly ("department" | "value")[] };

const KEY = /^[0-9a-f]{32}$/;

/** For a phone that cannot draw its own: it holds for the page it stands on, and is stored with a guess only. */
export function drawPhoneKey(): string {
  return randomBytes(16).toString("hex");
}

export function isPhoneKey(text: string): boolean {
  return KEY.test(text);
}

/** More than any room holds, so that nobody fills the database. */
const MOST_GUESSES = 1000;

export function askPhone(db: Database, typedCode: string): PhoneState {
  return askOf(db, findRow(db, typedCode));
}

function findRow(db: Database, typedCode: string): MeetingRow | null {
  const code = readJoinCode(typedCode);
  return (code !== null && findMeetingByCode(db, code)) || null;
}

function askOf(db: Database, row: MeetingRow | null): PhoneState {
  const wave = row && findWave(db, row.waveId);
  if (!row || !wave) return { kind: "unknown" };
  const meeting = row.endedAt === null ? findRunningMeeting(db, wave) : null;
  if (!meeting || meeting.row.id !== row.id) return { kind: "ended" };
  const subject = openSubject(meeting.screen, meeting.progress.closed);
  if (subject === null) return { kind: "waiting" };
  const { firstDepartment, secondDepartment } = findRelationshipOfWave(db, wave);
  const { instrumentVersion } = meeting.found.release;
  return { kind: "asked", subject, instrumentVersion, departments: [firstDepartment, secondDepartment] };
}

/** Takes one guess or vote for what is asked now. With the same key again it takes the place of the first. */
export function giveGuess(db: Database, typedCode: string, guess: Guess): GivenGuess {
  return db.transaction(() => takeGuess(db, typedCode, guess), { behavior: "immediate" });
}

function takeGuess(db: Database, typedCode: string, guess: Guess): GivenGuess {
  const meeting = findRow(db, typedCode);
  const asked = askOf(db, meeting);
  if (!meeting || asked.kind === "unknown") return { ok: false, reason: "unknown" };
  if (asked.kind !== "asked" || asked.subject !== guess.subject || !isPhoneKey(guess.key)) {
    return { ok: false, reason: "closed" };
  }
  const choices = asked.subject === "usefulness" ? VOTES : GUESSES;
  const department = [0, 1].find((index) => String(index) === guess.department);
  const value = choices.find((choice) => String(choice) === guess.value);
  if (department === undefined || value === undefined) {
    const missing = [
      ...(department === undefined ? (["department"] as const) : []),
      ...(value === undefined ? (["value"] as const) : []),
    ];
    return { ok: false, reason: "incomplete", missing };
  }
  const row = {
    meetingId: meeting.id,
    subject: asked.subject,
    key: Buffer.from(guess.key, "hex"),
    departmentIndex: department,
    value,
  };
  const full = listGuesses(db, meeting.id, asked.subject).length >= MOST_GUESSES;
  if (full && !hasGuess(db, row)) return { ok: false, reason: "full" };
  putGuess(db, row);
  return { ok: true };
}

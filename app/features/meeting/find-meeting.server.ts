import { z } from "zod";
import {
  listScreens,
  type MeetingLength,
  type MeetingProgress,
  type MeetingScreen,
  partOf,
  topicMinutes,
} from "~/domain/meeting/meeting";
import { RESULT_MEETING } from "~/domain/meeting/timetable";
import { type MeetingTopics, meetingTopics } from "~/domain/meeting/topics";
import { type FoundReport, findReport } from "~/features/report/find-report.server";
import type { Database } from "~db/client.server";
import { findMeetingOfWave, type MeetingRow } from "~db/queries/meetings.server";
import type { WaveRow } from "~db/queries/waves.server";

const band = z.object({ low: z.number(), high: z.number() }).nullable();

const progressSchema: z.ZodType<MeetingProgress> = z.object({
  screen: z.string(),
  clock: z.object({ planned: z.number(), spent: z.number(), runningSince: z.number().nullable() }),
  closed: z.record(z.string(), z.tuple([band, band])),
  topics: z.array(z.string()).optional(),
  minutes: z.union([z.literal(60), z.literal(90)]).optional(),
});

type Agenda = {
  found: FoundReport;
  topics: MeetingTopics;
  screens: readonly MeetingScreen[];
  minutes: MeetingLength;
};

/** What the facilitator chose beforehand. */
type Chosen = Pick<MeetingProgress, "topics" | "minutes">;

export type RunningMeeting = Agenda & {
  row: MeetingRow;
  progress: MeetingProgress;
  screen: MeetingScreen;
};

/** What a meeting about a wave goes through; null when nothing was released. */
export function findAgenda(db: Database, wave: WaveRow, chosen: Chosen = {}): Agenda | null {
  const found = findReport(db, wave);
  if (!found) return null;
  const { shown: all, withheld } = meetingTopics(found.report);
  const shown = all.filter((topic) => chosen.topics?.includes(topic) ?? true);
  const screens = listScreens(shown, withheld.length > 0);
  return { found, topics: { shown, withheld }, screens, minutes: chosen.minutes ?? 60 };
}

/** The meeting about a wave that was begun and has not ended. */
export function findRunningMeeting(db: Database, wave: WaveRow): RunningMeeting | null {
  const row = findMeetingOfWave(db, wave.id);
  if (!row || row.endedAt !== null) return null;
  const progress = readProgress(row.progress);
  const agenda = findAgenda(db, wave, progress);
  if (!agenda) return null;
  const [welcome] = agenda.screens;
  const screen = agenda.screens.find(({ id }) => id === progress.screen) ?? welcome;
  return screen ? { ...agenda, row, progress, screen } : null;
}

export function readProgress(json: string): MeetingProgress {
  return progressSchema.parse(JSON.parse(json));
}

/** Minutes of the part that a screen belongs to; all parts add up to the length that was chosen. */
export function plannedMinutes(screen: MeetingScreen, agenda: Timed): number {
  const { shown } = agenda.topics;
  if ("topic" in screen)
    return topicMinutes(shown.indexOf(screen.topic), shown.length, minutesForTopics(agenda));
  const known: Readonly<Record<string, number>> = { ...PARTS, withheld: WITHHELD_MINUTES };
  return known[partOf(screen)] ?? PARTS.vote;
}

/** What the other parts leave for all topics together. */
export function minutesForTopics({ topics, minutes }: Timed): number {
  const withheld = topics.withheld.length > 0 ? WITHHELD_MINUTES : 0;
  return Object.values(PARTS).reduce((left, one) => left - one, minutes - withheld);
}

type Timed = Pick<Agenda, "topics" | "minutes">;

const [WELCOME, RESULT] = RESULT_MEETING;
const PARTS = {
  welcome: WELCOME.minutes,
  review: RESULT.minutes,
  vote: RESULT_MEETING[RESULT_MEETING.length - 1]?.minutes ?? 5,
};
const WITHHELD_MINUTES = 2;

import { z } from "zod";
import {
  listScreens,
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
});

type Agenda = { found: FoundReport; topics: MeetingTopics; screens: readonly MeetingScreen[] };

export type RunningMeeting = Agenda & {
  row: MeetingRow;
  progress: MeetingProgress;
  screen: MeetingScreen;
};

/** What a meeting about a wave goes through; null when nothing was released. */
export function findAgenda(db: Database, wave: WaveRow): Agenda | null {
  const found = findReport(db, wave);
  if (!found) return null;
  const topics = meetingTopics(found.report);
  return { found, topics, screens: listScreens(topics.shown, topics.withheld.length > 0) };
}

/** The meeting about a wave that was begun and has not ended. */
export function findRunningMeeting(db: Database, wave: WaveRow): RunningMeeting | null {
  const row = findMeetingOfWave(db, wave.id);
  const agenda = row && row.endedAt === null ? findAgenda(db, wave) : null;
  if (!row || !agenda) return null;
  const progress = readProgress(row.progress);
  const [welcome] = agenda.screens;
  const screen = agenda.screens.find(({ id }) => id === progress.screen) ?? welcome;
  return screen ? { ...agenda, row, progress, screen } : null;
}

export function readProgress(json: string): MeetingProgress {
  return progressSchema.parse(JSON.parse(json));
}

/** Minutes of the part that a screen belongs to, from the timetable that is printed in the kit. */
export function plannedMinutes(screen: MeetingScreen, { topics }: Pick<Agenda, "topics">): number {
  const minutes: readonly number[] = RESULT_MEETING.map((part) => part.minutes);
  const [welcome = 5, review = 10] = minutes;
  const close = minutes.at(-1) ?? 5;
  if ("topic" in screen) {
    const rest = minutes.slice(2, -1).reduce((sum, one) => sum + one, 0);
    return topicMinutes(topics.shown.indexOf(screen.topic), topics.shown.length, rest);
  }
  const parts: Readonly<Record<string, number>> = { welcome, review, withheld: 2, vote: close };
  return parts[partOf(screen)] ?? close;
}

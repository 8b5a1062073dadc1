import { z } from "zod";
import { listScreens, type MeetingProgress, type MeetingScreen, partOf } from "~/domain/meeting/meeting";
import { type MeetingLength, type PlannedPart, planMeeting } from "~/domain/meeting/meeting-plan";
import {
  type MeetingTopic,
  type MeetingTopics,
  MIRROR_TOPIC,
  meetingTopics,
  suggestTopics,
} from "~/domain/meeting/topics";
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
  prepared: z.boolean().optional(),
  leftAt: z.string().optional(),
  calledOut: z.record(z.string(), z.tuple([z.string(), z.string()])).optional(),
});

type Agenda = {
  found: FoundReport;
  topics: MeetingTopics;
  plan: readonly PlannedPart[];
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

/** What a meeting about a wave goes through, on paper and on the screen; null when nothing was released. */
export function findAgenda(db: Database, wave: WaveRow, chosen: Chosen = {}): Agenda | null {
  const found = findReport(db, wave);
  return found && planAgenda(found, chosen);
}

/** What was prepared, else what runs or ran last, else what is suggested. */
export function findPlannedAgenda(db: Database, wave: WaveRow): Agenda | null {
  return findAgenda(db, wave, findChosen(db, wave));
}

/** What the facilitator chose for the meeting about a wave, before it or when it began. */
export function findChosen(db: Database, wave: WaveRow): Chosen {
  const row = findMeetingOfWave(db, wave.id);
  if (!row) return {};
  const { topics, minutes } = readProgress(row.progress);
  return { topics, minutes };
}

function planAgenda(found: FoundReport, chosen: Chosen): Agenda {
  const { report } = found;
  const { shown: all, withheld } = meetingTopics(report);
  const wanted: readonly MeetingTopic[] = chosen.topics ?? suggestTopics(report);
  const chosenTopics = all.filter((topic) => wanted.includes(topic));
  // How each side sees the other comes before what they see of their work.
  const shown = [
    ...chosenTopics.filter((topic) => topic === MIRROR_TOPIC),
    ...chosenTopics.filter((topic) => topic !== MIRROR_TOPIC),
  ];
  const minutes = chosen.minutes ?? 60;
  const result = report.departments.every(({ estimate }) => estimate.kind !== "withheld");
  const plan = planMeeting({ topics: shown, result, withheld: withheld.length > 0, minutes });
  return { found, topics: { shown, withheld }, plan, screens: listScreens(plan), minutes };
}

/** The meeting about a wave that was begun and has not ended. */
export function findRunningMeeting(db: Database, wave: WaveRow): RunningMeeting | null {
  const row = findMeetingOfWave(db, wave.id);
  if (!row || row.endedAt !== null) return null;
  const progress = readProgress(row.progress);
  if (progress.prepared) return null;
  const agenda = findAgenda(db, wave, progress);
  if (!agenda) return null;
  const [welcome] = agenda.screens;
  const screen = agenda.screens.find(({ id }) => id === progress.screen) ?? welcome;
  return screen ? { ...agenda, row, progress, screen } : null;
}

export function readProgress(json: string): MeetingProgress {
  return progressSchema.parse(JSON.parse(json));
}

/** Minutes of the part that a screen belongs to. */
export function plannedMinutes(screen: MeetingScreen, { plan }: Pick<Agenda, "plan">): number {
  const part = partOf(screen);
  return plan.find((it) => (it.topic ?? it.part) === part)?.minutes ?? 0;
}

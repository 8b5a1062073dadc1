import { stageNames } from "~/content/frame/stage-names";
import { changeShort } from "~/content/report/changes";
import { stageStatement } from "~/content/report/stage-sentences";
import type { Release } from "~/domain/disclosure/release";
import { possibleStages } from "~/domain/recommendation/stages";
import { buildReport, type PastRelease } from "~/domain/report/build-report";
import { headlinesOf } from "~/domain/report/headline";
import { type ChangeReading, STAGES, type Stage, type StageReading } from "~/domain/report/report";
import { buildTrend } from "~/domain/trends/trend";

/** What is measured is what a reader sees, so it is taken from the words and not from what they are made of. */
const NAMES = ["Sales", "Marketing"] as const;

export function pastOf(releases: readonly Release[]): PastRelease[] {
  return releases.map((release, index) => ({
    waveId: `w${index}`,
    quarter: `2030-Q${(index % 4) + 1}`,
    release,
  }));
}

/**
 * The sentence on top of the report; the same apart from "as far as one can tell"; and the stage that it says is there,
 * null where it says anything less.
 */
export type Headline = { words: string; plain: string; stage: Stage | null };

function headlineOf(reading: StageReading): Headline {
  const words = stageStatement("en", reading, NAMES);
  const names = stageNames("en");
  const plain = words.replace(/, as far as one can tell\.$/, ".");
  const stage = STAGES.find((one) => plain.endsWith(` is ${names[one]}.`));
  return { words, plain, stage: stage ?? null };
}

/** The headline of every wave. */
export function headlines(releases: readonly Release[]): Headline[] {
  return headlinesOf(releases).map(headlineOf);
}

/** Whether report, trends and advice say the same of the newest wave. */
export function allAgree(releases: readonly Release[]): boolean {
  const report = buildReport(pastOf(releases));
  const { words, stage } = headlineOf(report.stage);
  const advised = possibleStages(report);
  const trends = buildTrend(pastOf(releases)).points.at(-1);
  const agree = trends !== undefined && headlineOf(trends.stage).words === words;
  return agree && (stage === null || (advised?.stages.includes(stage) ?? false));
}

export function saysClear(change: ChangeReading): boolean {
  return changeShort("en", change).clear;
}

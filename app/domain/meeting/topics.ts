import type { Figure, WithheldReason } from "~/domain/disclosure/release-shape";
import type { DimensionId } from "~/domain/instrument";
import type { Estimate, Report } from "~/domain/report/report";

/** How the departments see each other, beside the topics of the survey. */
export const MIRROR_TOPIC = "mirror";

/** What a meeting can talk about: a dimension that the wave asked about, or the mirror. */
export type MeetingTopic = DimensionId;

export type MeetingTopics = {
  /** The largest released gap first. */
  shown: readonly MeetingTopic[];
  withheld: readonly { topic: MeetingTopic; reason: WithheldReason }[];
};

/**
 * What a meeting guesses and talks about, from released values only: every topic that shows both departments, the
 * largest gap first, those whose gap is known only within bounds last. A topic that withholds either department is
 * named with the reason, and is not guessed.
 *
 * @example
 * meetingTopics(sample.report).shown.length // => 7
 */
export function meetingTopics({ dimensions, mirror }: Pick<Report, "dimensions" | "mirror">): MeetingTopics {
  const views = mirror.flatMap(({ selfView, viewOfOther }) => [selfView, viewOfOther]);
  const topics: { topic: MeetingTopic; reason: WithheldReason | null; gap: number }[] = [
    ...dimensions.map(({ dimension, departments, gap }) => ({
      topic: dimension,
      reason: reasonOf(departments),
      gap: sizeOf(gap.estimate),
    })),
    {
      topic: MIRROR_TOPIC,
      reason: reasonOf(views),
      gap: Math.max(...mirror.map(({ mismatch }) => sizeOf(mismatch))),
    },
  ];
  const shown = topics.filter(({ reason }) => reason === null).sort((a, b) => b.gap - a.gap);
  return {
    shown: shown.map(({ topic }) => topic),
    withheld: topics.flatMap(({ topic, reason }) => (reason === null ? [] : [{ topic, reason }])),
  };
}

const SUGGESTED = 3;

/**
 * What a facilitator is suggested to talk about: the largest gap that is more than chance, then the topics that both
 * sides together see lowest, three in all, and how each side sees the other before any third topic. A gap that is chance
 * is no reason.
 *
 * @example
 * suggestTopics(sample.report).length // => 3
 */
export function suggestTopics(report: Pick<Report, "dimensions" | "mirror">): readonly MeetingTopic[] {
  const { shown } = meetingTopics(report);
  const clear = report.dimensions
    .filter(({ gap, dimension }) => gap.higher !== null && shown.includes(dimension))
    .sort((a, b) => sizeOf(b.gap.estimate) - sizeOf(a.gap.estimate))
    .map(({ dimension }) => dimension);
  const weakest = report.dimensions
    .filter(({ dimension }) => shown.includes(dimension))
    .map(({ dimension, departments }) => ({ dimension, score: meanOf(departments) }))
    .sort((a, b) => a.score - b.score)
    .map(({ dimension }) => dimension);
  const wanted = [...clear.slice(0, 1), ...weakest.slice(0, 2), MIRROR_TOPIC, ...weakest];
  return [...new Set(wanted)].filter((topic) => shown.includes(topic)).slice(0, SUGGESTED);
}

function meanOf(departments: readonly Estimate[]): number {
  const scores = departments.flatMap((it) => (it.kind === "estimate" ? [it.score] : []));
  return scores.length === 0
    ? Number.POSITIVE_INFINITY
    : scores.reduce((sum, it) => sum + it, 0) / scores.length;
}

function reasonOf(figures: readonly (Estimate | Figure)[]): WithheldReason | null {
  const withheld = figures.find((figure) => figure.kind === "withheld");
  return withheld?.reason ?? null;
}

function sizeOf(gap: Estimate): number {
  return gap.kind === "estimate" ? Math.abs(gap.score) : -1;
}

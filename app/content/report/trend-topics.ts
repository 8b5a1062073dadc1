import { list, lowerFirst, numberWord } from "~/content/numbers";
import type { ChangeReading } from "~/domain/report/report";

/** Which of the topics moved since a wave, read together. */
export function topicsMovedSentence(
  topics: readonly { name: string; change: ChangeReading }[],
  since: string,
): string | null {
  if (topics.every(({ change }) => change.kind === "unavailable")) return null;
  const clear = topics.flatMap(({ name, change }) =>
    change.kind === "change" && change.verdict === "clear-change"
      ? [`${lowerFirst(name)} (${change.difference > 0 ? "up" : "down"})`]
      : [],
  );
  if (clear.length === 0) {
    return topics.every(({ change }) => change.kind === "change")
      ? `Since ${since} no single topic changed clearly.`
      : `Since ${since} no single topic changed clearly, of those that can be compared.`;
  }
  if (clear.length === topics.length) {
    const up = clear.every((topic) => topic.endsWith("(up)"));
    const down = clear.every((topic) => topic.endsWith("(down)"));
    if (up || down)
      return `Since ${since} all ${numberWord(topics.length)} topics went clearly ${up ? "up" : "down"}.`;
  }
  return `Since ${since} ${clear.length === 1 ? "one topic" : `${clear.length} topics`} changed clearly: ${list(clear)}.`;
}

import type { DimensionId } from "~/domain/instrument";
import type { TrendValue, TrendWave } from "~/features/trends/describe-waves.server";

/** What a wave says, in words, for the reader below each chart. */
export function scoreText(wave: TrendWave): string {
  if (wave.missing) return wave.missing.sentence;
  const change = [wave.change.verdict, wave.change.difference].filter((part) => part !== "").join(" ");
  return `${valueText(wave.overall)}. ${wave.stage}. Since the wave before: ${change.charAt(0).toLowerCase()}${change.slice(1)}.`;
}

/** A wave that did not ask about a topic has nothing of it. */
export function topicValue({ dimensions }: TrendWave, topic: DimensionId): TrendValue {
  return (
    dimensions[topic] ?? { estimate: { kind: "withheld", reason: "closed-early" }, value: "–", range: "" }
  );
}

export function pairText(wave: TrendWave, names: readonly [string, string]): string {
  if (wave.missing && wave.departments.every(({ estimate }) => estimate.kind === "withheld")) {
    return wave.missing.sentence;
  }
  return `${names[0]} ${valueText(wave.departments[0])}; ${names[1]} ${valueText(wave.departments[1])}.`;
}

export function gapText(wave: TrendWave): string {
  if (wave.gap.estimate.kind === "withheld") return wave.missing?.sentence ?? "Not shown.";
  return `${wave.gap.words}; difference ${valueText(wave.gap)}.`;
}

export function responseText(wave: TrendWave, names: readonly [string, string]): string {
  if (wave.responses.every(({ rate }) => rate === null)) return wave.missing?.sentence ?? "Not shown.";
  return `${names[0]} ${wave.responses[0].text}; ${names[1]} ${wave.responses[1].text}.`;
}

export function valueText({ value, range }: TrendValue): string {
  return range === "" ? value : `${value}, likely ${range}`;
}

/** For a caption, where a score is known only within bounds. */
export function boundsNote(values: readonly TrendValue[]): string | null {
  const bounded = values.some(({ estimate }) => estimate.kind === "bounded");
  return bounded
    ? " A dashed box: the number lies somewhere in it; an exact one could give away single answers."
    : null;
}

import { fill } from "~/content/translated";
import type { DimensionId } from "~/domain/instrument";
import type { PageTexts } from "~/features/find-page-texts.server";
import type { TrendValue } from "~/features/trends/describe-value.server";
import type { TrendTopic, TrendWave } from "~/features/trends/describe-waves.server";

type Texts = PageTexts["trends"];

/** What a wave says, in words, for the reader below each chart. */
export function scoreText(texts: Texts, { missing, overall, stage, change }: TrendWave): string {
  if (missing) return missing.sentence;
  const { difference } = change;
  return fill(texts.score.told[change.kind], { score: valueText(texts, overall), stage, difference });
}

/** A wave that did not ask about a topic has nothing of it. */
export function topicValue({ dimensions }: TrendWave, topic: DimensionId): TrendValue {
  return (
    dimensions[topic] ?? {
      estimate: { kind: "withheld", reason: "closed-early" },
      value: "–",
      range: null,
      mark: "–",
    }
  );
}

export function topicsText(texts: Texts, wave: TrendWave, topics: readonly TrendTopic[]): string {
  if (wave.missing) return wave.missing.sentence;
  const values = topics.map(({ id, name }) =>
    fill(texts.topics.told, { topic: name, value: valueText(texts, topicValue(wave, id)) }),
  );
  return fill(texts.topics.allTold, { values: values.join("; ") });
}

export function pairText(texts: Texts, wave: TrendWave, names: readonly [string, string]): string {
  const { missing, departments } = wave;
  if (missing && departments.every(({ estimate }) => estimate.kind === "withheld")) return missing.sentence;
  return pairOf(texts, names, [valueText(texts, departments[0]), valueText(texts, departments[1])]);
}

export function gapText(texts: Texts, { gap, missing }: TrendWave): string {
  if (gap.estimate.kind === "withheld") return missing?.sentence ?? texts.notShownSentence;
  return fill(texts.gap.told, { words: gap.words, value: valueText(texts, gap) });
}

export function responseText(texts: Texts, wave: TrendWave, names: readonly [string, string]): string {
  const { missing, responses } = wave;
  if (responses.every(({ rate }) => rate === null)) return missing?.sentence ?? texts.notShownSentence;
  return pairOf(texts, names, [responses[0].text, responses[1].text]);
}

function pairOf(texts: Texts, [first, second]: readonly [string, string], values: readonly [string, string]) {
  return fill(texts.pair, { first, firstValue: values[0], second, secondValue: values[1] });
}

function valueText(texts: Texts, { value, range }: TrendValue): string {
  return range ? fill(texts.likely, { value, ...range }) : value;
}

/** A caption, with what a box means where a number is known only within bounds. */
export function withBounds(texts: Texts, caption: string, values: readonly TrendValue[]): string {
  const bounded = values.some(({ estimate }) => estimate.kind === "bounded");
  return bounded ? fill(texts.bounds, { caption }) : caption;
}

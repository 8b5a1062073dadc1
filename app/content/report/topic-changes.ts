import { numberWord } from "~/content/frame/number-word";
import { formatList, insideSentence, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { ChangeReading } from "~/domain/report/report";
import { isUp } from "./changes";
import { reportTexts } from "./texts";

type TopicChange = { name: string; change: ChangeReading };
type Judged = { name: string; change: Exclude<ChangeReading, { kind: "unavailable" }> };

/**
 * Which of the topics moved since a wave, read together: the clear changes, where there is none, where too little is
 * known, and how many cannot be compared. null where none was judged.
 */
export function topicChangesSentence(
  asked: ShownLanguage,
  topics: readonly TopicChange[],
  since: string,
): string | null {
  const { language } = reportTexts(asked);
  const judged = topics.flatMap(({ name, change }) =>
    change.kind === "unavailable" ? [] : [{ name: insideSentence(language, name), change }],
  );
  if (judged.length === 0) return null;
  const of = (verdict: Judged["change"]["verdict"]) =>
    judged.filter(({ change }) => change.verdict === verdict);
  const said = [
    clearTopics(language, of("clear-change"), topics.length, since),
    sameTopics(language, of("no-real-change"), topics.length, since),
    unknownTopics(language, of("too-little-data").length, topics.length, since),
    unavailableTopics(language, topics.length - judged.length),
  ];
  return said.filter((sentence) => sentence !== null).join(" ");
}

function clearTopics(
  language: ShownLanguage,
  clear: readonly Judged[],
  all: number,
  since: string,
): string | null {
  const { topics } = reportTexts(language).texts.changes;
  if (clear.length === 0) return null;
  const ups = clear.filter(({ change }) => isUp(change)).length;
  const oneWay = ups === clear.length || ups === 0;
  if (oneWay && all > 1 && clear.length === all)
    return fill(ups > 0 ? topics.allUp : topics.allDown, { since, number: numberWord(language, all) });
  const moved = clear.map(({ name, change }) =>
    fill(isUp(change) ? topics.up : topics.down, { topic: name }),
  );
  return plural(language, topics.clear, clear.length, { since, topics: formatList(language, moved) });
}

function sameTopics(
  language: ShownLanguage,
  same: readonly Judged[],
  all: number,
  since: string,
): string | null {
  const { topics } = reportTexts(language).texts.changes;
  if (same.length === 0) return null;
  if (same.length === all && all > 1)
    return fill(topics.allSame, { since, number: numberWord(language, all) });
  const names = same.map(({ name }) => name);
  return fill(topics.same, { since, topics: formatList(language, names) });
}

function unknownTopics(language: ShownLanguage, count: number, all: number, since: string): string | null {
  const { topics } = reportTexts(language).texts.changes;
  if (count === 0) return null;
  const number = numberWord(language, count);
  return count === all && all > 1
    ? fill(topics.allUnknown, { since, number })
    : plural(language, topics.unknown, count, { since, number });
}

function unavailableTopics(language: ShownLanguage, count: number): string | null {
  const { topics } = reportTexts(language).texts.changes;
  return count === 0
    ? null
    : plural(language, topics.unavailable, count, { number: numberWord(language, count) });
}

import { stageNames } from "~/content/frame/stage-names";
import { newestDimensionText } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { Reason } from "~/domain/recommendation/advice";
import type { Estimate } from "~/domain/report/report";
import { roundProbability } from "./round-probability.server";
import { wordPlace } from "./word-place.server";

type Of<Kind extends Reason["kind"]> = Extract<Reason, { kind: Kind }>;

/** Why an intervention is suggested, one sentence. */
export function wordReason(language: ShownLanguage, reason: Reason): string {
  const { reasons } = interventionsTexts(language).texts.advice;
  const stages = stageNames(language);
  const number = (value: number) => formatNumber(language, value);
  switch (reason.kind) {
    case "weak-topic":
      return wordWeakTopic(language, reason);
    case "no-score":
      return reasons.noScore;
    case "gap":
      return wordGap(language, reason);
    case "mirror":
      return wordMirror(language, reason);
    case "every-stage":
      return reasons.everyStage;
    case "stage": {
      const [earliest, latest] = [stages[reason.earliest], stages[reason.latest]];
      const place = wordPlace(language, reason.place);
      return earliest === latest
        ? fill(reasons.atStage, { stage: earliest, place })
        : fill(reasons.stages, { earliest, latest, place });
    }
    case "on-the-way":
      return fill(reasons.onTheWay, { target: stages[reason.target] });
    case "tried":
      return plural(language, reasons.tried[reason.outcome], Math.max(1, reason.wavesAgo));
    case "effort":
      return fill(reason.underTwoHours ? reasons.effortUnderTwoHours : reasons.effort, {
        minutes: number(reason.minutes),
        people: number(reason.people),
        hours: number(reason.hours),
      });
    case "check-first":
      return fill(reasons.checkFirst, { text: reason.text });
    case "without-numbers":
      return reasons.withoutNumbers;
  }
}

function wordWeakTopic(language: ShownLanguage, { topic, score, amongLowest }: Of<"weak-topic">): string {
  const { reasons } = interventionsTexts(language).texts.advice;
  if (score.kind === "withheld") return reasons.noScore;
  const { kind, share } =
    amongLowest === null ? { kind: "alone" as const, share: "" } : roundProbability(language, amongLowest);
  const values = {
    topic: newestDimensionText(topic, language).name,
    low: formatNumber(language, score.low),
    high: formatNumber(language, score.high),
    share,
  };
  return score.kind === "estimate"
    ? fill(reasons.weakTopic[kind], { ...values, score: formatNumber(language, score.score) })
    : fill(reasons.weakTopicInBounds[kind], values);
}

function wordGap(language: ShownLanguage, { topic, points, higher, lower }: Of<"gap">): string {
  return fill(interventionsTexts(language).texts.advice.reasons.gap, {
    topic: newestDimensionText(topic, language).name,
    points: formatNumber(language, points),
    higher: higher.name,
    lower: lower.name,
    higherScore: wordScore(language, higher.score),
    lowerScore: wordScore(language, lower.score),
  });
}

function wordMirror(language: ShownLanguage, { self, other, own, seen, apart }: Of<"mirror">): string {
  const { reasons } = interventionsTexts(language).texts.advice;
  const values = { self, other, own: wordFigure(language, own), seen: wordFigure(language, seen) };
  return apart === null
    ? fill(reasons.mirror, values)
    : fill(reasons.mirrorApart, { ...values, points: formatNumber(language, apart) });
}

function wordScore(language: ShownLanguage, estimate: Estimate): string {
  const { figures } = interventionsTexts(language).texts.advice;
  const number = (value: number) => formatNumber(language, value);
  switch (estimate.kind) {
    case "estimate":
      return number(estimate.score);
    case "bounded":
      return fill(figures.between, { low: number(estimate.low), high: number(estimate.high) });
    case "withheld":
      return figures.notReleased;
  }
}

/** An end band as its bound. */
function wordFigure(language: ShownLanguage, figure: Figure): string {
  const { figures } = interventionsTexts(language).texts.advice;
  switch (figure.kind) {
    case "value":
      return formatNumber(language, figure.value);
    case "at-least":
      return fill(figures.atLeast, { points: formatNumber(language, Math.floor(figure.bound)) });
    case "at-most":
      return fill(figures.atMost, { points: formatNumber(language, Math.ceil(figure.bound)) });
    case "withheld":
      return figures.notReleased;
  }
}

import { stageNames } from "~/content/frame/stage-names";
import { instrumentTexts, newestDimensionText } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { formatNumber, formatPercent, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { withDepartments } from "~/content/texts";
import { fill } from "~/content/translated";
import type { Figure } from "~/domain/disclosure/release-shape";
import type { Reason, Said } from "~/domain/recommendation/advice";
import type { Estimate } from "~/domain/report/report";
import { roundProbability } from "./round-probability.server";

type Of<Kind extends Reason["kind"]> = Extract<Reason, { kind: Kind }>;

/** Why an intervention is suggested, one sentence. */
export function wordReason(language: ShownLanguage, reason: Reason): string {
  const { reasons } = interventionsTexts(language).texts.advice;
  const stages = stageNames(language);
  switch (reason.kind) {
    case "weak-topic":
      return wordWeakTopic(language, reason);
    case "far-lowest":
      return fill(reasons.farLowest, { topic: newestDimensionText(reason.topic, language).name });
    case "statement":
      return wordStatement(language, reason);
    case "among-statements":
      return fill(reason.set === "lowest" ? reasons.lowestStatement : reasons.apartStatement, {
        statement: wordSaid(language, reason.said),
      });
    case "statement-again":
      return fill(reasons.statementAgain, { statement: wordSaid(language, reason.said) });
    case "keeps-up":
      return fill(reasons.keepsUp, { statement: wordSaid(language, reason.said) });
    case "would-change":
      return fill(reasons.wouldChange, { statement: wordSaid(language, reason.said) });
    case "gap":
      return wordGap(language, reason);
    case "mirror":
      return wordMirror(language, reason);
    case "mirror-again":
      return fill(reasons.mirrorAgain, { self: reason.self, other: reason.other });
    case "comes-first":
      return fill(reasons.comesFirst, {
        topic: newestDimensionText(reason.topic, language).name,
        score: wordScore(language, reason.score),
      });
    case "on-the-way":
      return fill(reasons.onTheWay, { target: stages[reason.target] });
    case "tried":
      return plural(language, reasons.tried[reason.outcome], Math.max(1, reason.wavesAgo));
    case "quick":
      return reasons.quick;
    case "check-first":
      return fill(reasons.checkFirst, { text: reason.text });
  }
}

function wordWeakTopic(language: ShownLanguage, { topic, score, amongLowest }: Of<"weak-topic">): string {
  const { reasons } = interventionsTexts(language).texts.advice;
  if (score.kind === "withheld") throw new Error("a topic that is not shown is no reason");
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

function wordStatement(language: ShownLanguage, { said, who, share, only }: Of<"statement">): string {
  const { reasons } = interventionsTexts(language).texts.advice;
  const values = { share: wordShare(language, share), statement: wordSaid(language, said) };
  if (who === null) return fill(only ? reasons.statementOnlyTogether : reasons.statementTogether, values);
  return fill(only ? reasons.statementOnly : reasons.statement, { ...values, who });
}

/** A statement as it was asked, without the period at its end. */
function wordSaid(language: ShownLanguage, { instrument, item, names: [first, second] }: Said): string {
  const asked = instrumentTexts(instrument, language).items[item] ?? item;
  return withDepartments(asked, { first, second }).replace(/[.。]$/, "");
}

function wordShare(language: ShownLanguage, figure: Figure): string {
  const { shares, figures } = interventionsTexts(language).texts.advice;
  const percent = (value: number) => formatPercent(language, value / 100);
  switch (figure.kind) {
    case "value":
      return fill(shares.exactly, { share: percent(figure.value) });
    case "at-least":
      return fill(shares.atLeast, { share: percent(Math.floor(figure.bound)) });
    case "at-most":
      return fill(shares.atMost, { share: percent(Math.ceil(figure.bound)) });
    case "withheld":
      return figures.notReleased;
  }
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

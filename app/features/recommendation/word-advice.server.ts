import { stageNames } from "~/content/frame/stage-names";
import { newestDimensionText } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { formatList, formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Explanation, Recommendation } from "~/domain/recommendation/advice";
import { roundProbability } from "./round-probability.server";
import { wordPlace } from "./word-place.server";
import { wordReason } from "./word-reason.server";
import { wordWhyNot } from "./word-why-not.server";

export type AdviceInWords = {
  basis: Recommendation["basis"];
  /** What the advice as a whole rests on, a sentence each. */
  explanation: readonly string[];
  chosen: readonly { interventionId: string; reasons: readonly string[] }[];
  considered: readonly { interventionId: string; whyNot: string }[];
};

/**
 * Advice as people read it; English as a whole where the asked language does not have its words yet. What the sheets say
 * in it is in the language of the catalogue that was advised from.
 */
export function wordAdvice(asked: ShownLanguage, given: Recommendation): AdviceInWords {
  const { language } = interventionsTexts(asked);
  return {
    basis: given.basis,
    explanation: given.explanation.map((it) => wordExplanation(language, it)),
    chosen: given.chosen.map(({ interventionId, reasons }) => ({
      interventionId,
      reasons: reasons.map((reason) => wordReason(language, reason)),
    })),
    considered: given.considered.map(({ interventionId, whyNot }) => ({
      interventionId,
      whyNot: wordWhyNot(language, whyNot),
    })),
  };
}

function wordExplanation(language: ShownLanguage, explanation: Explanation): string {
  const { restsOn } = interventionsTexts(language).texts.advice;
  switch (explanation.kind) {
    case "place":
      return fill(restsOn.place, { place: wordPlace(language, explanation.place) });
    case "near-cut":
      return wordNearCut(language, explanation);
    case "unserved": {
      const { kind, share } = roundProbability(language, explanation.probability);
      const topic = newestDimensionText(explanation.topic, language).name;
      return fill(kind === "above" ? restsOn.unservedAbove : restsOn.unservedAbout, { topic, share });
    }
    case "tried-before":
      return plural(language, restsOn.triedBefore[explanation.outcome], Math.max(1, explanation.wavesAgo), {
        name: explanation.name,
      });
    case "nothing-needed":
      return restsOn.nothingNeeded;
    case "nothing-stands-out":
      return restsOn.nothingStandsOut;
    case "target-reached":
      return fill(restsOn.targetReached, { target: stageNames(language)[explanation.target] });
    case "stay":
      return fill(restsOn.stay, { target: stageNames(language)[explanation.target] });
    case "topics-not-shown":
      return wordNotShown(language, explanation);
    case "all-withheld":
      return restsOn.allWithheld;
    case "topics-withheld":
      return restsOn.topicsWithheld;
    case "neutral-start":
      return restsOn.neutralStart;
    case "neutral-used-up":
      return restsOn.neutralUsedUp;
  }
}

function wordNotShown(
  language: ShownLanguage,
  { topics }: Extract<Explanation, { kind: "topics-not-shown" }>,
): string {
  const { topicsNotShown } = interventionsTexts(language).texts.advice.restsOn;
  const names = topics.map((topic) => newestDimensionText(topic, language).name);
  return plural(language, topicsNotShown, topics.length, { topics: formatList(language, names) });
}

function wordNearCut(
  language: ShownLanguage,
  { place, score: { score, low, high }, cut }: Extract<Explanation, { kind: "near-cut" }>,
): string {
  return fill(interventionsTexts(language).texts.advice.restsOn.nearCut, {
    place: wordPlace(language, place),
    score: formatNumber(language, score),
    low: formatNumber(language, low),
    high: formatNumber(language, high),
    cut: formatNumber(language, cut),
  });
}

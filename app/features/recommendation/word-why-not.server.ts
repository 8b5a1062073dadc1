import { stageNames } from "~/content/frame/stage-names";
import { newestDimensionText } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import { formatNumber, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { WhyNot } from "~/domain/recommendation/advice";
import { wordPlace } from "./word-place.server";

type Of<Kind extends WhyNot["kind"]> = Extract<WhyNot, { kind: Kind }>;

/** Why an intervention is not suggested, one to three sentences. */
export function wordWhyNot(language: ShownLanguage, why: WhyNot): string {
  const { whyNot } = interventionsTexts(language).texts.advice;
  switch (why.kind) {
    case "harms-undefined":
    case "too-early":
    case "too-late":
    case "other-target":
    case "beyond-target":
      return wordStage(language, why);
    case "tried":
      return plural(language, whyNot.tried[why.outcome], Math.max(1, why.wavesAgo));
    case "needless":
      return plural(language, whyNot.needless, Math.max(1, why.wavesAgo), { text: why.text });
    case "department-too-small":
    case "too-few-people":
      return wordSize(language, why);
    case "not-done-before":
      return why.unless === null
        ? fill(whyNot.notPossible, { text: why.text })
        : fill(whyNot.notShownByPlan, { text: why.text, unless: why.unless });
    case "floor-hidden":
    case "floor-in-bounds":
    case "floor":
      return wordFloor(language, why);
    case "not-called-for":
      return whyNot.notCalledFor;
    case "outranked":
      return wordRank(language, why);
    case "no-preference":
      return whyNot.noPreference;
  }
}

function wordStage(
  language: ShownLanguage,
  why: Of<"harms-undefined" | "too-early" | "too-late" | "other-target" | "beyond-target">,
): string {
  const { whyNot } = interventionsTexts(language).texts.advice;
  const stages = stageNames(language);
  switch (why.kind) {
    case "harms-undefined":
      return fill(whyNot.harmsUndefined, { place: wordPlace(language, why.place) });
    case "too-early":
      return fill(whyNot.tooEarly, {
        earliest: stages[why.earliest],
        place: wordPlace(language, why.place),
      });
    case "too-late":
      return fill(whyNot.tooLate, { latest: stages[why.latest], place: wordPlace(language, why.place) });
    case "other-target":
      return why.target === null
        ? fill(whyNot.noTarget, { needed: stages[why.needed] })
        : fill(whyNot.otherTarget, { needed: stages[why.needed], target: stages[why.target] });
    case "beyond-target":
      return fill(whyNot.beyondTarget, { target: stages[why.target] });
  }
}

function wordSize(language: ShownLanguage, why: Of<"department-too-small" | "too-few-people">): string {
  const { people, whyNot } = interventionsTexts(language).texts.advice;
  const needed = plural(language, people, why.needed);
  return why.kind === "too-few-people"
    ? plural(language, whyNot.tooFewPeople, why.invited, { needed })
    : plural(language, whyNot.departmentTooSmall, why.invited, { needed, department: why.department });
}

function wordFloor(language: ShownLanguage, why: Of<"floor-hidden" | "floor-in-bounds" | "floor">): string {
  const { whyNot } = interventionsTexts(language).texts.advice;
  const number = (value: number) => formatNumber(language, value);
  const { text } = why;
  const topic = newestDimensionText(why.topic, language).name;
  switch (why.kind) {
    case "floor-hidden":
      return fill(whyNot.floorHidden, { topic, text });
    case "floor-in-bounds":
      return fill(whyNot.floorInBounds, { topic, low: number(why.low), high: number(why.high), text });
    case "floor":
      return why.least === null
        ? fill(whyNot.floor, { topic, score: number(why.score), text })
        : fill(whyNot.floorRounded, { topic, score: number(why.score), least: number(why.least), text });
  }
}

function wordRank(language: ShownLanguage, { place, fitting, covered }: Of<"outranked">): string {
  const { whyNot } = interventionsTexts(language).texts.advice;
  const rank = { place: formatNumber(language, place), fitting: formatNumber(language, fitting) };
  return covered === null
    ? fill(whyNot.outranked, rank)
    : fill(whyNot.covered, {
        ...rank,
        topic: newestDimensionText(covered.topic, language).name,
        name: covered.by,
      });
}

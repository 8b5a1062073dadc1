import { CURRENT_INSTRUMENT } from "~/content/instrument/instruments";
import { formatConstant, formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { WAVES_BACK } from "~/domain/disclosure/earlier-wave";
import { MOST_WHO_CHANGED } from "~/domain/disclosure/exchange";
import {
  FEWEST_COMMENTS,
  minimumCommentGroup,
  minimumPool,
  REPORTING_THRESHOLD,
} from "~/domain/disclosure/reporting-threshold";
import { COALITION, RELEASE_RULES, type ReleaseRule } from "~/domain/disclosure/rules";
import { COEFFICIENTS } from "~/domain/disclosure/scale-release";
import { SET_SIZE } from "~/domain/disclosure/statement-sets";
import {
  CHANCE_OF_SPREAD,
  CHANGING_PROBABILITY,
  CLEAR_PROBABILITY,
  COMMON_MOOD,
  CONFIDENCE_LEVEL,
  CUT_SCORES,
  DETECTION_POWER,
  DIVIDED_FROM,
  FORGOTTEN_AFTER_WITHHELD,
  HIGHEST_ANSWER,
  HIGHEST_SCORE,
  LOWEST_SCORE,
  MINIMUM_ANSWERED_SHARE,
  NAMED_GAP,
  NAMING_PROBABILITY,
  NO_REAL_CHANGE,
  POINTS_PER_STEP,
  RESPONSE_SHIFT,
  SCALE_FROM,
  SILENT_SPREAD,
  SMALLEST_CLEAR_CHANGE,
  USUAL_SPREAD,
} from "~/domain/method";
import { METHOD_ONE_RULE } from "~/domain/report/method-one";
import { chanceOfTwoLowest, standsOutAbove } from "~/domain/report/priority";
import { MEASURED, type MeasuredId } from "./measured";
import { PILOT, STUDIED } from "./studied";

/** Every number that a sentence of the method page may name, from the constant or the measurement that decides it. */
export function methodValues(language: ShownLanguage) {
  const number = (value: number) => formatConstant(language, value);
  const percent = (share: number) => `${number(Math.round(1000 * share) / 10)}\u00a0%`;
  const [defined, aligned, integrated] = CUT_SCORES;
  const topics = CURRENT_INSTRUMENT.dimensions.length;
  const items = CURRENT_INSTRUMENT.items.length;
  const scored = CURRENT_INSTRUMENT.items.filter(({ kind }) => kind === "scored").length;
  return {
    items: number(items),
    scored: number(scored),
    mirrored: number(items - scored),
    perTopic: number(scored / topics),
    topics: number(topics),
    lowestAnswer: number(LOWEST_SCORE / POINTS_PER_STEP),
    highestAnswer: number(HIGHEST_ANSWER),
    perStep: number(POINTS_PER_STEP),
    lowest: number(LOWEST_SCORE),
    highest: number(HIGHEST_SCORE),
    /** Halfway between Never and Always. */
    sometimes: number((LOWEST_SCORE + HIGHEST_SCORE) / 2),
    minimumShare: percent(MINIMUM_ANSWERED_SHARE),
    defined: number(defined),
    aligned: number(aligned),
    integrated: number(integrated),
    published: formatList(language, METHOD_ONE_RULE.cuts.map(number)),
    publishedAligned: number(METHOD_ONE_RULE.cuts[1]),
    naming: percent(NAMING_PROBABILITY),
    changing: percent(CHANGING_PROBABILITY),
    clear: percent(CLEAR_PROBABILITY),
    confidence: percent(CONFIDENCE_LEVEL),
    gap: number(NAMED_GAP),
    smallestChange: number(SMALLEST_CLEAR_CHANGE),
    noReal: number(NO_REAL_CHANGE),
    standsOut: percent(standsOutAbove(topics)),
    byChance: percent(chanceOfTwoLowest(topics)),
    power: percent(DETECTION_POWER),
    responseMoved: number(100 * RESPONSE_SHIFT),
    forgotten: number(FORGOTTEN_AFTER_WITHHELD),
    dividedFrom: number(DIVIDED_FROM),
    usualSpread: percent(USUAL_SPREAD),
    chanceOfSpread: percent(CHANCE_OF_SPREAD),
    scaleFrom: number(SCALE_FROM),
    scaleStep: number(COEFFICIENTS.step),
    mood: number(COMMON_MOOD),
    silentFew: number(SILENT_SPREAD.few),
    silentMany: number(SILENT_SPREAD.many),
    threshold: number(REPORTING_THRESHOLD),
    pool: number(minimumPool(REPORTING_THRESHOLD)),
    commentGroup: number(minimumCommentGroup(REPORTING_THRESHOLD)),
    fewestComments: number(FEWEST_COMMENTS),
    sharesFrom: number(fewestFor("favourableStep")),
    setSize: number(SET_SIZE),
    meansFrom: number(fewestFor("itemMeanStep")),
    coalition: number(COALITION),
    mostWhoChanged: number(MOST_WHO_CHANGED),
    wavesBack: number(WAVES_BACK),
    right: percent(measured("right")),
    anything: percent(measured("anything")),
    neutral: percent(measured("neutral")),
    coverageSplit: percent(measured("coverageSplit")),
    coverageUnlike: percent(measured("coverageUnlike")),
    power5: percent(measured("power5")),
    power8: percent(measured("power8")),
    answers: number(STUDIED.answers),
    manyAnswers: number(STUDIED.manyAnswers),
    smallShift: number(STUDIED.smallShift),
    largeShift: number(STUDIED.largeShift),
    steps: number(STUDIED.steps),
    pilotPeople: number(PILOT.people),
    pilotWaves: number(PILOT.waves),
    pilotWeeks: number(PILOT.weeks),
  };
}

function measured(id: MeasuredId): number {
  const found = MEASURED.find((one) => one.id === id);
  if (!found) throw new Error(`nothing was measured as ${id}`);
  return found.value;
}

function fewestFor(step: keyof ReleaseRule): number {
  const tier = RELEASE_RULES.find(({ rule }) => rule[step] !== null);
  if (!tier) throw new Error(`no department is large enough for ${step}`);
  return tier.from;
}

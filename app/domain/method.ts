/**
 * Every constant of the method, in one place and with its reason. A changed constant is a new METHOD_VERSION:
 * it never rewrites a release that was already made.
 */

/** Of the method that scores answers and makes releases; stored in every release. */
export const METHOD_VERSION = "2.0";

/**
 * Whether a release or a wave belongs to the first method: it cut the scale at other scores, let a majority of
 * favourable answers decide beside them, and released that majority. What it said stays said
 * (`report/method-one.ts`), and a wave that it opened is released by it.
 *
 * @example
 * isMethodOne("1.1") // => true
 * isMethodOne("2.0") // => false
 */
export function isMethodOne(version: string): boolean {
  return version === "1.0" || version === "1.1";
}

/** Always, where Never is 1. */
export const HIGHEST_ANSWER = 5;

/** One answer step is 20 points, so that answers 1-5 become 20-100: the scale of the published stage bands. */
export const POINTS_PER_STEP = 20;
export const LOWEST_SCORE = 20;
export const HIGHEST_SCORE = 100;

/** Often and Always. */
export const FAVOURABLE_FROM = 4;

/** Who answered fewer than half of the scored items does not count as a respondent: too much would be imputed. */
export const MINIMUM_ANSWERED_SHARE = 0.5;

/**
 * Prior spread between people and wobble of one person's answers, in points, by how many items a score rests on.
 * Taken from the ordinal-probit generator of the calibration, with a margin for people who change or are replaced.
 */
export const SPREADS = {
  overall: { priorSpread: 12.5, answerNoise: 6.3 },
  dimension: { priorSpread: 16, answerNoise: 10 },
  /** Two items on two behaviours in one direction. */
  mirror: { priorSpread: 18, answerNoise: 11.5 },
  item: { priorSpread: 21, answerNoise: 14 },
} as const;

export type ScoreKind = keyof typeof SPREADS;

/** The same where a department's opinions are said to be far more divided than usual: of simulated split departments. */
export const DIVIDED_SPREADS = {
  overall: { priorSpread: 22, answerNoise: 7.5 },
  dimension: { priorSpread: 24, answerNoise: 11 },
  mirror: { priorSpread: 25, answerNoise: 12.5 },
  item: { priorSpread: 28, answerNoise: 15 },
} as const satisfies Readonly<Record<ScoreKind, { priorSpread: number; answerNoise: number }>>;

/** Respondents of both departments together from which it is said how the scale behaves. */
export const SCALE_FROM = 50;

/** Respondents of a department from which it is said that its opinions are far more divided than usual. */
export const DIVIDED_FROM = 20;

/**
 * Usual departments of the calibration spread to .375 of what their score leaves room for, the widest of them; chance
 * adds .62 over the root of the respondents in at most one of a hundred.
 */
export const USUAL_SPREAD = 0.375;
export const CHANCE_OF_SPREAD = 0.62;

/**
 * How much of the room around a score people's scores must fill (variance by variance, 0-1) to be called far more
 * divided than usual, by the number of respondents.
 *
 * @example
 * dividedFrom(25) // ~> 0.249001
 */
export function dividedFrom(respondents: number): number {
  return (USUAL_SPREAD + CHANCE_OF_SPREAD / Math.sqrt(respondents)) ** 2;
}

/**
 * The variance, squared points, of people who all stand at the ends of the scale and average a score: most that there is.
 *
 * @example
 * roomAround(60) // => 1600
 */
export function roomAround(score: number): number {
  return (score - LOWEST_SCORE) * (HIGHEST_SCORE - score);
}

/** Weight of the prior spread, in further respondents, beside the observed one that releases of method 1.0 hold. */
export const PRIOR_DEGREES_OF_FREEDOM = 4;

/** People who did not answer may differ by about a quarter of a standard deviation. */
export const NON_RESPONSE = 0.25;

/** That difference may shift from wave to wave by about a tenth of a standard deviation. */
export const NON_RESPONSE_DRIFT = 0.1;

/**
 * Standard deviation, points, of a mood that everybody shares on the day they answer: a won customer, a reorganisation.
 * However many answer, it does not average out, and one pair of waves cannot tell it from a change.
 */
export const COMMON_MOOD = 1.4;

/**
 * In usual spreads (SPREADS), how far people are apart where a change is judged: who of them answers this time moves a
 * score, and in simulated companies of yes-sayers, of two camps or of changing silence they are further apart than usual.
 * Less where it is looked at whether opinions are divided, from DIVIDED_FROM respondents on.
 */
export const SILENT_SPREAD = { few: 1.5, many: 1.4 } as const;

/**
 * Standard deviation, points, of how far one person lastingly moves, or is replaced by somebody else, from one wave to
 * the next: 4.4 in simulated departments, with a margin for those whose opinions are further apart. Between neighbouring
 * waves the wobble of answers has it in its margin; over several it adds up.
 */
export const PERSON_DRIFT = 6;

/** Intervals say 95 %. */
export const CONFIDENCE_LEVEL = 0.95;

/** A change or contrast is flagged when chance alone would flag at most one in twenty. */
export const FALSE_ALARM_RATE = 0.05;

/** Lower bounds of defined, aligned and integrated, points. */
export type CutScores = readonly [number, number, number];

/**
 * Of this version of the method; those of the first stand in `report/method-one.ts`. 40 and 80 were published for
 * another questionnaire and are not validated for ours. So was 60, which on a scale of frequency is what "Sometimes" to
 * everything scores. 65 is the lowest value at which companies that answer "Sometimes" throughout, at random, half
 * Never and half Always, or mildly yes-saying are named Aligned in at most 1.5 % of waves, from 5 + 5 people on.
 */
export const CUT_SCORES = [40, 65, 80] as const satisfies CutScores;

/** A stage is named when it is at least this probable. */
export const NAMING_PROBABILITY = 0.8;

/** A stage that stands is left only when another one is at least this probable: at .80 it would change twice as often. */
export const CHANGING_PROBABILITY = 0.9;

/** A named stage is called clear when it is at least this probable, likely below it. */
export const CLEAR_PROBABILITY = 0.95;

/** Probabilities are shown in steps, because finer ones would suggest a precision that they do not have. */
export const PROBABILITY_STEP = 0.05;

/** After this many withheld waves in a row the previous stage no longer counts. */
export const FORGOTTEN_AFTER_WITHHELD = 2;

/**
 * A gap or mirror mismatch below a quarter of an answer step is not worth a name; one whose whole interval lies below it,
 * either way, is no real difference.
 */
export const NAMED_GAP = 5;

/** A change smaller than this is never called clear, however narrow its interval. */
export const SMALLEST_CLEAR_CHANGE = 3;

/** A change within these bounds is no real change. */
export const NO_REAL_CHANGE = 5;

/** Chance with which a change of the smallest detectable size would be flagged. */
export const DETECTION_POWER = 0.8;

export const LOW_RESPONSE_RATE = 0.6;
export const RESPONSE_SHIFT = 0.15;

/** The sensitivity line asks: what if those who did not answer were this much lower? */
export const SENSITIVITY_DIFFERENCE = 10;

/** Opinions cannot look split while a smaller share than this stands at one end. */
export const SPLIT_SHARE_AT_BOTH_ENDS = 0.25;

/**
 * Opinions look split, as far as released figures show, when those who did not answer favourably average at most
 * this, the favourable answers being taken for this much: in simulated departments they average 4.3.
 */
export const SPLIT_OTHERS_AT_MOST = 1.9;
export const TYPICAL_FAVOURABLE_ANSWER = 4.3;

/** Draws behind "among the two lowest"; its own error is then below half a percentage point. */
export const PRIORITY_DRAWS = 10_000;
export const PRIORITY_SEED = 20_060_701;

/**
 * A topic stands out as one of the two weakest when its probability exceeds what chance gives it by a quarter of what
 * is left to certainty: of six topics, above .5 where chance gives .33.
 */
export const STANDS_OUT_BEYOND_CHANCE = 0.25;

/** The EWMA chart: weight of the newest wave, width of its limits, and when it begins to be worth drawing. */
export const EWMA_WEIGHT = 0.3;
export const EWMA_LIMIT = 2.8;
export const EWMA_FROM_WAVES = 8;

/**
 * Targeted against other topics: the errors of two changes of the same people are correlated at least this much
 * (mood of the day, drift of the person); more would narrow the interval, so less is assumed than was simulated.
 */
export const CONTRAST_CORRELATION = 0.25;

/** Item figures carry the contrast from this many respondents in both departments, dimensions below. */
export const ITEM_CONTRAST_FROM = 20;

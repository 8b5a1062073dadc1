/**
 * What a department of a given number of respondents may have released, as data: the audit reads the same table and
 * may make it stricter, nothing may make it looser. A step of null means that the figure is withheld.
 */
export type ReleaseRule = {
  /** Department score, points. */
  scoreStep: number;
  /** Dimension scores, points. */
  dimensionStep: number;
  /** Mirror directions, points. */
  mirrorStep: number;
  /** Favourable share per item, percent. */
  favourableStep: number | null;
  /** Mean answer per item, 1-5. */
  itemMeanStep: number | null;
  /** Whether a rounded-up spread leaves, or intervals rest on counts alone. */
  spread: "reference" | "class";
  splitOpinion: boolean;
};

export const RELEASE_RULES: readonly { from: number; rule: ReleaseRule }[] = [
  {
    from: 5,
    rule: {
      scoreStep: 1,
      dimensionStep: 5,
      mirrorStep: 10,
      favourableStep: null,
      itemMeanStep: null,
      spread: "reference",
      splitOpinion: false,
    },
  },
  {
    from: 10,
    rule: {
      scoreStep: 1,
      dimensionStep: 1,
      mirrorStep: 10,
      favourableStep: 5,
      itemMeanStep: null,
      spread: "reference",
      splitOpinion: false,
    },
  },
  {
    from: 20,
    rule: {
      scoreStep: 1,
      dimensionStep: 1,
      mirrorStep: 10,
      favourableStep: 5,
      itemMeanStep: 0.1,
      spread: "class",
      splitOpinion: true,
    },
  },
];

/**
 * Answer distributions, meant for 100 respondents and more, are not released: five shares in steps of 5 % can prove
 * every count (20, 20, 20, 15, 15 % of 100 people can only be 22, 22, 22, 17, 17).
 */
export const DISTRIBUTION_STEP: number | null = null;

/** Colleagues who may pool their own answers without learning anything about the others. */
export const COALITION = 2;

/** Standard deviations leave only as the next larger of these, points. The largest possible one is 41.1 at n = 20. */
export const SPREAD_CLASSES = [8, 10, 12, 15, 18, 22, 27, 33, 42] as const;

/**
 * The rule for a number of respondents, or null below the first tier.
 *
 * @example
 * ruleFor(12)?.dimensionStep // => 1
 */
export function ruleFor(respondents: number): ReleaseRule | null {
  return RELEASE_RULES.findLast(({ from }) => respondents >= from)?.rule ?? null;
}

/**
 * The spread class of a standard deviation in points: the next larger one.
 *
 * @example
 * spreadClass(12.3) // => 15
 */
export function spreadClass(standardDeviation: number): number {
  const found = SPREAD_CLASSES.find((limit) => standardDeviation <= limit);
  if (found === undefined)
    throw new RangeError("spreadClass requires a standard deviation of at most 42 points");
  return found;
}

/**
 * What a department of a given number of respondents may have released, as data. Steps are the finest ones: a figure
 * that would prove something beside the earlier ones gets a wider one. Only
 * the two steps that may be null can be withheld; the reason that people read is chosen in department-release.ts.
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
  /** How much earlier than it must the end band of the department score begins, points, so that dimensions can be shown beside it. */
  scoreReserve: number;
};

export const RELEASE_RULES: readonly { from: number; rule: ReleaseRule }[] = [
  {
    from: 5,
    rule: {
      scoreStep: 1,
      dimensionStep: 5,
      mirrorStep: 2,
      favourableStep: null,
      itemMeanStep: null,
      scoreReserve: 1.25,
    },
  },
  {
    from: 10,
    rule: {
      scoreStep: 1,
      dimensionStep: 1,
      mirrorStep: 2,
      favourableStep: 5,
      itemMeanStep: null,
      scoreReserve: 1,
    },
  },
  {
    from: 20,
    rule: {
      scoreStep: 1,
      dimensionStep: 1,
      mirrorStep: 1,
      favourableStep: 5,
      itemMeanStep: 0.1,
      scoreReserve: 0,
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

/**
 * The rule for a number of respondents, or null below the first tier.
 *
 * @example
 * ruleFor(12)?.dimensionStep // => 1
 */
export function ruleFor(respondents: number): ReleaseRule | null {
  return RELEASE_RULES.findLast(({ from }) => respondents >= from)?.rule ?? null;
}

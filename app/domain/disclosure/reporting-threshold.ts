/** No wave ever promised less. Stays when the next one is raised, so that what was opened before can still be read. */
export const LOWEST_THRESHOLD = 5;

/** Floor and default of the reporting threshold; a wave may have a higher one, and no lower one is taken. */
export const REPORTING_THRESHOLD = LOWEST_THRESHOLD;

/** Groups that are only shown together number at least this many people. */
const SMALLEST_POOL = 8;

/** Comments need more people than scores: a style of writing says more than a tick. */
const SMALLEST_COMMENT_GROUP = 10;
export const FEWEST_COMMENTS = 5;

/**
 * The threshold that applies: the wave's own, but never below the floor.
 *
 * @example
 * reportingThreshold(3) // => 5
 */
export function reportingThreshold(ofWave: number): number {
  return Math.max(REPORTING_THRESHOLD, Math.ceil(ofWave));
}

/**
 * Real answers an item needs before anything about it is said or scored: the threshold and half of the respondents.
 *
 * @example
 * minimumAnswers(13, 5) // => 7
 */
export function minimumAnswers(respondents: number, threshold: number): number {
  return Math.max(reportingThreshold(threshold), Math.ceil(respondents / 2));
}

/**
 * Respondents that departments must have together before their total is shown.
 *
 * @example
 * minimumPool(5) // => 8
 */
export function minimumPool(threshold: number): number {
  return Math.max(SMALLEST_POOL, reportingThreshold(threshold));
}

/**
 * Respondents a group must have before its comments are shown.
 *
 * @example
 * minimumCommentGroup(5) // => 10
 */
export function minimumCommentGroup(threshold: number): number {
  return Math.max(SMALLEST_COMMENT_GROUP, reportingThreshold(threshold));
}

import { isMethodOne, METHOD_VERSION } from "~/domain/method";
import { FEWEST_COMMENTS, minimumCommentGroup, minimumPool, reportingThreshold } from "./reporting-threshold";

/** What a wave promises about its release, and what the gate keeps. All but the version are numbers of people or comments. */
export type ReleaseRules = {
  methodVersion: string;
  /** Respondents a department needs before anything about it is released. */
  threshold: number;
  /** Respondents both departments need together before a total is released. */
  totalFrom: number;
  /** Respondents and comments a department needs before its comments are released. */
  commentsFrom: number;
  commentsMinimum: number;
};

/** As a wave froze them; what it did not freeze is left to the gate. */
export type FrozenRules = Pick<ReleaseRules, "threshold"> & Partial<ReleaseRules>;

/** From 1.0 to it the gate became stricter and nothing else changed: what 1.0 opened was released by it ever since. */
const LAST_OF_METHOD_ONE = "1.1";

/**
 * Methods under which a wave may have opened that this program can release: from each to the next the gate became
 * stricter. A wave of another one was opened by a later program, which may have promised more than this gate keeps.
 */
const METHODS_KEPT: readonly string[] = ["1.0", LAST_OF_METHOD_ONE, METHOD_VERSION];

/**
 * The rules that a wave with this threshold freezes when it opens.
 *
 * @example
 * rulesToFreeze(6).commentsFrom // => 10
 */
export function rulesToFreeze(threshold: number): ReleaseRules {
  return {
    methodVersion: METHOD_VERSION,
    threshold: reportingThreshold(threshold),
    totalFrom: minimumPool(threshold),
    commentsFrom: minimumCommentGroup(threshold),
    commentsMinimum: FEWEST_COMMENTS,
  };
}

/**
 * The rules under which a wave is released: of each number the larger of what was frozen and what this program asks.
 * Neither a constant that changed while the wave was open nor a manifest can loosen the other. The first method
 * and today's are kept apart: the figures, and the stage that is read from them, are those that people were asked under.
 *
 * @example
 * stricterRules({ threshold: 7, commentsFrom: 12, commentsMinimum: 3 }) // => {"methodVersion":"2.0","threshold":7,"totalFrom":8,"commentsFrom":12,"commentsMinimum":5}
 */
export function stricterRules(frozen: FrozenRules): ReleaseRules {
  const own = rulesToFreeze(frozen.threshold);
  return {
    ...own,
    methodVersion: methodOf(frozen),
    totalFrom: stricter(own.totalFrom, frozen.totalFrom),
    commentsFrom: stricter(own.commentsFrom, frozen.commentsFrom),
    commentsMinimum: stricter(own.commentsMinimum, frozen.commentsMinimum),
  };
}

/**
 * Whether this program can keep what a wave promised under a version of the method.
 *
 * @example
 * keepsMethod("1.0") // => true
 * keepsMethod("9.0") // => false
 */
export function keepsMethod(methodVersion: string): boolean {
  return METHODS_KEPT.includes(methodVersion);
}

function methodOf({ methodVersion = METHOD_VERSION }: FrozenRules): string {
  return isMethodOne(methodVersion) ? LAST_OF_METHOD_ONE : METHOD_VERSION;
}

/** Thresholds count people: a fraction is rounded up. */
function stricter(own: number, frozen: number | undefined): number {
  return Math.max(own, Math.ceil(frozen ?? own));
}

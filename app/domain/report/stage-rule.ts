import { CHANGING_PROBABILITY, CUT_SCORES, isMethodOne, NAMING_PROBABILITY } from "~/domain/method";
import { METHOD_ONE_RULE } from "./method-one";
import type { StageRule } from "./report";

/** Of this version of the method. */
export const STAGE_RULE: StageRule = {
  cuts: CUT_SCORES,
  naming: NAMING_PROBABILITY,
  changing: CHANGING_PROBABILITY,
  keptWithinBounds: true,
};

/**
 * The rule by which everything about a release is read: headline, departments, topics, pictures and advice.
 *
 * @example
 * stageRuleOf("2.0").cuts // => [40,65,80]
 * stageRuleOf("1.1").cuts // => [40,60,80]
 */
export function stageRuleOf(methodVersion: string): StageRule {
  return isMethodOne(methodVersion) ? METHOD_ONE_RULE : STAGE_RULE;
}

import { isMethodOne } from "~/domain/method";
import type { ReleaseRule } from "./rules";

/** What the first method did otherwise with the same figures: a wave that it opened is released by it. */
const MIRROR_STEP = 10;

/**
 * The rule of a tier as a method has it.
 *
 * @example
 * ruleOfMethod({ scoreStep: 1, dimensionStep: 1, mirrorStep: 2, favourableStep: 5, itemMeanStep: null, scoreReserve: 1 }, "1.1").mirrorStep // => 10
 */
export function ruleOfMethod(rule: ReleaseRule, methodVersion: string): ReleaseRule {
  return isMethodOne(methodVersion) ? { ...rule, mirrorStep: MIRROR_STEP } : rule;
}

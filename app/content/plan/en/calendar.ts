import type { TextTree } from "~/content/translated";

/** The file with the days of a plan. */
export const calendar = {
  name: "Plan of {relationship}",
  firstDay: "First day: {action}",
  weeksIn: { one: "One week in: {action}", other: "{count} weeks in: {action}" },
  /** Each date of what is done several times in a quarter. */
  series: "{action} ({minutes} minutes)",
  due: "Due: {action}",
  review: "Both heads review the plan: {relationship}",
  firstStep: "First step: {firstStep}",
  signOfSuccess: "Sign of success: {signOfSuccess}",
  owners: "Owners: {owners}",
} as const satisfies TextTree;

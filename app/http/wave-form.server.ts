import { z } from "zod";
import { fill } from "~/content/texts";
import { PLAN_TEXTS } from "~/content/waves/opening";
import type { Relationship } from "~/features/company/find-relationship.server";
import { fromLocalInput } from "~/features/format-time.server";
import type { PlanProblem, WavePlan } from "~/features/waves/plan-wave.server";
import { type FieldErrors, requiredText } from "./form.server";

const instant = (missing: string) =>
  requiredText(missing, 40).transform((text, context) => {
    const date = fromLocalInput(text);
    if (date) return date;
    context.addIssue({ code: "custom", message: "Enter a date and a time like 2026-11-23 08:00." });
    return z.NEVER;
  });

export const wavePlanSchema: z.ZodType<WavePlan> = z.object({
  quarter: requiredText("Choose a quarter.", 10),
  opensAt: instant("Enter when the wave opens."),
  closesAt: instant("Enter when the wave closes."),
  threshold: requiredText("Enter the threshold.", 10)
    .regex(/^\d+$/, { error: "Enter a whole number of people." })
    .transform(Number),
  delivery: z.enum(["mail", "slips"], { error: "Choose how people are invited." }),
  tally: z.enum(["server", "trustee"], { error: "Choose who holds the key." }).optional(),
  tallyHolder: z.string().trim().max(80, { error: "Use at most 80 characters." }).optional(),
});

/** A sentence at the field for everything the plan breaks. */
export function planErrors(problems: readonly PlanProblem[]): FieldErrors {
  return Object.fromEntries(problems.map((problem) => [problem.field, planSentence(problem)]));
}

function planSentence(problem: PlanProblem): string {
  switch (problem.reason) {
    case "unreadable":
      return "Choose a quarter from the list.";
    case "taken":
      return "There is a wave for this quarter already. Choose another one.";
    case "before-opening":
      return "The wave has to close after it opens.";
    case "in-the-past":
      return "The closing date has passed. Choose a later one.";
    case "open-too-long":
      return "A wave is open for at most eight weeks.";
    case "too-close-to-another":
      return fill(PLAN_TEXTS.tooClose, { days: problem.restDays, quarter: problem.quarter });
    case "opens-in-the-past":
      return PLAN_TEXTS.opensInThePast;
    case "open-too-short":
      return fill(PLAN_TEXTS.openTooShort, { fewest: problem.fewestDays });
    case "other-dates":
      return fill(PLAN_TEXTS.otherDates, { quarters: problem.possible.join(" and ") });
    case "out-of-range":
      return "The threshold is a number from 5 to 100.";
    case "missing":
      return 'Enter who the trustee is, as respondents read it: "the works council".';
    case "demonstration-sends-no-mail":
      return "The people of the demonstration do not exist. Choose slips.";
  }
}

/** Mail has to be configured, and a demonstration sends none. */
export function canSendMail(relationship: Relationship, mailConfigured: boolean): boolean {
  return mailConfigured && !relationship.demonstration;
}

import { z } from "zod";
import { formatList, formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import type { Relationship } from "~/features/company/find-relationship.server";
import { fromLocalInput } from "~/features/local-time.server";
import { HIGHEST_THRESHOLD, type PlanProblem, type WavePlan } from "~/features/waves/plan-wave.server";
import { type FieldErrors, requiredText } from "./form.server";

const LONGEST_HOLDER = 80;

function instant(missing: string, noDate: string) {
  return requiredText(missing, 40).transform((text, context) => {
    const date = fromLocalInput(text);
    if (date) return date;
    context.addIssue({ code: "custom", message: noDate });
    return z.NEVER;
  });
}

/** An empty field: as many as are suggested when the wave opens. */
function amountOfPaper(noNumber: string) {
  return z
    .string()
    .trim()
    .regex(/^\d{0,4}$/, { error: noNumber })
    .transform((text) => (text === "" ? null : Number(text)))
    .optional();
}

/** The form of a plan, its problems in the reader's language. */
export function wavePlanSchema(language: ShownLanguage): z.ZodType<WavePlan> {
  const texts = wavesTexts(language).texts.plan;
  const tooLong = fill(texts.tooLong, { maximum: LONGEST_HOLDER });
  return z.object({
    quarter: requiredText(texts.quarterMissing, 10),
    opensAt: instant(texts.opensMissing, texts.noDate),
    closesAt: instant(texts.closesMissing, texts.noDate),
    threshold: requiredText(texts.thresholdMissing, 10)
      .regex(/^\d+$/, { error: texts.thresholdNoNumber })
      .transform(Number),
    delivery: z.enum(["mail", "slips"], { error: texts.deliveryMissing }),
    firstPaper: amountOfPaper(texts.paperNoNumber),
    secondPaper: amountOfPaper(texts.paperNoNumber),
    tally: z.enum(["server", "trustee"], { error: texts.tallyMissing }).optional(),
    tallyHolder: z.string().trim().max(LONGEST_HOLDER, { error: tooLong }).optional(),
  });
}

/** A sentence at the field for everything the plan breaks. */
export function planErrors(language: ShownLanguage, problems: readonly PlanProblem[]): FieldErrors {
  return Object.fromEntries(problems.map((problem) => [problem.field, planSentence(language, problem)]));
}

function planSentence(language: ShownLanguage, problem: PlanProblem): string {
  const texts = wavesTexts(language).texts.plan;
  switch (problem.reason) {
    case "unreadable":
      return texts.quarterUnknown;
    case "taken":
      return texts.quarterTaken;
    case "before-opening":
      return texts.closesBeforeOpening;
    case "in-the-past":
      return texts.closesInThePast;
    case "open-too-long":
      return texts.openTooLong;
    case "too-close-to-another":
      return fill(texts.tooClose, {
        days: problem.restDays,
        quarter: formatQuarter(language, problem.quarter),
      });
    case "opens-in-the-past":
      return texts.opensInThePast;
    case "open-too-short":
      return fill(texts.openTooShort, { fewest: problem.fewestDays });
    case "other-dates": {
      const quarters = problem.possible.map((quarter) => formatQuarter(language, quarter));
      return fill(texts.otherDates, { quarters: formatList(language, quarters) });
    }
    case "out-of-range":
      return fill(texts.thresholdOutOfRange, { lowest: REPORTING_THRESHOLD, highest: HIGHEST_THRESHOLD });
    case "more-paper-than-people":
      return plural(language, texts.morePaperThanPeople, problem.people);
    case "missing":
      return texts.holderMissing;
    case "demonstration-sends-no-mail":
      return texts.noMailInDemonstration;
  }
}

/** Mail has to be configured, and a demonstration sends none. */
export function canSendMail(relationship: Relationship, mailConfigured: boolean): boolean {
  return mailConfigured && !relationship.demonstration;
}

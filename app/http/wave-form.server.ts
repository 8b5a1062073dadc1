import { redirect } from "@remix-run/node";
import { z } from "zod";
import { wavePath } from "~/addresses";
import { formatList, formatQuarter, plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { database } from "~/database.server";
import { REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { configuration } from "~/env.server";
import type { Relationship } from "~/features/company/find-relationship.server";
import { fromLocalInput } from "~/features/local-time.server";
import { correctRefusedAddress } from "~/features/mail/correct-address.server";
import { wakeSchedule } from "~/features/schedule/start-schedule.server";
import { HIGHEST_THRESHOLD, type PlanProblem, type WavePlan } from "~/features/waves/plan-wave.server";
import type { prepareWaveForm } from "~/features/waves/prepare-form.server";
import type { WaveRow } from "~/features/waves/show-wave.server";
import { type FieldErrors, requiredText } from "./form.server";
import { accountOptions, committeeFields, holderProblem, readCommittee } from "./holder-fields.server";

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

/** The form of a plan, its problems in the reader's language. Who holds the keys has to be chosen, also where nobody does. */
export function wavePlanSchema(language: ShownLanguage): z.ZodType<WavePlan> {
  const texts = wavesTexts(language).texts.plan;
  return z
    .looseObject({
      quarter: requiredText(texts.quarterMissing, 10),
      opensAt: instant(texts.opensMissing, texts.noDate),
      closesAt: instant(texts.closesMissing, texts.noDate),
      threshold: requiredText(texts.thresholdMissing, 10)
        .regex(/^\d+$/, { error: texts.thresholdNoNumber })
        .transform(Number),
      delivery: z.enum(["mail", "slips"], { error: texts.deliveryMissing }),
      asksGo: z
        .string()
        .optional()
        .transform((ticked) => ticked === "yes"),
      firstPaper: amountOfPaper(texts.paperNoNumber),
      secondPaper: amountOfPaper(texts.paperNoNumber),
      quorum: z.string({ error: texts.quorumMissing }).regex(/^\d\/\d$/, { error: texts.quorumMissing }),
    })
    .transform((read) => {
      const { quarter, opensAt, closesAt, threshold, delivery, asksGo, firstPaper, secondPaper, ...fields } =
        read;
      const committee = readCommittee(fields) ?? undefined;
      return { quarter, opensAt, closesAt, threshold, delivery, asksGo, firstPaper, secondPaper, committee };
    });
}

/** A sentence at the field for everything the plan breaks. */
export function planErrors(language: ShownLanguage, problems: readonly PlanProblem[]): FieldErrors {
  return Object.fromEntries(problems.map((problem) => planError(language, problem)));
}

function planError(language: ShownLanguage, problem: PlanProblem): [string, string] {
  if (problem.field === "holders") return holderProblem(language, problem.index, problem.reason);
  return [problem.field, planSentence(language, problem)];
}

type OtherProblem = Exclude<PlanProblem, { field: "holders" }>;

function planSentence(language: ShownLanguage, problem: OtherProblem): string {
  const texts = wavesTexts(language).texts.plan;
  switch (problem.reason) {
    case "unreadable":
      return texts.quarterUnknown;
    case "taken":
      return texts.quarterTaken;
    case "pair-archived":
      return texts.pairArchived;
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
    case "above-department":
      return plural(language, texts.aboveDepartment, problem.people);
    case "more-paper-than-people":
      return plural(language, texts.morePaperThanPeople, problem.people);
    case "not-offered":
      return texts.quorumMissing;
    case "demonstration-sends-no-mail":
      return texts.noMailInDemonstration;
  }
}

type Prepared = ReturnType<typeof prepareWaveForm>;

/** What the form offers and what stands in it, as the page needs it. */
export function offerForm({ form, fields, committee, possibleHolders }: Prepared, language: ShownLanguage) {
  return {
    form: { ...form, accounts: accountOptions(possibleHolders, language) },
    fields: { ...fields, ...committeeFields(committee) },
  };
}

/** Mail has to be configured, and a demonstration sends none. */
export function canSendMail(relationship: Relationship, mailConfigured: boolean): boolean {
  return mailConfigured && !relationship.demonstration;
}

/** Sends an invitation to another address than the one that the mail server refused. */
export function correctAddress(
  wave: WaveRow,
  form: FormData,
  { accountId, now, language }: { accountId: string; now: Date; language: ShownLanguage },
) {
  const fields = {
    refused: String(form.get("refused") ?? ""),
    corrected: String(form.get("corrected") ?? "").slice(0, 300),
  };
  const done = correctRefusedAddress(database(), configuration().keys, wave.id, fields, { accountId, now });
  if (!done.ok) {
    const { refusals } = wavesTexts(language).texts.page.wave.mail.correct;
    return { fields, errors: { corrected: refusals[done.reason] } };
  }
  wakeSchedule();
  return redirect(wavePath(wave.relationshipId, wave.id));
}

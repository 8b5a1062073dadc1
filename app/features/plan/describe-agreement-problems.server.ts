import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import { describeMeanwhileEdit } from "./describe-meanwhile.server";
import type { AgreementProblems } from "./record-agreement.server";

type Field = keyof AgreementProblems;

export function isChangedMeanwhile(problems: AgreementProblems): boolean {
  return Object.values(problems).some(({ kind }) => kind === "changed-meanwhile");
}

/** Fields where only somebody else changed something show what they saved; all others what was typed. */
export function keptFields(
  typed: Readonly<Record<string, string>>,
  problems: AgreementProblems,
): Readonly<Record<string, string>> {
  const theirs = Object.entries(problems).flatMap(([field, problem]) =>
    problem.kind === "changed-meanwhile" && !problem.edit.both ? [[field, problem.edit.stored]] : [],
  );
  return { ...typed, ...Object.fromEntries(theirs) };
}

/** What is wrong with an agreement, by field, in words a person can act on. */
export function describeAgreementProblems(
  problems: AgreementProblems,
  language: ShownLanguage,
): Readonly<Partial<Record<Field, string>>> {
  const problemsOfPlan = planTexts(language).texts.problems;
  const texts = problemsOfPlan.agreement;
  const missing = {
    "": texts.unknownTopic,
    repair: texts.noRepair,
    owner: texts.noOwner,
    dueOn: texts.noDay,
    status: texts.unknownTopic,
    ownerEmail: problemsOfPlan.noAddress,
    droppedBecause: problemsOfPlan.missing.droppedBecause,
  };
  const tooLong = { repair: texts.repairTooLong, owner: texts.ownerTooLong };
  const describe = (field: Field): string | undefined => {
    const problem = problems[field];
    switch (problem?.kind) {
      case "changed-meanwhile":
        return describeMeanwhileEdit(problem.edit, language);
      case "unknown-topic":
      case "missing":
        return missing[field];
      case "too-long":
        return fill(field === "owner" ? tooLong.owner : tooLong.repair, {
          maximum: problem.longest,
          length: problem.length,
        });
      case "no-such-day":
        return texts.noSuchDay;
      case "no-address":
        return missing.ownerEmail;
      case "past":
        return texts.past;
    }
  };
  const fields: readonly Field[] = ["", "repair", "owner", "dueOn", "status", "ownerEmail", "droppedBecause"];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = describe(field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import type { AgreementProblems } from "./record-agreement.server";

type Field = keyof AgreementProblems;

/** What is wrong with an agreement, by field, in words a person can act on. */
export function describeAgreementProblems(
  problems: AgreementProblems,
  language: ShownLanguage,
): Readonly<Partial<Record<Field, string>>> {
  const texts = planTexts(language).texts.problems.agreement;
  const missing = {
    "": texts.unknownTopic,
    repair: texts.noRepair,
    owner: texts.noOwner,
    dueOn: texts.noDay,
  };
  const tooLong = { repair: texts.repairTooLong, owner: texts.ownerTooLong };
  const describe = (field: Field): string | undefined => {
    const problem = problems[field];
    switch (problem?.kind) {
      case "unknown-topic":
      case "missing":
        return missing[field];
      case "too-long":
        return fill(field === "repair" ? tooLong.repair : tooLong.owner, {
          maximum: problem.longest,
          length: problem.length,
        });
      case "no-such-day":
        return texts.noSuchDay;
      case "past":
        return texts.past;
    }
  };
  const fields: readonly Field[] = ["", "repair", "owner", "dueOn"];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = describe(field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

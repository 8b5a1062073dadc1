import { z } from "zod";
import { companyTexts } from "~/content/company/texts";
import type { ShownLanguage } from "~/content/language";
import type { RelationshipProblem } from "~/features/company/manage-relationships.server";
import { type FieldErrors, requiredText } from "./form.server";

export function relationshipFields(language: ShownLanguage) {
  const { problems } = companyTexts(language).texts;
  return z.object({
    firstDepartment: requiredText(problems.firstDepartment, 60),
    secondDepartment: requiredText(problems.secondDepartment, 60),
    name: requiredText(problems.pairName, 80),
  });
}

export function relationshipErrors(
  language: ShownLanguage,
  { field, reason }: RelationshipProblem,
): FieldErrors {
  return { [field]: companyTexts(language).texts.problems[reason] };
}

import { z } from "zod";
import type { RelationshipProblem } from "~/features/company/manage-relationships.server";
import { type FieldErrors, requiredText } from "./form.server";

export const relationshipFields = z.object({
  firstDepartment: requiredText("Enter the name of the first department.", 60),
  secondDepartment: requiredText("Enter the name of the second department.", 60),
  name: requiredText("Enter a name that tells this pair from the others, for instance its country.", 80),
});

const PROBLEMS: Readonly<Record<RelationshipProblem["reason"], string>> = {
  taken: "Another pair of departments has this name already.",
  "same-department": "The two departments need different names.",
};

export function relationshipErrors({ field, reason }: RelationshipProblem): FieldErrors {
  return { [field]: PROBLEMS[reason] };
}

import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { fillFrom } from "~/content/translated";
import type { PersonProblem } from "./check-person.server";

const FIELD_OF: Readonly<Record<PersonProblem["kind"], string>> = {
  "address-missing": "email",
  "address-unusable": "email",
  "department-missing": "department",
  "department-unknown": "department",
  "name-too-long": "name",
  "name-garbled": "name",
  "language-unknown": "language",
};

/** What is the matter with a person who was typed in, by field. */
export function describePersonProblems(
  problems: readonly PersonProblem[],
  [first, second]: readonly [string, string],
  language: ShownLanguage,
): Record<string, string> {
  const words = rosterTexts(language).texts.page.problems;
  return Object.fromEntries(
    problems.map((problem) => {
      const value = "value" in problem ? problem.value : "";
      return [FIELD_OF[problem.kind], fillFrom({ value, first, second })(words[problem.kind])];
    }),
  );
}

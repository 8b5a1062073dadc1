import { expect, test } from "vitest";
import { problemSentence } from "~/components/roster/problems";
import { rosterTexts } from "~/content/roster/texts";
import type { RowProblem } from "~/features/roster/read-file.server";

const PROBLEMS: readonly (RowProblem & { says: string })[] = [
  { line: 2, kind: "address-missing", says: "There is neither an e-mail address nor a name." },
  {
    line: 3,
    kind: "address-unusable",
    value: "anna at x",
    says: '"anna at x" is not an e-mail address that mail can reach.',
  },
  { line: 4, kind: "department-missing", says: "The department is missing." },
  {
    line: 5,
    kind: "department-unknown",
    value: "Vertrieb",
    says: '"Vertrieb" is neither Sales nor Marketing.',
  },
  // The line of the other one, not a department's name.
  {
    line: 6,
    kind: "duplicate",
    value: "a@x.example",
    first: 3,
    says: "a@x.example already stands in line 3; that line counts.",
  },
  { line: 7, kind: "name-too-long", says: "The name is longer than 120 characters and was cut." },
  {
    line: 8,
    kind: "language-unknown",
    value: "{first}",
    says: '"{first}" is not a language; use a code like en or de. It was left empty.',
  },
];

test.each(PROBLEMS)("$kind says what stands there, and names the departments that would do", (problem) => {
  const words = rosterTexts("en").texts.page.problems;
  expect(problemSentence(words, problem, ["Sales", "Marketing"])).toBe(problem.says);
});

import { useTexts } from "~/components/texts";
import { fill } from "~/content/translated";
import type { PageTexts } from "~/features/find-page-texts.server";
import type { PersonProblem } from "~/features/roster/check-person.server";
import type { RowProblem } from "~/features/roster/read-file.server";

type Problem = PersonProblem | RowProblem;

type Words = PageTexts["roster"]["problems"];

/** A sentence for each problem; `departments` are the two names that would have been understood. */
export function problemSentence(
  words: Words,
  problem: Problem,
  departments: readonly [string, string],
): string {
  return fill(words[problem.kind], {
    value: "value" in problem ? problem.value : "",
    line: "first" in problem ? problem.first : "",
    first: departments[0],
    second: departments[1],
  });
}

type RosterProblemsProps = {
  caption: string;
  problems: readonly RowProblem[];
  departments: readonly [string, string];
};

export function RosterProblems({ caption, problems, departments }: RosterProblemsProps) {
  const { preview: texts, problems: words } = useTexts("roster");
  if (problems.length === 0) return null;
  return (
    <table className="problem-lines">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {texts.line}
          </th>
          <th scope="col">{texts.problem}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <tr key={`${problem.line} ${problem.kind}`}>
            <td className="number">{problem.line}</td>
            <td>{problemSentence(words, problem, departments)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { PersonProblem } from "~/features/roster/check-person.server";
import type { RowProblem } from "~/features/roster/read-file.server";

type Problem = PersonProblem | RowProblem;

/** A sentence for each problem; `departments` are the two names that would have been understood. */
export function problemSentence(problem: Problem, departments: readonly [string, string]): string {
  switch (problem.kind) {
    case "address-missing":
      return "The e-mail address is missing.";
    case "address-unusable":
      return `"${problem.value}" is not an e-mail address that mail can reach.`;
    case "department-missing":
      return "The department is missing.";
    case "department-unknown":
      return `"${problem.value}" is neither ${departments[0]} nor ${departments[1]}.`;
    case "duplicate":
      return `${problem.value} already stands in line ${problem.first}; that line counts.`;
    case "name-too-long":
      return "The name is longer than 120 characters and was cut.";
    case "language-unknown":
      return `"${problem.value}" is not a language; use a code like en or de. It was left empty.`;
  }
}

type RosterProblemsProps = {
  caption: string;
  problems: readonly RowProblem[];
  total: number;
  departments: readonly [string, string];
};

export function RosterProblems({ caption, problems, total, departments }: RosterProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <>
      <table className="problem-lines">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Line
            </th>
            <th scope="col">What is the matter</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.line} ${problem.kind}`}>
              <td className="number">{problem.line}</td>
              <td>{problemSentence(problem, departments)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > problems.length ? (
        <p className="muted">
          The first {problems.length} of {total} are shown. Mend these and upload the file again to see the
          rest.
        </p>
      ) : null}
    </>
  );
}

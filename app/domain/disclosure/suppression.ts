import type { ReleaseRules } from "./frozen-rules";
import type { CommentRelease, DepartmentBallots, ReleasedComment, WithheldReason } from "./release-shape";
import { reportingThreshold } from "./reporting-threshold";

export type DepartmentsShown =
  | { together: true }
  | { together: false; reasons: readonly [WithheldReason, WithheldReason] };

/**
 * The two-group rule: with two departments every total is one subtraction away from the part that is withheld, so
 * either both departments are shown or neither.
 *
 * @example
 * departmentsShown([12, 4], 5) // => {"together":false,"reasons":["other-department-below-threshold","department-below-threshold"]}
 */
export function departmentsShown(
  respondents: readonly [number, number],
  threshold: number,
): DepartmentsShown {
  const enough = (count: number) => count >= reportingThreshold(threshold);
  if (respondents.every(enough)) return { together: true };
  const reason = (count: number): WithheldReason =>
    enough(count) ? "other-department-below-threshold" : "department-below-threshold";
  return { together: false, reasons: [reason(respondents[0]), reason(respondents[1])] };
}

/**
 * Which comments are shown: by department when both have enough people and enough comments, else one unlabelled
 * pool under the same rule, else none. Blank comments do not count.
 *
 * @example
 * commentRule([{ name: "Sales", invited: 4, ballots: [] }, { name: "Marketing", invited: 4, ballots: [] }], [0, 0], sample.rules).rule // => "withheld"
 */
export function commentRule(
  departments: readonly [DepartmentBallots, DepartmentBallots],
  respondents: readonly [number, number],
  { commentsFrom, commentsMinimum }: Pick<ReleaseRules, "commentsFrom" | "commentsMinimum">,
): { rule: CommentRelease; released: readonly ReleasedComment[] } {
  const written = [writtenIn(departments[0], 0), writtenIn(departments[1], 1)] as const;
  const enough = (people: number, comments: number) => people >= commentsFrom && comments >= commentsMinimum;

  const both = [...written[0], ...written[1]];
  if (enough(respondents[0], written[0].length) && enough(respondents[1], written[1].length)) {
    return { rule: "by-department", released: both };
  }
  if (enough(respondents[0] + respondents[1], both.length)) {
    return { rule: "pooled", released: both.map((comment) => ({ ...comment, departmentIndex: null })) };
  }
  return { rule: "withheld", released: [] };
}

function writtenIn(department: DepartmentBallots, departmentIndex: 0 | 1): ReleasedComment[] {
  return department.ballots.flatMap(({ comment }) => {
    const text = comment?.text.trim() ?? "";
    return text && comment ? [{ departmentIndex, text, mayBeQuoted: comment.mayBeQuoted }] : [];
  });
}

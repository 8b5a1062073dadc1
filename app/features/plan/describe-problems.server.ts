import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill } from "~/content/translated";
import { departmentNames } from "~/domain/department-names";
import type { PlannedAction } from "~/domain/plan/action-plan";
import type { PlanProblem, PlanProblems } from "~/domain/plan/plan-check";
import { interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";

type DescribedProblems = {
  errors: Readonly<Record<string, string>>;
  /** For the list on top, where the same problem of two actions has to be told apart. */
  summary: Readonly<Record<string, string>>;
};

/** What is wrong with a plan or with what came of one, in words a person can act on. */
export function describePlanProblems(
  db: Database,
  relationship: Relationship,
  problems: PlanProblems,
  actions: readonly Pick<PlannedAction, "interventionId">[],
  language: ShownLanguage,
): DescribedProblems {
  const { texts } = planTexts(language);
  const errors = Object.entries(problems).map(
    ([field, problem]) => [field, describeProblem(field, problem, relationship, language)] as const,
  );
  const summary = errors.map(([field, text]) => {
    const [, index] = /^actions\.(\d+)\./.exec(field) ?? [];
    const action = index === undefined ? undefined : actions[Number(index)];
    const name = action && interventionName(db, action.interventionId, language);
    return [field, name ? texts.problems.ofAction(name, text) : text] as const;
  });
  return { errors: Object.fromEntries(errors), summary: Object.fromEntries(summary) };
}

function describeProblem(
  field: string,
  problem: PlanProblem,
  relationship: Relationship,
  language: ShownLanguage,
): string {
  const { problems } = planTexts(language).texts;
  const [first, second] = departmentNames(relationship);
  const last = field.split(".").at(-1) ?? "";
  const isOwner = last === "firstOwner" || last === "secondOwner";
  const what = isOwner ? "owner" : last;
  const { missing, tooLong } = problems;
  switch (problem.kind) {
    case "missing":
      return fill(missing[fieldIn(missing, what)], { department: last === "firstOwner" ? first : second });
    case "too-long":
      return fill(tooLong[fieldIn(tooLong, what)], { longest: problem.longest, over: problem.over });
    case "too-many":
      return plural(language, problems.tooMany, problem.takeOut);
    case "twice":
      return problems.twice;
    case "same-person":
      return fill(problems.samePerson, { first, second });
    case "no-address":
      return problems.noAddress;
    case "no-such-day":
      return problems.noSuchDay;
    case "due-before-start":
      return problems.dueBeforeStart;
    case "review-too-early":
      return problems.reviewTooEarly;
  }
}

/** Every field that the check can complain about has its text. */
function fieldIn<Texts extends object>(texts: Texts, field: string): keyof Texts {
  for (const known in texts) if (known === field) return known;
  throw new Error(`no text for what is wrong with "${field}"`);
}

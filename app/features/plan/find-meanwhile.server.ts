import type { Plan, PlannedAction } from "~/domain/plan/action-plan";
import { findMeanwhileEdits, type MeanwhileEdit, writeSeen } from "~/features/find-meanwhile-edits.server";
import type { ActionRow, StoredPlan } from "~db/queries/action-plans.server";

/** What a page of a plan had been filled with: by intervention, and for the plan itself. */
export type SeenPlan = { plan: string; actions: Readonly<Record<string, string>> };

export type MeanwhileChange =
  | (MeanwhileEdit & { interventionId: string | null })
  | { interventionId: string; gone: true };

const ACTION_FIELDS = [
  "firstOwner",
  "secondOwner",
  "firstOwnerEmail",
  "secondOwnerEmail",
  "startsOn",
  "dueOn",
  "firstStep",
  "signOfSuccess",
  "status",
  "droppedBecause",
  "notes",
] as const satisfies readonly (keyof PlannedAction)[];

export function seenAction(action: ActionRow): string {
  return writeSeen(actionTexts(action));
}

export function seenPlan({ reviewOn, notes }: StoredPlan["plan"]): string {
  return writeSeen({ reviewOn: reviewOn ?? "", notes });
}

/** What others saved since the page was filled, and which actions they took out. */
export function findMeanwhileChanges(
  stored: StoredPlan | null,
  draft: Plan & { takeOut: readonly string[] },
  seen: SeenPlan,
): readonly MeanwhileChange[] {
  const plan = stored
    ? findMeanwhileEdits(
        seen.plan,
        { reviewOn: stored.plan.reviewOn ?? "", notes: stored.plan.notes },
        { reviewOn: draft.reviewOn ?? "", notes: draft.notes },
      )
    : [];
  return [
    ...draft.actions.flatMap((typed): MeanwhileChange[] => {
      const { interventionId } = typed;
      const row = stored?.actions.find((action) => action.interventionId === interventionId);
      if (!row) return draft.takeOut.includes(interventionId) ? [] : [{ interventionId, gone: true }];
      const edits = findMeanwhileEdits(
        seen.actions[interventionId] ?? "",
        actionTexts(row),
        actionTexts(typed),
      );
      return edits.map((edit) => ({ ...edit, interventionId }));
    }),
    ...plan.map((edit) => ({ ...edit, interventionId: null })),
  ];
}

/** A reason counts only with an action that is dropped: the field may hold one that was never kept. */
function actionTexts(action: Omit<PlannedAction, "interventionId">): Readonly<Record<string, string>> {
  const because = action.status === "dropped" ? action.droppedBecause : null;
  const texts = { ...action, droppedBecause: because };
  return Object.fromEntries(ACTION_FIELDS.map((field) => [field, texts[field] ?? ""]));
}

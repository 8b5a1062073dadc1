import type { ActionStatus } from "~/domain/action-plan";
import type { Database } from "~db/client.server";
import { listPlansBefore, updateAction } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";

export type ActionReview = { id: string; status: ActionStatus; droppedBecause: string; notes: string };

export type Reviewed =
  | { ok: true }
  | { ok: false; reason: "no-plan" }
  /** By field, "review.<id>.droppedBecause". */
  | { ok: false; reason: "review-incomplete"; problems: Readonly<Record<string, string>> };

const LONGEST_REASON = 300;
const LONGEST_NOTES = 2000;

/** Says what came of the actions of the last plan; the rest of it stays as it was agreed. */
export function reviewActions(db: Database, wave: WaveRow, reviews: readonly ActionReview[]): Reviewed {
  const [last] = listPlansBefore(db, wave.relationshipId, wave.opensAt);
  if (!last) return { ok: false, reason: "no-plan" };
  const problems = Object.fromEntries(reviews.flatMap(problemsOf));
  if (Object.keys(problems).length > 0) return { ok: false, reason: "review-incomplete", problems };
  db.$client.transaction(() => {
    for (const { id, status, droppedBecause, notes } of reviews) {
      if (!last.actions.some((action) => action.id === id)) continue;
      const because = status === "dropped" ? droppedBecause.trim() : null;
      updateAction(db, id, { status, droppedBecause: because, notes: notes.trim() });
    }
  })();
  return { ok: true };
}

function problemsOf({ id, status, droppedBecause, notes }: ActionReview): [string, string][] {
  const problems: [string, string][] = [];
  if (status === "dropped" && droppedBecause.trim() === "") {
    problems.push([`review.${id}.droppedBecause`, "Say why it was dropped. People will read it."]);
  }
  if (droppedBecause.length > LONGEST_REASON) {
    problems.push([`review.${id}.droppedBecause`, `Use at most ${LONGEST_REASON} characters.`]);
  }
  if (notes.length > LONGEST_NOTES) {
    problems.push([`review.${id}.notes`, `Use at most ${LONGEST_NOTES} characters.`]);
  }
  return problems;
}

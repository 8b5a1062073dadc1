import { z } from "zod";
import type { ActionReview } from "~/features/plan/review-actions.server";
import type { PlanDraft } from "~/features/plan/save-action-plan.server";

const status = z.enum(["planned", "started", "done", "dropped"]).catch("planned");
const LONGEST_FIELD = 4000;
const MOST_ENTRIES = 40;

/** The plan as it was typed; what is missing is empty, and the plan's own check says what to do about it. */
export function readPlanForm(form: FormData): PlanDraft {
  const text = (name: string) => readText(form, name);
  const takeOut: string[] = [];
  const seen: Record<string, string> = {};
  const actions: PlanDraft["actions"][number][] = [];
  for (let index = 0; index < MOST_ENTRIES && form.has(`actions.${index}.interventionId`); index += 1) {
    const field = (name: string) => text(`actions.${index}.${name}`);
    const interventionId = field("interventionId");
    if (form.has(`actions.${index}.takeOut`)) takeOut.push(interventionId);
    seen[interventionId] = field("seen");
    actions.push({
      interventionId,
      firstOwner: field("firstOwner"),
      secondOwner: field("secondOwner"),
      firstOwnerEmail: field("firstOwnerEmail") || null,
      secondOwnerEmail: field("secondOwnerEmail") || null,
      startsOn: field("startsOn"),
      dueOn: field("dueOn"),
      firstStep: field("firstStep"),
      signOfSuccess: field("signOfSuccess"),
      status: status.parse(field("status")),
      droppedBecause: field("droppedBecause"),
      notes: field("notes"),
    });
  }
  const words = { reviewOn: text("reviewOn") || null, notes: text("notes") };
  return { actions, takeOut, ...words, seen: { plan: text("seen"), actions: seen } };
}

/** What came of the last plan's actions; their ids travel in `review`. */
export function readReviewForm(form: FormData): ActionReview[] {
  return form
    .getAll("review")
    .flatMap((id) => (typeof id === "string" ? [id] : []))
    .slice(0, MOST_ENTRIES)
    .map((id) => ({
      id,
      status: status.parse(readText(form, `review.${id}.status`)),
      droppedBecause: readText(form, `review.${id}.droppedBecause`),
      notes: readText(form, `review.${id}.notes`),
      seen: readText(form, `review.${id}.seen`),
    }));
}

export function readChosen(form: FormData): string[] {
  return form
    .getAll("intervention")
    .flatMap((id) => (typeof id === "string" && id !== "" ? [id] : []))
    .slice(0, MOST_ENTRIES);
}

/** Browsers send line ends as CRLF. */
function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").slice(0, LONGEST_FIELD) : "";
}

export function typedFields(form: FormData): Record<string, string> {
  const entries = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

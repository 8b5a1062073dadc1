import { formatCalendarDay, formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { planTexts } from "~/content/plan/texts";
import { fill, fillFrom } from "~/content/translated";
import { findIntervention } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import { listActionChanges } from "~db/queries/action-changes.server";
import { type PlanChangeFact, readPlanChange } from "./plan-change.server";

export type PlanChange = { id: number; at: string; who: string; change: string };

/** Everything that changed in a plan, newest first. */
export function describePlanChanges(
  db: Database,
  planId: string,
  language: ShownLanguage,
): readonly PlanChange[] {
  const { changes } = planTexts(language).texts;
  return listActionChanges(db, planId).map(({ id, at, who, interventionId, change }) => {
    const stored = readPlanChange(change);
    const found = interventionId === null ? undefined : findIntervention(db, interventionId, language);
    return {
      id,
      at: formatInstant(language, at),
      who: who ?? (stored?.fact.kind === "answered" ? changes.byLink : changes.accountGone),
      change: stored ? describeFact(language, stored.fact, found?.name ?? stored.action) : change,
    };
  });
}

function describeFact(language: ShownLanguage, fact: PlanChangeFact, action: string): string {
  const { changes } = planTexts(language).texts;
  const day = (iso: string) => formatCalendarDay(language, iso);
  switch (fact.kind) {
    case "status":
      return describeStatus(language, fact, action);
    case "reason":
      return fill(changes.reason, { action, because: fact.because });
    case "moved":
      return fill(changes[fact.what], { action, from: day(fact.from), to: day(fact.to) });
    case "owner":
      return fillFrom({ action, ...fact })(changes.owner[happened(fact.from, fact.to)]);
    case "address":
      return fill(changes.address[fact.happened], { action, department: fact.department });
    case "reworded":
      return fill(changes[fact.what], { action, to: fact.to });
    case "answered":
      return fill(changes.answered[fact.answer], {
        action,
        department: fact.department,
        day: fact.dueOn === null ? "" : day(fact.dueOn),
      });
    case "review":
      return describeReview(language, fact);
    default:
      return fill(changes[fact.kind], { action });
  }
}

function describeStatus(
  language: ShownLanguage,
  { from, to, because }: Extract<PlanChangeFact, { kind: "status" }>,
  action: string,
): string {
  const { changes } = planTexts(language).texts;
  const moved = { action, from: changes.statuses[from], to: changes.statuses[to] };
  return because === null ? fill(changes.status, moved) : fill(changes.dropped, { ...moved, because });
}

function describeReview(
  language: ShownLanguage,
  { from, to }: Extract<PlanChangeFact, { kind: "review" }>,
): string {
  const { review } = planTexts(language).texts.changes;
  if (to === null) return review.takenOut;
  const day = formatCalendarDay(language, to);
  return from === null
    ? fill(review.set, { to: day })
    : fill(review.moved, { from: formatCalendarDay(language, from), to: day });
}

function happened(from: string, to: string): "named" | "changed" | "takenOut" {
  if (to === "") return "takenOut";
  return from === "" ? "named" : "changed";
}

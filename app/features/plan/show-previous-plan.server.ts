import { formatCalendarDay, formatList, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import type { ActionStatus } from "~/domain/plan/action-plan";
import { openActions, overdueActions } from "~/domain/plan/action-review";
import { interventionName } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findLastPlanBefore, findPlanOfWave } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { seenOutcome } from "./review-actions.server";

export type PreviousAction = {
  id: string;
  name: string;
  owners: string;
  due: string;
  overdue: boolean;
  /** Still to be decided on: neither settled nor taken into the plan of this wave. */
  open: boolean;
  carriedOver: boolean;
  status: ActionStatus;
  droppedBecause: string | null;
  notes: string;
  /** What the fields about it are filled with. */
  seen: string;
};

export type PreviousPlan = { quarter: string; actions: readonly PreviousAction[] };

/** What was agreed after the last wave before this one that has a plan: what is still open first. */
export function showPreviousPlan(
  db: Database,
  wave: WaveRow,
  now: Date,
  language: ShownLanguage,
): PreviousPlan | null {
  const last = findLastPlanBefore(db, wave.relationshipId, wave.opensAt);
  if (!last || last.actions.length === 0) return null;
  const own = findPlanOfWave(db, wave.id)?.actions.map(({ interventionId }) => interventionId) ?? [];
  const isCarriedOver = ({ status, interventionId }: ActionRow) =>
    (status === "planned" || status === "started") && own.includes(interventionId);
  const open = openActions(last.actions).filter((action) => !isCarriedOver(action));
  const overdue = overdueActions(last.actions, toLocalInput(now).slice(0, 10));
  const settled = last.actions.filter((action) => !open.includes(action));
  return {
    quarter: formatQuarter(language, last.quarter),
    actions: [...open, ...settled].map((action) => ({
      ...describe(db, action, language),
      open: open.includes(action),
      carriedOver: isCarriedOver(action),
      overdue: overdue.includes(action),
    })),
  };
}

function describe(db: Database, action: ActionRow, language: ShownLanguage) {
  return {
    id: action.id,
    name: interventionName(db, action.interventionId, language),
    owners: formatList(
      language,
      [action.firstOwner, action.secondOwner].filter((owner) => owner !== ""),
    ),
    due: formatCalendarDay(language, action.dueOn),
    status: action.status,
    droppedBecause: action.droppedBecause,
    notes: action.notes,
    seen: seenOutcome(action),
  };
}

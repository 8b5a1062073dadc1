import type { ShownLanguage } from "~/content/language";
import { overdueActions } from "~/domain/plan/action-review";
import type { Relationship } from "~/features/company/find-relationship.server";
import { interventionName } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { listPlans } from "~db/queries/action-plans.server";

/** The actions of all plans, those after the latest wave first: who agreed to what until when, without addresses and notes. */
export function listApiActions(db: Database, relationship: Relationship, now: Date, language: ShownLanguage) {
  const today = toLocalInput(now).slice(0, 10);
  return listPlans(db, relationship.id).flatMap(({ plan, quarter, actions }) => {
    const overdue = overdueActions(actions, today);
    return actions.map((action) => ({
      id: action.id,
      wave: plan.waveId,
      quarter,
      intervention: {
        id: action.interventionId,
        name: interventionName(db, action.interventionId, language),
      },
      owners: [action.firstOwner, action.secondOwner],
      startsOn: action.startsOn,
      dueOn: action.dueOn,
      finishedOn: action.finishedOn,
      status: action.status,
      overdue: overdue.includes(action),
    }));
  });
}

import { MOST_ACTIONS } from "~/domain/plan/plan-check";
import { findIntervention } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import {
  findLastPlanBefore,
  findPlanOfWave,
  insertAction,
  updateAction,
} from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { draftOf, proposeActionDates, roomIn, startPlan } from "./choose-interventions.server";
import { type PlanAuthor, recordPlanChange } from "./record-plan-change.server";

type CarriedOver = { ok: true } | { ok: false; reason: "settled" | "in-plan" | "full" };

/**
 * Takes an open action of the last plan into this one: with its owners, step and sign, on new dates. The reminders go
 * on from here, so the old one gives its addresses away.
 */
export function carryOverAction(db: Database, wave: WaveRow, actionId: string, by: PlanAuthor): CarriedOver {
  return db.transaction(() => carryOver(db, wave, actionId, by), { behavior: "immediate" });
}

function carryOver(db: Database, wave: WaveRow, actionId: string, by: PlanAuthor): CarriedOver {
  const last = findLastPlanBefore(db, wave.relationshipId, wave.opensAt);
  const old = last?.actions.find(({ id }) => id === actionId);
  if (!last || !old || old.status === "done" || old.status === "dropped") {
    return { ok: false, reason: "settled" };
  }
  const stored = findPlanOfWave(db, wave.id);
  const { interventionId } = old;
  if (stored?.actions.some((action) => action.interventionId === interventionId)) {
    return { ok: false, reason: "in-plan" };
  }
  if (roomIn(stored) === 0) return { ok: false, reason: "full" };
  const planId = stored?.plan.id ?? startPlan(db, wave, by.now);
  const { id, startsOn, dueOn } = draftOf(
    interventionId,
    // Only its dates are taken from here: the words are those of the last plan.
    findIntervention(db, interventionId, "en") ?? undefined,
    proposeActionDates(db, wave, MOST_ACTIONS - roomIn(stored), by.now),
  );
  const position = (stored?.actions.at(-1)?.position ?? -1) + 1;
  insertAction(db, { ...old, id, planId, position, startsOn, dueOn });
  updateAction(db, old.id, { firstOwnerEmail: null, secondOwnerEmail: null });
  recordPlanChange(db, by, planId, interventionId, [{ kind: "carriedFromLast" }]);
  recordPlanChange(db, by, last.plan.id, interventionId, [{ kind: "carriedToNext" }]);
  return { ok: true };
}

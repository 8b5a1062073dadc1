import { findIntervention, interventionName } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import {
  findLastPlanBefore,
  findPlanOfWave,
  insertAction,
  updateAction,
} from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { draftOf, roomIn, startPlan } from "./choose-interventions.server";
import { recordPlanChange } from "./record-plan-change.server";

type CarriedOver = { ok: true } | { ok: false; reason: "settled" | "in-plan" | "full" };

/**
 * Takes an open action of the last plan into this one: with its owners, step and sign, on new dates. The reminders go
 * on from here, so the old one gives its addresses away.
 */
export function carryOverAction(
  db: Database,
  wave: WaveRow,
  actionId: string,
  now: Date,
  accountId: string | null = null,
): CarriedOver {
  return db.$client.transaction((): CarriedOver => {
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
    const planId = stored?.plan.id ?? startPlan(db, wave, now);
    const { id, startsOn, dueOn } = draftOf(
      interventionId,
      findIntervention(db, interventionId, "en") ?? undefined,
      now,
    );
    const position = (stored?.actions.at(-1)?.position ?? -1) + 1;
    insertAction(db, { ...old, id, planId, position, startsOn, dueOn });
    updateAction(db, old.id, { firstOwnerEmail: null, secondOwnerEmail: null });
    const name = interventionName(db, interventionId, "en");
    recordPlanChange(db, { accountId, now }, planId, interventionId, [
      `“${name}” carried over from the last plan`,
    ]);
    const moved = `“${name}” carried over to the next plan`;
    recordPlanChange(db, { accountId, now }, last.plan.id, interventionId, [moved]);
    return { ok: true };
  })();
}

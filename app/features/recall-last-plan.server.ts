import type { ActionStatus } from "~/domain/action-plan";
import type { Database } from "~db/client.server";
import { listActionsBefore } from "~db/queries/last-plan.server";
import type { WaveRow } from "~db/queries/waves.server";
import { interventionName } from "./find-intervention.server";
import { formatDay } from "./format-time.server";

export type RecalledAction = {
  name: string;
  owners: string;
  due: string;
  status: ActionStatus;
  droppedBecause: string | null;
};

/** What was agreed after the wave before this one, so that it is in view while the next one is asked. */
export function recallLastPlan(db: Database, wave: WaveRow): readonly RecalledAction[] {
  return listActionsBefore(db, wave.relationshipId, wave.opensAt).map((action) => ({
    name: interventionName(db, action.interventionId),
    owners: [action.firstOwner, action.secondOwner].filter((owner) => owner !== "").join(" and "),
    due: formatDay(new Date(`${action.dueOn}T12:00:00`)),
    status: action.status,
    droppedBecause: action.droppedBecause,
  }));
}

import type { SinceLastTime } from "~/ballot/claim";
import { translatedName } from "~/content/intervention-names";
import type { Database } from "~db/client.server";
import { type ActionRow, listActionsBefore } from "~db/queries/last-plan.server";
import type { WaveRow } from "~db/queries/waves-lifecycle.server";
import { findIntervention } from "./find-intervention.server";

/** What came of the last survey: the actions both departments chose, and how far they got. The same for everybody. */
export function listSinceLastTime(db: Database, wave: WaveRow): SinceLastTime[] {
  return listActionsBefore(db, wave.relationshipId, wave.opensAt).flatMap((action) => {
    const intervention = findIntervention(db, action.interventionId);
    if (!intervention) return [];
    const because = action.status === "dropped" ? action.droppedBecause : null;
    const [about] = intervention.dimensions;
    const names = translatedName(intervention.id) ?? {};
    return [{ about, action: intervention.name, names, status: statusOf(action), because }];
  });
}

const STATUS = { done: "done", started: "under-way", planned: "not-started", dropped: "not-done" } as const;

function statusOf({ status }: ActionRow): SinceLastTime["status"] {
  return STATUS[status];
}

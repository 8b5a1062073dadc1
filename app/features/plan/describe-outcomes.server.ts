import type { SinceLastTime } from "~/ballot/claim";
import { translatedNames } from "~/content/interventions/catalogue";
import { findIntervention } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import type { ActionRow } from "~db/queries/action-plans.server";

/** A plan as everybody may read it, on the poster and in the next survey: no owners, addresses, dates or notes. */
export function describeOutcomes(db: Database, actions: readonly ActionRow[]): SinceLastTime[] {
  return actions.flatMap((action) => {
    const intervention = findIntervention(db, action.interventionId, "en");
    if (!intervention) return [];
    const because = action.status === "dropped" ? action.droppedBecause : null;
    const [about] = intervention.dimensions;
    const names = translatedNames(intervention.id) ?? {};
    return [{ about, action: intervention.name, names, status: STATUS[action.status], because }];
  });
}

const STATUS = { done: "done", started: "under-way", planned: "not-started", dropped: "not-done" } as const;

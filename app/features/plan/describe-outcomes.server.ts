import type { SinceLastTime } from "~/ballot/claim";
import { translatedNames } from "~/content/interventions/catalogue";
import { findIntervention } from "~/features/find-intervention.server";
import type { Database } from "~db/client.server";
import type { ActionRow } from "~db/queries/action-plans.server";
import type { AgreementRow } from "~db/queries/agreements.server";

/**
 * A plan and what its meeting agreed as everybody may read it, on the poster and in the next survey: no owners,
 * addresses, dates or notes. What was dropped without a word before one was asked for is left out.
 */
export function describeOutcomes(
  db: Database,
  actions: readonly ActionRow[],
  agreements: readonly AgreementRow[] = [],
): SinceLastTime[] {
  return [...describeActions(db, actions), ...agreements.flatMap(describeAgreement)];
}

function describeAgreement({ topic, repair, status, droppedBecause }: AgreementRow): SinceLastTime[] {
  if (status === "dropped" && droppedBecause === null) return [];
  const said = { open: "under-way", done: "done", dropped: "not-done" } as const;
  const because = status === "dropped" ? droppedBecause : null;
  return [{ about: topic, action: repair, names: {}, status: said[status], because }];
}

function describeActions(db: Database, actions: readonly ActionRow[]): SinceLastTime[] {
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

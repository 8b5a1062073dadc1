import { interventionsTexts } from "~/content/interventions/texts";
import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { reachableRelationships } from "~/features/company/reach-relationship.server";
import { type Effect, traceEffects } from "~/features/report/trace-effects.server";
import type { Database } from "~db/client.server";
import { listPlansBefore } from "~db/queries/action-plans.server";

export type OwnHistory = {
  relationshipId: string;
  name: string;
  times: readonly { quarter: string; words: string }[];
  effects: readonly Effect[];
};

/** When the pairs of departments that an account may see chose an intervention, and what came of it. */
export function describeInterventionHistory(
  db: Database,
  asked: ShownLanguage,
  accountId: string,
  interventionId: string,
  now: Date,
): OwnHistory[] {
  const { language, texts } = interventionsTexts(asked);
  const { statuses, droppedBecause: because } = texts;
  return reachableRelationships(db, accountId).flatMap(({ id, name }): OwnHistory[] => {
    const times = listPlansBefore(db, id, now).flatMap(({ quarter, actions }) =>
      actions
        .filter((action) => action.interventionId === interventionId)
        .map(({ status, droppedBecause }) => ({
          quarter: formatQuarter(language, quarter),
          words: droppedBecause ? fill(because, { reason: droppedBecause }) : statuses[status],
        })),
    );
    if (times.length === 0) return [];
    const effects = traceEffects(db, id, now, language).filter(
      (effect) => effect.interventionId === interventionId,
    );
    return [{ relationshipId: id, name, times, effects }];
  });
}

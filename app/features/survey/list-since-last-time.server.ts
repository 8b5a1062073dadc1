import { readSinceLastTime, type SinceLastTime } from "~/ballot/claim";
import { describeOutcomes } from "~/features/plan/describe-outcomes.server";
import type { Database } from "~db/client.server";
import { findLastPlanBefore } from "~db/queries/action-plans.server";
import type { OpenToBallots } from "./find-open-wave.server";

/**
 * What came of the last survey: the actions both departments chose, and how far they got. The same for everybody: since
 * tandem/v3 as it was when the wave opened, whatever was done to the plan since.
 */
export function listSinceLastTime(db: Database, { wave, manifest, secrets }: OpenToBallots): SinceLastTime[] {
  if (manifest.protocol === "tandem/v3")
    return readSinceLastTime({ sinceLastTime: JSON.parse(secrets.lastPlan ?? "[]") });
  return describeOutcomes(db, findLastPlanBefore(db, wave.relationshipId, wave.opensAt)?.actions ?? []);
}

import type { SinceLastTime } from "~/ballot/claim";
import { describeOutcomes } from "~/features/plan/describe-outcomes.server";
import type { Database } from "~db/client.server";
import { findLastPlanBefore } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";

/** What came of the last survey: the actions both departments chose, and how far they got. The same for everybody. */
export function listSinceLastTime(db: Database, wave: WaveRow): SinceLastTime[] {
  return describeOutcomes(db, findLastPlanBefore(db, wave.relationshipId, wave.opensAt)?.actions ?? []);
}

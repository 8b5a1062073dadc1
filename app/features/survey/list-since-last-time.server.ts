import type { SinceLastTime } from "~/ballot/claim";
import { describeOutcomes } from "~/features/plan/describe-outcomes.server";
import type { Database } from "~db/client.server";
import { findLastPlanBefore } from "~db/queries/action-plans.server";
import { listLastAgreementsBefore } from "~db/queries/agreements.server";
import { findWave, type WaveRow } from "~db/queries/waves.server";

/**
 * What came of the last survey: the actions both departments chose, what their meeting agreed, and how far they got. The
 * same for everybody. What was agreed after an earlier survey than the plan's is not told again.
 */
export function listSinceLastTime(
  db: Database,
  { relationshipId, opensAt }: Pick<WaveRow, "relationshipId" | "opensAt">,
): SinceLastTime[] {
  const last = findLastPlanBefore(db, relationshipId, opensAt);
  const agreements = listLastAgreementsBefore(db, relationshipId, opensAt);
  const openedAt = (waveId: string | undefined) =>
    waveId === undefined ? 0 : +(findWave(db, waveId)?.opensAt ?? 0);
  const ofPlan = openedAt(last?.plan.waveId);
  const ofAgreements = openedAt(agreements[0]?.waveId);
  return describeOutcomes(
    db,
    ofPlan >= ofAgreements ? (last?.actions ?? []) : [],
    ofAgreements >= ofPlan ? agreements : [],
  );
}

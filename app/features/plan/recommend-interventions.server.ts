import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Earlier, Recommendation, Tried } from "~/domain/recommendation/advice";
import { recommend } from "~/domain/recommendation/recommendation";
import { statementsOf } from "~/domain/recommendation/statements";
import { findIntervention, listOfferedInterventions } from "~/features/find-intervention.server";
import { type FoundReport, findReport } from "~/features/report/find-report.server";
import { type PastWave, readHistory } from "~/features/report/read-history.server";
import { judgedWaves, readEffect } from "~/features/report/trace-effects.server";
import { currentTarget, isStayAdvised } from "~/features/target/save-advice.server";
import type { Database } from "~db/client.server";
import { type ActionRow, listPlansBefore } from "~db/queries/action-plans.server";
import { findRelationship } from "~db/queries/organisation.server";
import { listWaves, type WaveRow } from "~db/queries/waves.server";

/** Suggestions of waves before this many are forgotten. */
const REMEMBERED_WAVES = 6;

/**
 * What fits a wave's released result, in the light of what earlier plans held and of what was suggested before. What it
 * repeats of the sheets is in the reader's language, or in English as the rest of the advice where that has no other.
 */
export function recommendInterventions(
  db: Database,
  wave: WaveRow,
  found: FoundReport,
  reader: ShownLanguage,
): Recommendation {
  const catalogue = listOfferedInterventions(
    db,
    interventionsTexts(reader).language,
    findRelationship(db, wave.relationshipId),
  );
  const closed = listWaves(db, wave.relationshipId)
    .filter(({ state, opensAt }) => state === "closed" && opensAt <= wave.opensAt)
    .sort((a, b) => b.opensAt.getTime() - a.opensAt.getTime());
  const before = closed.filter(({ id }) => id !== wave.id).slice(0, REMEMBERED_WAVES);
  let suggested: readonly Earlier[] = [];
  for (const earlier of before.toReversed()) {
    const then = findReport(db, earlier);
    if (then === null) continue;
    const given = adviseOn(db, earlier, then, catalogue, suggested);
    const wavesAgo = before.indexOf(earlier) + 1;
    suggested = [...suggested, ...given.chosen.map(({ interventionId }) => ({ interventionId, wavesAgo }))];
  }
  return adviseOn(db, wave, found, catalogue, suggested);
}

function adviseOn(
  db: Database,
  wave: WaveRow,
  { report, release }: FoundReport,
  catalogue: readonly Intervention[],
  suggested: readonly Earlier[],
): Recommendation {
  return recommend({
    report,
    statements: statementsOf(release),
    catalogue,
    ...listEarlier(db, wave),
    suggested,
    target: currentTarget(db, wave.relationshipId),
    stay: isStayAdvised(db, wave.relationshipId),
    lot: release.manifestHash,
  });
}

/** What was dropped was not tried. */
function listEarlier(
  db: Database,
  { relationshipId, opensAt }: WaveRow,
): { tried: Tried[]; dropped: Earlier[] } {
  const waves = readHistory(db, relationshipId, opensAt);
  const all = listPlansBefore(db, relationshipId, opensAt).flatMap(({ plan, actions }) => {
    const place = waves.findIndex(({ waveId }) => waveId === plan.waveId);
    if (place < 0) return [];
    return actions.map((action) => ({ action, waveId: plan.waveId, wavesAgo: waves.length - 1 - place }));
  });
  return {
    dropped: all
      .filter(({ action }) => action.status === "dropped")
      .map(({ action, wavesAgo }) => ({ interventionId: action.interventionId, wavesAgo })),
    tried: all
      .filter(({ action }) => action.status !== "dropped")
      .map(({ action, waveId, wavesAgo }) => ({
        interventionId: action.interventionId,
        wavesAgo,
        outcome: outcomeOf(db, waves, waveId, action),
      })),
  };
}

/** As the plan page tells it. */
function outcomeOf(
  db: Database,
  waves: readonly PastWave[],
  chosenAfter: string,
  action: ActionRow,
): Tried["outcome"] {
  if (action.status !== "done") return "unfinished";
  const intervention = findIntervention(db, action.interventionId, "en");
  const reading =
    intervention && readEffect(judgedWaves(waves, chosenAfter, action), chosenAfter, action, intervention);
  if (!reading || typeof reading === "string") return "unknown";
  switch (reading.verdict) {
    case "moved-more":
      return reading.targeted > 0 ? "moved" : "not-moved";
    case "moved-less":
      return "fell";
    case "moved-with-everything":
    case "inside-noise":
      return "not-moved";
    case "too-early":
    case "unavailable":
      return "unknown";
  }
}

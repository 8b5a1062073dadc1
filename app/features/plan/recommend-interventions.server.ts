import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import type { Recommendation, Tried } from "~/domain/recommendation/advice";
import { recommend } from "~/domain/recommendation/recommendation";
import { findIntervention, listOfferedInterventions } from "~/features/find-intervention.server";
import type { FoundReport } from "~/features/report/find-report.server";
import { type PastWave, readHistory } from "~/features/report/read-history.server";
import { judgedWaves, readEffect } from "~/features/report/trace-effects.server";
import { currentTarget } from "~/features/target/save-advice.server";
import type { Database } from "~db/client.server";
import { type ActionRow, listPlansBefore } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";

/**
 * What fits a wave's released result, in the light of what earlier plans held. What it repeats of the sheets is in the
 * reader's language, or in English as the rest of the advice where that has no other.
 */
export function recommendInterventions(
  db: Database,
  wave: WaveRow,
  found: FoundReport,
  reader: ShownLanguage,
): Recommendation {
  return recommend({
    report: found.report,
    catalogue: listOfferedInterventions(db, interventionsTexts(reader).language),
    tried: listTried(db, wave),
    target: currentTarget(db, wave.relationshipId),
  });
}

/** What was dropped was not tried. */
function listTried(db: Database, { relationshipId, opensAt }: WaveRow): Tried[] {
  const waves = readHistory(db, relationshipId, opensAt);
  return listPlansBefore(db, relationshipId, opensAt).flatMap(({ plan, actions }) => {
    const place = waves.findIndex(({ waveId }) => waveId === plan.waveId);
    if (place < 0) return [];
    return actions
      .filter(({ status }) => status !== "dropped")
      .map((action) => ({
        interventionId: action.interventionId,
        wavesAgo: waves.length - 1 - place,
        outcome: outcomeOf(db, waves, plan.waveId, action),
      }));
  });
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

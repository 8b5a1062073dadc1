import { readContrast } from "~/domain/contrast";
import type { Intervention } from "~/domain/intervention";
import { type Recommendation, recommend } from "~/domain/recommendation";
import type { Tried } from "~/domain/recommendation-gate";
import type { PastRelease } from "~/domain/report-release";
import type { Database } from "~db/client.server";
import { listPlansBefore } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { currentTarget } from "./advise-target.server";
import { findIntervention, listOfferedInterventions } from "./find-intervention.server";
import type { FoundReport } from "./find-report.server";
import { findInstrument } from "./open-wave-instrument.server";

/** What fits a wave's released result, in the light of what earlier plans held. */
export function recommendInterventions(db: Database, wave: WaveRow, found: FoundReport): Recommendation {
  return recommend({
    report: found.report,
    catalogue: listOfferedInterventions(db),
    tried: listTried(db, wave, found.history),
    target: currentTarget(db, wave.relationshipId),
  });
}

/** What was dropped was not tried. */
function listTried(db: Database, wave: WaveRow, history: readonly PastRelease[]): Tried[] {
  return listPlansBefore(db, wave.relationshipId, wave.opensAt).flatMap(({ plan, actions }) => {
    const place = history.findIndex(({ waveId }) => waveId === plan.waveId);
    if (place < 0) return [];
    return actions
      .filter(({ status }) => status !== "dropped")
      .map(({ interventionId }) => ({
        interventionId,
        wavesAgo: history.length - 1 - place,
        outcome: outcomeOf(findIntervention(db, interventionId), plan.waveId, history),
      }));
  });
}

function outcomeOf(
  intervention: Intervention | undefined,
  chosenAfter: string,
  history: readonly PastRelease[],
): Tried["outcome"] {
  const version = history.at(-1)?.release?.instrumentVersion;
  if (!intervention || version === undefined) return "unknown";
  const reading = readContrast({
    instrument: findInstrument(version),
    releases: history,
    chosenAfter,
    targetedItems: intervention.movesItems.map(({ item }) => item),
  });
  switch (reading.verdict) {
    case "moved-more":
      return reading.targeted > 0 ? "moved" : "not-moved";
    case "moved-with-everything":
    case "inside-noise":
      return "not-moved";
    case "too-early":
    case "unavailable":
      return "unknown";
  }
}

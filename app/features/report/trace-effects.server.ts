import { quarterLabel } from "~/content/numbers";
import { EFFECT_WORDS, effectSentence, NO_RESULT, NOT_YET } from "~/content/report/effects";
import type { Intervention } from "~/domain/interventions/intervention";
import { type ContrastReading, readContrast } from "~/domain/report/contrast";
import { findInstrument } from "~/features/find-instrument.server";
import { findIntervention, interventionName } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/format-time.server";
import type { Database } from "~db/client.server";
import { type ActionRow, listPlansBefore } from "~db/queries/action-plans.server";
import { type PastWave, readHistory } from "./read-history.server";

export type EffectReading = { waveId: string; quarter: string; words: string; sentence: string };

/** A finished action with what every wave since says of it, the latest first. */
export type Effect = {
  actionId: string;
  interventionId: string;
  name: string;
  /** The quarter whose result made people choose it. */
  chosenAfter: string;
  readings: readonly EffectReading[];
};

/**
 * What came of the finished actions of a relationship, as the waves up to a moment show it: what each aims at, set
 * against everything else, from released values only. Those that no wave has followed yet are left out.
 */
export function traceEffects(db: Database, relationshipId: string, upTo: Date): Effect[] {
  const waves = readHistory(db, relationshipId, upTo);
  return listPlansBefore(db, relationshipId, upTo).flatMap(({ plan, quarter, actions }) =>
    actions.flatMap((action): Effect[] => {
      const readings = readingsOf(db, waves, plan.waveId, action);
      if (action.status !== "done" || readings.length === 0) return [];
      const { id: actionId, interventionId } = action;
      const name = interventionName(db, interventionId, "en");
      return [{ actionId, interventionId, name, chosenAfter: quarterLabel(quarter), readings }];
    }),
  );
}

function readingsOf(
  db: Database,
  waves: readonly PastWave[],
  chosenAfter: string,
  action: ActionRow,
): EffectReading[] {
  const intervention = findIntervention(db, action.interventionId, "en");
  const chosen = waves.findIndex(({ waveId }) => waveId === chosenAfter);
  if (chosen < 0 || !intervention) return [];
  return waves
    .flatMap(({ waveId, quarter }, place): EffectReading[] => {
      if (place <= chosen) return [];
      const heading = { waveId, quarter: quarterLabel(quarter) };
      const reading = readEffect(waves.slice(0, place + 1), chosenAfter, action, intervention);
      if (reading === "not-yet") return [{ ...heading, words: EFFECT_WORDS["too-early"], sentence: NOT_YET }];
      if (reading === "no-result")
        return [{ ...heading, words: EFFECT_WORDS.unavailable, sentence: NO_RESULT }];
      return [{ ...heading, words: EFFECT_WORDS[reading.verdict], sentence: effectSentence(reading) }];
    })
    .reverse();
}

/** What the last of several waves says of an action: nothing where it opened before the action began. */
export function readEffect(
  waves: readonly PastWave[],
  chosenAfter: string,
  { startsOn }: ActionRow,
  { movesItems }: Intervention,
): ContrastReading | "not-yet" | "no-result" {
  const now = waves.at(-1);
  if (!now || toLocalInput(now.opensAt).slice(0, 10) < startsOn) return "not-yet";
  if (!now.release?.departments.every(({ respondents }) => respondents !== null)) return "no-result";
  return readContrast({
    instrument: findInstrument(now.release.instrumentVersion),
    releases: waves,
    chosenAfter,
    targetedItems: movesItems.map(({ item }) => item),
  });
}

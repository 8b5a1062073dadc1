import { EFFECT_WORDS, effectSentence, NO_RESULT, NOT_YET } from "~/content/report-texts/effects";
import { quarterLabel } from "~/content/report-texts/numbers";
import { readContrast } from "~/domain/contrast";
import { parseRelease } from "~/domain/disclosure/release";
import type { Intervention } from "~/domain/intervention";
import type { PastRelease } from "~/domain/report-release";
import type { Database } from "~db/client.server";
import { type ActionRow, listPlansBefore } from "~db/queries/action-plans.server";
import { listEndedWaves } from "~db/queries/reports.server";
import { findIntervention, interventionName } from "./find-intervention.server";
import { toLocalInput } from "./format-time.server";
import { findInstrument } from "./open-wave-instrument.server";

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

type Wave = PastRelease & { opensAt: Date };

/**
 * What came of the finished actions of a relationship, as the waves up to a moment show it: what each aims at, set
 * against everything else, from released values only. Those that no wave has followed yet are left out.
 */
export function traceEffects(db: Database, relationshipId: string, upTo: Date): Effect[] {
  const waves = listEndedWaves(db, relationshipId, upTo).map(
    ({ id, quarter, opensAt, content }): Wave => ({
      waveId: id,
      quarter,
      opensAt,
      release: content === null ? null : parseRelease(content),
    }),
  );
  return listPlansBefore(db, relationshipId, upTo).flatMap(({ plan, quarter, actions }) =>
    actions.flatMap((action): Effect[] => {
      const readings = readingsOf(db, waves, plan.waveId, action);
      if (action.status !== "done" || readings.length === 0) return [];
      const { id: actionId, interventionId } = action;
      const name = interventionName(db, interventionId);
      return [{ actionId, interventionId, name, chosenAfter: quarterLabel(quarter), readings }];
    }),
  );
}

function readingsOf(
  db: Database,
  waves: readonly Wave[],
  chosenAfter: string,
  { interventionId, startsOn }: ActionRow,
): EffectReading[] {
  const chosen = waves.findIndex(({ waveId }) => waveId === chosenAfter);
  const intervention = findIntervention(db, interventionId);
  if (chosen < 0 || !intervention) return [];
  return waves
    .flatMap((wave, place): EffectReading[] => {
      if (place <= chosen) return [];
      const { waveId, quarter } = wave;
      const heading = { waveId, quarter: quarterLabel(quarter) };
      if (toLocalInput(wave.opensAt).slice(0, 10) < startsOn)
        return [{ ...heading, words: EFFECT_WORDS["too-early"], sentence: NOT_YET }];
      return [{ ...heading, ...wordsOf(waves.slice(0, place + 1), chosenAfter, intervention) }];
    })
    .reverse();
}

function wordsOf(releases: readonly PastRelease[], chosenAfter: string, { movesItems }: Intervention) {
  const release = releases.at(-1)?.release;
  if (!release?.departments.every(({ respondents }) => respondents !== null))
    return { words: EFFECT_WORDS.unavailable, sentence: NO_RESULT };
  const reading = readContrast({
    instrument: findInstrument(release.instrumentVersion),
    releases,
    chosenAfter,
    targetedItems: movesItems.map(({ item }) => item),
  });
  return { words: EFFECT_WORDS[reading.verdict], sentence: effectSentence(reading) };
}

import { formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { earlierEffects, effectSentence } from "~/content/report/effects";
import { reportTexts } from "~/content/report/texts";
import type { Intervention } from "~/domain/interventions/intervention";
import { type ContrastReading, readContrast } from "~/domain/report/contrast";
import { findInstrument } from "~/features/find-instrument.server";
import { findIntervention, interventionName } from "~/features/find-intervention.server";
import { toLocalInput } from "~/features/local-time.server";
import type { Database } from "~db/client.server";
import { type ActionRow, listPlansBefore } from "~db/queries/action-plans.server";
import { type PastWave, readHistory } from "./read-history.server";

type EffectReading = {
  waveId: string;
  quarter: string;
  verdict: ContrastReading["verdict"];
  words: string;
  sentence: string;
};

/** A finished action with what every wave since says of it, the latest first. */
export type Effect = {
  actionId: string;
  interventionId: string;
  name: string;
  /** The quarter whose result made people choose it. */
  chosenAfter: string;
  readings: readonly EffectReading[];
  /** All readings but the latest in one sentence. */
  earlier: string | null;
};

/**
 * What came of the finished actions of a relationship, as the waves up to a moment show it: what each aims at, set
 * against everything else, from released values only. Those that no wave has followed yet are left out.
 */
export function traceEffects(
  db: Database,
  relationshipId: string,
  upTo: Date,
  asked: ShownLanguage,
): Effect[] {
  const { language } = reportTexts(asked);
  const waves = readHistory(db, relationshipId, upTo);
  return listPlansBefore(db, relationshipId, upTo).flatMap(({ plan, quarter, actions }) =>
    actions.flatMap((action): Effect[] => {
      const readings = readingsOf(db, waves, plan.waveId, action, language);
      if (action.status !== "done" || readings.length === 0) return [];
      const { id: actionId, interventionId } = action;
      const name = interventionName(db, interventionId, language);
      const chosenAfter = formatQuarter(language, quarter);
      const earlier = earlierEffects(language, readings.slice(1));
      return [{ actionId, interventionId, name, chosenAfter, readings, earlier }];
    }),
  );
}

function readingsOf(
  db: Database,
  waves: readonly PastWave[],
  chosenAfter: string,
  action: ActionRow,
  language: ShownLanguage,
): EffectReading[] {
  const { words } = reportTexts(language).texts.effects;
  const intervention = findIntervention(db, action.interventionId, language);
  const judged = judgedWaves(waves, chosenAfter, action);
  const chosen = judged.findIndex(({ waveId }) => waveId === chosenAfter);
  if (chosen < 0 || !intervention) return [];
  return judged
    .flatMap(({ waveId, quarter }, place): EffectReading[] => {
      if (place <= chosen) return [];
      const reading = readEffect(judged.slice(0, place + 1), chosenAfter, action, intervention);
      const { verdict, sentence } = inWords(language, reading);
      return [
        { waveId, quarter: formatQuarter(language, quarter), verdict, words: words[verdict], sentence },
      ];
    })
    .reverse();
}

const JUDGED_WAVES = 2;

/**
 * The waves up to the last one that judges an action: the second with a result by department that opened after it
 * began. What is said then stands; later waves say more about everything since than about the action.
 */
export function judgedWaves(
  waves: readonly PastWave[],
  chosenAfter: string,
  { startsOn }: Pick<ActionRow, "startsOn">,
): readonly PastWave[] {
  const chosen = waves.findIndex(({ waveId }) => waveId === chosenAfter);
  const judging = waves.flatMap(({ opensAt, release }, place) => {
    const began = toLocalInput(opensAt).slice(0, 10) >= startsOn;
    const hasResult = release?.departments.every(({ respondents }) => respondents !== null) ?? false;
    return place > chosen && began && hasResult ? [place] : [];
  });
  const last = judging[JUDGED_WAVES - 1];
  return last === undefined ? waves : waves.slice(0, last + 1);
}

function inWords(language: ShownLanguage, reading: ReadEffect): Pick<EffectReading, "verdict" | "sentence"> {
  const { effects } = reportTexts(language).texts;
  if (reading === "not-yet") return { verdict: "too-early", sentence: effects.notYet };
  if (reading === "other-instrument") return { verdict: "unavailable", sentence: effects.otherInstrument };
  if (reading === "no-result") return { verdict: "unavailable", sentence: effects.noResult };
  return { verdict: reading.verdict, sentence: effectSentence(language, reading) };
}

type ReadEffect = ContrastReading | "not-yet" | "no-result" | "other-instrument";

/** What the last of several waves says of an action: nothing where it opened before the action began. */
export function readEffect(
  waves: readonly PastWave[],
  chosenAfter: string,
  { startsOn }: ActionRow,
  { movesItems }: Intervention,
): ReadEffect {
  const now = waves.at(-1);
  if (!now || toLocalInput(now.opensAt).slice(0, 10) < startsOn) return "not-yet";
  if (!now.release?.departments.every(({ respondents }) => respondents !== null)) return "no-result";
  const version = now.release.instrumentVersion;
  const reading = readContrast({
    instrument: findInstrument(version),
    releases: waves,
    chosenAfter,
    targetedItems: movesItems.map(({ item }) => item),
  });
  const before = waves.slice(
    0,
    waves.findIndex(({ waveId }) => waveId === chosenAfter),
  );
  const askedOtherwise = before.some(({ release }) => release && release.instrumentVersion !== version);
  return reading.verdict === "too-early" && askedOtherwise ? "other-instrument" : reading;
}

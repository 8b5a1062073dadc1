import { stageNames } from "~/content/frame/stage-names";
import { formatDay } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { targetTexts } from "~/content/target/texts";
import { fill } from "~/content/translated";
import type { Stage } from "~/domain/report/report";
import {
  FEWEST_SETTLED,
  openSignals,
  SIGNALS,
  type Signal,
  type SignalAnswer,
  type SignalAnswers,
  type TargetReason,
} from "~/domain/target/target-stage";
import { wordPlace } from "~/features/recommendation/word-place.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listTargetAdvice, type TargetAdviceRow } from "~db/queries/target-advice.server";
import { currentPlace } from "./save-advice.server";

type Names = { first: string; second: string };

export type TargetEntry = {
  id: string;
  day: string;
  by: string | null;
  statement: string;
  speakingFor: readonly string[];
  speakingAgainst: readonly string[];
  open: readonly string[];
};

export type TargetPage = {
  current: string | null;
  asked: readonly string[];
  /** Of how many signals the most have to agree before anything is advised. */
  fewest: number;
  signals: readonly { id: Signal; text: string; answers: readonly SignalAnswer[] }[];
  latest: TargetEntry | null;
  earlier: readonly TargetEntry[];
};

/** What the advisor asks, what it said last and what it said before. */
export function showTarget(db: Database, relationship: Relationship, language: ShownLanguage): TargetPage {
  const { texts } = targetTexts(language);
  const names = { first: relationship.firstDepartment, second: relationship.secondDepartment };
  const rows = listTargetAdvice(db, relationship.id);
  const entries = rows.map(({ advice, by }) => describeEntry(language, advice, by, names));
  const last = readAnswers(rows[0]?.advice);
  const current = currentPlace(db, relationship.id);
  return {
    current: current && wordPlace(language, current),
    fewest: FEWEST_SETTLED,
    asked: [
      texts.hr,
      fill(texts.head, { department: names.first }),
      fill(texts.head, { department: names.second }),
    ],
    signals: SIGNALS.map((id) => ({
      id,
      text: fill(texts.signals[id].asks, names),
      answers: [0, 1, 2].map((person) => last[id]?.[person] ?? null),
    })),
    latest: entries[0] ?? null,
    earlier: entries.slice(1),
  };
}

function describeEntry(
  language: ShownLanguage,
  advice: TargetAdviceRow,
  by: string | null,
  names: Names,
): TargetEntry {
  const { texts } = targetTexts(language);
  const reasons: readonly TargetReason[] = JSON.parse(advice.reasons);
  const answers = readAnswers(advice);
  const sentences = (speaks: TargetReason["speaks"]) => [
    ...new Set(
      reasons
        .filter((reason) => reason.speaks === speaks)
        .map(({ signal, holds }) => fill(texts.signals[signal][holds ? "yes" : "no"], names)),
    ),
  ];
  return {
    id: advice.id,
    day: formatDay(language, advice.at),
    by,
    statement: statementOf(language, advice.target, advice.stay),
    speakingFor: sentences("for"),
    speakingAgainst: sentences("against"),
    open: openSignals(answers).map((signal) => fill(texts.signals[signal].asks, names)),
  };
}

function statementOf(language: ShownLanguage, target: Stage, stay: boolean): string {
  const { texts } = targetTexts(language);
  const stage = stageNames(language)[target];
  if (target === "undefined" && !stay) return fill(texts.goodEnough, { stage });
  return fill(stay ? texts.stay : texts.aimFor, { stage });
}

/** Why no advice was given. */
export function tooFewSettled(language: ShownLanguage, settled: number): string {
  const { texts } = targetTexts(language);
  return fill(texts.tooFewSettled, { settled, signals: SIGNALS.length, fewest: FEWEST_SETTLED });
}

function readAnswers(advice: TargetAdviceRow | undefined): SignalAnswers {
  return advice ? JSON.parse(advice.signals) : {};
}

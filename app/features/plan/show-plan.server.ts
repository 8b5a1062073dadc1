import type { ShownLanguage } from "~/content/language";
import { scoreSentence } from "~/content/report/estimates";
import { stageStatement } from "~/content/report/stage-sentences";
import { departmentNames } from "~/domain/department-names";
import type { Intervention } from "~/domain/interventions/intervention";
import type { Recommendation } from "~/domain/recommendation/advice";
import type { WaveHeading } from "~/features/describe-wave.server";
import {
  findIntervention,
  interventionName,
  listOfferedInterventions,
  type Pair,
} from "~/features/find-intervention.server";
import { type AdviceInWords, wordAdvice } from "~/features/recommendation/word-advice.server";
import { wordFacts } from "~/features/recommendation/word-facts.server";
import type { FoundReport } from "~/features/report/find-report.server";
import { findResult, type NoResult } from "~/features/report/find-result.server";
import { type Effect, traceEffects } from "~/features/report/trace-effects.server";
import type { Database } from "~db/client.server";
import { type ActionRow, findPlanOfWave, type StoredPlan } from "~db/queries/action-plans.server";
import type { Relationship } from "~db/queries/organisation.server";
import type { WaveRow } from "~db/queries/waves.server";
import { roomIn } from "./choose-interventions.server";
import { describeAnswer } from "./describe-answer.server";
import { describePlanChanges, type PlanChange } from "./describe-changes.server";
import { describeFollowUps } from "./describe-follow-ups.server";
import { seenAction, seenPlan } from "./find-meanwhile.server";
import { type ListedAgreement, listAgreements, listOpenAgreements } from "./list-agreements.server";
import { recommendInterventions } from "./recommend-interventions.server";
import { type PreviousPlan, showPreviousPlan } from "./show-previous-plan.server";

export type EditedAction = Omit<ActionRow, "changedAt"> & {
  name: string;
  purpose: string;
  /** When its owners are reminded and how far that is, a sentence each. */
  reminders: readonly string[];
  /** What an owner said last by the link in a mail, in words; null where nothing was said. */
  said: string | null;
  /** What its fields are filled with. */
  seen: string;
};

type EditedPlan = { seen: string; reviewOn: string; notes: string; actions: readonly EditedAction[] };

export type Suggested = Pick<Intervention, "id" | "name" | "purpose" | "effort"> & {
  /** What a quarter of it takes, in words. */
  takes: string;
  reasons: readonly string[];
  inPlan: boolean;
};

export type PlanPage = {
  heading: WaveHeading;
  departments: readonly [string, string];
  statement: string;
  sentences: readonly string[];
  previous: PreviousPlan | null;
  effects: readonly Effect[];
  /** What the meeting about this wave agreed, topic by topic. */
  agreements: readonly ListedAgreement[];
  /** What earlier meetings agreed and nobody has ticked off. */
  earlier: readonly ListedAgreement[];
  plan: EditedPlan | null;
  /** What changed in the plan, newest first. */
  history: readonly PlanChange[];
  /** How many more interventions the plan takes. */
  room: number;
  basis: Recommendation["basis"];
  explanation: readonly string[];
  suggestions: readonly Suggested[];
  considered: readonly { id: string; name: string; whyNot: string }[];
  /** Everything else in the catalogue that is not in the plan. */
  others: readonly { id: string; name: string }[];
};

type ShownPlan = { ok: true; page: PlanPage } | NoResult;

/** Everything the plan page of a wave shows; without a result there is nothing to plan on. */
export function showActionPlan(
  db: Database,
  relationship: Relationship,
  wave: WaveRow,
  now: Date,
  language: ShownLanguage,
): ShownPlan {
  const result = findResult(db, relationship, wave, language);
  if (!result.ok) return result;
  const { heading, found } = result;
  const stored = findPlanOfWave(db, wave.id);
  return {
    ok: true,
    page: {
      heading,
      departments: departmentNames(relationship),
      ...describeResult(found, language),
      previous: showPreviousPlan(db, wave, now, language),
      effects: traceEffects(db, wave.relationshipId, wave.opensAt, language),
      agreements: listAgreements(db, relationship, wave, language),
      earlier: listOpenAgreements(db, relationship, wave, language),
      plan: stored && describePlan(db, stored, language, relationship),
      history: stored ? describePlanChanges(db, stored.plan.id, language) : [],
      room: roomIn(stored),
      ...describeAdvice(
        db,
        wordAdvice(language, recommendInterventions(db, wave, found, language)),
        stored,
        language,
        relationship,
      ),
    },
  };
}

export function describePlan(
  db: Database,
  { plan, actions }: StoredPlan,
  language: ShownLanguage,
  pair?: Pair,
): EditedPlan {
  return {
    seen: seenPlan(plan),
    reviewOn: plan.reviewOn ?? "",
    notes: plan.notes,
    actions: actions.map((action) => {
      const intervention = findIntervention(db, action.interventionId, language, pair);
      return {
        ...action,
        name: interventionName(db, action.interventionId, language, pair),
        purpose: intervention?.purpose ?? "",
        reminders: describeFollowUps(db, action, language),
        said: describeAnswer(action, language),
        seen: seenAction(action),
      };
    }),
  };
}

function describeResult({ report, release }: FoundReport, language: ShownLanguage) {
  const [first, second] = release.departments;
  const score = scoreSentence(language, report.overall);
  return {
    statement: stageStatement(language, report.stage, [first.name, second.name]),
    sentences: score === null ? [] : [score],
  };
}

function describeAdvice(
  db: Database,
  advice: AdviceInWords,
  stored: StoredPlan | null,
  language: ShownLanguage,
  pair: Pair,
) {
  const inPlan = new Set(stored?.actions.map(({ interventionId }) => interventionId));
  const suggested = new Set(advice.chosen.map(({ interventionId }) => interventionId));
  return {
    basis: advice.basis,
    explanation: advice.explanation,
    suggestions: advice.chosen.flatMap(({ interventionId, reasons }) => {
      const intervention = findIntervention(db, interventionId, language, pair);
      if (!intervention) return [];
      const { id, name, purpose, effort } = intervention;
      const { takes } = wordFacts(language, intervention);
      return [{ id, name, purpose, effort, takes, reasons, inPlan: inPlan.has(id) }];
    }),
    considered: advice.considered.flatMap(({ interventionId: id, whyNot }) => {
      const intervention = findIntervention(db, id, language, pair);
      return intervention ? [{ id, name: intervention.name, whyNot }] : [];
    }),
    others: listOfferedInterventions(db, language, pair)
      .filter(({ id }) => !inPlan.has(id) && !suggested.has(id))
      .map(({ id, name }) => ({
        id,
        name,
      })),
  };
}

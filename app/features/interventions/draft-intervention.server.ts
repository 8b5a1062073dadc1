import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import type { Intervention } from "~/domain/interventions/intervention";

/** Fields of one line or one paragraph, named as in the page. Lists stand in one field, an entry a line. */
export const DRAFT_FIELDS = [
  "name",
  "purpose",
  "whyItWorks",
  "mainTopic",
  "sideTopic",
  "earliest",
  "latest",
  "onlyForTarget",
  "structural",
  "agreed",
  "scoreTopic",
  "scoreAtLeast",
  "doneBefore",
  "people",
  "leastFirst",
  "leastSecond",
  "hoursInAll",
  "whoFirst",
  "whoSecond",
  "cost",
  "materials",
  "scriptHints",
  "risks",
  "notWhen",
  "firstStep",
  "signOfSuccess",
  "afterTwoWeeks",
  "afterSixWeeks",
  "worksheet",
  "ideas",
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

type StepDraft = { minutes: string; what: string; how: string };
type RoleDraft = { role: string; does: string };
type SourceDraft = { authors: string; year: string; title: string; where: string };

/** An intervention as it is typed: everything is text, and anything may be missing or wrong. */
export type InterventionDraft = {
  texts: Readonly<Partial<Record<DraftField, string>>>;
  runSheet: readonly StepDraft[];
  roles: readonly RoleDraft[];
  sources: readonly SourceDraft[];
  /** By item "next-wave" or "second-wave"; an item that is not meant to move is missing. */
  moves: Readonly<Record<string, string>>;
};

/** What stands in the page before anything is typed: a source that is true of most of what a company writes itself. */
export function newDraft(language: ShownLanguage, organisation: string, now: Date): InterventionDraft {
  const { own } = interventionsTexts(language).texts;
  return {
    texts: { cost: "none", latest: "integrated" },
    runSheet: [],
    roles: [],
    sources: [
      {
        authors: organisation,
        year: String(now.getFullYear()),
        title: own.source,
        where: own.notPublished,
      },
    ],
    moves: {},
  };
}

export function draftOf(intervention: Intervention): InterventionDraft {
  const { dimensions, gate, effort, prerequisites, followUp } = intervention;
  const score = prerequisites.find((it) => it.kind === "score");
  const before = prerequisites.find((it) => it.kind === "done-before");
  return {
    texts: {
      name: intervention.name,
      purpose: intervention.purpose,
      whyItWorks: intervention.whyItWorks,
      mainTopic: dimensions[0],
      sideTopic: dimensions[1] ?? "",
      earliest: gate.earliest,
      latest: gate.latest,
      onlyForTarget: intervention.onlyForTarget ?? "",
      structural: intervention.structural ? "yes" : "",
      agreed: prerequisites.flatMap((it) => (it.kind === "agreed" ? [it.text] : [])).join("\n"),
      scoreTopic: score?.dimension ?? "",
      scoreAtLeast: score ? String(score.atLeast) : "",
      doneBefore: before?.interventionId ?? "",
      people: String(effort.people),
      leastFirst: String(effort.least?.first ?? ""),
      leastSecond: String(effort.least?.second ?? ""),
      hoursInAll: String(effort.hoursInAll),
      whoFirst: effort.whoFirst,
      whoSecond: effort.whoSecond,
      cost: intervention.cost,
      materials: intervention.materials.join("\n"),
      scriptHints: intervention.scriptHints.join("\n"),
      risks: intervention.risks.join("\n"),
      notWhen: intervention.notWhen.join("\n"),
      firstStep: intervention.firstStep,
      signOfSuccess: intervention.signOfSuccess,
      afterTwoWeeks: followUp.afterTwoWeeks,
      afterSixWeeks: followUp.afterSixWeeks,
      worksheet: intervention.worksheet ?? "",
      ideas: intervention.ideas.join("\n"),
    },
    runSheet: intervention.runSheet.map((step) => ({ ...step, minutes: String(step.minutes) })),
    roles: intervention.roles,
    sources: intervention.sources.map((source) => ({ ...source, year: String(source.year) })),
    moves: Object.fromEntries(intervention.movesItems.map(({ item, by }) => [item, by])),
  };
}

import { KNOWN_DIMENSIONS } from "~/content/instrument/instruments";
import { newestDimensionText } from "~/content/instrument/texts";
import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Intervention } from "~/domain/interventions/intervention";
import { checkIntervention } from "./check-intervention.server";
import type { DraftField, InterventionDraft } from "./draft-intervention.server";

/** By field of the page, what is wrong with it. */
export type DraftProblems = Readonly<Record<string, string>>;

type ComposedIntervention = { ok: true; intervention: Intervention } | { ok: false; problems: DraftProblems };

/** Makes an intervention of what was typed, or says field by field what is missing. */
export function composeIntervention(
  asked: ShownLanguage,
  id: string,
  draft: InterventionDraft,
  nameOf: (interventionId: string) => string | null,
): ComposedIntervention {
  const { language, texts } = interventionsTexts(asked);
  const checked = checkIntervention(language, candidateOf(language, id, draft, nameOf));
  if (checked.ok) return checked;
  const { inLine } = texts.problems;
  const problems: Record<string, string> = {};
  for (const { path, message } of checked.issues) {
    const { field, line } = fieldOf(path.map(String));
    problems[field] ??= line === null ? message : fill(inLine, { line, problem: message });
  }
  return { ok: false, problems };
}

function candidateOf(
  language: ShownLanguage,
  id: string,
  draft: InterventionDraft,
  nameOf: (interventionId: string) => string | null,
) {
  const text = (field: DraftField) => draft.texts[field]?.trim() ?? "";
  const list = (field: DraftField) =>
    text(field)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const runSheet = draft.runSheet.map((step) => ({ ...trimmed(step), minutes: numberIn(step.minutes) }));
  return {
    id,
    name: text("name"),
    purpose: text("purpose"),
    whyItWorks: text("whyItWorks"),
    dimensions: [text("mainTopic"), ...(text("sideTopic") === "" ? [] : [text("sideTopic")])],
    gate: { earliest: text("earliest"), latest: text("latest") },
    onlyForTarget: text("onlyForTarget") || null,
    structural: text("structural") !== "",
    prerequisites: [
      ...scoreNeeded(language, text("scoreTopic"), text("scoreAtLeast")),
      ...doneBefore(language, text("doneBefore"), nameOf),
      ...list("agreed").map((it) => ({ kind: "agreed", text: it })),
    ],
    effort: {
      minutesOfMeeting: runSheet.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      hoursInAll: numberIn(text("hoursInAll")),
      people: numberIn(text("people")),
      least: { first: leastIn(text("leastFirst")), second: leastIn(text("leastSecond")) },
      whoFirst: text("whoFirst"),
      whoSecond: text("whoSecond"),
    },
    cost: text("cost"),
    runSheet,
    roles: draft.roles.map(trimmed),
    materials: list("materials"),
    scriptHints: list("scriptHints"),
    risks: list("risks"),
    notWhen: list("notWhen"),
    firstStep: text("firstStep"),
    signOfSuccess: text("signOfSuccess"),
    movesItems: Object.entries(draft.moves).map(([item, by]) => ({ item, by })),
    followUp: { afterTwoWeeks: text("afterTwoWeeks"), afterSixWeeks: text("afterSixWeeks") },
    sources: draft.sources.map((source) => ({ ...trimmed(source), year: numberIn(source.year) })),
    worksheet: text("worksheet") || null,
    ideas: list("ideas"),
  };
}

function scoreNeeded(language: ShownLanguage, topic: string, atLeast: string) {
  if (topic === "" && atLeast === "") return [];
  const { own } = interventionsTexts(language).texts;
  const dimension = KNOWN_DIMENSIONS.find((it) => it === topic);
  const name = dimension ? newestDimensionText(dimension, language).name : own.unknownTopic;
  return [
    {
      kind: "score",
      dimension: topic,
      atLeast: numberIn(atLeast),
      text: fill(own.scoreNeeded, { topic: name, points: atLeast }),
    },
  ];
}

function doneBefore(
  language: ShownLanguage,
  interventionId: string,
  nameOf: (interventionId: string) => string | null,
) {
  if (interventionId === "") return [];
  const name = nameOf(interventionId);
  // An unknown one cannot be chosen in the page.
  if (name === null) return [];
  const text = fill(interventionsTexts(language).texts.own.doneBefore, { name });
  return [{ kind: "done-before", interventionId, text }];
}

/** A decimal comma is read as well; undefined when it is no number. */
function numberIn(text: string): number | undefined {
  const number = Number(text.trim().replace(",", "."));
  return text.trim() === "" || Number.isNaN(number) ? undefined : number;
}

/** Nothing written is one person. */
function leastIn(text: string): number | undefined {
  return text === "" ? 1 : numberIn(text);
}

function trimmed<T extends Readonly<Record<string, string>>>(row: T): { [K in keyof T]: string } {
  const entries = Object.entries(row).map(([name, value]) => [name, value.trim()]);
  return { ...row, ...Object.fromEntries(entries) };
}

const FIELD_OF: Readonly<Record<string, string>> = {
  "dimensions.0": "mainTopic",
  "dimensions.1": "sideTopic",
  dimensions: "sideTopic",
  "gate.earliest": "earliest",
  "gate.latest": "latest",
  "effort.minutesOfMeeting": "runSheet.0.minutes",
  "effort.hoursInAll": "hoursInAll",
  "effort.people": "people",
  "effort.least.first": "leastFirst",
  "effort.least.second": "leastSecond",
  "effort.whoFirst": "whoFirst",
  "effort.whoSecond": "whoSecond",
  "followUp.afterTwoWeeks": "afterTwoWeeks",
  "followUp.afterSixWeeks": "afterSixWeeks",
  runSheet: "runSheet.0.what",
  roles: "roles.0.role",
  sources: "sources.0.authors",
  movesItems: "moves",
};
const LISTS = ["materials", "scriptHints", "risks", "notWhen", "ideas"];

/** Where in the page a problem belongs, and in which line of it. */
function fieldOf(path: readonly string[]): { field: string; line: number | null } {
  const [first = "", second = ""] = path;
  if (first === "prerequisites") return prerequisiteField(path);
  if (first === "movesItems") return { field: "moves", line: null };
  if (LISTS.includes(first)) return { field: first, line: second === "" ? null : Number(second) + 1 };
  return { field: FIELD_OF[path.join(".")] ?? path.join("."), line: null };
}

function prerequisiteField(path: readonly string[]): { field: string; line: number | null } {
  const [, , name] = path;
  if (name === "dimension") return { field: "scoreTopic", line: null };
  if (name === "atLeast") return { field: "scoreAtLeast", line: null };
  return { field: "agreed", line: null };
}

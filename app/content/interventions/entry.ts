import type {
  CatalogueIntervention,
  CostClass,
  Effort,
  Intervention,
  MovedItem,
  Prerequisite,
  Source,
} from "~/domain/interventions/intervention";

type Wordless<P> = P extends Prerequisite ? Omit<P, "text" | "unless"> : never;

/** What of an intervention does not depend on a language. */
export type EntryFacts = Pick<
  Intervention,
  | "id"
  | "dimensions"
  | "gate"
  | "onlyForTarget"
  | "structural"
  | "worksheet"
  | "firstWhen"
  | "suitsFineTeams"
  | "notBeside"
  | "onlyFor"
> & {
  prerequisites: readonly Wordless<Prerequisite>[];
  /** `notWhen` is the place of the sentence that says so. */
  notAfter?: readonly { interventionId: string; notWhen: number }[];
  effort: Required<Omit<Effort, "whoFirst" | "whoSecond" | "rounds">> & Pick<Effort, "rounds">;
  cost: CostClass;
  /** Of each step of the run sheet. */
  minutes: readonly number[];
  movesItems: readonly MovedItem[];
  sources: readonly Source[];
};

/** The words of an intervention in one language, list for list as long as in the others. */
export type EntryWords = Pick<
  Intervention,
  | "name"
  | "purpose"
  | "whyItWorks"
  | "roles"
  | "materials"
  | "scriptHints"
  | "risks"
  | "notWhen"
  | "firstStep"
  | "signOfSuccess"
  | "followUp"
  | "ideas"
  | "remote"
> & {
  /** Of each prerequisite; `unless` says what people may have in its place. */
  prerequisites: readonly ({ text: string } | { text: string; unless: string })[];
  whoFirst: string;
  whoSecond: string;
  runSheet: readonly { what: string; how: string }[];
};

/** What a language has of an entry: its name, by which plans are told of in the survey, and all the rest or none. */
export type EntryTranslation = Pick<EntryWords, "name"> & Partial<EntryWords>;

/** An intervention of the catalogue in the words of one language. */
export function interventionOf(facts: EntryFacts, words: EntryWords): CatalogueIntervention {
  const { effort, minutes, notAfter, prerequisites, ...rest } = facts;
  const { whoFirst, whoSecond, ...texts } = words;
  return {
    ...texts,
    ...rest,
    ...(notAfter === undefined
      ? {}
      : {
          notAfter: notAfter.map(({ interventionId, notWhen }) => ({
            interventionId,
            text: atPlace(words.notWhen, notWhen),
          })),
        }),
    prerequisites: prerequisites.map((fact, place) => ({
      ...fact,
      ...atPlace(words.prerequisites, place),
    })),
    effort: { ...effort, whoFirst, whoSecond },
    runSheet: minutes.map((length, place) => ({ minutes: length, ...atPlace(words.runSheet, place) })),
  };
}

function atPlace<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`a list of words is shorter than its facts: no place ${place}`);
  return found;
}

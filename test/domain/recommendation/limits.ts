import fc from "fast-check";
import { instrumentV2 } from "~/content/instrument/v2";
import { catalogueIn } from "~/content/interventions/catalogue";
import type { Figure } from "~/domain/disclosure/release-shape";
import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import type { Tried } from "~/domain/recommendation/advice";
import { type RecommendationInput, recommend } from "~/domain/recommendation/recommendation";
import type { Statements } from "~/domain/recommendation/statements";
import { STAGES, type Stage } from "~/domain/report/report";
import { type AdviceInWords, wordAdvice } from "~/features/recommendation/word-advice.server";
import { DIMENSIONS } from "../../support/dimensions";
import { anyReport } from "./reports";

const CATALOGUE = catalogueIn("en");

const STRUCTURAL = ["revenue-leader", "shared-target-pilot", "segment-team"];

const anyTried: fc.Arbitrary<readonly Tried[]> = fc.uniqueArray(
  fc.record({
    interventionId: fc.constantFrom(...CATALOGUE.map(({ id }) => id)),
    wavesAgo: fc.integer({ min: 1, max: 6 }),
    outcome: fc.constantFrom(
      ...(["moved", "fell", "not-moved", "unknown", "unfinished"] satisfies Tried["outcome"][]),
    ),
  }),
  { maxLength: 5, selector: ({ interventionId, wavesAgo }) => `${interventionId} ${wavesAgo}` },
);

/** Without the catalogue, so that a counterexample can be read; without statements where none are shown. */
export type Situation = Omit<RecommendationInput, "catalogue" | "statements"> & { statements?: Statements };

export const NO_STATEMENTS: Statements = { instrument: "v2", shares: [], lowest: [], apart: [] };

const SCORED = instrumentV2.items.filter(({ kind }) => kind === "scored").map(({ id }) => id);

const anyShare: fc.Arbitrary<Figure> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: 0, max: 20 })
      .map((steps): Figure => ({ kind: "value", value: 5 * steps, step: 5 })),
  },
  { weight: 1, arbitrary: fc.constant<Figure>({ kind: "at-most", bound: 35, step: 5 }) },
  { weight: 1, arbitrary: fc.constant<Figure>({ kind: "at-least", bound: 80, step: 5 }) },
  { weight: 1, arbitrary: fc.constant<Figure>({ kind: "withheld", reason: "too-few-answers" }) },
);

const anyStatements: fc.Arbitrary<Statements> = fc
  .record({
    shares: fc.array(anyShare, { minLength: 2 * SCORED.length, maxLength: 2 * SCORED.length }),
    shown: fc.boolean(),
    sets: fc.shuffledSubarray(SCORED, { minLength: 6, maxLength: 6 }),
    said: fc.boolean(),
  })
  .map(({ shares, shown, sets, said }) => ({
    instrument: "v2",
    shares: shown
      ? shares.map((share, index) => ({
          item: SCORED[index % SCORED.length]!,
          department: index < SCORED.length ? (0 as const) : (1 as const),
          share,
          people: 12,
        }))
      : [],
    lowest: said ? sets.slice(0, 3) : [],
    apart: said ? sets.slice(3) : [],
  }));

export const anySituation: fc.Arbitrary<Situation> = fc.record({
  report: anyReport,
  statements: anyStatements,
  tried: anyTried,
  target: fc.option(fc.constantFrom(...STAGES), { nil: null }),
});

export function advise(situation: Situation, catalogue: readonly Intervention[] = CATALOGUE): AdviceInWords {
  return wordAdvice("en", recommend({ statements: NO_STATEMENTS, ...situation, catalogue }));
}

export function intervention(id: string): Intervention {
  const found = CATALOGUE.find((it) => it.id === id);
  if (!found) throw new Error(`no intervention ${id}`);
  return found;
}

export function ids(recommendation: Pick<AdviceInWords, "chosen">): string[] {
  return recommendation.chosen.map(({ interventionId }) => interventionId);
}

/** The stages that may hold, written down a second time and independently. */
function allowedStages({ stage, overall, cuts }: RecommendationInput["report"]): readonly Stage[] | null {
  const read: (Stage | false)[] = [
    stage.kind === "at-most" ? "undefined" : "stage" in stage && stage.kind !== "held" && stage.stage,
    "leaning" in stage && stage.leaning,
    "lower" in stage && stage.lower,
    stage.kind === "border" && stage.upper,
  ];
  if (stage.kind === "withheld") return null;
  const unsaid = stage.kind === "guarded" && stage.majority === "unknown";
  if (unsaid) read.push("aligned", stage.wouldBe);
  const score = overall.kind === "estimate" && (stage.kind !== "guarded" || unsaid) ? overall.score : null;
  const near = cuts.findIndex((cut) => score !== null && Math.abs(score - cut) <= 3);
  return STAGES.filter(
    (it, index) => read.includes(it) || (near >= 0 && (index === near || index === near + 1)),
  );
}

/** Everything that advice may never do, whatever the report. */
export function violations({ report, target, tried }: Situation, given: AdviceInWords): string[] {
  const found: string[] = [];
  const chosen = ids(given).map(intervention);
  const stages = allowedStages(report);
  if (chosen.length > 3) found.push("more than three");
  if (new Set(ids(given)).size !== chosen.length) found.push("the same one twice");
  if (chosen.length > 0 && !chosen.some(({ effort }) => isUnderTwoHours(effort)))
    found.push("none under two hours");
  for (const it of chosen) {
    const from = STAGES.indexOf(it.gate.earliest);
    const to = STAGES.indexOf(it.gate.latest);
    const within = stages?.some((stage) => STAGES.indexOf(stage) >= from && STAGES.indexOf(stage) <= to);
    if (within === false) found.push(`${it.id} is beyond its gate`);
    if (it.onlyForTarget !== null && it.onlyForTarget !== target) found.push(`${it.id} needs another target`);
    if (STRUCTURAL.includes(it.id) && (stages === null || stages.includes("undefined"))) {
      found.push(`${it.id} while the stage may be undefined`);
    }
    if (tried.some(({ interventionId, wavesAgo }) => interventionId === it.id && wavesAgo <= 2)) {
      found.push(`${it.id} again so soon`);
    }
  }
  for (const topic of DIMENSIONS) {
    const forTopic = chosen.filter(({ dimensions }) => dimensions[0] === topic).length;
    const own = report.dimensions.find(({ dimension }) => dimension === topic)!;
    const others = report.dimensions.filter(({ dimension }) => dimension !== topic);
    const far =
      own.overall.kind === "estimate" &&
      (own.amongLowest ?? 0) >= 0.9 &&
      others.every(({ overall }) => {
        if (overall.kind === "withheld" || own.overall.kind !== "estimate") return false;
        return (overall.kind === "estimate" ? overall.score : overall.low) >= own.overall.score + 8;
      });
    if (forTopic > (far && given.basis === "release" ? 2 : 1)) found.push(`${forTopic} for ${topic}`);
  }
  return found;
}

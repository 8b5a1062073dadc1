import { drawnFrom } from "~/domain/disclosure/drawing";
import type { DimensionId } from "~/domain/instrument";
import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import type { Report, Stage } from "~/domain/report/report";
import type { Earlier, LeftOut, Recommendation, Refusal, Suggestion, Tried, WhyNot } from "./advice";
import { type Candidate, choose, chooseRested, rank } from "./choice";
import { isAskedFor, isWorthFollowing, type Standing, servedTopic, standingOf } from "./evidence";
import { explain } from "./explanation";
import { refusal } from "./gate";
import { neutralStart } from "./neutral-start";
import { beginsWithIt, suitability } from "./ranking";
import { reasonsOfAll, reasonsWithoutNeed } from "./reasons";
import { possibleStages, stageRank } from "./stages";
import type { Statements } from "./statements";
import { farLowest } from "./weakness";

/** So many are named where nothing asks for anything. */
const WITHOUT_NEED = 2;

export type RecommendationInput = {
  report: Report;
  /** What the same release shows of single statements. */
  statements: Statements;
  catalogue: readonly Intervention[];
  tried: readonly Tried[];
  /** Chosen and given up. */
  dropped?: readonly Earlier[];
  /** What was suggested after earlier waves. */
  suggested?: readonly Earlier[];
  /** What the organisation wants to reach, which may be where it is; null when it has not decided. */
  target: Stage | null;
  /** Those who were asked about the target were advised to stay. */
  stay?: boolean;
  /** The hash of the wave's manifest, by which lots are drawn among those that suit equally well. */
  lot?: string;
};

/**
 * Up to three interventions for a released result, with reasons, and why every other one was left out; or that nothing
 * is needed, with two for those who want to do something all the same; or that the result does not say where to begin.
 *
 * Candidates pass the stage gate and their prerequisites and were not tried in the last two waves. Something is needed
 * where a topic stands out beyond chance, the departments clearly differ, a side is clearly seen otherwise than it sees
 * itself, or a statement lies below the others by more than luck. They are ranked by that, by what people said to the
 * statements that they move, fit with stage and target, and a little by effort; of those for a topic that suit equally
 * well, the one that has rested longest. One topic gets one suggestion, two if it is far the lowest; one at least takes
 * under two hours when any candidate does. The same report, catalogue (in any order), history and target give the same
 * advice. Ranges and units are those of Report.
 *
 * @example
 * recommend({ report: sample.report, statements: { instrument: "v1", shares: [], lowest: [], apart: [] }, catalogue: [], tried: [], target: null }).chosen // => []
 */
export function recommend(input: RecommendationInput): Recommendation {
  const { report, statements, catalogue, tried, dropped = [], target, stay = false } = input;
  const place = possibleStages(report);
  if (place === null || report.dimensions.every(({ overall }) => overall.kind === "withheld")) {
    const plain = candidateFor(input, {
      points: () => 0,
      topic: ({ dimensions }) => dimensions[0],
      first: () => false,
    });
    return neutralStart({ catalogue, tried, place, report, statements, candidateOf: plain });
  }
  const standing = standingOf({ report, statements, place, target, tried });
  const refusals = new Map<string, Refusal>();
  for (const intervention of catalogue) {
    const why = refusal(intervention, { report, place, target, tried });
    if (why !== null) refusals.set(intervention.id, why);
  }
  const fitting = rank(candidatesOf(standing, input, refusals));
  const wanted = wantedOf(fitting, standing);
  const basis = basisOf(wanted, standing);
  const chosen = chooseFor(basis, { wanted, fitting, report });
  return {
    basis,
    explanation: explain(standing, {
      catalogue,
      fitting: fitting.map(({ intervention }) => intervention),
      dropped,
      basis,
      stay,
    }),
    chosen: suggestionsOf(chosen, standing, basis),
    considered: leftOut(catalogue, { chosen, wanted, refusals }),
  };
}

/** From Aligned on, and where the target is reached, nothing is wrong as long as nothing asks for anything. */
function basisOf(
  wanted: readonly Candidate[],
  { asking, arrived, place }: Standing,
): Recommendation["basis"] {
  if (wanted.length > 0 || asking.length > 0) return "release";
  const fine = place.stages.every((stage) => stageRank(stage) >= stageRank("aligned"));
  return arrived || fine ? "nothing-needed" : "no-preference";
}

function chooseFor(
  basis: Recommendation["basis"],
  {
    wanted,
    fitting,
    report,
  }: { wanted: readonly Candidate[]; fitting: readonly Candidate[]; report: Report },
): readonly Candidate[] {
  if (basis === "release") return choose(wanted, fitting, farLowest(report));
  const small = fitting.filter(({ intervention }) => !intervention.structural);
  const quick = small.filter(({ intervention }) => isUnderTwoHours(intervention.effort));
  const fine = fitting.filter(({ intervention }) => intervention.suitsFineTeams === true);
  if (basis === "nothing-needed") return chooseRested(fine, WITHOUT_NEED);
  return chooseRested(quick.length > 0 ? quick : small, WITHOUT_NEED);
}

function candidatesOf(
  standing: Standing,
  input: RecommendationInput,
  refusals: ReadonlyMap<string, Refusal>,
): readonly Candidate[] {
  const candidate = candidateFor(input, {
    points: (it) => suitability(it, standing),
    topic: (it) => (beginsWithIt(it, standing) ? it.dimensions[0] : servedTopic(it, standing)),
    first: (it) => beginsWithIt(it, standing),
  });
  return input.catalogue.filter(({ id }) => !refusals.has(id)).map(candidate);
}

function candidateFor(
  { catalogue, tried, dropped = [], suggested = [], lot = "" }: RecommendationInput,
  read: {
    points: (it: Intervention) => number;
    topic: (it: Intervention) => DimensionId;
    first: (it: Intervention) => boolean;
  },
): (it: Intervention) => Candidate {
  const drawn = drawnFrom(lot, "interventions").shuffle(catalogue.map(({ id }) => id).sort());
  const earlier = [...tried, ...dropped, ...suggested];
  return (intervention) => ({
    intervention,
    points: read.points(intervention),
    topic: read.topic(intervention),
    first: read.first(intervention),
    rested: Math.min(
      ...earlier.flatMap((it) => (it.interventionId === intervention.id ? it.wavesAgo : [])),
      Number.POSITIVE_INFINITY,
    ),
    lot: drawn.indexOf(intervention.id),
  });
}

/** What the numbers ask for; beside it what works on a low statement, and what comes first where a score is so low. */
function wantedOf(fitting: readonly Candidate[], standing: Standing): readonly Candidate[] {
  if (!fitting.some(({ intervention }) => isAskedFor(intervention, standing))) return [];
  return fitting.filter(
    ({ intervention }) =>
      isAskedFor(intervention, standing) ||
      isWorthFollowing(intervention, standing) ||
      beginsWithIt(intervention, standing),
  );
}

function suggestionsOf(
  chosen: readonly Candidate[],
  standing: Standing,
  basis: Recommendation["basis"],
): readonly Suggestion[] {
  const interventions = chosen.map(({ intervention }) => intervention);
  const reasons =
    basis === "release"
      ? reasonsOfAll(interventions, standing)
      : reasonsWithoutNeed(interventions, standing, basis);
  return interventions.map(({ id }, place) => ({ interventionId: id, reasons: reasons[place] ?? [] }));
}

function leftOut(
  catalogue: readonly Intervention[],
  {
    chosen,
    wanted,
    refusals,
  }: {
    chosen: readonly Candidate[];
    wanted: readonly Candidate[];
    refusals: ReadonlyMap<string, Refusal>;
  },
): readonly LeftOut[] {
  return catalogue
    .filter((it) => !chosen.some(({ intervention }) => intervention === it))
    .map((it) => {
      const place = wanted.findIndex(({ intervention }) => intervention === it);
      const whyNot =
        refusals.get(it.id) ??
        (place < 0 ? { kind: "not-called-for" as const } : outranked(place, chosen, wanted));
      return { interventionId: it.id, whyNot };
    });
}

function outranked(place: number, chosen: readonly Candidate[], wanted: readonly Candidate[]): WhyNot {
  const topic = wanted[place]?.topic;
  const rival = chosen.find((it) => it.topic === topic);
  return {
    kind: "outranked",
    place: place + 1,
    fitting: wanted.length,
    covered: rival ? { topic: rival.topic, by: rival.intervention.name } : null,
  };
}

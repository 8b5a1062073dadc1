import type { Intervention } from "~/domain/interventions/intervention";
import type { Report, Stage } from "~/domain/report/report";
import type { Explanation, LeftOut, Recommendation, Refusal, Tried, WhyNot } from "./advice";
import { choose, rank } from "./choice";
import { refusal } from "./gate";
import { neutralStart } from "./neutral-start";
import { isCalledFor, type Standing, suitability } from "./ranking";
import { reasonsFor } from "./reasons";
import { possibleStages } from "./stages";
import { farLowest, weaknesses } from "./weakness";

/** Topics this probable to be among the two lowest are named when nothing in the catalogue fits them yet. */
const WEAK_TOPIC = 0.5;

export type RecommendationInput = {
  report: Report;
  catalogue: readonly Intervention[];
  tried: readonly Tried[];
  /** What the organisation wants to reach, which may be where it is; null when it has not decided. */
  target: Stage | null;
};

/**
 * Up to three interventions for a released result, with reasons, and why every other one was left out.
 *
 * Candidates pass the stage gate and their prerequisites and were not tried in the last two waves. They are ranked by
 * weakness of their topic, named gap, mirror, fit with stage and target, and effort. One topic gets one suggestion,
 * two if it is far the lowest; what no number calls for is left out; one suggestion at least takes under two hours when any candidate does. The same
 * report, catalogue (in any order), history and target give the same advice. Ranges and units are those of Report.
 *
 * @example
 * recommend({ report: sample.report, catalogue: [], tried: [], target: null }).chosen // => []
 */
export function recommend({ report, catalogue, tried, target }: RecommendationInput): Recommendation {
  const possible = possibleStages(report);
  if (possible === null || report.dimensions.every(({ overall }) => overall.kind === "withheld")) {
    return neutralStart(catalogue, tried, possible, report);
  }
  const standing: Standing = {
    report,
    weakness: weaknesses(report),
    place: possible,
    target,
    tried,
  };
  const refusals = new Map<string, Refusal>();
  for (const intervention of catalogue) {
    const why = refusal(intervention, { report, place: possible, target, tried });
    if (why !== null) refusals.set(intervention.id, why);
  }
  const ranked = rank(
    catalogue.filter(({ id }) => !refusals.has(id)),
    (intervention) => suitability(intervention, standing),
  );
  const chosen = choose(ranked, farLowest(report), (it) => isCalledFor(it, standing));
  return {
    basis: "release",
    explanation: explain(standing, ranked),
    chosen: chosen.map((it) => ({ interventionId: it.id, reasons: reasonsFor(it, standing) })),
    considered: leftOut(standing, { catalogue, chosen, ranked, refusals }),
  };
}

function leftOut(
  standing: Standing,
  {
    catalogue,
    chosen,
    ranked,
    refusals,
  }: {
    catalogue: readonly Intervention[];
    chosen: readonly Intervention[];
    ranked: readonly Intervention[];
    refusals: ReadonlyMap<string, Refusal>;
  },
): readonly LeftOut[] {
  const whyNot = (it: Intervention): WhyNot =>
    refusals.get(it.id) ??
    (isCalledFor(it, standing) ? outranked(it, chosen, ranked) : { kind: "not-called-for" });
  return catalogue
    .filter((it) => !chosen.includes(it))
    .map((it) => ({ interventionId: it.id, whyNot: whyNot(it) }));
}

function outranked(
  it: Intervention,
  chosen: readonly Intervention[],
  ranked: readonly Intervention[],
): WhyNot {
  const [topic] = it.dimensions;
  const rival = chosen.find(({ dimensions }) => dimensions[0] === topic);
  return {
    kind: "outranked",
    place: ranked.indexOf(it) + 1,
    fitting: ranked.length,
    covered: rival ? { topic, by: rival.name } : null,
  };
}

function explain(
  { report, place, weakness }: Standing,
  ranked: readonly Intervention[],
): readonly Explanation[] {
  const unserved = Object.entries(weakness).filter(
    ([topic, weak]) => weak >= WEAK_TOPIC && !ranked.some(({ dimensions }) => dimensions.includes(topic)),
  );
  const { overall } = report;
  return [
    place.nearCut === null || overall.kind !== "estimate"
      ? { kind: "place", place }
      : { kind: "near-cut", place, score: overall, cut: place.nearCut },
    ...unserved.map(([topic, probability]) => ({ kind: "unserved" as const, topic, probability })),
  ];
}

import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import type { Report } from "~/domain/report/report";
import type { Recommendation, Tried } from "./advice";
import { type Candidate, chooseRested, MOST_SUGGESTIONS } from "./choice";
import { refusedAsNeedless, refusedBySize, refusedByStage } from "./gate";
import { aims } from "./reasons";
import { type PossibleStages, stageRank } from "./stages";
import type { Statements } from "./statements";

/**
 * Without numbers: small steps that do no harm at any stage, one a topic, by lot, and marked as such. `place` is where
 * the organisation stands when only the topics are withheld.
 *
 * @example
 * neutralStart({ catalogue: [], tried: [], place: null, report: sample.report, statements: { instrument: "v1", shares: [], lowest: [], apart: [] }, candidateOf: () => null }).basis // => "neutral-start"
 */
export function neutralStart({
  catalogue,
  tried,
  place,
  report,
  statements,
  candidateOf,
}: {
  catalogue: readonly Intervention[];
  tried: readonly Tried[];
  place: PossibleStages | null;
  report: Report;
  statements: Statements;
  candidateOf: (it: Intervention) => Candidate;
}): Recommendation {
  const safe = catalogue.filter(
    (it) =>
      it.gate.earliest === "undefined" &&
      stageRank(it.gate.latest) >= stageRank("aligned") &&
      !it.structural &&
      it.onlyForTarget === null &&
      isUnderTwoHours(it.effort) &&
      it.prerequisites.every(({ kind }) => kind === "agreed") &&
      !tried.some(({ interventionId }) => interventionId === it.id) &&
      refusedAsNeedless(it, tried) === null &&
      refusedBySize(it, report) === null &&
      (place === null || refusedByStage(it, place) === null),
  );
  const chosen = chooseRested(safe.map(candidateOf), MOST_SUGGESTIONS).map(
    ({ intervention }) => intervention,
  );
  return {
    basis: "neutral-start",
    explanation: [
      { kind: place === null ? "all-withheld" : "topics-withheld" },
      { kind: chosen.length === 0 ? "neutral-used-up" : "neutral-start" },
    ],
    chosen: chosen.map((it) => ({
      interventionId: it.id,
      reasons: aims(it, { report, statements }, "neutral-start"),
    })),
    considered: catalogue
      .filter((it) => !chosen.includes(it))
      .map((it) => ({
        interventionId: it.id,
        whyNot: refusedAsNeedless(it, tried) ?? { kind: "no-preference" },
      })),
  };
}

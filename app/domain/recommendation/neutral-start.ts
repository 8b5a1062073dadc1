import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";
import type { Report } from "~/domain/report/report";
import type { Recommendation, Tried } from "./advice";
import { choose, rank } from "./choice";
import { refusedAsNeedless, refusedBySize, refusedByStage } from "./gate";
import { type PossibleStages, stageRank } from "./stages";

/**
 * Without numbers: small steps that do no harm at any stage, cheapest first, and marked as such. `place` is where the
 * organisation stands when only the topics are withheld.
 *
 * @example
 * neutralStart([], [], null, sample.report).basis // => "neutral-start"
 */
export function neutralStart(
  catalogue: readonly Intervention[],
  tried: readonly Tried[],
  place: PossibleStages | null,
  report: Pick<Report, "departments">,
): Recommendation {
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
  const chosen = choose(
    rank(safe, ({ effort }) => -effort.hoursInAll / effort.people),
    null,
  );
  return {
    basis: "neutral-start",
    explanation: [{ kind: place === null ? "all-withheld" : "topics-withheld" }, { kind: "neutral-start" }],
    chosen: chosen.map((it) => ({ interventionId: it.id, reasons: [{ kind: "without-numbers" }] })),
    considered: catalogue
      .filter((it) => !chosen.includes(it))
      .map((it) => ({
        interventionId: it.id,
        whyNot: refusedAsNeedless(it, tried) ?? { kind: "no-preference" },
      })),
  };
}

import type { Estimate } from "~/domain/report/report";
import type { AdviceInWords } from "~/features/recommendation/word-advice.server";
import { FLOORS, NEEDLESS } from "../../content/interventions/told-by-data";
import { ids, intervention, type Situation } from "./limits";

/** The lowest that a score can be, written down a second time; nothing is known of one that is not shown. */
function lowest(estimate: Estimate | undefined): number {
  if (!estimate || estimate.kind === "withheld") return 0;
  return estimate.kind === "bounded" ? estimate.low : (estimate.least ?? estimate.score);
}

/** Every suggestion that its own sheet speaks against, as far as a released number or an earlier plan tells. */
export function contradictions({ report, tried, target }: Situation, given: AdviceInWords): string[] {
  const scoreOf = (dimension: string) =>
    lowest(report.dimensions.find((it) => it.dimension === dimension)?.overall);
  const [sales, marketing] = report.departments.map(({ invited }) => invited);
  const finished = (id: string) =>
    tried.some((it) => it.interventionId === id && it.outcome !== "unfinished");
  return ids(given).flatMap((id) => {
    const { prerequisites, effort, onlyForTarget } = intervention(id);
    const floors = [
      ...prerequisites.filter((it) => it.kind === "score"),
      ...(FLOORS[id] ? [FLOORS[id]] : []),
    ];
    const { first, second } = effort.least ?? { first: 1, second: 1 };
    return [
      ...floors
        .filter(({ dimension, atLeast }) => scoreOf(dimension) < atLeast)
        .map(({ dimension, atLeast }) => `${id}: floor of ${atLeast} on ${dimension}`),
      ...prerequisites
        .filter((it) => it.kind === "done-before" && !finished(it.interventionId))
        .map(({ text }) => `${id}: order, ${text}`),
      ...(id === "hand-off-charter" && !finished("lead-definition") ? [`${id}: order, no definition`] : []),
      ...(NEEDLESS[id] ?? []).filter(finished).map((done) => `${id}: needless after ${done}`),
      ...((sales ?? 0) < first || (marketing ?? 0) < second ? [`${id}: size of a department`] : []),
      ...((sales ?? 0) + (marketing ?? 0) < effort.people ? [`${id}: size, ${effort.people} people`] : []),
      ...(onlyForTarget !== null && onlyForTarget !== target ? [`${id}: target`] : []),
    ];
  });
}

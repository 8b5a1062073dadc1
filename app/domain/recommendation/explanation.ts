import type { Intervention } from "~/domain/interventions/intervention";
import type { Earlier, Explanation, Recommendation, Tried } from "./advice";
import type { Standing } from "./evidence";
import { RECENT_WAVES } from "./gate";

/** Topics this far beyond chance are named when nothing in the catalogue fits them yet. */
const WEAK_TOPIC = 0.25;

/** What the advice as a whole rests on: what was tried without effect, where one stands, what could not be looked at. */
export function explain(
  standing: Standing,
  {
    catalogue,
    fitting,
    dropped,
    basis,
    stay,
  }: {
    catalogue: readonly Intervention[];
    fitting: readonly Intervention[];
    dropped: readonly Earlier[];
    basis: Recommendation["basis"];
    stay: boolean;
  },
): readonly Explanation[] {
  const { target, arrived } = standing;
  return [
    ...triedBefore(standing.tried, dropped, catalogue),
    ...(stay && target !== null ? [{ kind: "stay" as const, target }] : []),
    ...(arrived && !stay && target !== null ? [{ kind: "target-reached" as const, target }] : []),
    ...(basis === "nothing-needed" ? [{ kind: "nothing-needed" as const }] : []),
    ...(basis === "no-preference" ? [{ kind: "nothing-stands-out" as const }] : []),
    placeOf(standing),
    ...unserved(standing, fitting),
    ...notShown(standing),
  ];
}

/** What did not move in the last waves, or was given up: whoever tries again should know why. */
function triedBefore(
  tried: readonly Tried[],
  dropped: readonly Earlier[],
  catalogue: readonly Intervention[],
): readonly Explanation[] {
  const without = tried.flatMap(({ outcome, ...it }) =>
    outcome === "not-moved" || outcome === "fell" ? [{ ...it, outcome }] : [],
  );
  return [...without, ...dropped.map((it) => ({ ...it, outcome: "dropped" as const }))]
    .filter(({ wavesAgo }) => wavesAgo <= RECENT_WAVES)
    .sort((a, b) => a.wavesAgo - b.wavesAgo || (a.interventionId < b.interventionId ? -1 : 1))
    .flatMap(({ interventionId, wavesAgo, outcome }) => {
      const name = catalogue.find(({ id }) => id === interventionId)?.name;
      return name === undefined ? [] : [{ kind: "tried-before" as const, name, wavesAgo, outcome }];
    });
}

function placeOf({ report: { overall }, place }: Standing): Explanation {
  return place.nearCut === null || overall.kind !== "estimate"
    ? { kind: "place", place }
    : { kind: "near-cut", place, score: overall, cut: place.nearCut };
}

function unserved({ report, asking, weakness }: Standing, fitting: readonly Intervention[]): Explanation[] {
  return report.dimensions.flatMap(({ dimension, amongLowest }) => {
    const served = fitting.some(({ dimensions }) => dimensions.includes(dimension));
    if (served || !asking.includes(dimension) || (weakness[dimension] ?? 0) < WEAK_TOPIC) return [];
    return amongLowest === null
      ? []
      : [{ kind: "unserved" as const, topic: dimension, probability: amongLowest }];
  });
}

function notShown({ report }: Standing): readonly Explanation[] {
  const topics = report.dimensions
    .filter(({ overall }) => overall.kind === "withheld")
    .map(({ dimension }) => dimension);
  return topics.length === 0 ? [] : [{ kind: "topics-not-shown", topics }];
}

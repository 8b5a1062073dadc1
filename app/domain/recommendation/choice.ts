import type { DimensionId } from "~/domain/instrument";
import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";

export const MOST_SUGGESTIONS = 3;
const MOST_FOR_ONE_TOPIC = 2;

/** Best first. Equal ones go by id, so that the order of the catalogue does not matter. */
export function rank(
  candidates: readonly Intervention[],
  score: (it: Intervention) => number,
): readonly Intervention[] {
  return candidates
    .map((intervention) => ({ intervention, score: score(intervention) }))
    .sort((a, b) => b.score - a.score || (a.intervention.id < b.intervention.id ? -1 : 1))
    .map(({ intervention }) => intervention);
}

/** The first three that keep the limits: one a topic, two for the one far the lowest, one at least quick. */
export function choose(
  ranked: readonly Intervention[],
  twice: DimensionId | null,
  isWanted: (it: Intervention) => boolean = () => true,
): readonly Intervention[] {
  let chosen: Intervention[] = [];
  const wanted = ranked.filter(isWanted);
  for (const candidate of wanted.length > 0 ? wanted : ranked) {
    if (chosen.length < MOST_SUGGESTIONS && roomFor(candidate, chosen, twice)) chosen.push(candidate);
  }
  const quick = [...wanted, ...ranked].find(({ effort }) => isUnderTwoHours(effort));
  if (quick && !chosen.some(({ effort }) => isUnderTwoHours(effort))) {
    while (chosen.length === MOST_SUGGESTIONS || !roomFor(quick, chosen, twice)) {
      const rival = chosen.findLast((it) => it.dimensions[0] === quick.dimensions[0]) ?? chosen.at(-1);
      chosen = chosen.filter((it) => it !== rival);
    }
    chosen.push(quick);
  }
  return ranked.filter((it) => chosen.includes(it));
}

function roomFor(
  candidate: Intervention,
  chosen: readonly Intervention[],
  twice: DimensionId | null,
): boolean {
  const [topic] = candidate.dimensions;
  const taken = chosen.filter(({ dimensions }) => dimensions[0] === topic).length;
  return taken < (topic === twice ? MOST_FOR_ONE_TOPIC : 1);
}

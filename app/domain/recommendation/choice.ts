import type { DimensionId } from "~/domain/instrument";
import { type Intervention, isUnderTwoHours } from "~/domain/interventions/intervention";

export const MOST_SUGGESTIONS = 3;
const MOST_FOR_ONE_TOPIC = 2;
/** Interventions for one topic that lie this close together suit equally well. */
export const EQUALLY_WELL = 10;

/** An intervention that fits: how well, for which topic, and how many waves it has rested. */
export type Candidate = {
  intervention: Intervention;
  points: number;
  topic: DimensionId;
  /** A score is so low that it comes before everything else. */
  first: boolean;
  /** Waves since it was last used or suggested; infinite when never. */
  rested: number;
  /** Its place in the order drawn for this wave. */
  lot: number;
};

/** Best first. Equal ones go by id, so that the order of the catalogue does not matter. */
export function rank(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      Number(b.first) - Number(a.first) ||
      b.points - a.points ||
      (a.intervention.id < b.intervention.id ? -1 : 1),
  );
}

/**
 * Up to three that keep the limits: one a topic, two for the one far the lowest, no two that pull against each other, one
 * at least quick. Of those for a topic that suit about equally well, the one that has rested longest; by lot where that is
 * equal too.
 */
export function choose(
  wanted: readonly Candidate[],
  fitting: readonly Candidate[],
  twice: DimensionId | null,
): readonly Candidate[] {
  let chosen: Candidate[] = [];
  for (let left = wanted; chosen.length < MOST_SUGGESTIONS; ) {
    const [best] = left.filter((it) => roomFor(it, chosen, twice));
    if (best === undefined) break;
    const taken = freshest(left.filter((it) => roomFor(it, chosen, twice) && suitsAsWell(it, best)));
    chosen = [...chosen, taken];
    left = left.filter((it) => it !== taken);
  }
  return withQuick(chosen, wanted, fitting, twice);
}

/** At most so many of them, each for another topic, those that have rested longest first. */
export function chooseRested(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  let left = candidates;
  while (chosen.length < most && left.length > 0) {
    const taken = freshest(left);
    chosen.push(taken);
    left = left.filter(({ topic }) => topic !== taken.topic);
  }
  return chosen;
}

function withQuick(
  chosen: readonly Candidate[],
  wanted: readonly Candidate[],
  fitting: readonly Candidate[],
  twice: DimensionId | null,
): readonly Candidate[] {
  if (chosen.length === 0 || chosen.some(isQuick)) return chosen;
  const quick = wanted.find(isQuick) ?? fitting.find(isQuick);
  if (quick === undefined) return chosen;
  let kept = [...chosen];
  while (kept.length === MOST_SUGGESTIONS || !roomFor(quick, kept, twice)) {
    const rival = kept.findLast((it) => sharesTopic(it, quick)) ?? kept.at(-1);
    kept = kept.filter((it) => it !== rival);
  }
  return [...kept, quick];
}

function isQuick({ intervention }: Candidate): boolean {
  return isUnderTwoHours(intervention.effort);
}

function suitsAsWell(it: Candidate, best: Candidate): boolean {
  return it.first === best.first && it.topic === best.topic && it.points >= best.points - EQUALLY_WELL;
}

function freshest(equals: readonly Candidate[]): Candidate {
  return equals.reduce((first, it) => {
    if (it.rested !== first.rested) return it.rested > first.rested ? it : first;
    return it.lot < first.lot ? it : first;
  });
}

function sharesTopic(a: Candidate, b: Candidate): boolean {
  return a.topic === b.topic || a.intervention.dimensions[0] === b.intervention.dimensions[0];
}

/** Two systems of goals in one quarter, for example. */
function pullsAgainst({ intervention: a }: Candidate, { intervention: b }: Candidate): boolean {
  return a.notBeside?.includes(b.id) === true || b.notBeside?.includes(a.id) === true;
}

function roomFor(candidate: Candidate, chosen: readonly Candidate[], twice: DimensionId | null): boolean {
  const main = (it: Candidate) => it.intervention.dimensions[0];
  const limit = (topic: DimensionId) => (topic === twice ? MOST_FOR_ONE_TOPIC : 1);
  return (
    !chosen.some((it) => pullsAgainst(it, candidate)) &&
    chosen.filter((it) => it.topic === candidate.topic).length < limit(candidate.topic) &&
    chosen.filter((it) => main(it) === main(candidate)).length < limit(main(candidate))
  );
}

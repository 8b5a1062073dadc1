import type { Release } from "~/domain/disclosure/release";
import { readGaps } from "./gap";
import type { MirrorReading } from "./report";
import { type BothScores, mirrorScore } from "./wave-scores";

/**
 * How each department sees itself and is seen by the other, on the same behaviours. A mismatch, self minus the
 * other's view, is judged like a gap, both directions together. If one department is below the threshold, all four
 * cells are withheld.
 *
 * @example
 * readMirror(sample.release).map(({ department }) => department) // => [0,1]
 */
export function readMirror(release: Release): readonly [MirrorReading, MirrorReading] {
  const [first, second] = readGaps([viewsOf(release, 0), viewsOf(release, 1)]);
  if (!first || !second) throw new RangeError("readMirror requires two directions");
  const side = (department: 0 | 1, { estimate, verdict }: typeof first): MirrorReading => ({
    department,
    selfView: release.departments[department].mirror.own,
    viewOfOther: release.departments[otherThan(department)].mirror.other,
    mismatch: estimate,
    verdict,
  });
  return [side(0, first), side(1, second)];
}

/** How a department sees itself, and how the other one sees it. */
function viewsOf(release: Release, department: 0 | 1): BothScores {
  return [mirrorScore(release, department, "own"), mirrorScore(release, otherThan(department), "other")];
}

function otherThan(department: 0 | 1): 0 | 1 {
  return department === 0 ? 1 : 0;
}

import type { Release } from "~/domain/disclosure/release";
import { readGap } from "./gap";
import type { MirrorReading } from "./report";
import { mirrorScore } from "./wave-scores";

/**
 * How each department sees itself and is seen by the other, on the same behaviours. A mismatch, self minus the
 * other's view, is named from 5 points and when its interval excludes 0. If one department is below the threshold,
 * all four cells are withheld.
 *
 * @example
 * readMirror(sample.release).map(({ department }) => department) // => [0,1]
 */
export function readMirror(release: Release): readonly [MirrorReading, MirrorReading] {
  return [readSide(release, 0), readSide(release, 1)];
}

function readSide(release: Release, department: 0 | 1): MirrorReading {
  const other = department === 0 ? 1 : 0;
  const { estimate, named } = readGap([
    mirrorScore(release, department, "own"),
    mirrorScore(release, other, "other"),
  ]);
  return {
    department,
    selfView: release.departments[department].mirror.own,
    viewOfOther: release.departments[other].mirror.other,
    mismatch: estimate,
    named,
  };
}

import type { Release } from "~/domain/disclosure/release";
import { HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import { responseRate } from "~/domain/participation";
import { isExact } from "./estimates";
import { knownFigure } from "./known-ranges";
import type { StageReading, TippingPoint } from "./report";
import { stageRuleOf } from "./stage-rule";
import { stageBands } from "./stages";
import type { BothScores } from "./wave-scores";

/** People whose score counts with `weight`; weights add up to 1. */
type Group = { score: number; answered: number; weight: number };

/**
 * The tipping point of a named stage, from the released scores and counts alone, in the direction that is nearer.
 *
 * The silent of both departments are taken to differ from those who answered by the same number of points, as far as
 * the scale from 20 to 100 goes. null where no stage is named, where the score lies outside of the stage that stands,
 * where it is known only within bounds, and where everybody answered. It says nothing of the chance in the score.
 *
 * @example
 * readTippingPoint(sample.release, sample.scores.departments, { kind: "at-least", stage: "aligned" }) // => null
 */
export function readTippingPoint(
  release: Release,
  scores: BothScores,
  stage: StageReading,
): TippingPoint | null {
  if (stage.kind !== "named" && stage.kind !== "unchanged") return null;
  const { cuts } = stageRuleOf(release.methodVersion);
  const band = stageBands(cuts).find((one) => one.stage === stage.stage);
  const groups = groupsOf(release, scores);
  const silent = silentOf(release, groups);
  if (!band || !groups || silent === 0) return null;
  const holds = (by: number) => isWithin(band, scoreIfSilentDiffer(groups, by));
  if (!holds(0)) return null;

  const reach = HIGHEST_SCORE - LOWEST_SCORE;
  const [down, up] = [-1, 1].map((direction) => {
    let by = 0;
    while (by < reach && holds(direction * (by + 1))) by += 1;
    return by;
  });
  if (down === undefined || up === undefined || Math.min(down, up) >= reach) {
    return { kind: "whatever", silent };
  }
  return down <= up
    ? { kind: "unless", silent, direction: "lower", by: down }
    : { kind: "unless", silent, direction: "higher", by: up };
}

/** The score of everybody if those who did not answer differed by so many points; less than 0 is lower. */
function scoreIfSilentDiffer(groups: readonly Group[], by: number): number {
  return groups.reduce((sum, { score, answered, weight }) => {
    const silent = Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score + by));
    return sum + weight * (answered * score + (1 - answered) * silent);
  }, 0);
}

/** The cut belongs to the higher stage; the end of the scale to the last. Guards sums that are meant to be a cut. */
function isWithin({ from, to }: { from: number; to: number }, score: number): boolean {
  const slack = 1e-9;
  return score >= from - slack && (score < to - slack || to === HIGHEST_SCORE);
}

/** Both departments where their scores are known, else everybody in one pool; null where neither is. */
function groupsOf(release: Release, [first, second]: BothScores): readonly Group[] | null {
  if (first.kind === "measured" && second.kind === "measured" && isExact(first) && isExact(second)) {
    return [first, second].map(({ low, error }) => ({ score: low, answered: error.fraction, weight: 0.5 }));
  }
  const pooled = release.pooled && knownFigure(release.pooled.score);
  if (!release.pooled || pooled?.kind !== "value") return null;
  const { respondents, invited } = release.pooled;
  return [{ score: pooled.value, answered: responseRate(respondents, invited), weight: 1 }];
}

function silentOf({ departments, pooled }: Release, groups: readonly Group[] | null): number {
  const counted = groups?.length === 1 && pooled ? [pooled] : departments;
  return counted.reduce(
    (sum, { respondents, invited }) => sum + Math.max(0, invited - (respondents ?? invited)),
    0,
  );
}

import type { Release } from "~/domain/disclosure/release";
import {
  CONFIDENCE_LEVEL,
  isMethodOne,
  NON_RESPONSE,
  NON_RESPONSE_DRIFT,
  PERSON_DRIFT,
  SMALLEST_CLEAR_CHANGE,
} from "~/domain/method";
import {
  combineEstimates,
  type MeanEstimate,
  meanInterval,
  pooledDegreesOfFreedom,
} from "~/domain/statistics/intervals";
import { silentIn, squaredMood } from "./between-waves";
import { changeOfHeadline, readChange } from "./change";
import { changeBetweenWaves, responseMovedBetween } from "./change-between-waves";
import { isExact } from "./estimates";
import type { LastingReading } from "./report";
import type { DepartmentScore, ReleasedScores } from "./wave-scores";

/** A wave that shows both departments. */
type ShownWave = {
  waveId: string;
  quarter: string;
  release: Release;
  scores: ReleasedScores;
};

type Four = readonly [ShownWave, ShownWave, ShownWave, ShownWave];
type Estimates = readonly [MeanEstimate, MeanEstimate, MeanEstimate, MeanEstimate];

/**
 * Whether a change of the overall score lasts, for the last of several waves that show both departments, oldest first.
 *
 * One pair of waves cannot tell a change from a mood of the day; the next wave can. "lasting": the two newest together
 * differ from the two before together, the 95 % interval excludes 0, by 3 points or more, each of the two newest lies
 * beyond each of the two before, and no response rate moved by 15 points between them. "unconfirmed": the change of
 * the wave before was clear, and this one does not confirm it. "awaited": the newest change is clear, and the next wave
 * will tell. Otherwise null, as for waves of method 1, which said nothing of it, and across instruments.
 *
 * @example
 * readLasting([]) // => null
 */
export function readLasting(shown: readonly ShownWave[]): LastingReading | null {
  const now = shown.at(-1);
  if (!now || isMethodOne(now.release.methodVersion)) return null;
  const same = shown.filter(({ release }) => release.instrumentVersion === now.release.instrumentVersion);
  const lasting = lastFour(shown, same);
  if (lasting?.lasts) return lasting.reading;
  const [before, moved] = same.slice(-2);
  if (before && moved && isClear(before, moved)) return { verdict: "awaited", since: named(moved) };
  const [earlier, risen] = same.slice(-3);
  if (same.length < 3 || !earlier || !risen || !isClear(earlier, risen)) return null;
  return { verdict: "unconfirmed", since: named(risen) };
}

function lastFour(shown: readonly ShownWave[], same: readonly ShownWave[]) {
  const [a, b, c, d] = shown.slice(-4);
  if (!a || !b || !c || !d || same.at(-4) !== a) return null;
  const four: Four = [a, b, c, d];
  const groups = groupsOf(four);
  if (!groups) return null;
  const change = combineEstimates(
    groups.map(() => 1 / groups.length),
    groups.map(betweenPairs),
  );
  const mood = squaredMood(d.release.methodVersion) / 2;
  const interval = meanInterval(
    change.mean,
    change.squaredError + mood,
    change.degreesOfFreedom,
    CONFIDENCE_LEVEL,
  );
  if (!interval) throw new RangeError("readLasting requires scores with an error");
  const clear = interval.low > 0 || interval.high < 0;
  const lasts =
    clear && Math.abs(change.mean) >= SMALLEST_CLEAR_CHANGE && isApart(groups) && !responseMoved(four);
  const reading: LastingReading = {
    verdict: "lasting",
    since: named(c),
    difference: change.mean,
    ...interval,
  };
  return { lasts, reading };
}

/** Each overall score of the two newest waves beyond each of the two before, all on the same side. */
function isApart(groups: readonly Estimates[]): boolean {
  const sumIn = (wave: 0 | 1 | 2 | 3) => groups.reduce((sum, waves) => sum + waves[wave].mean, 0);
  const [a, b, c, d] = [sumIn(0), sumIn(1), sumIn(2), sumIn(3)];
  return Math.min(c, d) > Math.max(a, b) || Math.max(c, d) < Math.min(a, b);
}

/**
 * The mean of the later two scores of a department less that of the earlier two. What one change has in its error for
 * people who drift or leave covers neighbouring waves; over four they go one step further, each by PERSON_DRIFT.
 */
function betweenPairs(waves: Estimates) {
  const parts = waves.map(({ samplingVariance, fraction, moderatedVariance, degreesOfFreedom }) => ({
    variance: (samplingVariance + (NON_RESPONSE_DRIFT * (1 - fraction)) ** 2 * moderatedVariance) / 4,
    degreesOfFreedom,
  }));
  const [a, b, c, d] = waves;
  const drift = waves.reduce((sum, { respondents }) => sum + PERSON_DRIFT ** 2 / respondents / 4, 0);
  const spread = Math.sqrt(waves.reduce((sum, { moderatedVariance }) => sum + moderatedVariance / 4, 0));
  const answered = (c.fraction + d.fraction - a.fraction - b.fraction) / 2;
  return {
    mean: (c.mean + d.mean - a.mean - b.mean) / 2,
    samplingVariance: parts.reduce((sum, { variance }) => sum + variance, 0) + drift + silentIn(waves) / 4,
    nonResponse: NON_RESPONSE * Math.abs(answered) * spread,
    roundingVariance: waves.reduce((sum, { roundingVariance }) => sum + roundingVariance / 4, 0),
    degreesOfFreedom: pooledDegreesOfFreedom(parts),
  };
}

/** Both departments, or everybody in one pool where these leave only bounds, as the headline reads them. */
function groupsOf(waves: Four): readonly Estimates[] | null {
  const first = estimatesOf(waves, ({ departments }) => departments[0]);
  const second = estimatesOf(waves, ({ departments }) => departments[1]);
  if (first && second) return [first, second];
  const everybody = estimatesOf(waves, ({ pooled }) => pooled);
  return everybody && [everybody];
}

function estimatesOf(
  waves: Four,
  scoreIn: (scores: ReleasedScores) => DepartmentScore | null,
): Estimates | null {
  const [a, b, c, d] = waves.map(({ scores }) => exactly(scoreIn(scores)));
  return a && b && c && d ? [a, b, c, d] : null;
}

function exactly(score: DepartmentScore | null): MeanEstimate | null {
  return score?.kind === "measured" && isExact(score) ? score.error : null;
}

function responseMoved([a, b, c, d]: Four): boolean {
  const departments: readonly (0 | 1)[] = [0, 1];
  return [a, b].some((earlier) =>
    [c, d].some((later) =>
      departments.some((department) => responseMovedBetween(earlier.release, later.release, department)),
    ),
  );
}

function isClear(earlier: ShownWave, later: ShownWave): boolean {
  const change = changeOfHeadline(earlier.scores, later.scores);
  const reading = readChange(changeBetweenWaves(change, earlier.release, later.release));
  return reading.kind === "change" && reading.verdict === "clear-change";
}

function named({ waveId, quarter }: ShownWave) {
  return { waveId, quarter };
}

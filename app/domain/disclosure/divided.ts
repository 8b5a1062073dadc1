import { DIVIDED_FROM, dividedFrom, HIGHEST_SCORE, LOWEST_SCORE, roomAround } from "~/domain/method";
import type { RawScore } from "~/domain/scoring";
import type { DepartmentFigures } from "./department-release";
import type { ComparableWave } from "./earlier-wave";
import { type Attendance, MOST_WHO_CHANGED } from "./exchange";
import { meet, type Window } from "./figure";
import type { ReleaseContent } from "./release-shape";
import { COALITION } from "./rules";
import { type Held, narrowestAtMost, type SpreadItem, widestAtLeast } from "./spread-bounds";

type Both<T> = readonly [T, T];

/** Both departments with the one bit that is said beside their figures. */
export function withDivided(
  both: Both<DepartmentFigures>,
  raw: Both<{ score: RawScore | null }>,
  attended: Both<Attendance>,
  waves: readonly ComparableWave[],
): ReleaseContent["departments"] {
  const department = (index: 0 | 1) => {
    const held = heldIn(attended[index], waves, index);
    const divided = held === null ? null : releaseDivided(both[index], raw[index].score, held);
    return { ...both[index].release, divided };
  };
  return [department(0), department(1)];
}

/**
 * People whose answers a reader may know or ask about: two colleagues who pool theirs and, where other waves can be set
 * against this one, whoever may have answered only this one. null where one of those has said it: two of them together
 * could tell more.
 */
function heldIn(
  { respondents, invited }: Attendance,
  waves: readonly ComparableWave[],
  index: 0 | 1,
): number | null {
  if (invited - respondents > MOST_WHO_CHANGED) return COALITION;
  const saidBefore = waves.some(
    ({ release, exchanges }) => exchanges[index] !== null && release.departments[index].divided != null,
  );
  return saidBefore ? null : COALITION + 2 * MOST_WHO_CHANGED;
}

/**
 * "Opinions here are far more divided than usual", or null where it is not said: from 20 respondents on, and only where
 * both it and its contrary leave open whatever the figures leave open. Whether it is said follows from them alone.
 *
 */
function releaseDivided(
  { plan, known }: DepartmentFigures,
  score: RawScore | null,
  held: number,
): boolean | null {
  const { people, totalUnit, dimensions } = plan;
  if (people < DIVIDED_FROM || !score) return null;
  const items = dimensions.flatMap((dimension, position): SpreadItem[] => {
    const worth = totalUnit * people * known.view.dimensions[position]!.weight;
    return dimension.items.map(({ id }) => ({ known: known.knowledge.get(id)!, worth }));
  });
  const { low, high } = known.view.total;
  const mean = meet(
    { low: low * totalUnit, high: high * totalUnit },
    { low: LOWEST_SCORE, high: HIGHEST_SCORE },
  );
  if (!leavesBothOpen(items, { people, held }, mean)) return null;
  return score.variance > dividedFrom(people) * roomAround(score.mean);
}

/**
 * Whether people can be both far more divided than usual and not, beside everything that the figures leave open: for any
 * answers of those who are held, and whatever others answered to an item, the rest can be arranged either way. So neither
 * proves anything that the figures did not.
 *
 * Only people are exchanged and answers moved that leave each item's share and sum as they were, so every figure made
 * of sums stays true.
 */
export function leavesBothOpen(
  items: readonly SpreadItem[],
  group: Held,
  mean: Window,
  cut: number = dividedFrom(group.people),
): boolean {
  const rooms = [mean.low, mean.high].map(roomAround);
  const middle = (LOWEST_SCORE + HIGHEST_SCORE) / 2;
  const widestRoom = mean.low <= middle && middle <= mean.high ? roomAround(middle) : Math.max(...rooms);
  return (
    widestAtLeast(items, group) > cut * widestRoom &&
    narrowestAtMost(items, group, mean) <= cut * Math.min(...rooms)
  );
}

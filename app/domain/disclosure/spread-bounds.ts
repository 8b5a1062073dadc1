import { FAVOURABLE_FROM, HIGHEST_ANSWER, HIGHEST_SCORE, LOWEST_SCORE } from "~/domain/method";
import { meet, type Window } from "./figure";
import { type ItemKnowledge, unknownItem } from "./item-limits";

/** An item as its figures leave it, and how many points of a person's score one answer step is worth. */
export type SpreadItem = { known: ItemKnowledge; worth: number };

/** Some who are held to their answers, among all who answered. */
export type Held = { people: number; held: number };

/** The highest answer that is not favourable. */
const UNFAVOURABLE_UP_TO = FAVOURABLE_FROM - 1;

/**
 * Variance of people's scores (squared points, divisor n - 1) that others can always be arranged to reach, whatever
 * fits the figures, whatever the held ones answered, and whichever one item stays as it is.
 *
 * The others' answers to an item are put as far apart as its share and its sum allow, and people are in the same order
 * in every item. Weights of ranks, the same for every item, bound the spread from below (Cauchy-Schwarz); they add up
 * over the items, so that the least of each makes the least of all together.
 *
 * @example
 * widestAtLeast([], { people: 20, held: 2 }) // => 0
 */
export function widestAtLeast(items: readonly SpreadItem[], { people, held }: Held): number {
  const reached = [inHalves, inALine].map((weightOf) => {
    const parts = items.map(({ known, worth }) => {
      const others = known.people - held;
      return others < 2 ? 0 : worth * leastSeparation(known, held, heaviest(others, weightOf));
    });
    return parts.reduce((sum, part) => sum + part, 0) - Math.max(0, ...parts);
  });
  return Math.max(...reached) ** 2 / (people - 1);
}

/**
 * Variance of people's scores (squared points, divisor n - 1) that is never passed once the answers of the others have
 * been dealt anew, whatever the held ones answered. `mean` holds the department's score, points.
 *
 * The others' answers are dealt item by item, the highest to whoever has the lowest sum so far: sums then differ by no
 * more than the widest item does. Everything that is counted by item stays as it is.
 *
 * @example
 * narrowestAtMost([{ known: { people: 20, favourable: { low: 0, high: 20 }, sum: { low: 20, high: 100 } }, worth: 1 }], { people: 20, held: 0 }, { low: 60, high: 60 }) // ~> 4.2105263158
 */
export function narrowestAtMost(items: readonly SpreadItem[], { people, held }: Held, mean: Window): number {
  const others = people - held;
  const apart = (HIGHEST_ANSWER - 1) * Math.max(0, ...items.map(({ worth }) => worth));
  const farthest = Math.max(mean.high - LOWEST_SCORE, HIGHEST_SCORE - mean.low);
  const ofHeld = held * farthest ** 2 + (held * farthest) ** 2 / others;
  return (ofHeld + others * (apart / 2) ** 2) / (people - 1);
}

/** Least that an item adds in the order of ranks, over all that its figures and the held ones' answers allow. */
function leastSeparation(known: ItemKnowledge, held: number, tops: readonly number[]): number {
  const whole = unknownItem(known.people);
  const counts = meet(known.favourable, whole.favourable);
  const sums = meet(known.sum, whole.sum);
  const others = known.people - held;
  let least = Number.POSITIVE_INFINITY;
  for (let all = counts.low; all <= counts.high; all++) {
    for (let own = Math.max(0, all - others); own <= Math.min(held, all); own++) {
      const high = all - own;
      const low = others - high;
      const most = sums.high - (held - own) - FAVOURABLE_FROM * own;
      const fewest = sums.low - UNFAVOURABLE_UP_TO * (held - own) - HIGHEST_ANSWER * own;
      const to = Math.min(most, UNFAVOURABLE_UP_TO * low + HIGHEST_ANSWER * high);
      for (let sum = Math.max(fewest, low + FAVOURABLE_FROM * high); sum <= to; sum++) {
        least = Math.min(least, separation({ low, high, sum }, tops));
        if (least <= 0) return 0;
      }
    }
  }
  return Number.isFinite(least) ? least : 0;
}

/**
 * What answers add in the order of ranks when they lie as far apart as they can: favourable ones at the top as long as
 * the others can be at the bottom. Each answer is counted once for every step it stands above the lowest.
 */
function separation(
  { low, high, sum }: { low: number; high: number; sum: number },
  tops: readonly number[],
): number {
  const unfavourable = Math.max(low, sum - HIGHEST_ANSWER * high);
  const always = sum - unfavourable - FAVOURABLE_FROM * high;
  const above = unfavourable - low;
  const sometimes = Math.floor(above / 2);
  const steps = [high + sometimes + (above % 2), high + sometimes, high, always];
  return steps.reduce((total, count) => total + tops[count]!, 0);
}

/** Sums of the 0, 1, 2 ... largest of some weights that add up to 0 and have length 1. */
function heaviest(people: number, weightOf: (rank: number, people: number) => number): number[] {
  const weights = Array.from({ length: people }, (_, rank) => weightOf(rank, people));
  const length = Math.hypot(...weights);
  const tops = [0];
  for (const weight of weights) tops.push(tops.at(-1)! + weight / length);
  return tops;
}

/** Upper against lower half. */
function inHalves(rank: number, people: number): number {
  return Math.sign(people - 1 - 2 * rank);
}

/** From the first to the last in equal steps. */
function inALine(rank: number, people: number): number {
  return people - 1 - 2 * rank;
}

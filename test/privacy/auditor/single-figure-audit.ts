import { COALITION } from "~/domain/disclosure/rules";

/**
 * What some released view would prove to colleagues who pool their own answers: of the `others`, exactly `count`
 * gave `answer`. A count of 0 is "nobody said so", a count of everybody "all said the same". For favourable shares
 * the answer is "favourable".
 */
type Finding = {
  view: string;
  coalition: number;
  answer: number | "favourable";
  count: number;
  others: number;
};

const ANSWER_VALUES = [1, 2, 3, 4, 5] as const;

/**
 * Audits one favourable share: every count 0..answers, every coalition of up to two with every combination of their
 * own answers. `viewOf` is the gate under audit: the text a reader would see for a count.
 *
 * Exact. With f favourable among the others, any answer can have been given by 0..f (or 0..others - f) of them, so a
 * view proves something only when it leaves f = 0 or f = others as the only possibility.
 *
 * @example
 * auditFavourableShare(5, (count) => `${20 * count} %`).length > 0 // => true
 */
export function auditFavourableShare(answers: number, viewOf: (count: number) => string): Finding[] {
  const countsByView = groupBy(range(0, answers), viewOf);
  const findings: Finding[] = [];
  for (const [view, counts] of countsByView) {
    for (let coalition = 0; coalition <= Math.min(COALITION, answers - 1); coalition++) {
      const others = answers - coalition;
      for (let own = 0; own <= coalition; own++) {
        const possible = counts.map((count) => count - own).filter((count) => count >= 0 && count <= others);
        if (possible.length === 0) continue;
        for (const proven of [0, others]) {
          if (possible.every((count) => count === proven)) {
            findings.push({ view, coalition, answer: "favourable", count: proven, others });
          }
        }
      }
    }
  }
  return findings;
}

/**
 * Audits a mean over `items` items that each of `people` answered: every possible sum of answers, every coalition of
 * up to two with every sum of their own. `viewOf` is the gate under audit: the text a reader would see for a sum.
 *
 * Exact: for every set of sums that the others may have, it decides by whole-number reasoning how many of them can
 * have given an answer to one item, and reports where only one number is possible.
 *
 * @example
 * auditMean({ people: 5, items: 1 }, (sum) => String(sum)).length > 0 // => true
 */
export function auditMean(
  { people, items }: { people: number; items: number },
  viewOf: (sum: number) => string,
): Finding[] {
  const sumsByView = groupBy(range(people * items, 5 * people * items), viewOf);
  const findings: Finding[] = [];
  for (const [view, sums] of sumsByView) {
    for (let coalition = 0; coalition <= Math.min(COALITION, people - 1); coalition++) {
      const others = people - coalition;
      const [least, most] = [others * items, 5 * others * items];
      for (let own = coalition * items; own <= 5 * coalition * items; own++) {
        const possible = sums.map((sum) => sum - own).filter((sum) => sum >= least && sum <= most);
        if (possible.length === 0) continue;
        for (const answer of ANSWER_VALUES) {
          const count = onlyPossibleCount(possible, answer, others, items);
          if (count !== null) findings.push({ view, coalition, answer, count, others });
        }
      }
    }
  }
  return findings;
}

/** How many of `people` gave `answer` to one item, if the possible sums leave one number only; otherwise null. */
function onlyPossibleCount(
  sums: readonly number[],
  answer: number,
  people: number,
  items: number,
): number | null {
  let found: number | null = null;
  for (const sum of sums) {
    for (let count = 0; count <= people; count++) {
      if (!canReach(sum - answer * count, people - count, people * (items - 1), answer)) continue;
      if (found !== null && found !== count) return null;
      found = count;
    }
  }
  return found;
}

/** Whether `barred` answers other than `answer` and `free` answers of any kind can add up to `sum`. */
function canReach(sum: number, barred: number, free: number, answer: number): boolean {
  const lowest = answer === 1 ? 2 : 1;
  const highest = answer === 5 ? 4 : 5;
  const rest = sum - free - barred * lowest;
  if (rest < 0 || sum > 5 * free + highest * barred) return false;
  // Four consecutive values leave no gap, nor do four answers with a hole beside one free one.
  if (free > 0 || barred === 0 || lowest === 2 || highest === 4) return barred > 0 || free > 0 || rest === 0;
  if (answer === 2) return rest !== 1;
  if (answer === 4) return sum !== 5 * barred - 1;
  return barred > 1 || rest !== 2;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function groupBy(values: readonly number[], keyOf: (value: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

import type { Answer } from "~/domain/instrument";
import type { Random } from "~/domain/statistics/random";

/** Answers of a department, gaps included. */
export type GivenAnswers = readonly (readonly (Answer | null)[])[];

/** Of what no count shall be provable. */
type Target = { item: number; answer: Answer };

/** The first two people pool their answers, so theirs stand fast. */
const COLLEAGUES = 2;

type Change = { person: number; item: number; to: Answer };

/**
 * Another department with the same gaps that looks the same in every respect, in which a different number of people
 * gave the answer: nobody who sees only that look can prove the number. `look` may be anything, so this holds for a
 * gate of any kind, with all that it gives away by hiding. null when no such department was found.
 */
export function findWitness(
  look: (answers: GivenAnswers) => string,
  answers: GivenAnswers,
  target: Target,
  options: {
    neighbours: (item: number) => readonly number[];
    random: Random;
    tries: number;
    /** Whose number it is, from the first to before the last: everybody's where nothing is said. */
    among?: readonly [number, number];
  },
): GivenAnswers | null {
  const { neighbours, random, tries, among = [0, answers.length] } = options;
  const count = (given: GivenAnswers) => countOf(given.slice(...among), target);
  const seen = look(answers);
  let near = answers;
  for (let tried = 0; tried < tries; tried++) {
    // Every other time only a step aside, to come upon departments that look the same and leave more room.
    const aside = tried > 20 && tried % 2 === 0;
    const what = aside
      ? { item: random.integer(answers[0]!.length), answer: ANSWERS[random.integer(5)]! }
      : target;
    const first = firstChange(near, what, random);
    if (!first) continue;
    const other = changed(near, first);
    const evened = tried % 3 === 0 ? other : evenOut(other, near, first, target, { neighbours, random });
    if (look(evened) !== seen) continue;
    if (count(evened) !== count(answers)) return evened;
    near = evened;
  }
  return null;
}

export function countOf(answers: GivenAnswers, { item, answer }: Target): number {
  return answers.filter((given) => given[item] === answer).length;
}

function changed(answers: GivenAnswers, { person, item, to }: Change): GivenAnswers {
  return answers.map((given, who) => (who === person ? given.with(item, to) : given));
}

/** Somebody who gave the answer gave another one, or the other way round. */
function firstChange(answers: GivenAnswers, { item, answer }: Target, random: Random): Change | null {
  const people = answers.flatMap((given, person) =>
    person >= COLLEAGUES && given[item] != null ? [person] : [],
  );
  const person = people[random.integer(people.length)];
  if (person === undefined) return null;
  const isAnswer = answers[person]![item] === answer;
  const others = ANSWERS.filter((one) => one !== answer);
  return { person, item, to: isAnswer ? others[random.integer(others.length)]! : answer };
}

/** Takes the difference back step by step, at the same item, at those of its dimension or anywhere, by anybody. */
function evenOut(
  answers: GivenAnswers,
  before: GivenAnswers,
  first: Change,
  target: Target,
  { neighbours, random }: { neighbours: (item: number) => readonly number[]; random: Random },
): GivenAnswers {
  let other = answers;
  let owed = before[first.person]![first.item]! - first.to;
  const anywhere = random.integer(2) === 0;
  const items = anywhere ? before[0]!.map((_, item) => item) : [first.item, ...neighbours(first.item)];
  for (let attempt = 0; owed !== 0 && attempt < 60; attempt++) {
    const item = items[random.integer(items.length)]!;
    const same = random.integer(2) === 0;
    const person = same ? first.person : COLLEAGUES + random.integer(answers.length - COLLEAGUES);
    const own = other[person]![item];
    const to = ANSWERS.find((answer) => answer === (own ?? 9) + Math.sign(owed));
    if (own == null || to === undefined || (person === first.person && item === first.item)) continue;
    if (item === target.item && (own === target.answer || to === target.answer)) continue;
    other = changed(other, { person, item, to });
    owed -= Math.sign(owed);
  }
  return other;
}

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5];

import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import type { Answer, Answers } from "~/domain/instrument";
import { points } from "~/domain/points";
import { respondentsAmong, scoreDepartment } from "~/domain/scoring";

const ITEMS = instrumentV1.items;

/** Answers by a rule per item: position in the survey and item. */
function person(answer: (position: number) => Answer | null): Answers {
  return ITEMS.map((_, position) => answer(position));
}

const half = () => 5;

describe("who counts", () => {
  test("whoever answered at least 9 of the 18 scored items, whatever the mirror items", () => {
    const nine = person((position) => (position < 9 ? 3 : null));
    const eightAndMirror = person((position) => (position < 8 || position > 17 ? 3 : null));
    expect(respondentsAmong(instrumentV1, [nine, eightAndMirror])).toEqual([nine]);
  });
});

describe("scores", () => {
  test("points are 20 times the mean answer", () => {
    expect([1, 3, 5].map(points)).toEqual([20, 60, 100]);
  });

  test("complete answers: dimensions weigh equally, people weigh equally", () => {
    const people = [2, 4, 4, 3, 5].map((answer) => person(() => answer as Answer));
    const raw = scoreDepartment(instrumentV1, people, half);
    expect(raw.respondents).toBe(5);
    expect(raw.score?.mean).toBe(72);
    expect(raw.score?.variance).toBeCloseTo(400 * 1.3, 10);
    expect(raw.dimensions.trust?.mean).toBe(72);
    expect(raw.mirror.own?.mean).toBe(72);
    expect(raw.score?.weights.reduce((sum, weight) => sum + weight * 5, 0)).toBeCloseTo(1, 12);
  });

  test("the same totals give the same mean to the last digit, in any order", () => {
    const people = Array.from({ length: 7 }, (_, index) =>
      person((position) => (((index * 5 + position * 3) % 5) + 1) as Answer),
    );
    const forwards = scoreDepartment(instrumentV1, people, half);
    const backwards = scoreDepartment(instrumentV1, people.toReversed(), half);
    expect(backwards.score?.mean).toBe(forwards.score?.mean);
    const total = people
      .flatMap((answers) => answers.slice(0, 18))
      .reduce<number>((sum, a) => sum + (a ?? 0), 0);
    expect(forwards.score?.mean).toBe((20 * total) / (18 * 7));
  });

  test("missing answers are imputed two-way, as the reference does", () => {
    // Trust is asked last: the first person skips one trust item, everybody else answers all.
    const people = [
      person((position) => (position === 17 ? null : 2)),
      ...Array.from({ length: 4 }, () => person((position) => (position === 17 ? 5 : 4))),
    ];
    const raw = scoreDepartment(instrumentV1, people, () => 4);
    // Items: 17 with mean 3.6, the last one 5; the person's offset is 2 - 3.6, so 3.4 is imputed.
    const total = 17 * 2 + 3.4 + 4 * (17 * 4 + 5);
    expect(raw.score?.mean).toBeCloseTo((20 * total) / 90, 10);
    expect(raw.items["trust-3"]).toEqual([0, 0, 0, 0, 4]);
  });

  test("an item with too few real answers leaves scores and figures of its dimension to the other two", () => {
    const people = Array.from({ length: 10 }, (_, index) =>
      person((position) => (position === 17 && index >= 4 ? null : position === 17 ? 1 : 4)),
    );
    const raw = scoreDepartment(instrumentV1, people, half);
    expect(raw.dimensions.trust?.mean).toBe(80);
    expect(raw.dimensions.trust?.weights).toHaveLength(2);
    expect(raw.score?.mean).toBe(80);
  });

  test("a dimension with one such item left is not scored, nor is a mirror direction without both", () => {
    const people = Array.from({ length: 10 }, (_, index) =>
      person((position) =>
        (position === 16 || position === 17 || position === 18) && index >= 4 ? null : 4,
      ),
    );
    const raw = scoreDepartment(instrumentV1, people, half);
    expect(raw.dimensions.trust).toBeNull();
    expect(raw.score?.weights).toHaveLength(15);
    expect(raw.mirror.own).toBeNull();
    expect(raw.mirror.other?.mean).toBe(80);
  });

  test("nobody, one person and unanimous refusals leave no number that is not one", () => {
    expect(scoreDepartment(instrumentV1, [], half).score).toBeNull();
    const alone = scoreDepartment(instrumentV1, [person(() => 3)], () => 1);
    expect(alone.score).toMatchObject({ mean: 60, variance: 0 });
    const everySecond = Array.from({ length: 5 }, () => person((position) => (position % 2 ? null : 3)));
    expect(scoreDepartment(instrumentV1, everySecond, half).score).toBeNull();
  });
});

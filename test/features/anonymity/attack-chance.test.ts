import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { liesByKeys } from "~/features/anonymity/attack-chance.server";
import { chanceOfRight } from "../../privacy/chance-of-right";

const keys = (count: number) => Array.from({ length: count }, () => randomBytes(8).toString("hex"));

test("the chance of right pairs is that of random pairings, counted", () => {
  const people = 12;
  const rounds = 20_000;
  const least = [0, 0, 0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const order = keys(people);
    const sorted = [...order].sort();
    const right = order.filter((key, place) => key === sorted[place]).length;
    for (let count = 0; count < least.length; count++) {
      if (right >= count) least[count] = (least[count] ?? 0) + 1;
    }
  }
  least.forEach((times, count) => {
    expect(chanceOfRight(count, 1)).toBeCloseTo(times / rounds, 1.5);
  });
  expect(chanceOfRight(24, 2)).toBeLessThan(1e-15);
});

test("an order of arrival is not taken for the order of the keys, and that order always is", () => {
  const taken = Array.from({ length: 2000 }, () => keys(12)).filter((order) => liesByKeys(order));
  expect(taken).toEqual([]);
  for (const count of [5, 6, 24, 400]) {
    const sorted = keys(count).sort();
    expect(liesByKeys(sorted)).toBe(true);
    expect(liesByKeys([...sorted].reverse())).toBe(true);
  }
});

test("a few rows that came after the rest was sorted make no order, and four are too few to tell", () => {
  const sorted = keys(200).sort();
  expect(liesByKeys([...sorted, ...keys(2)])).toBe(true);
  expect(liesByKeys([...sorted, ...keys(40)])).toBe(false);
  expect(liesByKeys(keys(4).sort())).toBe(false);
});

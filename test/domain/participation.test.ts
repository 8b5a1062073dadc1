import { expect, test } from "vitest";
import { fullQuarters, participationBand, responseRate } from "~/domain/participation";

test("the bands begin at 25, 50 and 75 %", () => {
  const bands = [0, 24, 25, 49, 50, 74, 75, 100].map((answered) => participationBand(answered, 100));
  expect(bands).toEqual(["under-25", "under-25", "25-50", "25-50", "50-75", "50-75", "over-75", "over-75"]);
});

test("no quarter is full as long as nobody may have answered, nor one that is not over", () => {
  const answered = [0, 24, 25, 50, 75, 100];
  expect(answered.map((one) => fullQuarters(participationBand(one, 100)))).toEqual([0, 0, 1, 2, 3, 3]);
});

test("replacement slips never make more than everybody", () => {
  expect(responseRate(13, 12)).toBe(1);
});

test("a rate without invited people is refused", () => {
  expect(() => responseRate(0, 0)).toThrow("responseRate requires at least one invited person");
});

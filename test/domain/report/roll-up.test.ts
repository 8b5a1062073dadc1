import { expect, test } from "vitest";
import type { Estimate } from "~/domain/report/report";
import { rollUp } from "~/domain/report/roll-up";

function estimate(score: number, standardError: number): Estimate {
  return { kind: "estimate", score, low: score, high: score, standardError, degreesOfFreedom: null };
}
const HIDDEN: Estimate = { kind: "withheld", reason: "department-below-threshold" };
const BANDED: Estimate = { kind: "bounded", low: 60, high: 100 };

test("two independent scores: the mean, and their errors added in quadrature", () => {
  const both = rollUp([estimate(50, 3), estimate(70, 4)]);
  expect(both?.of).toBe(2);
  expect(both?.estimate.score).toBe(60);
  expect(both?.estimate.standardError).toBeCloseTo(2.5, 12);
  expect(both?.estimate.low).toBeCloseTo(60 - 1.959963984540054 * 2.5, 8);
});

test("what is hidden or known only to a band takes no part, so nothing can be subtracted", () => {
  const shown = [estimate(50, 3), estimate(70, 4)];
  expect(rollUp([...shown, HIDDEN, BANDED])).toEqual(rollUp(shown));
  expect(rollUp([estimate(50, 3), HIDDEN])).toBeNull();
});

test("stays on the scale", () => {
  const top = rollUp([estimate(99, 5), estimate(99, 5)]);
  expect(top?.estimate.high).toBe(100);
});

import { describe, expect, test } from "vitest";
import type { MethodName } from "../tools/calibration/method-under-test";
import { type Cell, STUDIES, type StudyName } from "../tools/calibration/studies";

/**
 * A short, seeded part of `npm run calibrate`: the bars hold for the product, and each broken variant of the method
 * misses the bar that is meant to catch it.
 */
const SEED = 20_060_700;
/** A release is audited while it is made, which takes its time. */
const LONG = { timeout: 300_000 };
const USUAL = { n: 12, rate: 0.86, level: 60 };

function measured(study: StudyName, cell: Cell, repetitions: number, method: MethodName = "product") {
  const tallies = STUDIES[study](cell, SEED, repetitions, method);
  return (name: string) => {
    const tally = tallies[name];
    if (!tally) throw new Error(`nothing was counted as ${name}`);
    return tally.sum / tally.count;
  };
}

describe("intervals", LONG, () => {
  test("hold the truth at least as often as they say", () => {
    for (const cell of [USUAL, { n: 6, rate: 0.5, level: 60 }, { n: 30, rate: 1, level: 60 }]) {
      const of = measured("coverage", cell, 150);
      expect(of("department values"), JSON.stringify(cell)).toBeGreaterThanOrEqual(0.945);
      expect(of("department all"), JSON.stringify(cell)).toBeGreaterThanOrEqual(0.945);
    }
  });

  test("are as narrow as the finite population allows", () => {
    expect(measured("dataBased", USUAL, 150)("width")).toBeLessThanOrEqual(10);
    const dropped = measured("dataBased", USUAL, 150, "without-population-correction");
    expect(dropped("width")).toBeGreaterThan(10);
  });
});

describe("changes that are none", LONG, () => {
  const cell = { ...USUAL, shift: 0 };

  test("are called clear in at most 5.5 %, and some dimension's in at most 6 % of reports", () => {
    const of = measured("change", cell, 1600);
    expect(of("clear")).toBeLessThanOrEqual(0.055);
    expect(of("any dimension")).toBeLessThanOrEqual(0.06);
  });

  test("are called clear too often when intervals are a tenth too narrow", () => {
    expect(measured("change", cell, 1600, "ten-percent-narrow")("clear")).toBeGreaterThan(0.055);
  });

  test("are found in some dimension far too often without Holm's adjustment", () => {
    expect(measured("change", cell, 300, "without-holm")("any dimension")).toBeGreaterThan(0.12);
  });
});

describe("gaps that are none", LONG, () => {
  test("are named in some dimension in at most 6 % of reports, and more often without Holm's adjustment", () => {
    const named = measured("gap", USUAL, 300)("any dimension");
    expect(named).toBeLessThanOrEqual(0.06);
    expect(measured("gap", USUAL, 300, "without-holm")("any dimension")).toBeGreaterThan(
      Math.max(0.06, named),
    );
  });
});

describe("stages", LONG, () => {
  test("are right where they are named", () => {
    const of = measured("stage", { n: 12, rate: 0.86 }, 1200);
    expect(of("right")).toBeGreaterThanOrEqual(0.93);
    expect(of("named right")).toBeGreaterThanOrEqual(0.97);
    expect(of("brier")).toBeLessThanOrEqual(0.09);
  });

  test("do not flap at a cut", () => {
    const of = measured("atCut", { n: 12, rate: 0.86, cut: 60 }, 25);
    expect(of("changes")).toBeLessThan(of("naive changes") / 2);
  });
});

import { describe, expect, test } from "vitest";
import {
  FAMILY_STUDIES,
  type FamilyCell,
  type FamilyStudyName,
  NEUTRAL_KINDS,
} from "../tools/calibration/family-studies";
import type { MethodName } from "../tools/calibration/method-under-test";
import { type Cell, STUDIES, type StudyName } from "../tools/calibration/studies";
import { meanOf } from "../tools/calibration/tallies";
import type { VariantName } from "../tools/calibration/variants";

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

function ofFamily(
  study: FamilyStudyName,
  cell: FamilyCell,
  repetitions: number,
  variant: VariantName = "product",
) {
  const tallies = FAMILY_STUDIES[study](cell, SEED, repetitions, variant);
  return (name: string) => meanOf(tallies, name);
}

describe("intervals", LONG, () => {
  test("hold the truth at least as often as they say", () => {
    for (const cell of [USUAL, { n: 6, rate: 0.5, level: 60 }, { n: 30, rate: 1, level: 60 }]) {
      const of = measured("coverage", cell, 150);
      expect(of("department values"), JSON.stringify(cell)).toBeGreaterThanOrEqual(0.945);
      expect(of("department all"), JSON.stringify(cell)).toBeGreaterThanOrEqual(0.945);
    }
  });

  test("hold it where silence varies, and are caught when they are half as wide", () => {
    const cell = { shape: "silence that varies", n: [15, 15], N: [25, 25], level: 60 } as const;
    expect(ofFamily("coverage", cell, 200)("covered")).toBeGreaterThanOrEqual(0.93);
    expect(ofFamily("coverage", cell, 100, "half-as-wide")("covered")).toBeLessThan(0.93);
  });

  test("are as narrow as the finite population allows", () => {
    expect(measured("dataBased", USUAL, 150)("width")).toBeLessThanOrEqual(10);
    const dropped = measured("dataBased", USUAL, 150, "without-population-correction");
    expect(dropped("width")).toBeGreaterThan(10);
  });
});

describe("changes that are none", LONG, () => {
  const cell = { shape: "ordinary", n: [12, 12], N: [14, 14], level: 60, mood: true } as const;

  test("are called clear in at most 8 % on days with a mood, in 5.5 % over all, some topic's in 6 %", () => {
    const [moody, calm] = [ofFamily("change", cell, 700), ofFamily("change", { ...cell, mood: false }, 300)];
    expect(moody("clear")).toBeLessThanOrEqual(0.08);
    expect((moody("clear") + calm("clear")) / 2).toBeLessThanOrEqual(0.055);
    expect(moody("any topic")).toBeLessThanOrEqual(0.06);
  });

  test("are called clear far too often when the common mood is left out", () => {
    expect(ofFamily("change", cell, 400, "without-mood")("clear")).toBeGreaterThan(0.08);
  });

  test("are found in some topic far too often without Holm's adjustment", () => {
    expect(ofFamily("change", cell, 400, "without-holm")("any topic")).toBeGreaterThan(0.1);
  });

  test("are said to have lasted in at most 5.5 %", () => {
    expect(ofFamily("lasting", cell, 150)("lasting")).toBeLessThanOrEqual(0.055);
  });
});

describe("changes that are some", LONG, () => {
  const cell = { shape: "ordinary", n: [20, 20], N: [23, 23], level: 57, mood: true } as const;

  test("are called clear in two of five at 5 points and in four of five at 8", () => {
    expect(ofFamily("change", { ...cell, shift: 5 }, 400)("clear")).toBeGreaterThanOrEqual(0.4);
    expect(ofFamily("change", { ...cell, shift: 8 }, 400)("clear")).toBeGreaterThanOrEqual(0.8);
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
  test("are as probable as they are said to be", () => {
    const of = measured("stage", { n: 12, rate: 0.86 }, 600);
    expect(of("right")).toBeGreaterThanOrEqual(0.93);
    expect(of("brier")).toBeLessThanOrEqual(0.09);
  });

  const cell = { shape: "ordinary", n: [12, 12], N: [14, 14], level: 65 } as const;

  test("are right in the headline where it names one; report, trends and advice say the same", () => {
    const of = ofFamily("named", cell, 600);
    expect(of("named right")).toBeGreaterThanOrEqual(0.97);
    expect(of("agree")).toBe(1);
    expect(ofFamily("named", cell, 300, "naive-naming")("named right")).toBeLessThan(0.97);
  });

  test("do not flap in the headline when the truth stays at a cut", () => {
    const of = ofFamily("atCut", cell, 25);
    expect(of("stage changes")).toBeLessThanOrEqual(1.1);
    expect(of("word changes")).toBeLessThanOrEqual(1.7);
    expect(ofFamily("atCut", cell, 10, "naive-naming")("stage changes")).toBeGreaterThan(2);
  });

  test("keep the words of the headline where a small company's score is now a value and now a bound", () => {
    const of = ofFamily("atCut", { shape: "ordinary", n: [8, 6], N: [8, 6], level: 80 }, 15);
    expect(of("word changes")).toBeLessThanOrEqual(1.7);
  });

  test("beyond Defined are not named where nobody says anything", () => {
    for (const [kind] of NEUTRAL_KINDS.entries()) {
      expect(ofFamily("neutral", { ...cell, level: kind }, 100)("beyond defined")).toBeLessThanOrEqual(0.015);
    }
  });
});

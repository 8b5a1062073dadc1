import { describe, expect, test } from "vitest";
import { fCdf, fQuantile, fUpperTail } from "~/domain/statistics/distributions/f";
import { incompleteBeta } from "~/domain/statistics/distributions/incomplete-beta";
import { logGamma } from "~/domain/statistics/distributions/log-gamma";
import {
  normalCdf,
  normalQuantile,
  normalUpperQuantile,
  normalUpperTail,
} from "~/domain/statistics/distributions/normal";
import {
  studentTCdf,
  studentTDensity,
  studentTQuantile,
  studentTUpperQuantile,
  studentTUpperTail,
} from "~/domain/statistics/distributions/student-t";
import { expectAgreement } from "./reference";

// Values with 17 digits are from 50-digit arithmetic: the erfc function and the beta series of DLMF 8.17.8.

describe("normal distribution", () => {
  test.each([
    [1e-8, 0.4999999960105772],
    [0.5, 0.3085375387259869],
    [3, 0.0013498980316300946],
    [6, 9.86587645037698e-10],
    [10, 7.619853024160525e-24],
    [20, 2.7536241186062337e-89],
    [30, 4.906713927148187e-198],
    [37, 5.725571222524577e-300],
  ])("both tails at %d", (z, tail) => {
    expectAgreement(normalUpperTail(z), tail, 1e-14);
    expectAgreement(normalCdf(-z), tail, 1e-14);
  });
  test.each([
    [1e-300, 37.0470962993612],
    [1e-100, 21.273453560965326],
    [1e-16, 8.222082216130435],
    [0.001, 3.0902323061678136],
    [0.3, 0.5244005127080408],
  ])("quantile from the upper tail %d", (q, z) => {
    expectAgreement(normalUpperQuantile(q), z, 1e-14);
  });
  test("the ends of the range", () => {
    expect(normalUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect([0, 1, -0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([null, null, null, null, null]);
    expect(() => normalUpperTail(Number.NaN)).toThrow(RangeError);
  });
});

describe("Student's t", () => {
  test.each([
    [1e-8, 5, 0.4999999962039331],
    [0.3, 0.5, 0.4224295760652454],
    [2, 1, 0.14758361765043326],
    [1000, 3, 1.1026538212882963e-9],
    [1e6, 4, 2.99999999998e-24],
    [1e30, 10, 1.2304687499999997e-296],
    [1e290, 1, 3.1830988618379064e-291],
    [1e200, 1.5, 3.770852432016246e-301],
    [5, 2.5, 0.011725594985430923],
    [12, 12, 2.4179642433228428e-8],
    [40, 30, 6.863022597203201e-28],
    [40, 100, 1.2310538010700354e-63],
    [39.9, 1000, 2.4436485685697025e-209],
    [37.5, 5000, 9.9007902788204e-272],
    [8, 10000, 6.910604364532691e-16],
    [2, 1e6, 0.022750266925659603],
    [10, 1e6, 7.639305384089125e-24],
    [30, 1e6, 6.0100471168853764e-198],
    [10, 1e9, 7.619872453045539e-24],
  ])("both tails at t %d, df %d, and back", (t, df, tail) => {
    expectAgreement(studentTUpperTail(t, df), tail, 1e-11);
    expectAgreement(studentTCdf(-t, df), tail, 1e-11);
    if (t < 1e-3) return;
    expectAgreement(studentTUpperQuantile(tail, df), t, 1e-11);
    expectAgreement(studentTQuantile(tail, df), -t, 1e-11);
  });
  test("no seam between the two ways of computing at 100,000 degrees of freedom", () => {
    for (const t of [0.01, 0.5, 2, 8, 20]) {
      const below = studentTUpperTail(t, 99_999.9999999) ?? 0;
      expectAgreement(studentTUpperTail(t, 100_000.0000001), below, 1e-10);
    }
  });
  test("closed forms: df 1 is Cauchy's, df 2 has t = (2p - 1) / sqrt(2 p (1 - p))", () => {
    for (const p of [1e-12, 0.01, 0.2, 0.25, 0.4999, 0.6, 0.99]) {
      expectAgreement(studentTQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-9);
      expectAgreement(studentTQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-9);
    }
  });
  test("null and Infinity degrees of freedom are the normal distribution", () => {
    for (const df of [null, Number.POSITIVE_INFINITY]) {
      expect(studentTUpperTail(1.5, df)).toBe(normalUpperTail(1.5));
      expect(studentTQuantile(0.9, df)).toBe(normalQuantile(0.9));
    }
  });
  test("undefined is null", () => {
    for (const df of [0, -1, Number.NaN]) {
      expect(studentTCdf(1, df)).toBeNull();
      expect(studentTDensity(1, df)).toBeNull();
      expect(studentTQuantile(0.9, df)).toBeNull();
    }
    for (const p of [0, 1, -1, 2, Number.NaN]) expect(studentTQuantile(p, 5)).toBeNull();
    expect(studentTUpperQuantile(1e-300, 0.1)).toBeNull();
    expect(studentTCdf(Number.NEGATIVE_INFINITY, 3)).toBe(0);
  });
  test("density integrates to the probability between two points", () => {
    for (const df of [1.5, 4, 30, 1e6]) {
      const steps = 2000;
      let area = 0;
      for (let i = 0; i < steps; i++)
        area += (studentTDensity(-1 + (3 * (i + 0.5)) / steps, df) ?? 0) * (3 / steps);
      expectAgreement(area, (studentTCdf(2, df) ?? 0) - (studentTCdf(-1, df) ?? 0), 1e-6);
    }
  });
});

describe("gamma, beta and F", () => {
  test("log-gamma keeps its digits next to its zeros", () => {
    const euler = 0.5772156649015329;
    expectAgreement(logGamma(1 + 1e-9), -euler * 1.00000008274037e-9, 1e-8);
    expectAgreement(logGamma(2 + 2 ** -30), (1 - euler) * 2 ** -30, 1e-8);
    expectAgreement(logGamma(0.5), Math.log(Math.PI) / 2, 1e-15);
    expectAgreement(logGamma(171), Math.log(170) + (logGamma(170) ?? 0), 1e-15);
    expect(logGamma(-1)).toBeNull();
  });
  test("incomplete beta against binomial sums", () => {
    // I_x(a, b) of whole a, b is the probability of at least a successes among a + b - 1.
    const binomial = (n: number, k: number) =>
      Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);
    for (const [x, a, b] of [
      [0.1, 3, 5],
      [0.5, 10, 10],
      [0.9, 2, 7],
      [0.001, 6, 2],
    ] as const) {
      let sum = 0;
      for (let k = a; k < a + b; k++) sum += binomial(a + b - 1, k) * x ** k * (1 - x) ** (a + b - 1 - k);
      expectAgreement(incompleteBeta(x, a, b), sum, 1e-12);
    }
    expect(incompleteBeta(0, 2, 2)).toBe(0);
    expect(incompleteBeta(1, 2, 2)).toBe(1);
  });
  test("F: square of t, reciprocal, and back", () => {
    for (const t of [0.1, 1, 2.5, 30]) {
      expectAgreement(fUpperTail(t * t, 1, 9), 2 * (studentTUpperTail(t, 9) ?? 0), 1e-12);
      expectAgreement(fUpperTail(t, 3, 8), fCdf(1 / t, 8, 3) ?? 0, 1e-12);
    }
    for (const p of [1e-12, 0.025, 0.5, 0.975, 0.999999]) {
      expectAgreement(fCdf(fQuantile(p, 29, 174) ?? 0, 29, 174), p, 1e-10);
    }
    expectAgreement(fQuantile(0.975, 4, 2), 39.24841, 1e-6);
    expect([fQuantile(0.5, 0, 3), fQuantile(1, 2, 3), fCdf(1, 1, 0)]).toEqual([null, null, null]);
  });
});

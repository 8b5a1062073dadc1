import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import {
  type DepartmentLevels,
  foundCompany,
  latentOfPoints,
  passQuarter,
  simulateWave,
  THRESHOLDS,
} from "~/domain/simulator";
import { normalCdf } from "~/domain/statistics/distributions/normal";
import { createRandom } from "~/domain/statistics/random";
import { ofEveryDimension } from "../support/dimensions";

function flat(points: number): DepartmentLevels {
  return { dimensions: ofEveryDimension(() => points), mirror: { own: points, other: points } };
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (f: (pair: readonly [number, number]) => number) =>
    pairs.reduce((total, pair) => total + f(pair), 0);
  return (
    sum(([a, b]) => (a - x) * (b - y)) / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2))
  );
}

describe("levels", () => {
  test("the table of latent levels gives the points it is named after", () => {
    for (let points = 25; points <= 95; points += 2.5) {
      const expected = [0.25, 0, -0.25].map((ease) => {
        const above = THRESHOLDS.map((threshold) => normalCdf(latentOfPoints(points) + ease - threshold));
        return 20 * (1 + above.reduce((sum, share) => sum + share, 0));
      });
      const mean = expected.reduce((sum, value) => sum + value, 0) / 3;
      expect(Math.abs(mean - points), `${points} points`).toBeLessThan(0.3);
    }
  });

  test("a large department scores near its level", () => {
    const random = createRandom(3);
    const company = foundCompany(instrumentV1, [4000, 1], random);
    for (const level of [35, 60, 78]) {
      const plan = {
        respondents: [4000, 1] as const,
        levels: [flat(level), flat(level)] as const,
        dontKnow: 0,
      };
      const [answers] = simulateWave(company, plan, random);
      const given = answers.flatMap((person) => person.slice(0, 18).map((answer) => answer ?? 0));
      const mean = (20 * given.reduce<number>((sum, answer) => sum + answer, 0)) / given.length;
      expect(Math.abs(mean - level)).toBeLessThan(0.8);
    }
  });
});

describe("answers", () => {
  const plan = (dontKnow: number) => ({
    respondents: [12, 9] as const,
    levels: [flat(60), flat(60)] as const,
    dontKnow,
  });

  test("are the same on every machine, and in another language (fixtures/method/simulate_reference.py)", () => {
    const random = createRandom(20060716);
    const company = foundCompany(instrumentV1, [14, 11], random);
    const first = simulateWave(company, plan(0.05), random);
    const second = simulateWave(passQuarter(company, random), plan(0.05), random);
    const digest = createHash("sha256")
      .update(JSON.stringify([first, second]))
      .digest("hex");
    expect(digest).toBe("a2d01c8195689cb7644852738e47747341d2aa890182de9bec2c74ea693c5a41");
  });

  test("are as many as planned, with Don't know as often as planned", () => {
    const random = createRandom(5);
    const company = foundCompany(instrumentV1, [400, 11], random);
    const [first, second] = simulateWave(company, { ...plan(0.1), respondents: [400, 9] }, random);
    expect([first.length, second.length]).toEqual([400, 9]);
    const missing = first.flat().filter((answer) => answer === null).length / (400 * 22);
    expect(Math.abs(missing - 0.1)).toBeLessThan(0.01);
  });

  test("a person's score keeps from wave to wave, answers to one item less so", () => {
    const random = createRandom(8);
    let company = foundCompany(instrumentV1, [3000, 1], random);
    const everybody = { ...plan(0), respondents: [3000, 1] as const };
    const score = (person: (typeof company.departments)[0][number]) => person.general;
    const before = company.departments[0].map(score);
    company = passQuarter(company, random);
    const lasting = correlation(
      company.departments[0].map((person, index) => [before[index]!, score(person)]),
    );
    // .97 for those who stay, 0 for the one in twenty who is replaced.
    expect(Math.abs(lasting - 0.97 * 0.95)).toBeLessThan(0.02);

    const [answers] = simulateWave(company, everybody, random);
    const sameDimension = correlation(answers.map((person) => [person[0] ?? 0, person[1] ?? 0]));
    const otherDimension = correlation(answers.map((person) => [person[0] ?? 0, person[5] ?? 0]));
    // .30 + .15 + .05 and .30 + .05 of the variance are shared, a little less after cutting into five.
    expect(Math.abs(sameDimension - 0.46)).toBeLessThan(0.05);
    expect(Math.abs(otherDimension - 0.32)).toBeLessThan(0.05);
  });
});

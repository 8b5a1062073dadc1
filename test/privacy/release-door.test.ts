import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease } from "~/domain/disclosure/release";
import type { Figure } from "~/domain/disclosure/release-shape";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import { scoreDepartment } from "~/domain/scoring";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
import { DIMENSIONS, ofEveryDimension } from "../support/dimensions";

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({
    name: name.split(path.sep).join("/"),
    text: readFileSync(path.join("app", name), "utf8"),
  }));

describe("one door", () => {
  test("only the release gate makes a released value", () => {
    const makers = sources.filter(({ text }) =>
      /\bas (unknown as )?Released?\b|\bas (unknown as )?Released</.test(text),
    );
    expect(makers.map(({ name }) => name)).toEqual(["domain/disclosure/release.ts"]);
  });

  test("nothing but the gate sees raw scores", () => {
    const readers = sources.filter(({ text }) => /from "[^"]*\/(scoring|histogram)"/.test(text));
    const outside = readers
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("domain/disclosure/") && name !== "domain/scoring.ts");
    expect(outside).toEqual([]);
  });
});

describe("figures are true", () => {
  test("a value is the raw one to half a step, a band holds it", () => {
    const random = createRandom(11);
    for (let round = 0; round < 60; round++) {
      const n = 5 + random.integer(40);
      const level = 25 + random.integer(70);
      const people = foundCompany(instrumentV1, [n, n], random);
      const levels = { dimensions: ofEveryDimension(() => level), mirror: { own: level, other: level } };
      const plan = { respondents: [n, n] as const, levels: [levels, levels] as const, dontKnow: 0.1 };
      const answers = simulateWave(people, plan, random);
      const ballots = answers.map((given) => given.map((one) => ({ answers: one, comment: null })));
      const { release } = makeRelease({
        instrument: instrumentV1,
        threshold: 5,
        manifestHash: "00",
        claimed: 2 * n,
        departments: [
          { name: "Sales", invited: n, ballots: ballots[0]! },
          { name: "Marketing", invited: n, ballots: ballots[1]! },
        ],
      });
      release.departments.forEach((department, index) => {
        if (department.respondents === null) return;
        const raw = scoreDepartment(instrumentV1, answers[index]!, (count) => minimumAnswers(count, 5));
        isTrue(department.score, raw.score?.mean);
        for (const id of DIMENSIONS) isTrue(department.dimensions[id]!.score, raw.dimensions[id]?.mean);
        isTrue(department.mirror.own, raw.mirror.own?.mean);
        isTrue(department.mirror.other, raw.mirror.other?.mean);
        for (const [id, item] of Object.entries(department.items)) {
          const histogram = raw.items[id]!;
          const given = histogram.reduce((sum, count) => sum + count, 0);
          isTrue(item.favourable, (100 * (histogram[3] + histogram[4])) / given);
          isTrue(item.mean, histogram.reduce((sum, count, step) => sum + count * (step + 1), 0) / given);
        }
      });
    }
  });
});

function isTrue(figure: Figure, raw: number | undefined): void {
  if (figure.kind === "withheld") return;
  if (raw === undefined) throw new Error("a figure was released that has no raw score");
  if (figure.kind === "value")
    expect(Math.abs(figure.value - raw)).toBeLessThanOrEqual(figure.step / 2 + 1e-9);
  if (figure.kind === "at-least") expect(raw).toBeGreaterThanOrEqual(figure.bound);
  if (figure.kind === "at-most") expect(raw).toBeLessThanOrEqual(figure.bound);
}

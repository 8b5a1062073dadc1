import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditDepartment } from "./department-audit";
import { auditByListing } from "./every-world";
import { type Finding, sentenceOf } from "./finding";
import { auditOneItem } from "./one-item";
import { someView } from "./random-views";
import { EVERYTHING } from "./view";

const SEED = 20_060_702;
const sorted = (findings: readonly Finding[]) => findings.map(sentenceOf).sort();

describe("the joint auditor agrees with listing every world", () => {
  for (const { people, dimensionOf, runs } of [
    { people: 3, dimensionOf: [0], runs: 150 },
    { people: 3, dimensionOf: [0, 0], runs: 20 },
    { people: 3, dimensionOf: [0, 1], runs: 20 },
    { people: 4, dimensionOf: [0], runs: 80 },
    { people: 4, dimensionOf: [0, 1], runs: 3 },
  ]) {
    test(`${people} people, items of dimensions ${dimensionOf.join(" and ")}`, () => {
      let proofs = 0;
      fc.assert(
        fc.property(
          someView(people, dimensionOf),
          fc.integer({ min: 0, max: 2 }),
          ({ view, truth }, colleagues) => {
            const coalition = Array.from({ length: colleagues }, (_, person) =>
              truth.map((given) => given[person]!),
            );
            const listed = sorted(auditByListing(view, coalition));
            proofs += listed.length;
            expect(sorted(auditDepartment(view, coalition))).toEqual(listed);
          },
        ),
        { seed: SEED, numRuns: runs },
      );
      expect(proofs).toBeGreaterThan(0);
    });
  }
});

test("the exhaustive auditor of one item agrees with listing every world", () => {
  const gates = [
    (sum: number) => Math.floor(sum / 2),
    (sum: number) => Math.floor(sum / 3),
    (sum: number) => Math.min(14, sum),
  ];
  for (const people of [3, 4]) {
    for (const gate of gates) {
      const exhaustive = auditOneItem(people, ([a, b, c, d, e]) => gate(a + 2 * b + 3 * c + 4 * d + 5 * e));
      const seen = new Set(exhaustive.map(({ coalition }) => JSON.stringify(coalition)));
      for (let view = 0; view <= 5 * people; view++) {
        const sums = Array.from({ length: 5 * people + 1 }, (_, sum) => sum).filter(
          (sum) => gate(sum) === view,
        );
        if (sums.length === 0) continue;
        const window = { low: Math.min(...sums), high: Math.max(...sums) };
        for (const own of [[], [1], [3], [5], [1, 5], [2, 2]]) {
          const item = { id: "the item", dimension: 0, favourable: EVERYTHING, sum: window, split: null };
          const whole = {
            name: `${view}`,
            people,
            items: [item],
            dimensions: [EVERYTHING],
            total: EVERYTHING,
          };
          const coalition = own.map((answer) => [answer]);
          const found = exhaustive.filter(
            (finding) =>
              finding.view === `${view}` && JSON.stringify(finding.coalition) === JSON.stringify(coalition),
          );
          expect(sorted(found)).toEqual(sorted(auditByListing(whole, coalition)));
        }
      }
      expect(seen.size).toBeGreaterThan(0);
    }
  }
});

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { auditDepartment } from "../auditor/department-audit";
import { everyWorld, fits, joined, provenBy } from "../auditor/every-world";
import { type Finding, sentenceOf } from "../auditor/finding";
import { someView } from "../auditor/random-views";
import { auditSpread, type SpreadView } from "../auditor/spread-audit";
import { EVERYTHING } from "../auditor/view";
import { loadSolver, type Solve } from "../auditor/whole-numbers";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

const sorted = (findings: readonly Finding[]) => findings.map(sentenceOf).sort();
const NO_SPREAD = { above: -1, upTo: 1000 };

/** Between people, in points, of answers item by item. */
function deviationOf(world: readonly (readonly number[])[]): number {
  const persons = world[0]!.map((_, person) => world.reduce((sum, given) => sum + given[person]!, 0));
  const mean = persons.reduce((sum, value) => sum + value, 0) / persons.length;
  const squares = persons.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return (20 / world.length) * Math.sqrt(squares / (persons.length - 1));
}

describe("the exact solver", () => {
  test("agrees with listing every world of three people and two items", () => {
    let proofs = 0;
    const bounds = fc.tuple(fc.constantFrom(-1, 0, 10, 20, 30), fc.constantFrom(5, 10, 25, 45));
    fc.assert(
      fc.property(
        someView(3, [0, 0]),
        bounds,
        fc.integer({ min: 0, max: 1 }),
        ({ view, truth }, [above, wide], people) => {
          const items = view.items.map((item) => ({ ...item, split: null }));
          const deviation = { above, upTo: above + wide };
          const coalition = truth[0]!
            .slice(0, people)
            .map((_, person) => truth.map((given) => given[person]!));
          const open = { ...view, items, total: EVERYTHING };
          const worlds = everyWorld(2, 3 - people).filter((world) => {
            const all = joined(world, coalition);
            const spread = deviationOf(all);
            return fits(open, all) && spread > above + 1e-9 && spread <= above + wide + 1e-9;
          });
          const name = "a view, with its spread";
          const listed = sorted(provenBy(worlds, { items, name }, coalition, 3 - people));
          proofs += listed.length;
          const { low, high } = view.dimensions[0]!;
          const sums = [[Math.max(6, low), Math.min(30, high)]] as const;
          const audited = auditSpread(
            solve,
            { name: "a view", people: 3, items, sums, deviation },
            coalition,
          );
          expect(sorted(audited)).toEqual(listed);
        },
      ),
      { seed: 20_060_704, numRuns: 10 },
    );
    expect(proofs).toBeGreaterThan(0);
  });

  test("agrees with adding sums where no spread is known", () => {
    const random = fc.sample(someView(6, [0, 0, 0]), { seed: 20_060_705, numRuns: 2 });
    for (const { view, truth } of random) {
      const items = view.items.map((item) => ({ ...item, split: null }));
      const { low, high } = view.dimensions[0]!;
      const sums = [[Math.max(18, low), Math.min(90, high)]] as const;
      const coalition = [truth.map((given) => given[0]!)];
      const audited = auditSpread(
        solve,
        { name: "a view", people: 6, items, sums, deviation: NO_SPREAD },
        coalition,
      );
      const added = auditDepartment(
        { ...view, name: "a view, with its spread", items, total: EVERYTHING },
        coalition,
      );
      expect(sorted(audited)).toEqual(sorted(added));
    }
  });
});

describe("mean and spread reconstruction", () => {
  const item = { dimension: 0, favourable: EVERYTHING, sum: EVERYTHING, split: null };
  const dimension = (people: number, sum: number, above: number, upTo: number): SpreadView => ({
    name: `${people} respondents`,
    people,
    items: ["1-1", "1-2", "1-3"].map((id) => ({ ...item, id })),
    sums: [[sum, sum]],
    deviation: { above, upTo },
  });

  test("a mean and its exact standard deviation give five people away", () => {
    const four = Math.sqrt((4 * 1.6 ** 2 + 6.4 ** 2) / 4) * (20 / 3);
    const exact = dimension(5, 4 * 15 + 7, four - 0.01, four + 0.01);
    const low = dimension(5, 4 * 15 + 3, 35.7, 35.8);
    expect(auditSpread(solve, exact, [])).toEqual([]);
    expect(auditSpread(solve, low, []).map(sentenceOf)).toContain(
      '5 respondents, with its spread: exactly 4 of 5 others said "Always" to 1-1',
    );
  });

  test("a spread class wide enough leaves everything open", () => {
    expect(auditSpread(solve, dimension(20, 220, 12, 15), [])).toEqual([]);
    expect(auditSpread(solve, dimension(20, 264, 27, 33), [])).toEqual([]);
  });

  test("a spread class that only the two ends reach says that nobody stood between", () => {
    const camps = dimension(20, 180, 41, 42);
    expect(auditSpread(solve, camps, []).map(sentenceOf)).toContain(
      '20 respondents, with its spread: nobody of 20 others said "Sometimes" to 1-1',
    );
  });
});

import fc from "fast-check";
import { type DepartmentView, EVERYTHING, type Window } from "./view";

/** Answers, item by item, and a view that they fit, mostly. */
type ViewOfTruth = { view: DepartmentView; truth: number[][] };

export function answersTo(items: number, people: number): fc.Arbitrary<number[][]> {
  const given = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: people, maxLength: people });
  return fc.array(given, { minLength: items, maxLength: items });
}

/** Windows around the true numbers; whether opinions are split is said as it comes. */
export function viewOf(truth: number[][], dimensionOf: readonly number[]): fc.Arbitrary<ViewOfTruth> {
  const sums = truth.map(sumOf);
  const dimensions = [...new Set(dimensionOf)];
  return fc
    .record({
      sums: fc.tuple(...sums.map(around)),
      favourable: fc.tuple(...truth.map((given) => around(given.filter((answer) => answer >= 4).length))),
      dimensions: fc.tuple(
        ...dimensions.map((dimension) =>
          around(sumOf(sums.filter((_, item) => dimensionOf[item] === dimension))),
        ),
      ),
      total: around(sumOf(sums)),
      split: fc.array(fc.constantFrom(null, null, true, false), {
        minLength: sums.length,
        maxLength: sums.length,
      }),
    })
    .map((windows) => ({
      truth,
      view: {
        name: "a view",
        people: truth[0]!.length,
        items: dimensionOf.map((dimension, item) => ({
          id: `item ${item}`,
          dimension,
          favourable: windows.favourable[item]!,
          sum: windows.sums[item]!,
          split: windows.split[item]!,
        })),
        dimensions: windows.dimensions,
        total: windows.total,
      },
    }));
}

export function someView(people: number, dimensionOf: readonly number[]): fc.Arbitrary<ViewOfTruth> {
  return answersTo(dimensionOf.length, people).chain((truth) => viewOf(truth, dimensionOf));
}

function around(truth: number): fc.Arbitrary<Window> {
  const some = fc.integer({ min: 0, max: 3 });
  return fc.tuple(some, some, some).map(([below, above, open]) => ({
    low: open === 1 ? EVERYTHING.low : truth - below,
    high: open === 2 ? EVERYTHING.high : truth + above,
  }));
}

function sumOf(given: readonly number[]): number {
  return given.reduce((sum, answer) => sum + answer, 0);
}

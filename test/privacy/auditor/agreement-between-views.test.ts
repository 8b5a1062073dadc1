import fc from "fast-check";
import { expect, test } from "vitest";
import { everyWorld, fits, joined, provenBy } from "./every-world";
import { type Finding, sentenceOf } from "./finding";
import { auditMajority } from "./majority-audit";
import { answersTo, someView, viewOf } from "./random-views";
import { auditTwoWaves } from "./two-waves";

const SEED = 20_060_703;
const sorted = (findings: readonly Finding[]) => findings.map(sentenceOf).sort();
const colleaguesOf = (truth: number[][], count: number) =>
  Array.from({ length: count }, (_, person) => truth.map((given) => given[person]!));
const favourable = (world: readonly (readonly number[])[]) =>
  world.flat().filter((answer) => answer >= 4).length;

test("two departments and the majority bit: the auditor agrees with listing every world", () => {
  let proofs = 0;
  fc.assert(
    fc.property(
      someView(3, [0, 1]),
      someView(2, [0, 0]),
      fc.integer({ min: 0, max: 2 }),
      (first, second, colleagues) => {
        const coalition = colleaguesOf(first.truth, colleagues);
        const majority = (favourable(first.truth) + favourable(second.truth)) * 2 > 10;
        const others = 3 - colleagues;
        const elsewhere = everyWorld(2, 2)
          .filter((world) => fits(second.view, world))
          .map(favourable);
        const worlds = everyWorld(2, others).filter((world) => {
          const own = joined(world, coalition);
          return (
            fits(first.view, own) &&
            elsewhere.some((count) => (count + favourable(own)) * 2 > 10 === majority)
          );
        });
        const name = `${first.view.name}, with the majority bit`;
        const listed = sorted(provenBy(worlds, { ...first.view, name }, coalition, others));
        proofs += listed.length;
        const view = { departments: [first.view, second.view] as const, majority };
        expect(sorted(auditMajority(view, coalition))).toEqual(listed);
      },
    ),
    { seed: SEED, numRuns: 20 },
  );
  expect(proofs).toBeGreaterThan(0);
});

test("two waves and a leaver: the auditor agrees with listing every world", () => {
  let proofs = 0;
  let told = 0;
  const waves = answersTo(2, 4).chain((truth) =>
    fc.tuple(
      viewOf(truth, [0, 1]),
      viewOf(
        truth.map((given) => given.slice(0, 3)),
        [0, 1],
      ),
    ),
  );
  fc.assert(
    fc.property(waves, fc.integer({ min: 0, max: 2 }), ([first, second], colleagues) => {
      const unsplit = first.view.items.map((item) => ({ ...item, split: null }));
      const before = { ...first.view, items: unsplit };
      const after = second.view;
      const coalition = colleaguesOf(second.truth, colleagues);
      const others = 3 - colleagues;
      const everyLeaver = everyWorld(2, 1).map((world) => world.map(([answer]) => answer!));
      const possible = everyWorld(2, others).flatMap((world) => {
        const stayed = joined(world, coalition);
        if (!fits(after, stayed)) return [];
        return everyLeaver
          .filter((left) => fits(before, joined(stayed, [left])))
          .map((left) => ({ world, left }));
      });
      const name = `${after.name}, one left since`;
      const listed = provenBy(
        possible.map(({ world }) => world),
        { ...after, name },
        coalition,
        others,
      );
      const leaver = [0, 1].map((item) => [...new Set(possible.map(({ left }) => left[item]!))].sort());
      const audited = auditTwoWaves({ before, after }, coalition);
      proofs += listed.length;
      told += leaver.filter((answers) => answers.length === 1).length;
      expect(sorted(audited.findings)).toEqual(sorted(listed));
      expect(audited.leaver).toEqual(leaver);
    }),
    { seed: SEED, numRuns: 16 },
  );
  expect(proofs).toBeGreaterThan(0);
  expect(told).toBeGreaterThan(0);
});

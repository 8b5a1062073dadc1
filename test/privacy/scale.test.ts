import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { edgesOfFigure } from "~/domain/disclosure/figure";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import { favourableIn, sumIn } from "~/domain/histogram";
import type { Answer } from "~/domain/instrument";
import { type RawDepartment, scoreDepartment } from "~/domain/scoring";
import { createRandom, type Random } from "~/domain/statistics/random";
import { cronbachAlpha } from "~/domain/statistics/reliability";
import { ANSWER_SETS, type AnswerSet } from "./auditor/answer-sets";
import { findWitness, type GivenAnswers } from "./auditor/witness";

type Wave = { first: GivenAnswers; second: GivenAnswers; silent?: number };

function release(
  { first, second, silent = 4 }: Wave,
  previous: readonly Release[] = [],
  methodVersion = "2.0",
) {
  const of = (name: string, answers: GivenAnswers) => ({
    name,
    invited: answers.length + silent,
    ballots: answers.map((given) => ({ answers: given, comment: null })),
  });
  return makeRelease({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "",
    claimed: 0,
    departments: [of("Sales", first), of("Marketing", second)],
    previous,
    methodVersion,
  }).release;
}

const ITEMS = instrumentV1.items.length;
const SCORED = 18;

const LEVELS = [1, 2, 2, 2, 3, 3, 3, 4, 2, 3];

/** Everybody has an own level; the second half of the statements is answered one step higher. */
function inStep(people: number): Answer[][] {
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: ITEMS }, (_, item) => {
      const level = LEVELS[person % LEVELS.length]!;
      return (item < SCORED / 2 ? level : level + 1) as Answer;
    }),
  );
}

const exactAlpha = (...departments: readonly GivenAnswers[]) =>
  cronbachAlpha(departments.flat().map((given) => given.slice(0, SCORED)));

describe("alpha and omega in a release", () => {
  const simulated = (people: number, seed: number) => ANSWER_SETS.simulated(people, createRandom(seed));
  const [first, second] = [simulated(28, 1), simulated(24, 2)];

  test("come in steps of .05 with open ends, from 50 respondents on", () => {
    const { scale } = release({ first, second });
    expect(scale?.alpha.kind).toBe("value");
    const exact = exactAlpha(first, second) ?? Number.NaN;
    const { from, to } = edgesOfFigure(scale!.alpha);
    expect(from <= exact && exact < to).toBe(true);
    expect(to - from).toBeCloseTo(0.05, 12);
    expect(release({ first, second: second.slice(0, 21) }).scale).toBeUndefined();
    expect(release({ first, second }, [], "1.1").scale).toBeUndefined();
  });

  test("lie in the lowest cell where they cannot be computed: being absent would tell why", () => {
    const alike = Array.from({ length: 26 }, () => Array.from({ length: ITEMS }, (): Answer => 3));
    const lowest = { kind: "at-most", bound: 0.525, step: 0.05 };
    expect(release({ first: alike, second: alike }).scale).toEqual({ alpha: lowest, omega: lowest });
    const oneConstant = [first, second].map((rows) => rows.map((row) => row.with(3, 4)));
    const { scale } = release({ first: oneConstant[0]!, second: oneConstant[1]! });
    expect(scale?.omega).toEqual(lowest);
  });

  test("are not told where an earlier wave could be set against this one, nor beside divided opinions", () => {
    const refused = { kind: "withheld", reason: "audit-refused" };
    const before = release({ first, second, silent: 0 });
    expect(before.scale?.alpha.kind).toBe("value");
    const after = release({ first: first.slice(1), second, silent: 0 }, [before]);
    expect(after.scale).toEqual({ alpha: refused, omega: refused });
    const camps = Array.from({ length: 28 }, (_, person) =>
      Array.from({ length: ITEMS }, (): Answer => (person % 2 ? 2 : 5)),
    );
    const divided = release({ first: camps, second });
    expect(divided.departments[0].divided).toBe(true);
    expect(divided.scale).toEqual({ alpha: refused, omega: refused });
  });
});

describe("a perfect alpha", () => {
  const [first, second] = [inStep(26), inStep(26)];
  /** Nobody can prove now that nobody said Always to the first statement, which a constant distance would prove. */
  const other = first.with(7, first[7]!.with(0, 5)).with(4, first[4]!.with(0, 2));

  test("broken: unrounded it proves that all stand equally far from each other, and so an answer of nobody", () => {
    expect(exactAlpha(first, second)).toBe(1);
    expect(exactAlpha(other, second)).toBeLessThan(1);
  });

  test("in steps leaves open that somebody did say so", () => {
    expect([...first, ...second].some((given) => given[0] === 5)).toBe(false);
    expect(other.some((given) => given[0] === 5)).toBe(true);
    expect(release({ first: other, second })).toEqual(release({ first, second }));
    expect(release({ first, second }).scale?.alpha).toEqual({ kind: "at-least", bound: 0.975, step: 0.05 });
  });
});

/** Whether the scored figures of the first department can be those of a release: quicker than making it. */
function couldShow({ departments: [shown] }: Release, raw: RawDepartment): boolean {
  const inside = (figure: Parameters<typeof edgesOfFigure>[0], exact: number) => {
    const { from, to } = edgesOfFigure(figure);
    return exact >= from - 1e-6 && exact <= to + 1e-6;
  };
  return (
    inside(shown.score, raw.score?.mean ?? 0) &&
    Object.entries(shown.dimensions).every(([id, one]) => inside(one.score, raw.dimensions[id]?.mean ?? 0)) &&
    Object.entries(shown.items).every(([id, { favourable, mean }]) => {
      const given = raw.items[id]!;
      const answers = given.reduce((sum, count) => sum + count, 0);
      return (
        inside(favourable, (100 * favourableIn(given)) / answers) && inside(mean, sumIn(given) / answers)
      );
    })
  );
}

const NEIGHBOURS = instrumentV1.items.map((item) =>
  instrumentV1.items.flatMap((other, column) =>
    item.kind === "scored" && other.kind === "scored" && other.dimension === item.dimension && other !== item
      ? [column]
      : [],
  ),
);

function scored(answers: GivenAnswers): RawDepartment {
  return scoreDepartment(instrumentV1, answers, (people) => minimumAnswers(people, 5));
}

const LONG = { timeout: 240_000 };

describe(
  "another department with the very same release, alpha and omega in it, answered otherwise",
  LONG,
  () => {
    const targets = (random: Random) => ({
      item: random.integer(SCORED),
      answer: (1 + random.integer(5)) as Answer,
    });

    test.each(["simulated", "near a corner"] as const)("%s", (set) => {
      const random = createRandom(5);
      const [first, second]: AnswerSet[] = [ANSWER_SETS[set](26, random), ANSWER_SETS.simulated(26, random)];
      const shown = release({ first: first!, second: second! });
      expect(shown.scale).toBeDefined();
      const look = (answers: GivenAnswers) =>
        couldShow(shown, scored(answers))
          ? JSON.stringify(release({ first: answers, second: second! }))
          : "other";
      for (let tried = 0; tried < 3; tried++) {
        const target = targets(random);
        const options = { neighbours: (item: number) => NEIGHBOURS[item]!, random, tries: 2000 };
        expect(findWitness(look, first!, target, options), JSON.stringify(target)).not.toBeNull();
      }
    });

    test("so that nobody knows an answer of who left after it, from both waves", () => {
      const random = createRandom(8);
      const [first, second]: AnswerSet[] = [
        ANSWER_SETS.simulated(30, random),
        ANSWER_SETS.simulated(26, random),
      ];
      const both = (answers: GivenAnswers) => {
        const before = release({ first: answers, second: second!, silent: 0 });
        return [
          before,
          release({ first: answers.slice(0, -1), second: second!, silent: 0 }, [before]),
        ] as const;
      };
      const [before] = both(first!);
      expect(before.scale?.alpha.kind).not.toBe("withheld");
      const look = (answers: GivenAnswers) =>
        couldShow(before, scored(answers)) ? JSON.stringify(both(answers)) : "other";
      const target = { item: 4, answer: first!.at(-1)![4]! };
      const options = {
        neighbours: (item: number) => NEIGHBOURS[item]!,
        random,
        tries: 6000,
        among: [29, 30] as const,
      };
      expect(findWitness(look, first!, target, options)).not.toBeNull();
    });
  },
);

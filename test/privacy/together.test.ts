import { beforeAll, describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { unknownPair } from "~/domain/disclosure/pair-items";
import { isPossiblePair, isSafePair, type PairView, pairItem } from "~/domain/disclosure/pair-view";
import { ANY_PAIR } from "~/domain/disclosure/pair-window";
import { makeRelease, parseRelease } from "~/domain/disclosure/release";
import type { Answer } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { attackTogether, releaseBoth } from "./attacks/attack-together";
import type { Gate } from "./attacks/gate-under-attack";
import { ANSWER_SETS, fill, withColleagues } from "./auditor/answer-sets";
import { loadSolver, type Solve } from "./auditor/whole-numbers";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

/** The real gate, but pooled topics to the point and without bands, as a gate of everybody as one group would do. */
const pointsOfEverybody: Gate = (input) => {
  const made = makeRelease(input);
  const content = JSON.parse(JSON.stringify(made.release));
  const columns = instrumentV1.items.map((item) => (item.kind === "scored" ? item.dimension : null));
  for (const id of Object.keys(content.together.dimensions)) {
    const given = input.departments
      .flatMap(({ ballots }) => ballots)
      .flatMap(({ answers }) => answers.filter((_, column) => columns[column] === id));
    const mean = given.reduce<number>((sum, answer) => sum + (answer ?? 0), 0) / given.length;
    content.together.dimensions[id] = { kind: "value", value: Math.round(20 * mean), step: 1 };
  }
  return { ...made, release: parseRelease(JSON.stringify(content)) };
};

describe("two small departments together", () => {
  const random = createRandom(4);
  for (const [first, second, set] of [
    [5, 5, "simulated"],
    [6, 5, "anything"],
  ] as const) {
    test(`${first} + ${second}, ${set}: colleagues of one or of both departments prove nothing`, () => {
      const answers = (people: number) => withColleagues(ANSWER_SETS[set](people, random), random);
      expect(attackTogether(solve, makeRelease, [answers(first), answers(second)], "a1")).toEqual([]);
    }, 120_000);
  }

  test("broken: topics of everybody to the point give answers away", () => {
    const nearlyAll = fill(5, (person, item) => (person === 0 && item < 2 ? 4 : 5));
    const found = attackTogether(solve, pointsOfEverybody, [nearlyAll, nearlyAll], "a1");
    expect(found.length).toBeGreaterThan(0);
  }, 120_000);

  test("answers as before give the same release, whatever the lots of the new wave", () => {
    const answers = [5, 6].map((people) => ANSWER_SETS.simulated(people, createRandom(people)));
    const wave = (manifestHash: string, previous: Parameters<typeof makeRelease>[0]["previous"] = []) =>
      makeRelease({
        instrument: instrumentV1,
        threshold: 5,
        manifestHash,
        claimed: 11,
        previous,
        departments: [
          { name: "a", invited: 5, ballots: answers[0]!.map((own) => ({ answers: own, comment: null })) },
          { name: "b", invited: 6, ballots: answers[1]!.map((own) => ({ answers: own, comment: null })) },
        ],
      }).release;
    const first = wave("one");
    const { manifestHash, ...again } = wave("two", [first]);
    expect({ ...again, manifestHash: "one" }).toEqual(first);
    expect(wave("two").together?.drawnFrom).toBe("two");
  });

  test("one more joins and everybody answers both times: only a score of everybody is shown", () => {
    const people = ANSWER_SETS.simulated(6, createRandom(1));
    const wave = (count: number, previous: Parameters<typeof makeRelease>[0]["previous"] = []) =>
      makeRelease({
        instrument: instrumentV1,
        threshold: 5,
        manifestHash: String(count),
        claimed: 11,
        previous,
        departments: [count, 6].map((size) => ({
          name: "d",
          invited: size,
          ballots: people.slice(0, size).map((own) => ({ answers: own, comment: null })),
        })) as unknown as Parameters<typeof makeRelease>[0]["departments"],
      }).release;
    const next = wave(6, [wave(5)]);
    expect(next.departments.map(({ respondents }) => respondents)).toEqual([null, null]);
    expect(next.together).toBeUndefined();
  });

  test("a wave that the first method opened has none of these figures", () => {
    const answers = fill(6, (person, item): Answer => ((person + item) % 3 === 0 ? 2 : 3));
    const old: Gate = (input) => makeRelease({ ...input, methodVersion: "1.1" });
    const release = releaseBoth(old, [answers, answers], "a1");
    expect(release.together).toBeUndefined();
    expect(release.pooled).toBeNull();
    expect(release.departments[0].mirror.answeredByMost).toBeUndefined();
  });
});

describe("the joint rule against every world of one statement", () => {
  type Window = { low: number; high: number };
  const answers = [1, 2, 3, 4, 5] as const;

  /** Sums of one department with `count` people among whom each of the given answers is somebody's. */
  const reaches = (people: number, given: readonly number[], sum: number) => {
    const rest = people - given.length;
    const left = sum - given.reduce<number>((all, answer) => all + answer, 0);
    return rest >= 0 && left >= rest && left <= 5 * rest;
  };

  function isOpen(people: readonly [number, number], both: Window, first: Window): boolean {
    const seats = [
      [2, 0],
      [1, 1],
      [0, 2],
    ] as const;
    const lists = (count: number): number[][] =>
      count === 0 ? [[]] : lists(count - 1).flatMap((own) => answers.map((answer) => [...own, answer]));
    const worlds = (given: readonly [number[], number[]]) => {
      for (let x = first.low; x <= first.high; x++)
        for (let y = both.low - x; y <= both.high - x; y++)
          if (reaches(people[0], given[0], x) && reaches(people[1], given[1], y)) return true;
      return false;
    };
    return seats.every(([a, b]) =>
      lists(a).every((one) =>
        lists(b).every(
          (other) =>
            !worlds([one, other]) ||
            answers.every((answer) => worlds([[...one, answer], other]) && worlds([one, [...other, answer]])),
        ),
      ),
    );
  }

  const viewOf = (people: readonly [number, number], both: Window, first: Window): PairView => ({
    worlds: 1,
    total: ANY_PAIR,
    dimensions: [
      { window: { ...ANY_PAIR, both, first }, items: [pairItem(unknownPair(people), [ANY_PAIR])] },
    ],
  });

  const tried = [5, 6, 7].flatMap((n) =>
    [5, 7].flatMap((m) =>
      Array.from({ length: 4 * (n + m) }, (_, step) => {
        const low = n + m + step;
        return [0, 2, 5].map((width) => ({
          people: [n, m] as const,
          both: { low, high: low + width },
          first: { low: n + (step % 5), high: 5 * n - (step % 3) },
        }));
      }).flat(),
    ),
  );

  test("what it calls safe leaves every answer open, in all worlds and to all pairs of colleagues", () => {
    const safe = tried.filter(({ people, both, first }) => isSafePair(viewOf(people, both, first)));
    expect(safe.length).toBeGreaterThan(20);
    for (const { people, both, first } of safe) expect(isOpen(people, both, first)).toBe(true);
    for (const { people, both, first } of tried) {
      const possible = isPossiblePair(viewOf(people, both, first));
      if (!possible) expect(isSafePair(viewOf(people, both, first))).toBe(false);
    }
  });

  test("broken: a rule that looks only at everybody together is caught", () => {
    const leaks = tried.filter(
      ({ people: [n, m], both, first }) =>
        both.low <= 5 * (n + m - 3) + 3 && both.high >= n + m + 12 && !isOpen([n, m], both, first),
    );
    expect(leaks.length).toBeGreaterThan(0);
  });
});

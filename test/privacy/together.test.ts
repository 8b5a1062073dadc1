import { beforeAll, describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, parseRelease } from "~/domain/disclosure/release";
import type { Answer } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { attackTogether, releaseBoth, viewOfBoth } from "./attacks/attack-together";
import type { Gate } from "./attacks/gate-under-attack";
import { ANSWER_SETS, fill, withColleagues } from "./auditor/answer-sets";
import { ruledOutForLeaver } from "./auditor/leaver-together";
import { windowOf } from "./auditor/reading";
import { auditTogether, conditionsOf, widthOf } from "./auditor/together-audit";
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

  // Who does not know what others left out must take it that they may have answered: those worlds are among the reader's.
  test("6 + 7 in two camps, others left some out: colleagues who answered everything prove nothing", () => {
    const own = createRandom(6);
    const answers = [6, 7].map((people) => ANSWER_SETS["two camps"](people, own));
    const [first, second] = answers.map((given) =>
      given.map((row, person) =>
        row.map((answer, item) => (item % 4 === 1 && person === 2 + (item % 3) ? null : answer)),
      ),
    );
    const release = releaseBoth(makeRelease, [first!, second!], "a1");
    expect(Object.keys(release.together?.dimensions ?? {})).toHaveLength(6);
    const view = viewOfBoth(release)!;
    const scored = (rows: readonly Answer[][]) => rows.map((row) => row.slice(0, view.items.length));
    for (const [a, b] of [
      [2, 0],
      [1, 1],
    ] as const) {
      const coalition = [scored(answers[0]!.slice(0, a)), scored(answers[1]!.slice(0, b))] as const;
      const conditions = conditionsOf(view, coalition, [6 - a, 7 - b]);
      expect(
        solve(
          Array.from({ length: widthOf(view) }, () => 0),
          conditions,
        ),
      ).not.toBeNull();
      expect(auditTogether(solve, [view], coalition)).toEqual([]);
    }
  }, 120_000);

  test("10 + 10: sets beside figures of each department prove nothing either", () => {
    const answers = [ANSWER_SETS.simulated(10, random), ANSWER_SETS.simulated(10, random)] as const;
    const { together } = releaseBoth(makeRelease, answers, "a1");
    expect(together?.sets.lowest).not.toBeNull();
    expect(attackTogether(solve, makeRelease, answers, "a1", [[1, 1]])).toEqual([]);
    // Where all answered a later wave could be set against this one, and nothing looks back at sets.
    expect(releaseBoth(makeRelease, answers, "a1", { silent: 0 }).together?.sets.lowest).toBeNull();
  }, 120_000);

  test("broken: topics of everybody to the point give answers away", () => {
    const nearlyAll = fill(5, (person, item) => (person === 0 && item < 2 ? 4 : 5));
    const found = attackTogether(solve, pointsOfEverybody, [nearlyAll, nearlyAll], "a1", [[2, 0]]);
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

  for (const [level, set] of [
    ["high", "near a corner"],
    ["usual", "simulated"],
  ] as const)
    test(`${level}: the score of everybody after one has left rules out none of that one's answers`, () => {
      const random = createRandom(3);
      const [first, second] = [ANSWER_SETS[set](7, random), ANSWER_SETS[set](6, random)];
      const before = releaseBoth(makeRelease, [first, second], "a1", { silent: 0 });
      const after = releaseBoth(makeRelease, [first.slice(1), second], "a2", {
        silent: 0,
        previous: [before],
      });
      expect(after.together).toBeUndefined();
      const view = viewOfBoth(before);
      expect(view).not.toBeNull();
      const shown = after.pooled?.score;
      if (view && shown)
        expect(ruledOutForLeaver(solve, view, 0, windowOf(shown, 20 / (18 * 12)))).toEqual([]);
    }, 60_000);

  test("broken: a score of everybody to the point does", () => {
    const first = fill(7, (person, item): Answer => (person === 0 || item > 9 ? 5 : 4));
    const second = fill(6, () => 4);
    const before = releaseBoth(makeRelease, [first, second], "a1", { silent: 0 });
    const view = viewOfBoth(before);
    const sum = [...first.slice(1), ...second].reduce(
      (all, answers) => all + answers.slice(0, 18).reduce<number>((one, answer) => one + answer, 0),
      0,
    );
    const exact = {
      ...view!,
      total: [view!.total[0], view!.total[1], { low: sum + 90, high: sum + 90 }] as const,
    };
    expect(ruledOutForLeaver(solve, exact, 0, { low: sum, high: sum }).length).toBeGreaterThan(0);
  }, 60_000);

  test("a wave that the first method opened has none of these figures", () => {
    const answers = fill(6, (person, item): Answer => ((person + item) % 3 === 0 ? 2 : 3));
    const old: Gate = (input) => makeRelease({ ...input, methodVersion: "1.1" });
    const release = releaseBoth(old, [answers, answers], "a1");
    expect(release.together).toBeUndefined();
    expect(release.pooled).toBeNull();
    expect(release.departments[0].mirror.answeredByMost).toBeUndefined();
  });
});

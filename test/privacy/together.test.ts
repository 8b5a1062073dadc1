import { beforeAll, describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, parseRelease, type Release } from "~/domain/disclosure/release";
import type { Answer } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { attackTogether, releaseBoth, viewOfBoth } from "./attacks/attack-together";
import type { Gate } from "./attacks/gate-under-attack";
import { ANSWER_SETS, fill, withColleagues } from "./auditor/answer-sets";
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

  describe("after a wave it could be set against", () => {
    const answers = [5, 6].map((people) => ANSWER_SETS.simulated(people, createRandom(people)));
    const wave = (manifestHash: string, before: readonly Release[], moved: number) =>
      makeRelease({
        instrument: instrumentV1,
        threshold: 5,
        manifestHash,
        claimed: 11,
        previous: before,
        turnover: before.map((release) => ({
          since: release.manifestHash,
          departments: [
            { left: moved, joined: moved },
            { left: 0, joined: 0 },
          ],
        })),
        departments: [
          { name: "a", invited: 5, ballots: answers[0]!.map((own) => ({ answers: own, comment: null })) },
          { name: "b", invited: 6, ballots: answers[1]!.map((own) => ({ answers: own, comment: null })) },
        ],
      }).release;
    const first = wave("one", [], 0);

    test("answers as before from the same people give the same figures, whatever the lots of the new wave", () => {
      const again = wave("two", [first], 0);
      expect(again.departments.map(({ score, dimensions }) => ({ score, dimensions }))).toEqual(
        first.departments.map(({ score, dimensions }) => ({ score, dimensions })),
      );
      expect(again.together).toMatchObject({
        dimensions: first.together!.dimensions,
        drawnFrom: "one",
        looksBack: true,
      });
      expect(wave("two", [], 0).together?.drawnFrom).toBe("two");
    });

    test("no set of statements is told, and where somebody was replaced topics are wider", () => {
      const after = wave("two", [first], 1);
      expect(after.together?.sets).toEqual({ lowest: null, highest: null, apart: null });
      const width = (release: Release) =>
        Object.values(release.together!.dimensions).reduce(
          (sum, figure) => sum + (figure.kind === "value" ? figure.step : 80),
          0,
        );
      expect(width(after)).toBeGreaterThan(width(first));
    });
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

import { beforeAll, describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { Figure } from "~/domain/disclosure/release-shape";
import { createRandom } from "~/domain/statistics/random";
import { ANSWER_SETS, type AnswerSet, type AnswerSetName } from "../auditor/answer-sets";
import { auditDepartment } from "../auditor/department-audit";
import { sentenceOf } from "../auditor/finding";
import { figuresOf, windowOf } from "../auditor/reading";
import { type DepartmentView, EVERYTHING, type Window } from "../auditor/view";
import { onlyColumns, releaseOf, SCORED } from "./gate-under-attack";

const SIZES = Array.from({ length: 25 }, (_, size) => size);
const SETS: AnswerSetName[] = ["all the same", "near a corner", "simulated"];

const released: (readonly [AnswerSet, AnswerSet, Release])[] = [];

beforeAll(() => {
  const random = createRandom(7);
  for (const size of SIZES) {
    for (const other of SIZES) {
      const [first, second] = [size, other].map((people) =>
        people === 0 ? [] : ANSWER_SETS[SETS[random.integer(SETS.length)]!](people, random),
      );
      released.push([first!, second!, releaseOf(makeRelease, [first!, second!])]);
    }
  }
});

describe("every pair of departments of 0 to 24 respondents", () => {
  test("shows both departments or neither, and a total in place of the parts or cut together with them", () => {
    for (const [first, second, release] of released) {
      const sizes = `${first.length} and ${second.length}`;
      const both = first.length >= 5 && second.length >= 5;
      const parts = figuresOf(release.departments).filter(({ kind }) => kind !== "withheld");
      expect(
        release.departments.map(({ respondents }) => respondents === null),
        sizes,
      ).toEqual([!both, !both]);
      expect(parts.length > 0 || (both && release.pooled !== null), sizes).toBe(both);
      expect(release, sizes).not.toHaveProperty("majorityFavourable");
      if (!both) expect(release.pooled !== null, sizes).toBe(first.length + second.length >= 8);
      if (release.pooled && both) expect(release.together, sizes).toBeDefined();
      if (Math.min(first.length, second.length) >= 10) expect(release.pooled, sizes).toBeNull();
      const flags = release.departments.flatMap(({ items }) => Object.values(items));
      if (!both)
        expect(
          flags.every(({ splitOpinion, distribution }) => splitOpinion === null && distribution === null),
        ).toBe(true);
      if (!both) expect(release.departments.every(({ spread }) => spread.kind === "reference")).toBe(true);
    }
  });

  test("a total proves nothing, whoever pools their answers", () => {
    const totals = new Map<string, DepartmentView>();
    for (const [, , { pooled, together }] of released) {
      if (pooled && !together) totals.set(JSON.stringify(pooled), totalView(pooled));
    }
    for (const view of totals.values()) {
      for (const colleagues of [[], [1, 1], [1, 5], [5, 5]]) {
        const made = colleagues.map((answer) => SCORED.map(() => answer));
        expect(auditDepartment(view, made).map(sentenceOf)).toEqual([]);
      }
    }
  });
});

describe("a gate that shows more", () => {
  test("a total beside one of its parts gives the other away", () => {
    const [sales, marketing] = [
      onlyScored(ANSWER_SETS.simulated(12, createRandom(1))),
      [SCORED.map(() => 5)],
    ];
    const total = exactly(20 * meanOf([...sales, ...marketing]), 13);
    const part = exactly(20 * meanOf(sales), 12);
    const rest = { low: total.total.low - part.total.high, high: total.total.high - part.total.low };
    const alone: DepartmentView = { ...totalView({ respondents: 1, score: part.figure }), total: rest };
    const proven = auditDepartment(alone, []).filter(({ proven }) => proven === "everybody");
    expect(proven.map(({ answer }) => answer)).toEqual(SCORED.map(() => 5));
  });

  test("a total of five people who all said Always gives away that nobody said Never", () => {
    const view = totalView({ respondents: 5, score: { kind: "value", value: 100, step: 1 } });
    expect(
      auditDepartment(view, []).filter(({ answer, proven }) => answer === 1 && proven === "nobody"),
    ).toHaveLength(18);
  });
});

/** All that a total says: eighteen items and their common mean. */
function totalView({
  respondents,
  score,
}: Pick<NonNullable<Release["pooled"]>, "respondents" | "score">): DepartmentView {
  return {
    name: `${respondents} respondents together`,
    people: respondents,
    items: SCORED.map((column) => ({
      id: instrumentV1.items[column]!.id,
      dimension: 0,
      favourable: EVERYTHING,
      sum: EVERYTHING,
      split: null,
    })),
    dimensions: [EVERYTHING],
    total: windowOf(score, 20 / (SCORED.length * respondents)),
  };
}

/** A score to a hundredth of a point, as a gate without rounding shows it. */
function exactly(points: number, respondents: number): { figure: Figure; total: Window } {
  const figure: Figure = { kind: "value", value: Math.round(100 * points) / 100, step: 0.01 };
  return { figure, total: totalView({ respondents, score: figure }).total };
}

function onlyScored(answers: AnswerSet): number[][] {
  return onlyColumns(answers, SCORED);
}

function meanOf(answers: readonly (readonly number[])[]): number {
  return answers.flat().reduce((sum, answer) => sum + answer, 0) / answers.flat().length;
}

import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, parseRelease } from "~/domain/disclosure/release";
import type { DepartmentBallots, Figure } from "~/domain/disclosure/release-shape";
import type { Answer, Answers } from "~/domain/instrument";
import { METHOD_VERSION } from "~/domain/method";

type Comment = DepartmentBallots["ballots"][number]["comment"];

/** Ballots that vary by person and item, around the middle of the scale unless told otherwise. */
function ballots(
  count: number,
  answer: (person: number, item: number) => Answer | null = (person, item) =>
    (2 + ((person + item) % 3)) as Answer,
  comment: (person: number) => Comment = () => null,
): DepartmentBallots["ballots"] {
  return Array.from({ length: count }, (_, person) => ({
    answers: instrumentV1.items.map((_, item) => answer(person, item)) as Answers,
    comment: comment(person),
  }));
}

function released(
  first: DepartmentBallots["ballots"],
  second: DepartmentBallots["ballots"],
  { threshold = 5, methodVersion = METHOD_VERSION } = {},
) {
  return makeRelease({
    instrument: instrumentV1,
    threshold,
    methodVersion,
    manifestHash: "00",
    claimed: first.length + second.length,
    departments: [
      { name: "Sales", invited: 40, ballots: first },
      { name: "Marketing", invited: 40, ballots: second },
    ],
  });
}

function figuresOf(value: unknown): Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && ("step" in value || "reason" in value)) return [value as Figure];
  return Object.values(value).flatMap(figuresOf);
}

describe("two groups", () => {
  for (const [first, second] of [
    [4, 12],
    [12, 4],
    [4, 4],
    [0, 30],
  ] as const) {
    test(`with ${first} and ${second} respondents nothing is shown apart`, () => {
      const { release } = released(ballots(first), ballots(second));
      const reasons = figuresOf(release.departments).map(
        (figure) => figure.kind === "withheld" && figure.reason,
      );
      expect(new Set(reasons).has(false)).toBe(false);
      expect(release.departments.map(({ respondents }) => respondents)).toEqual([null, null]);
      expect(release).not.toHaveProperty("majorityFavourable");
      expect(release.pooled?.respondents).toBe(first + second);
    });
  }

  test("the total needs eight people, or the threshold when that is higher", () => {
    expect(released(ballots(3), ballots(4)).release.pooled).toBeNull();
    expect(released(ballots(4), ballots(4)).release.pooled).not.toBeNull();
    expect(released(ballots(9), ballots(10), { threshold: 20 }).release.pooled).toBeNull();
    expect(released(ballots(10), ballots(10), { threshold: 20 }).release.pooled).not.toBeNull();
  });

  test("a score of everybody stands beside shown departments only where it was cut together with them", () => {
    expect(released(ballots(5), ballots(5)).release.together).toBeDefined();
    expect(released(ballots(12), ballots(12)).release.pooled).toBeNull();
  });

  test("a threshold below five counts as five", () => {
    expect(released(ballots(4), ballots(9), { threshold: 2 }).release.departments[1].score).toEqual({
      kind: "withheld",
      reason: "other-department-below-threshold",
    });
  });

  test("a ballot with hardly any answers does not lift a department over the threshold", () => {
    const blank = ballots(1, (_, item) => (item < 8 ? 3 : null));
    const { release } = released([...ballots(4), ...blank], ballots(9));
    expect(release.departments[0].respondents).toBeNull();
    expect(release.participation).toEqual({ claimed: 14, counted: 14, voided: 0 });
  });
});

describe("tiers", () => {
  const tier = (count: number) => {
    const { release } = released(ballots(count), ballots(count));
    const department = release.departments[0];
    const item = department.items["trust-1"]!;
    const trust = department.dimensions.trust!;
    return {
      dimension: "step" in trust.score && trust.score.step,
      mirror: "step" in department.mirror.own && department.mirror.own.step,
      favourable: item.favourable.kind === "withheld" ? item.favourable.reason : item.favourable.step,
      mean: item.mean.kind === "withheld" ? item.mean.reason : item.mean.step,
      split: item.splitOpinion,
      spread: department.spread.kind,
    };
  };

  test("5 to 9 respondents", () => {
    for (const count of [6, 9]) {
      expect(tier(count)).toEqual({
        dimension: 5,
        mirror: 2,
        favourable: "needs-ten-respondents",
        mean: "needs-twenty-respondents",
        split: null,
        spread: "reference",
      });
    }
  });

  test("10 to 19 respondents", () => {
    for (const count of [10, 19]) {
      expect(tier(count)).toEqual({
        dimension: 1,
        mirror: 2,
        favourable: 5,
        mean: "needs-twenty-respondents",
        split: null,
        spread: "reference",
      });
    }
  });

  test("20 and more", () => {
    for (const count of [20, 150]) {
      expect(tier(count)).toEqual({
        dimension: 1,
        mirror: 1,
        favourable: 5,
        mean: 0.1,
        split: null,
        spread: "reference",
      });
    }
  });

  test("no distribution leaves, however many answered", () => {
    const { release } = released(ballots(150), ballots(150));
    const items = release.departments.flatMap(({ items }) => Object.values(items));
    expect(new Set(items.map(({ distribution }) => distribution))).toEqual(new Set([null]));
  });
});

describe("what hides and shows", () => {
  test("depends on counts alone for the department score, and for all else beside what is shown before", () => {
    const gaps = (person: number, item: number) => (person * 7 + item * 3) % 11 === 0;
    const scores = (answer: (person: number, item: number) => number) => {
      const given = (person: number, item: number) =>
        gaps(person, item) ? null : (answer(person, item) as Answer);
      const { release } = released(ballots(13, given), ballots(24, given));
      return release.departments.map(({ score }) => score.kind === "withheld");
    };
    for (const answer of [1, 2, 3, 4, 5]) expect(scores(() => answer)).toEqual([false, false]);
  });

  test("unanimity shows as an end band, like many other answers", () => {
    const { release } = released(
      ballots(12, () => 5),
      ballots(12, () => 1),
    );
    expect(release.departments[0].score).toEqual({ kind: "at-least", bound: 84.5, step: 1 });
    expect(release.departments[1].score).toEqual({ kind: "at-most", bound: 35.5, step: 1 });
    const nearly = ballots(12, (person, item) => (person < 2 || item === person ? 2 : 5));
    const again = released(
      nearly,
      ballots(12, (person) => (person < 2 ? 5 : 1)),
    ).release;
    expect(again.departments).toEqual(release.departments);
  });

  test("an item answered by a few is withheld, with the sentence that never names how many", () => {
    for (const answered of [0, 1, 5]) {
      const some = (person: number, item: number) => (item === 17 && person >= answered ? null : 3);
      const { release } = released(ballots(12, some), ballots(12));
      expect(release.departments[0].items["trust-3"]?.favourable).toEqual({
        kind: "withheld",
        reason: "too-few-answers",
      });
    }
  });

  test("the majority of favourable answers needs more than half, and only method 1 releases it", () => {
    const even = (person: number) => (person % 2 ? 4 : 3);
    const more = (person: number, item: number) => (person % 2 || item === 0 ? 4 : 3);
    const said = (first: typeof more, methodVersion: string) =>
      released(ballots(10, first), ballots(10, even), { methodVersion }).release.majorityFavourable;
    expect(said(even, "1.1")).toBe(false);
    expect(said(more, "1.1")).toBe(true);
    expect(said(more, METHOD_VERSION)).toBeUndefined();
  });
});

describe("comments", () => {
  const writing =
    (count: number) =>
    (person: number): Comment =>
      person < count ? { text: ` Remark ${person} `, mayBeQuoted: person === 0 } : null;
  const answers = (person: number, item: number) => (2 + ((person + item) % 3)) as Answer;

  test("stay by department with ten respondents and five comments in both", () => {
    const { release, comments } = released(
      ballots(10, answers, writing(5)),
      ballots(10, answers, writing(6)),
    );
    expect(release.comments).toBe("by-department");
    expect(comments).toHaveLength(11);
    expect(comments[0]).toEqual({ departmentIndex: 0, text: "Remark 0", mayBeQuoted: true });
  });

  test("are pooled without a label otherwise", () => {
    const { release, comments } = released(ballots(9, answers, writing(5)), ballots(10, answers, writing(1)));
    expect(release.comments).toBe("pooled");
    expect(new Set(comments.map(({ departmentIndex }) => departmentIndex))).toEqual(new Set([null]));
  });

  test("are withheld when even the pool is small, and blanks do not fill it", () => {
    expect(released(ballots(10, answers, writing(4)), ballots(10)).comments).toEqual([]);
    const blank = () => ({ text: "  ", mayBeQuoted: true });
    expect(released(ballots(10, answers, blank), ballots(10)).release.comments).toBe("withheld");
    expect(released(ballots(4, answers, writing(4)), ballots(5, answers, writing(4))).comments).toEqual([]);
  });
});

describe("a stored release", () => {
  test("reads back as it was", () => {
    for (const [first, second] of [
      [4, 12],
      [6, 12],
      [25, 120],
    ] as const) {
      const { release } = released(ballots(first), ballots(second));
      expect(parseRelease(JSON.stringify(release))).toEqual(release);
    }
  });

  test("holds no not-a-number and no raw figure", () => {
    const { release } = released(
      ballots(5),
      ballots(30, (person, item) => (person === 1 && item < 9 ? null : 4)),
    );
    expect(JSON.stringify(release)).not.toMatch(/NaN|Infinity|variance|mean":\d/);
    for (const figure of figuresOf(release)) {
      if (figure.kind !== "value") continue;
      const halfSteps = (2 * figure.value) / figure.step;
      const wide = figure.step > 10;
      expect(wide).toBe(false);
      expect(Math.abs(figure.value * 20 - Math.round(figure.value * 20))).toBeLessThan(1e-9);
      expect(halfSteps).toBeGreaterThan(0);
    }
  });

  test("is refused when a field is missing or wrong, and the field is named", () => {
    const { release } = released(ballots(5), ballots(5));
    expect(() => parseRelease(JSON.stringify({ ...release, threshold: "5" }))).toThrow("valid threshold");
    expect(() => parseRelease(JSON.stringify({ ...release, departments: [] }))).toThrow("valid departments");
    expect(() => parseRelease("null")).toThrow("valid release");
  });
});

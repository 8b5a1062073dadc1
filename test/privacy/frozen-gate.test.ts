import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { type FrozenRules, rulesToFreeze, stricterRules } from "~/domain/disclosure/frozen-rules";
import { makeRelease } from "~/domain/disclosure/release";
import type { DepartmentBallots } from "~/domain/disclosure/release-shape";
import type { Answer } from "~/domain/instrument";

/** So many people who answer alike enough to be scored, all or some of them with a comment. */
function department(name: string, people: number, comments = people): DepartmentBallots {
  const answers: readonly Answer[] = [2, 3, 4, 5];
  return {
    name,
    invited: people + 2,
    ballots: Array.from({ length: people }, (_, person) => ({
      answers: instrumentV1.items.map((_item, place) => answers[(person + place) % 4] ?? 3),
      comment: person < comments ? { text: `Remark ${person}`, mayBeQuoted: true } : null,
    })),
  };
}

function released(people: readonly [number, number], frozen: FrozenRules, comments?: number) {
  const departments = [
    department("Sales", people[0], comments),
    department("Marketing", people[1], comments),
  ] as const;
  return makeRelease({ ...frozen, instrument: instrumentV1, manifestHash: "00", claimed: 0, departments });
}

const TODAY = rulesToFreeze(5);

/** As a manifest would hold them whose wave opened under a program with lower and with higher numbers. */
const LOOSER: FrozenRules = { ...TODAY, threshold: 3, totalFrom: 4, commentsFrom: 5, commentsMinimum: 1 };
const STRICTER: FrozenRules = { ...TODAY, threshold: 7, totalFrom: 15, commentsFrom: 14, commentsMinimum: 9 };

describe("rules that were frozen looser than today's", () => {
  test("release nothing more: the threshold", () => {
    for (const people of [
      [4, 9],
      [4, 4],
      [3, 3],
    ] as const)
      expect(released(people, LOOSER).release).toEqual(released(people, TODAY).release);
    expect(released([4, 9], LOOSER).release.departments[0].respondents).toBeNull();
  });

  test("the total", () => {
    expect(released([4, 3], LOOSER).release.pooled).toBeNull();
    expect(released([4, 4], LOOSER).release.pooled?.respondents).toBe(8);
  });

  test("the comments", () => {
    expect(released([4, 5], LOOSER)).toMatchObject({ comments: [], release: { comments: "withheld" } });
    expect(released([9, 9], LOOSER).release.comments).toBe("pooled");
    expect(released([12, 12], LOOSER, 4).release.comments).toBe("pooled");
    expect(released([12, 12], LOOSER, 2).release.comments).toBe("withheld");
  });
});

describe("rules that were frozen stricter than today's", () => {
  test("are kept: the threshold", () => {
    const { release } = released([6, 12], STRICTER);
    expect(release.threshold).toBe(7);
    expect(release.departments.map(({ respondents }) => respondents)).toEqual([null, null]);
    expect(released([6, 12], TODAY).release.departments.map(({ respondents }) => respondents)).toEqual([
      6, 12,
    ]);
  });

  test("the total", () => {
    expect(released([6, 8], STRICTER).release.pooled).toBeNull();
    expect(released([6, 9], STRICTER).release.pooled?.respondents).toBe(15);
  });

  test("the comments", () => {
    expect(released([12, 12], TODAY).release.comments).toBe("by-department");
    expect(released([12, 12], STRICTER).release.comments).toBe("pooled");
    expect(released([7, 6], STRICTER).release.comments).toBe("withheld");
    expect(released([15, 15], STRICTER, 8).release.comments).toBe("pooled");
    expect(released([15, 15], STRICTER, 4).release.comments).toBe("withheld");
    expect(released([15, 15], STRICTER).release.comments).toBe("by-department");
  });
});

test("a wave that froze no more than a threshold is released by today's rules", () => {
  expect(stricterRules({ threshold: 5 })).toEqual(TODAY);
  expect(released([6, 12], { threshold: 5 }).release).toEqual(released([6, 12], TODAY).release);
});

test("no number in any combination is loosened by the other side", () => {
  for (const threshold of [2, 5, 8, 40])
    for (const number of [0, 5, 9, 30]) {
      const frozen = { threshold, totalFrom: number, commentsFrom: number, commentsMinimum: number };
      const applied = stricterRules(frozen);
      const own = rulesToFreeze(threshold);
      for (const name of ["threshold", "totalFrom", "commentsFrom", "commentsMinimum"] as const)
        expect(applied[name], `${name} ${threshold} ${number}`).toBe(Math.max(own[name], frozen[name]));
    }
});

test("a method that this program does not know is not released under another one", () => {
  expect(() => released([9, 9], { ...TODAY, methodVersion: "9.0" })).toThrow("a method that it keeps");
});

test("broken: a gate that reads constants only loosens what a stricter program promised", () => {
  const constantsOnly = rulesToFreeze(STRICTER.threshold);
  const promised = stricterRules(STRICTER);
  expect(constantsOnly.totalFrom).toBeLessThan(promised.totalFrom);
  expect(released([12, 12], constantsOnly).release.comments).toBe("by-department");
  expect(released([12, 12], STRICTER).release.comments).not.toBe("by-department");
});

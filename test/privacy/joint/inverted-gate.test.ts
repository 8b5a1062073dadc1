import { expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { sentenceOf } from "./finding";
import { invertGate } from "./inverted-gate";

/** Nobody, one and two colleagues, at the ends and in between, alike and opposed. */
const COALITIONS = [
  [],
  [[1, 1]],
  [[5, 1]],
  [
    [1, 1],
    [1, 1],
  ],
  [
    [5, 5],
    [5, 5],
  ],
  [
    [1, 5],
    [1, 5],
  ],
  [
    [1, 1],
    [5, 5],
  ],
  [
    [3, 4],
    [4, 3],
  ],
  [
    [2, 5],
    [1, 4],
  ],
] as const;

test("two items of one dimension: whatever five people answered, the whole release proves nothing", () => {
  const findings = invertGate(makeRelease, 5, ["trust", "trust"], COALITIONS);
  expect(findings.map(sentenceOf).slice(0, 5)).toEqual([]);
});

test("a gate that shows the score in whole points and every dimension too is turned round", () => {
  const naive: typeof makeRelease = (input) => {
    const made = makeRelease(input);
    const given = input.departments[0].ballots.map(({ answers }) => answers);
    const sum = (item: number) => given.reduce((total, own) => total + (own[item] ?? 0), 0);
    const [first, second] = made.release.departments;
    const score = { kind: "value" as const, value: 2 * (sum(0) + sum(1)), step: 1 };
    return { ...made, release: { ...made.release, departments: [{ ...first, score }, second] } };
  };
  const findings = invertGate(naive, 5, ["trust", "trust"], [[]]);
  expect(findings.map(sentenceOf)).toContain(
    '5 respondents, items on trust and trust: all 5 others said "Always" to item 1',
  );
});

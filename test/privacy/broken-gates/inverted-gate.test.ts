import { expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { sentenceOf } from "../auditor/finding";
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

test("a gate that hides only what everybody said is turned round", () => {
  const hiding: typeof makeRelease = (input) => {
    const made = makeRelease(input);
    const given = new Set(input.departments[0].ballots.flatMap(({ answers }) => answers));
    const [first, second] = made.release.departments;
    const score = { kind: "withheld" as const, reason: "closed-early" as const };
    return given.size > 1 || given.has(1)
      ? made
      : { ...made, release: { ...made.release, departments: [{ ...first, score }, second] } };
  };
  const findings = invertGate(hiding, 5, ["trust"], [[[4]]]);
  expect(findings.map(sentenceOf)).toContain(
    '5 respondents, items on trust: all 4 others said "Often" to item 1, to colleagues who answered 4',
  );
});

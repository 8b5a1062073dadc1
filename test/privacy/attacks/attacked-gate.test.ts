import { describe, expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { createRandom } from "~/domain/statistics/random";
import { ANSWER_SETS, type AnswerSetName, withColleagues } from "../auditor/answer-sets";
import { sentenceOf } from "../auditor/finding";
import { loadSolver } from "../auditor/whole-numbers";
import { naiveGate } from "../broken-gates/naive-gate";
import { attackGate, attackLeaver, attackMajority, sentencesOf } from "./attack-gate";
import { attackSpread } from "./attack-spread";

/** `npm run audit` attacks every number of respondents, and longer. */
const SAMPLED = [5, 6, 8, 9, 10, 12, 16, 20, 31, 60];

const SETS = Object.keys(ANSWER_SETS).filter((name): name is AnswerSetName => name in ANSWER_SETS);

describe("the figures of a department, read together, prove nothing", () => {
  for (const people of SAMPLED) {
    test(`${people} respondents`, () => {
      const random = createRandom(people);
      // Below ten both departments are cut at once, which takes longer; `together.test.ts` attacks both.
      const steps = people < 10 ? 2 : 8;
      const leaks = attackGate(makeRelease, { people, sets: SETS, rounds: 1, steps, random });
      expect(sentencesOf(leaks)).toEqual([]);
    });
  }
});

describe("a naive gate, threshold five and whole percentages, is torn apart by the same attack", () => {
  for (const people of [5, 12, 30]) {
    test(`${people} respondents: at least half of the sets of answers prove something`, () => {
      const random = createRandom(people);
      const leaks = attackGate(naiveGate, { people, sets: SETS, rounds: 1, steps: 0, random });
      expect(leaks.length).toBeGreaterThanOrEqual(SETS.length / 2);
    });
  }

  test("and by the attack of two waves", () => {
    const random = createRandom(1);
    const leaks = attackGate(naiveGate, {
      people: 12,
      sets: SETS,
      rounds: 1,
      steps: 0,
      random,
      attack: attackLeaver,
    });
    expect(leaks.map(({ from }) => from)).toEqual(SETS);
  });
});

describe("nor do they with the majority bit", () => {
  for (const people of [5, 9, 14, 24]) {
    test(`${people} respondents in both departments`, () => {
      const sets: AnswerSetName[] = [
        "hardly a majority",
        "favourable or not, at the edge of each",
        "simulated",
      ];
      const random = createRandom(people);
      const leaks = attackGate(makeRelease, {
        people,
        sets,
        rounds: 1,
        steps: 6,
        random,
        attack: attackMajority,
      });
      expect(sentencesOf(leaks)).toEqual([]);
    });
  }
});

describe("nor do they with the spread of a dimension", () => {
  const sets: AnswerSetName[] = ["few low among many high", "two camps", "near a corner"];
  for (const people of [20]) {
    test(`${people} respondents`, async () => {
      const solve = await loadSolver();
      const random = createRandom(people);
      for (const [round, set] of sets.entries()) {
        const answers = withColleagues(ANSWER_SETS[set](people, random), random);
        const how = { colleagues: round % 3, dimensions: ["trust"] as const };
        expect(attackSpread(solve, makeRelease, answers, how).map(sentenceOf), set).toEqual([]);
      }
    });
  }
});

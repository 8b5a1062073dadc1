import { describe, expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { createRandom } from "~/domain/statistics/random";
import { ANSWER_SETS, type AnswerSetName } from "./answer-sets";
import { attackGate, sentencesOf } from "./attack-gate";

/** `npm run audit` attacks every number of respondents, and longer. */
const SAMPLED = [5, 6, 7, 8, 9, 10, 11, 13, 16, 19, 20, 23, 30, 41, 60];

describe("the figures of a department, read together, prove nothing", () => {
  for (const people of SAMPLED) {
    test(`${people} respondents`, () => {
      const sets = Object.keys(ANSWER_SETS).filter((name): name is AnswerSetName => name in ANSWER_SETS);
      const leaks = attackGate(makeRelease, {
        people,
        sets,
        rounds: 1,
        steps: 24,
        random: createRandom(people),
      });
      expect(sentencesOf(leaks)).toEqual([]);
    });
  }
});

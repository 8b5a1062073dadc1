import { describe, expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import type { Answer } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { ANSWER_SETS, type AnswerSetName } from "../auditor/answer-sets";
import { sentenceOf } from "../auditor/finding";
import { attackGate, attackLeaver, sentencesOf } from "./attack-gate";
import type { Gate } from "./gate-under-attack";
import { LEAVER_CASES } from "./leaver-cases";

const SETS = Object.keys(ANSWER_SETS).filter((name): name is AnswerSetName => name in ANSWER_SETS);

/** Where waves are compared: everybody invited has answered, and one person fewer does in the second wave. */
describe("two waves that differ by one person prove nothing, neither about those who stayed nor about who left", () => {
  for (const stay of [5, 8, 10, 15, 22]) {
    test(`${stay} stay`, { timeout: 240_000 }, () => {
      const random = createRandom(stay);
      const campaign = { people: stay + 1, rounds: 1, random, attack: attackLeaver };
      const leaks = [
        ...attackGate(makeRelease, { ...campaign, sets: SETS, steps: 0 }),
        ...attackGate(makeRelease, { ...campaign, sets: ["anything", "simulated"], steps: 12 }),
      ];
      expect(sentencesOf(leaks)).toEqual([]);
    });
  }

  test("score and dimensions of one wave narrow each other before they are set against the other wave", () => {
    const answers = ANSWER_SETS.anything(11, createRandom(10));
    expect(attackLeaver(makeRelease, answers).findings.map(sentenceOf)).toEqual([]);
  });

  test.each(LEAVER_CASES.map((people) => ({ people })))(
    "$people.length people, found by a longer attack",
    ({ people }) => {
      const answers = people.map((own) => [...own].map((answer) => Number(answer) as Answer));
      expect(attackLeaver(makeRelease, answers).findings.map(sentenceOf)).toEqual([]);
    },
  );

  test("they would, if the gate did not look back", () => {
    const forgetful: Gate = ({ previous: _, ...input }) => makeRelease(input);
    const answers = ANSWER_SETS.anything(11, createRandom(10));
    expect(attackLeaver(forgetful, answers).findings.length).toBeGreaterThan(0);
  });
});

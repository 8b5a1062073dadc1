import { expect, test } from "vitest";
import { answerUnderKills, lossesIn } from "../../support/kills/answers-under-kills";

const KILLS = 12;

test("the process killed at random moments under load loses no acknowledged ballot and doubles none", {
  timeout: 600_000,
}, async () => {
  const outcome = await answerUnderKills([50, 50], KILLS);
  await outcome.server.stop();
  outcome.survey.db.$client.close();
  expect(outcome.kills).toBe(KILLS);
  expect(lossesIn(outcome)).toEqual([]);
});

test("broken: a lost, a doubled and a missing ballot and a damaged file are seen", () => {
  const right = { people: 2, acknowledged: ["a", "b"], stored: ["b", "a"], integrity: "ok" };
  expect(lossesIn(right)).toEqual([]);
  expect(lossesIn({ ...right, stored: ["a"] })).toHaveLength(2);
  expect(lossesIn({ ...right, stored: ["a", "b", "b"] })).toHaveLength(2);
  expect(lossesIn({ ...right, integrity: "row 1 missing" })).toHaveLength(1);
});

import { expect, test } from "vitest";
import { isUnderTwoHours } from "~/domain/interventions/intervention";

const effort = { minutesOfMeeting: 60, hoursInAll: 19, people: 10, whoFirst: "five", whoSecond: "five" };

test("under two hours means one short sitting and little beside it", () => {
  expect(isUnderTwoHours(effort)).toBe(true);
  expect(isUnderTwoHours({ ...effort, minutesOfMeeting: 120 })).toBe(false);
  expect(isUnderTwoHours({ ...effort, hoursInAll: 20 })).toBe(false);
});

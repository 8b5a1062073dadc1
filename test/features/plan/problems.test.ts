import { expect, test } from "vitest";
import { LANGUAGES } from "~/content/language";
import type { PlanProblem, PlanProblems } from "~/domain/plan/plan-check";
import { describeAgreementProblems } from "~/features/plan/describe-agreement-problems.server";
import { describePlanProblems } from "~/features/plan/describe-problems.server";
import { freshDatabase } from "../../support/database";
import { RELATIONSHIP } from "../../support/released-wave";

const MISSING = { kind: "missing" } as const;
const TOO_LONG = { kind: "too-long", longest: 300, over: 10 } as const;

function describe(problems: PlanProblems, language: "en" | "de" | "fr" | "es" = "en") {
  const actions = [{ interventionId: "ride-along" }, { interventionId: "desk-swap" }];
  return describePlanProblems(freshDatabase(), RELATIONSHIP, problems, actions, language);
}

test.each<[string, PlanProblem, string]>([
  ["actions", MISSING, "Choose at least one intervention."],
  ["actions", { kind: "too-many", takeOut: 2 }, "Take out 2 or drop it with a reason."],
  ["actions.0.interventionId", MISSING, "Choose an intervention."],
  ["actions.0.interventionId", { kind: "twice" }, "This intervention is in the plan already."],
  ["actions.0.firstOwner", MISSING, "Name an owner from Sales."],
  ["actions.0.secondOwner", MISSING, "Name an owner from Marketing."],
  ["actions.0.secondOwner", { kind: "same-person" }, "one owner from Sales and one from Marketing."],
  ["actions.0.firstOwner", { ...TOO_LONG, longest: 80 }, "The name may have 80 characters. Shorten by 10."],
  ["actions.0.firstOwnerEmail", { kind: "no-address" }, "Enter one e-mail address"],
  ["actions.0.startsOn", MISSING, "Enter the day on which the action starts."],
  ["actions.0.dueOn", MISSING, "Enter the day on which the action is due."],
  ["actions.0.dueOn", { kind: "no-such-day" }, "Enter a day that exists"],
  ["actions.0.dueOn", { kind: "due-before-start" }, "The due date lies before the start."],
  ["actions.0.firstStep", MISSING, "Write the first step"],
  ["actions.0.firstStep", TOO_LONG, "The first step may have 300 characters. Shorten by 10."],
  ["actions.0.signOfSuccess", MISSING, "Write how you will notice"],
  ["actions.0.signOfSuccess", TOO_LONG, "The sign of success may have 300"],
  ["actions.0.droppedBecause", MISSING, "Say why it was dropped."],
  ["review.id-of-it.droppedBecause", TOO_LONG, "The reason may have 300 characters."],
  ["review.id-of-it.notes", TOO_LONG, "The notes may have"],
  ["notes", TOO_LONG, "The notes may have"],
  ["reviewOn", { kind: "review-too-early" }, "The review lies before any action starts."],
])("%s: what is wrong is said in words a person can act on", (field, problem, words) => {
  for (const language of LANGUAGES) {
    const text = describe({ [field]: problem }, language).errors[field];
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/[{}]/);
  }
  expect(describe({ [field]: problem }).errors[field]).toContain(words);
});

test("the list on top says of which action, and leaves the field to speak for itself", () => {
  const { errors, summary } = describe({
    "actions.1.firstOwner": MISSING,
    reviewOn: { kind: "no-such-day" },
  });
  expect(errors["actions.1.firstOwner"]).toBe("Name an owner from Sales.");
  expect(summary["actions.1.firstOwner"]).toMatch(/^Desk swap .*: name an owner from Sales\.$/);
  expect(summary.reviewOn).toBe(errors.reviewOn);
});

test("an agreement that is not complete says at each field what it takes", () => {
  expect(describeAgreementProblems({ repair: MISSING, owner: MISSING, dueOn: MISSING }, "en")).toEqual({
    repair: "Write the one thing that will be different.",
    owner: "Name one person who sees to it.",
    dueOn: "Choose the day by which it is done.",
  });
  const long = { kind: "too-long", longest: 80, length: 95 } as const;
  expect(describeAgreementProblems({ repair: long, owner: long, dueOn: { kind: "past" } }, "en")).toEqual({
    repair: "Use at most 80 characters; it has 95.",
    owner: "Use at most 80 characters.",
    dueOn: "This day has passed. Choose one that is still to come.",
  });
  expect(describeAgreementProblems({ "": { kind: "unknown-topic" } }, "en")).toEqual({
    "": "The survey has no such topic.",
  });
});

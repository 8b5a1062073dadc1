import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCalendarDate } from "~/domain/calendar-date";
import type { Plan, PlannedAction } from "~/domain/plan/action-plan";
import { openActions, overdueActions } from "~/domain/plan/action-review";
import { checkPlan, outcomeProblems, type PlanProblem, type PlanProblems } from "~/domain/plan/plan-check";

fc.configureGlobal({ seed: 20_060_707 });

function action(change: Partial<PlannedAction> = {}): PlannedAction {
  return {
    interventionId: "joint-meeting",
    firstOwner: "Ana Ruiz",
    secondOwner: "Ben Okafor",
    firstOwnerEmail: null,
    secondOwnerEmail: null,
    startsOn: "2026-11-02",
    dueOn: "2026-12-11",
    firstStep: "Put six dates into the calendars.",
    signOfSuccess: "Three of four actions done by their date.",
    status: "planned",
    droppedBecause: null,
    notes: "",
    ...change,
  };
}

function plan(...actions: PlannedAction[]): Plan {
  return { actions, reviewOn: null, notes: "" };
}

function problems(draft: Plan): PlanProblems {
  const checked = checkPlan(draft);
  return checked.ok ? {} : checked.problems;
}

function several(count: number, change: Partial<PlannedAction> = {}): PlannedAction[] {
  return Array.from({ length: count }, (_, index) =>
    action({ interventionId: `number-${index}`, ...change }),
  );
}

describe("a plan", () => {
  test("that is complete is returned trimmed", () => {
    const checked = checkPlan(plan(action({ firstOwner: "  Ana Ruiz ", notes: " \n" })));
    expect(checked).toEqual({ ok: true, plan: plan(action()) });
  });

  test("holds one to three actions; dropped ones do not count", () => {
    expect(problems(plan())).toEqual({ actions: { kind: "missing" } });
    expect(problems(plan(...several(3)))).toEqual({});
    expect(problems(plan(...several(5))).actions).toEqual({ kind: "too-many", takeOut: 2 });
    const dropped = action({ status: "dropped", droppedBecause: "The fair was cancelled." });
    expect(problems(plan(...several(3), dropped))).toEqual({});
  });

  test("holds no intervention twice", () => {
    expect(Object.keys(problems(plan(action(), action())))).toEqual(["actions.1.interventionId"]);
  });

  test.each<[string, Partial<PlannedAction>, string, PlanProblem]>([
    ["no owner on one side", { firstOwner: " " }, "firstOwner", { kind: "missing" }],
    ["no owner on the other", { secondOwner: "" }, "secondOwner", { kind: "missing" }],
    ["one person for both", { secondOwner: "ana ruiz" }, "secondOwner", { kind: "same-person" }],
    ["no start", { startsOn: "" }, "startsOn", { kind: "missing" }],
    ["a day that does not exist", { startsOn: "2026-02-30" }, "startsOn", { kind: "no-such-day" }],
    ["a date in another form", { dueOn: "20.11.2026" }, "dueOn", { kind: "no-such-day" }],
    ["due before the start", { dueOn: "2026-11-01" }, "dueOn", { kind: "due-before-start" }],
    ["no first step", { firstStep: "" }, "firstStep", { kind: "missing" }],
    [
      "an address that is none",
      { firstOwnerEmail: "Anna <anna@x.example>" },
      "firstOwnerEmail",
      { kind: "no-address" },
    ],
    [
      "two addresses",
      { secondOwnerEmail: "a@x.example, b@x.example" },
      "secondOwnerEmail",
      { kind: "no-address" },
    ],
    ["no sign of success", { signOfSuccess: "" }, "signOfSuccess", { kind: "missing" }],
    [
      "dropped without a reason",
      { status: "dropped", droppedBecause: " " },
      "droppedBecause",
      { kind: "missing" },
    ],
    [
      "too long a step",
      { firstStep: "x".repeat(310) },
      "firstStep",
      { kind: "too-long", longest: 300, over: 10 },
    ],
    ["no intervention", { interventionId: "" }, "interventionId", { kind: "missing" }],
  ])("with %s is sent back with one problem at the field", (_, change, field, problem) => {
    expect(problems(plan(action(change)))).toEqual({ [`actions.0.${field}`]: problem });
  });

  test("may start and end on the same day", () => {
    expect(problems(plan(action({ dueOn: "2026-11-02" })))).toEqual({});
  });

  test("is reviewed on a real day, not before it starts", () => {
    expect(problems({ ...plan(action()), reviewOn: "soon" })).toHaveProperty("reviewOn");
    expect(problems({ ...plan(action()), reviewOn: "2026-10-01" }).reviewOn).toEqual({
      kind: "review-too-early",
    });
    expect(problems({ ...plan(action()), reviewOn: "2027-01-15" })).toEqual({});
  });

  test("forgets the reason of an action that is not dropped", () => {
    const checked = checkPlan(plan(action({ status: "started", droppedBecause: "old" })));
    expect(checked.ok && checked.plan.actions[0]?.droppedBecause).toBeNull();
  });

  test("whatever is typed: what is accepted is accepted again unchanged, what is refused says where", () => {
    const text = fc.constantFrom("", " ", "Ana", "Ben ", "2026-11-02", "2026-02-30", "x".repeat(400));
    const typed = fc.record({
      interventionId: fc.constantFrom("", "joint-meeting", "ride-along", "liaison", "desk-swap"),
      firstOwner: text,
      secondOwner: text,
      startsOn: text,
      dueOn: text,
      firstStep: text,
      firstOwnerEmail: fc.option(text),
      secondOwnerEmail: fc.option(text),
      signOfSuccess: text,
      status: fc.constantFrom("planned" as const, "started" as const, "done" as const, "dropped" as const),
      droppedBecause: fc.option(text, { nil: null }),
      notes: text,
    });
    const draft = fc.record({
      actions: fc.array(typed, { maxLength: 5 }),
      reviewOn: fc.constant(null),
      notes: text,
    });
    fc.assert(
      fc.property(draft, (it) => {
        const checked = checkPlan(it);
        if (checked.ok) expect(checkPlan(checked.plan)).toEqual(checked);
        else expect(Object.keys(checked.problems)).not.toEqual([]);
      }),
    );
  });
});

describe("afterwards", () => {
  test("a reason is asked for where something was dropped, and no more than it takes", () => {
    const long = "x".repeat(301);
    expect(outcomeProblems({ status: "dropped", droppedBecause: long, notes: "" })).toEqual({
      droppedBecause: { kind: "too-long", longest: 300, over: 1 },
    });
    expect(outcomeProblems({ status: "done", droppedBecause: long, notes: "x".repeat(2001) })).toEqual({
      notes: { kind: "too-long", longest: 2000, over: 1 },
    });
  });

  test("what is planned or started stays open, and is overdue from the day after", () => {
    const late = action({ status: "started", dueOn: "2026-11-05" });
    const later = action({ dueOn: "2026-11-06" });
    const done = action({ status: "done", dueOn: "2026-11-01" });
    expect(openActions([later, done, late])).toEqual([late, later]);
    expect(overdueActions([later, done, late], "2026-11-06")).toEqual([late]);
  });
});

test.each(["2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "2026-04-01T00:00", ""])(
  "%s is no calendar date",
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

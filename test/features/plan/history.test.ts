import { beforeEach, expect, test } from "vitest";
import type { ShownLanguage } from "~/content/language";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { reviewActions } from "~/features/plan/review-actions.server";
import { type PlanDraft, saveActionPlan } from "~/features/plan/save-action-plan.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { insertActionChange } from "~db/queries/action-changes.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const CHOSEN = new Date("2026-02-03T10:00:00Z");
const SAVED = new Date("2026-02-04T10:00:00Z");
const DEPARTMENTS = [
  { invited: 14, respondents: 12, score: 52 },
  { invited: 12, respondents: 11, score: 58 },
] as const;
const ACTION = {
  firstOwner: "Anna Berg",
  secondOwner: "Jonas Wolf",
  firstOwnerEmail: "anna.berg@brandt.example",
};

let db: Database;
let wave: WaveRow;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
  insertAccount(db, {
    id: "hr",
    email: "hr@brandt.example",
    name: "Mia Sommer",
    role: "hr",
    passwordHash: "",
    createdAt: CHOSEN,
  });
  wave = insertReleasedWave(db, 0, DEPARTMENTS);
  chooseInterventions(db, wave, ["ride-along", "desk-swap"], { accountId: HR.accountId, now: CHOSEN });
  save(ACTION);
});

function save(change: Partial<PlanDraft["actions"][number]>, rest: Partial<PlanDraft> = {}) {
  const actions = findPlanOfWave(db, wave.id)?.actions ?? [];
  const draft = {
    actions: actions.map((action, index) =>
      index === 0 || !action.firstOwner ? { ...action, ...change } : action,
    ),
    takeOut: [],
    reviewOn: "2026-04-06",
    notes: "",
  };
  return saveActionPlan(
    db,
    RELATIONSHIP,
    wave,
    { ...draft, ...rest },
    { accountId: HR.accountId, now: SAVED },
  );
}

function history(language: ShownLanguage = "en"): string[] {
  const shown = showActionPlan(db, RELATIONSHIP, wave, SAVED, language);
  if (!shown.ok) throw new Error(shown.title);
  return shown.page.history.map(({ who, change }) => `${who}: ${change}`);
}

test("says in words what moved, who moved it and when, newest first", () => {
  const before = history().length;
  expect(save({ dueOn: "2026-05-15" })).toMatchObject({ ok: true });
  expect(history().slice(0, -before)).toEqual([
    "Mia Sommer: Due date of “Ride-along” moved from 23 Mar 2026 to 15 May 2026",
  ]);
  const shown = showActionPlan(db, RELATIONSHIP, wave, SAVED, "en");
  expect(shown.ok && shown.page.history[0]?.at).toMatch(/^Wednesday 4 February 2026 at /);
  expect(history().at(-1)).toBe("Mia Sommer: “Ride-along” put into the plan");
});

test("records status with its reason, owners, and what was taken out; nothing for a save that changes nothing", () => {
  const before = history().length;
  save({});
  expect(history()).toHaveLength(before);
  save({ status: "dropped", droppedBecause: "No time." });
  save({ firstOwner: "Ben Roth" }, { takeOut: ["desk-swap"], reviewOn: "2026-05-04" });
  expect(history().slice(0, -before)).toEqual([
    "Mia Sommer: Review moved from 6 Apr 2026 to 4 May 2026",
    "Mia Sommer: Owner from Sales of “Ride-along” changed from Anna Berg to Ben Roth",
    "Mia Sommer: “Desk swap and co-location days” taken out of the plan",
    "Mia Sommer: “Ride-along” went from not started to dropped: No time.",
  ]);
});

test("a refused save leaves no trace", () => {
  const before = history();
  expect(save({ firstOwner: "", dueOn: "2026-05-15" })).toMatchObject({ ok: false });
  expect(history()).toEqual(before);
});

test("a review is written to the plan that it settles, with the day an action was done", () => {
  const next = insertReleasedWave(db, 1, DEPARTMENTS);
  const [first] = findPlanOfWave(db, wave.id)?.actions ?? [];
  const review = { id: first?.id ?? "", status: "done" as const, droppedBecause: "", notes: "" };
  reviewActions(db, RELATIONSHIP, next, [review], {
    accountId: HR.accountId,
    now: new Date("2026-04-30T10:00:00Z"),
  });
  expect(history()[0]).toBe("Mia Sommer: “Ride-along” went from not started to done");
  expect(findPlanOfWave(db, wave.id)?.actions[0]?.finishedOn).toBe("2026-04-30");
});

test("what earlier releases wrote as a sentence reads on, below what is recorded now", () => {
  const planId = findPlanOfWave(db, wave.id)?.plan.id ?? "";
  const sentence = "“Ride-along” put into the plan";
  db.$client.prepare("delete from action_change").run();
  insertActionChange(db, {
    planId,
    interventionId: "ride-along",
    at: CHOSEN,
    accountId: null,
    change: sentence,
  });
  save({ status: "started" });
  expect(history()).toEqual([
    "Mia Sommer: “Ride-along” went from not started to under way",
    `Somebody whose account is gone: ${sentence}`,
  ]);
});

test("every change is told in the reader's language, whoever made it", () => {
  save({
    startsOn: "2026-02-16",
    dueOn: "2026-05-15",
    secondOwner: "Ben Roth",
    firstOwnerEmail: null,
    secondOwnerEmail: "ben.roth@brandt.example",
    firstStep: "Ask.",
    signOfSuccess: "Told.",
    status: "dropped",
    droppedBecause: "No time.",
  });
  save({ status: "dropped", droppedBecause: "No time at all." }, { reviewOn: null });
  const facts = db.$client.prepare("select change from action_change").pluck().all();
  expect(JSON.stringify(facts)).not.toContain("@");
  const told = history("en-XA");
  expect(told).toHaveLength(history().length);
  for (const sentence of told) expect(sentence).toMatch(/[åéîöû]/);
});

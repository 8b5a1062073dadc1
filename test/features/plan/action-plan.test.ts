import { beforeEach, describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { carryOverAction } from "~/features/plan/carry-over-action.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { reviewActions } from "~/features/plan/review-actions.server";
import { type PlanDraft, saveActionPlan } from "~/features/plan/save-action-plan.server";
import { type PlanPage, showActionPlan } from "~/features/plan/show-plan.server";
import { showPreviousPlan } from "~/features/plan/show-previous-plan.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import {
  insertCompany,
  insertReleasedWave,
  insertSampleWave,
  RELATIONSHIP,
} from "../../support/released-wave";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const DEPARTMENTS = [
  { invited: 14, respondents: 12, score: 52 },
  { invited: 12, respondents: 11, score: 58 },
] as const;

let db: Database;
let wave: WaveRow;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
  wave = insertReleasedWave(db, 0, DEPARTMENTS);
});

function page(of = wave): PlanPage {
  const shown = showActionPlan(db, RELATIONSHIP, of, NOW, "en");
  if (!shown.ok) throw new Error(shown.title);
  return shown.page;
}

function draft(change: Partial<PlanDraft["actions"][number]> = {}): PlanDraft {
  const actions = page().plan?.actions ?? [];
  return {
    actions: actions.map((action) => ({
      ...action,
      firstOwner: "Anna Berg",
      secondOwner: "Jonas Wolf",
      ...change,
    })),
    takeOut: [],
    reviewOn: "2026-04-20",
    notes: "Room 4",
  };
}

describe("the advice", () => {
  test("stands with its reasons and with what was left out", () => {
    const { suggestions, considered, explanation, basis } = page();
    expect(["release", "no-preference"]).toContain(basis);
    expect(explanation.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const { reasons } of suggestions) expect(reasons.length).toBeGreaterThan(0);
    expect(suggestions.length + considered.length).toBe(catalogueIn("en").length);
  });

  test("does not repeat what the last plan held, unless it was dropped", () => {
    const [first, second] = page().suggestions;
    chooseInterventions(db, wave, [first!.id, second!.id], BY);
    const plan = draft();
    const [kept, dropped] = plan.actions;
    saveActionPlan(
      db,
      RELATIONSHIP,
      wave,
      { ...plan, actions: [kept!, { ...dropped!, status: "dropped", droppedBecause: "No time." }] },
      BY,
    );
    const next = page(insertReleasedWave(db, 1, DEPARTMENTS));
    const leftOut = next.considered.find(({ id }) => id === first!.id);
    expect(leftOut?.whyNot).toMatch(/You chose it in the last wave/);
    expect(next.considered.find(({ id }) => id === second!.id)?.whyNot ?? "").not.toMatch(/You chose it/);
  });

  test("is not given on a wave without a release", () => {
    const closed = insertSampleWave(db, 1, { endedBecause: "closed-early" });
    expect(showActionPlan(db, RELATIONSHIP, closed, NOW, "en")).toMatchObject({
      ok: false,
      title: "This wave was closed early",
    });
  });
});

describe("choosing", () => {
  test("fills the action in from the catalogue and leaves the owners open", () => {
    expect(chooseInterventions(db, wave, ["lead-definition"], BY)).toEqual({ ok: true, added: 1 });
    const action = page().plan?.actions[0];
    expect(action).toMatchObject({
      name: "Lead-definition workshop",
      firstOwner: "",
      startsOn: "2026-02-09",
      dueOn: "2026-03-23",
      status: "planned",
    });
    expect(action?.firstStep).not.toBe("");
    expect(action?.signOfSuccess).not.toBe("");
  });

  test("stops at three, and a dropped one makes room", () => {
    chooseInterventions(db, wave, ["lead-definition", "ride-along"], BY);
    expect(chooseInterventions(db, wave, ["booth-shift", "desk-swap"], BY)).toEqual({
      ok: false,
      reason: "too-many",
      room: 1,
    });
    expect(findPlanOfWave(db, wave.id)?.actions).toHaveLength(2);
    const plan = draft();
    const [first, second] = plan.actions;
    const dropped = { ...first!, status: "dropped" as const, droppedBecause: "The fair was cancelled." };
    saveActionPlan(db, RELATIONSHIP, wave, { ...plan, actions: [dropped, second!] }, BY);
    expect(chooseInterventions(db, wave, ["booth-shift", "desk-swap"], BY)).toEqual({ ok: true, added: 2 });
  });

  test("refuses what the catalogue does not have, nothing, and what is in the plan already", () => {
    expect(chooseInterventions(db, wave, ["magic"], BY)).toMatchObject({ reason: "unknown-intervention" });
    expect(chooseInterventions(db, wave, [], BY)).toMatchObject({ reason: "none-chosen" });
    chooseInterventions(db, wave, ["ride-along"], BY);
    expect(chooseInterventions(db, wave, ["ride-along"], BY)).toMatchObject({ reason: "none-chosen" });
  });
});

describe("saving", () => {
  beforeEach(() => {
    chooseInterventions(db, wave, ["lead-definition", "ride-along"], BY);
  });

  test("keeps everything", () => {
    expect(saveActionPlan(db, RELATIONSHIP, wave, draft({ notes: "with Kim" }), BY)).toEqual({
      ok: true,
      empty: false,
    });
    expect(page().plan).toMatchObject({ reviewOn: "2026-04-20", notes: "Room 4" });
    expect(
      page().plan?.actions.map(({ firstOwner, secondOwner, notes }) => [firstOwner, secondOwner, notes]),
    ).toEqual([
      ["Anna Berg", "Jonas Wolf", "with Kim"],
      ["Anna Berg", "Jonas Wolf", "with Kim"],
    ]);
  });

  test("names every problem by its field and changes nothing", () => {
    const plan = draft();
    const [first, second] = plan.actions;
    const broken = { ...second!, secondOwner: " ", dueOn: "2026-02-01", startsOn: "2026-02-09" };
    const saved = saveActionPlan(
      db,
      RELATIONSHIP,
      wave,
      { ...plan, actions: [first!, broken], notes: "changed" },
      BY,
    );
    expect(saved).toEqual({
      ok: false,
      reason: "plan-incomplete",
      problems: {
        "actions.1.secondOwner": { kind: "missing" },
        "actions.1.dueOn": { kind: "due-before-start" },
      },
    });
    expect(page().plan?.notes).toBe("");
  });

  test("counts problems as the page does, also when an action before them leaves", () => {
    const plan = draft({ firstOwner: "" });
    const saved = saveActionPlan(db, RELATIONSHIP, wave, { ...plan, takeOut: ["lead-definition"] }, BY);
    expect(saved).toMatchObject({ problems: { "actions.1.firstOwner": { kind: "missing" } } });
    expect(
      Object.keys(saved.ok ? {} : saved.reason === "plan-incomplete" ? saved.problems : {}),
    ).toHaveLength(1);
  });

  test("takes out what was ticked, and the plan with its last action", () => {
    saveActionPlan(db, RELATIONSHIP, wave, { ...draft(), takeOut: ["ride-along"] }, BY);
    expect(page().plan?.actions.map(({ interventionId }) => interventionId)).toEqual(["lead-definition"]);
    expect(saveActionPlan(db, RELATIONSHIP, wave, { ...draft(), takeOut: ["lead-definition"] }, BY)).toEqual({
      ok: true,
      empty: true,
    });
    expect(page().plan).toBeNull();
  });

  test("cannot reach the plan of another wave", () => {
    const other = insertReleasedWave(db, 1, DEPARTMENTS);
    expect(saveActionPlan(db, RELATIONSHIP, other, draft(), BY)).toEqual({ ok: false, reason: "no-plan" });
  });
});

describe("the plan before", () => {
  let next: WaveRow;
  beforeEach(() => {
    chooseInterventions(db, wave, ["lead-definition", "ride-along"], BY);
    const plan = draft();
    const [first, second] = plan.actions;
    saveActionPlan(
      db,
      RELATIONSHIP,
      wave,
      { ...plan, actions: [{ ...first!, status: "done" }, second!] },
      BY,
    );
    next = insertReleasedWave(db, 1, DEPARTMENTS);
  });

  test("comes first, with what is still open on top", () => {
    const previous = showPreviousPlan(db, next, new Date("2026-05-01T10:00:00Z"), "en");
    expect(previous?.quarter).toBe("Q1\u00a02026");
    expect(previous?.actions.map(({ name, open, overdue }) => [name, open, overdue])).toEqual([
      ["Ride-along", true, true],
      ["Lead-definition workshop", false, false],
    ]);
    expect(showPreviousPlan(db, wave, NOW, "en")).toBeNull();
  });

  test("is settled from the next wave's page, with a reason where something was dropped", () => {
    const id = showPreviousPlan(db, next, NOW, "en")?.actions[0]?.id ?? "";
    const review = { id, status: "dropped" as const, droppedBecause: " ", notes: "" };
    expect(reviewActions(db, RELATIONSHIP, next, [review], BY)).toMatchObject({
      ok: false,
      problems: { [`review.${id}.droppedBecause`]: { kind: "missing" } },
    });
    expect(
      reviewActions(db, RELATIONSHIP, next, [{ ...review, droppedBecause: "The season was over." }], BY),
    ).toEqual({
      ok: true,
    });
    expect(showPreviousPlan(db, next, NOW, "en")?.actions.find((action) => action.id === id)).toMatchObject({
      open: false,
      droppedBecause: "The season was over.",
    });
  });

  test("says nothing anew of what was not changed: calendars keep their entries", () => {
    const actions = () => findPlanOfWave(db, wave.id)?.actions ?? [];
    const before = actions();
    const reviews = before.map(({ id, status, notes }) => ({
      id,
      status,
      droppedBecause: " ",
      notes: `${notes} `,
    }));
    const later = { ...BY, now: new Date(+BY.now + 60_000) };
    expect(reviewActions(db, RELATIONSHIP, next, reviews, later)).toEqual({ ok: true });
    expect(actions()).toEqual(before);
    const [first, ...others] = reviews;
    reviewActions(db, RELATIONSHIP, next, [{ ...first!, notes: "with Kim" }, ...others], later);
    expect(actions().map(({ revision }) => revision)).toEqual(
      before.map(({ revision }, index) => revision + (index === 0 ? 1 : 0)),
    );
  });

  test("cannot be reached through another plan's page", () => {
    chooseInterventions(db, next, ["desk-swap"], BY);
    const own = findPlanOfWave(db, next.id)?.actions[0];
    reviewActions(
      db,
      RELATIONSHIP,
      next,
      [{ id: own?.id ?? "", status: "done", droppedBecause: "", notes: "" }],
      BY,
    );
    expect(findPlanOfWave(db, next.id)?.actions[0]?.status).toBe("planned");
  });
});

describe("carrying over", () => {
  let next: WaveRow;
  beforeEach(() => {
    chooseInterventions(db, wave, ["lead-definition", "ride-along"], BY);
    const plan = draft({ status: "started", firstOwnerEmail: "anna@brandt.example" });
    saveActionPlan(db, RELATIONSHIP, wave, plan, BY);
    next = insertReleasedWave(db, 1, DEPARTMENTS);
  });
  const idOf = (interventionId: string) =>
    findPlanOfWave(db, wave.id)?.actions.find((action) => action.interventionId === interventionId)?.id ?? "";

  test("takes an action along with its owners, on new dates, and the old one writes to nobody", () => {
    const later = new Date("2026-05-05T10:00:00Z");
    expect(carryOverAction(db, next, idOf("ride-along"), { accountId: HR.accountId, now: later })).toEqual({
      ok: true,
    });
    expect(findPlanOfWave(db, next.id)?.actions).toMatchObject([
      {
        interventionId: "ride-along",
        firstOwner: "Anna Berg",
        firstOwnerEmail: "anna@brandt.example",
        status: "started",
        startsOn: "2026-05-11",
      },
    ]);
    expect(findPlanOfWave(db, wave.id)?.actions.map(({ firstOwnerEmail }) => firstOwnerEmail)).toEqual([
      "anna@brandt.example",
      null,
    ]);
    const previous = showPreviousPlan(db, next, later, "en")?.actions;
    expect(previous?.map(({ name, open, carriedOver }) => [name, open, carriedOver])).toEqual([
      ["Lead-definition workshop", true, false],
      ["Ride-along", false, true],
    ]);
    expect(carryOverAction(db, next, idOf("ride-along"), { accountId: HR.accountId, now: later })).toEqual({
      ok: false,
      reason: "in-plan",
    });
  });

  test("stops at what is settled, and at a full plan", () => {
    const review = { id: idOf("ride-along"), status: "done" as const, droppedBecause: "", notes: "" };
    reviewActions(db, RELATIONSHIP, next, [review], BY);
    expect(carryOverAction(db, next, idOf("ride-along"), BY)).toEqual({ ok: false, reason: "settled" });
    chooseInterventions(db, next, ["booth-shift", "desk-swap", "liaison"], BY);
    expect(carryOverAction(db, next, idOf("lead-definition"), BY)).toEqual({ ok: false, reason: "full" });
  });
});

describe("the printed kit", () => {
  test("holds run sheets and worksheets of what was chosen, each once, and nothing that was dropped", () => {
    chooseInterventions(db, wave, ["lead-definition", "ride-along"], BY);
    const plan = draft();
    const [first, second] = plan.actions;
    const dropped = { ...second!, status: "dropped" as const, droppedBecause: "No time." };
    saveActionPlan(db, RELATIONSHIP, wave, { ...plan, actions: [first!, dropped] }, BY);
    const shown = showPrintedKit(db, RELATIONSHIP, wave, "en", "en");
    expect(shown.ok && shown.kit.actions.map(({ name, due }) => [name, due])).toEqual([
      ["Lead-definition workshop", "23 Mar 2026"],
    ]);
    expect(shown.ok && shown.kit.worksheets.map(({ id }) => id)).toEqual(["lead-definition"]);
    expect(shown.ok && shown.kit.review).toBe("20 Apr 2026");
  });

  test("quotes only comments that may be quoted", () => {
    const commented = insertReleasedWave(db, 1, [
      { ...DEPARTMENTS[0], comments: 6 },
      { ...DEPARTMENTS[1], comments: 6 },
    ]);
    const shown = showPrintedKit(db, RELATIONSHIP, commented, "en", "en");
    expect(shown.ok && shown.kit.quotes.map(({ text }) => text).sort()).toEqual([
      "Comment 1 of Marketing.",
      "Comment 1 of Sales.",
      "Comment 3 of Marketing.",
      "Comment 3 of Sales.",
      "Comment 5 of Marketing.",
      "Comment 5 of Sales.",
    ]);
  });
});

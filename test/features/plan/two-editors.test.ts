import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { describeMeanwhile } from "~/features/plan/describe-meanwhile.server";
import { seenAction, seenPlan } from "~/features/plan/find-meanwhile.server";
import { placeTyped } from "~/features/plan/place-typed.server";
import { recordAgreement, seenAgreement, withdrawAgreement } from "~/features/plan/record-agreement.server";
import { reviewActions, seenOutcome } from "~/features/plan/review-actions.server";
import { type PlanDraft, saveActionPlan } from "~/features/plan/save-action-plan.server";
import { listActionChanges } from "~db/queries/action-changes.server";
import { findPlanOfWave } from "~db/queries/action-plans.server";
import { listAgreementsOfWave } from "~db/queries/agreements.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { type Company, company } from "../../support/company";
import { insertReleasedWave } from "../../support/released-wave";

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: HR.accountId, now: NOW };
const OWNERS = { firstOwner: "Anna Berg", secondOwner: "Jonas Wolf" };

let own: Company;
let wave: WaveRow;
beforeEach(() => {
  own = company();
  wave = insertReleasedWave(own.db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 58 },
  ]);
  chooseInterventions(own.db, wave, ["ride-along", "booth-shift"], BY);
  expect(save(change(page(), "ride-along", OWNERS, "booth-shift", OWNERS))).toMatchObject({ ok: true });
});
afterEach(() => own.end());

const stored = () => findPlanOfWave(own.db, wave.id);
const action = (id: string) => stored()?.actions.find(({ interventionId }) => interventionId === id);
const save = (draft: PlanDraft) => saveActionPlan(own.db, own.relationship, wave, draft, BY);

/** What a page shows at this moment, with what it says that it was filled with. */
function page(): PlanDraft {
  const plan = stored();
  if (!plan) throw new Error("no plan");
  const { reviewOn, notes } = plan.plan;
  const actions = Object.fromEntries(plan.actions.map((row) => [row.interventionId, seenAction(row)]));
  return {
    actions: plan.actions,
    takeOut: [],
    reviewOn,
    notes,
    seen: { plan: seenPlan(plan.plan), actions },
  };
}

function change(draft: PlanDraft, ...changes: (string | Partial<PlanDraft["actions"][number]>)[]): PlanDraft {
  const actions = draft.actions.map((it) => {
    const at = changes.indexOf(it.interventionId);
    const to = at < 0 ? {} : changes[at + 1];
    return typeof to === "object" ? { ...it, ...to } : it;
  });
  return { ...draft, actions };
}

describe("two people edit one plan", () => {
  test("who saves later overwrites nothing, and is shown both", () => {
    const anna = page();
    const zoe = page();
    const theirs = { firstOwner: "Zoe Ott", notes: "agreed with both heads" };
    expect(save(change(zoe, "ride-along", theirs))).toMatchObject({ ok: true });
    const before = listActionChanges(own.db, stored()?.plan.id ?? "").length;
    const refused = save({ ...change(anna, "ride-along", { notes: "with Kim" }), notes: "for the board" });
    expect(refused).toEqual({
      ok: false,
      reason: "changed-meanwhile",
      changes: [
        { interventionId: "ride-along", field: "firstOwner", stored: "Zoe Ott", both: false },
        { interventionId: "ride-along", field: "notes", stored: "agreed with both heads", both: true },
      ],
    });
    expect(action("ride-along")).toMatchObject(theirs);
    expect(stored()?.plan.notes).toBe("");
    expect(listActionChanges(own.db, stored()?.plan.id ?? "")).toHaveLength(before);
  });

  test("the page keeps what was typed, shows what the other saved, and saving again keeps it", () => {
    const anna = page();
    expect(save(change(page(), "ride-along", { firstOwner: "Zoe Ott", notes: "theirs" }))).toMatchObject({
      ok: true,
    });
    const refused = save(change(anna, "ride-along", { notes: "mine" }));
    if (refused.ok || refused.reason !== "changed-meanwhile") throw new Error("it was saved");
    const typed = { "actions.0.firstOwner": "Anna Berg", "actions.0.notes": "mine", "actions.0.seen": "old" };
    const shown = describeMeanwhile(own.db, wave, typed, refused.changes, "en");
    expect(shown.fields).toEqual({ "actions.0.firstOwner": "Zoe Ott", "actions.0.notes": "mine" });
    expect(shown.errors["actions.0.notes"]).toContain("“theirs”");
    expect(shown.summary["actions.0.firstOwner"]).toMatch(/^Ride-along: somebody else/);
    expect(save(change(page(), "ride-along", { notes: "mine" }))).toMatchObject({ ok: true });
    expect(action("ride-along")).toMatchObject({ firstOwner: "Zoe Ott", notes: "mine" });
  });

  test("what is the same in both, or differs in line ends only, is no conflict", () => {
    const anna = page();
    save(change(page(), "ride-along", { notes: "one\ntwo" }));
    expect(save(change(anna, "ride-along", { notes: "one\r\ntwo " }))).toMatchObject({ ok: true });
  });

  test("a page that does not say what it was filled with saw nothing", () => {
    const draft = {
      ...change(page(), "ride-along", { firstOwner: "Mia Falk" }),
      seen: { plan: "", actions: {} },
    };
    expect(save(draft)).toMatchObject({ ok: false, reason: "changed-meanwhile" });
    const nonsense = { plan: "null", actions: { "ride-along": "[" } };
    expect(save({ ...draft, seen: nonsense })).toMatchObject({ ok: false, reason: "changed-meanwhile" });
    expect(action("ride-along")).toMatchObject(OWNERS);
  });

  test("an action that was taken out meanwhile keeps its words, also where others moved up", () => {
    const anna = page();
    expect(save({ ...page(), takeOut: ["ride-along"] })).toMatchObject({ ok: true });
    expect(save(change(anna, "ride-along", { notes: "long words" }))).toEqual({
      ok: false,
      reason: "changed-meanwhile",
      changes: [{ interventionId: "ride-along", gone: true }],
    });
    const typed = {
      "actions.0.interventionId": "ride-along",
      "actions.0.notes": "long words",
      "actions.1.interventionId": "booth-shift",
      "actions.1.notes": "others",
    };
    const { fields, gone } = placeTyped(own.db, wave, typed, "en");
    expect(fields).toEqual({ "actions.0.interventionId": "booth-shift", "actions.0.notes": "others" });
    expect(gone).toMatchObject([
      { interventionId: "ride-along", name: "Ride-along", typed: [{ field: "notes", text: "long words" }] },
    ]);
  });

  test("the last action that was taken out meanwhile keeps its words too", () => {
    save({ ...page(), takeOut: ["booth-shift"] });
    const anna = page();
    expect(save({ ...page(), takeOut: ["ride-along"] })).toEqual({ ok: true, empty: true });
    expect(save(anna)).toMatchObject({ reason: "changed-meanwhile" });
    const typed = { "actions.0.interventionId": "ride-along", "actions.0.firstStep": "Call Kim" };
    expect(placeTyped(own.db, wave, typed, "en").gone).toHaveLength(1);
  });

  test("what somebody says came of an action is not overwritten by an older page", () => {
    const next = insertReleasedWave(own.db, 1, [
      { invited: 14, respondents: 12, score: 52 },
      { invited: 12, respondents: 11, score: 58 },
    ]);
    const row = action("ride-along");
    if (!row) throw new Error("no action");
    const seen = seenOutcome(row);
    const say = (notes: string, by: string) =>
      reviewActions(
        own.db,
        own.relationship,
        next,
        [{ id: row.id, status: "done", droppedBecause: "", notes, seen: by }],
        BY,
      );
    expect(say("went well", seen)).toEqual({ ok: true });
    expect(say("nobody knows", seen)).toMatchObject({
      reason: "changed-meanwhile",
      changes: [{ id: row.id, edits: [{ field: "notes", stored: "went well", both: true }] }],
    });
    expect(action("ride-along")?.notes).toBe("went well");
  });
});

describe("two people write one agreement", () => {
  const words = { topic: "trust", repair: "Call before mailing", owner: "Anna Berg", dueOn: "2026-03-02" };
  const agreed = () => listAgreementsOfWave(own.db, wave.id)[0] ?? null;

  test("the second is shown the first, and nothing is overwritten or taken out", () => {
    const seen = seenAgreement(null);
    expect(recordAgreement(own.db, wave, { ...words, seen }, NOW)).toEqual({ ok: true });
    const second = { ...words, repair: "Write before mailing", seen };
    expect(recordAgreement(own.db, wave, second, NOW)).toMatchObject({
      ok: false,
      problems: {
        repair: { kind: "changed-meanwhile", edit: { stored: "Call before mailing", both: true } },
      },
    });
    expect(withdrawAgreement(own.db, wave, { ...words, seen })).toMatchObject({ ok: true });
  });

  test("a form that does not say what it had been filled with begins one, and overwrites none", () => {
    expect(recordAgreement(own.db, wave, { ...words, owner: "", seen: "" }, NOW)).toEqual({
      ok: false,
      problems: { owner: { kind: "missing" } },
    });
    expect(recordAgreement(own.db, wave, { ...words, seen: "" }, NOW)).toEqual({ ok: true });
    const second = { ...words, owner: "Mia Falk", seen: "" };
    expect(recordAgreement(own.db, wave, second, NOW)).toMatchObject({
      ok: false,
      problems: { owner: { kind: "changed-meanwhile", edit: { stored: "Anna Berg", both: true } } },
    });
    expect(agreed()?.owner).toBe("Anna Berg");
  });

  test("an older page takes nothing out that somebody has reworded", () => {
    recordAgreement(own.db, wave, words, NOW);
    const seen = seenAgreement(agreed());
    recordAgreement(own.db, wave, { ...words, owner: "Mia Falk" }, NOW);
    expect(withdrawAgreement(own.db, wave, { ...words, seen })).toMatchObject({ ok: false });
    expect(agreed()?.owner).toBe("Mia Falk");
  });
});

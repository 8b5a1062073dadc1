import { beforeEach, describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import { findIntervention } from "~/features/find-intervention.server";
import { draftOf, type InterventionDraft } from "~/features/interventions/draft-intervention.server";
import { hideIntervention, showInterventionAgain } from "~/features/interventions/hide-intervention.server";
import { listInterventions } from "~/features/interventions/list-interventions.server";
import {
  addCompanyIntervention,
  changeCompanyIntervention,
  editedDraft,
  removeCompanyIntervention,
  startedDraft,
} from "~/features/interventions/save-company-intervention.server";
import { showIntervention } from "~/features/interventions/show-intervention.server";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { type PlanPage, showActionPlan } from "~/features/plan/show-plan.server";
import { listSinceLastTime } from "~/features/survey/list-since-last-time.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";
import { auditEvent } from "~db/schema";
import { freshDatabase } from "../../support/database";
import {
  insertCompany,
  insertReleasedWave,
  insertSampleWave,
  RELATIONSHIP,
} from "../../support/released-wave";

const CATALOGUE = catalogueIn("en");

const NOW = new Date("2026-02-03T10:00:00Z");
const BY = { accountId: "hr-1", now: NOW };
const EVERYTHING = {
  text: "",
  dimension: null,
  stage: null,
  atMostMinutes: null,
  origin: "offered",
} as const;

let db: Database;
let wave: WaveRow;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
  wave = insertReleasedWave(db, 0, [
    { invited: 14, respondents: 12, score: 52 },
    { invited: 12, respondents: 11, score: 58 },
  ]);
});

/** The lead-definition workshop as the company does it: complete, so that each test breaks one thing. */
function draft(texts: InterventionDraft["texts"] = {}, change: Partial<InterventionDraft> = {}) {
  const model = startedDraft(db, "en", "lead-definition", NOW);
  return { ...model, ...change, texts: { ...model.texts, name: "Definition breakfast", ...texts } };
}

function added(given = draft()): string {
  const saved = addCompanyIntervention(db, "en", given, BY);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return saved.id;
}

function problems(given: InterventionDraft) {
  const saved = addCompanyIntervention(db, "en", given, BY);
  return !saved.ok && saved.reason === "incomplete" ? saved.problems : {};
}

function plan(of = wave): PlanPage {
  const shown = showActionPlan(db, RELATIONSHIP, of, NOW, "en");
  if (!shown.ok) throw new Error(shown.title);
  return shown.page;
}

describe("an intervention of one's own", () => {
  test("stands in the catalogue, the plan's choice, the plan and the printed kit", () => {
    const id = added();
    expect(listInterventions(db, "en", EVERYTHING).at(-1)).toMatchObject({
      name: "Definition breakfast",
      own: true,
    });
    expect(listInterventions(db, "en", { ...EVERYTHING, origin: "own" }).map((it) => it.id)).toEqual([id]);
    expect(listInterventions(db, "en", { ...EVERYTHING, text: "BREAKFAST" })).toHaveLength(1);
    const everywhere = [...plan().suggestions, ...plan().considered, ...plan().others].map((it) => it.id);
    expect(everywhere).toContain(id);
    expect(chooseInterventions(db, wave, [id], BY)).toEqual({ ok: true, added: 1 });
    expect(plan().plan?.actions[0]).toMatchObject({ name: "Definition breakfast" });
    const shown = showPrintedKit(db, RELATIONSHIP, wave, "en", "en");
    expect(shown.ok && shown.kit.runSheets.map((it) => it.intervention.name)).toEqual([
      "Definition breakfast",
    ]);
    expect(shown.ok && shown.kit.worksheets.map((it) => it.id)).toEqual(["lead-definition"]);
    const next = insertSampleWave(db, 1, { state: "open" });
    expect(listSinceLastTime(db, next)).toMatchObject([
      { about: "definitions", action: "Definition breakfast" },
    ]);
  });

  test("is suggested when it suits the result best", () => {
    for (const { id } of CATALOGUE) hideIntervention(db, id, BY);
    const id = added();
    expect(plan().suggestions.map((it) => it.id)).toEqual([id]);
  });

  test("can be changed and keeps its place; one of the catalogue cannot", () => {
    const id = added();
    const edited = editedDraft(db, id)!.draft;
    const changed = { ...edited, texts: { ...edited.texts, name: "Definition lunch" } };
    expect(changeCompanyIntervention(db, "en", id, changed, BY)).toEqual({ ok: true, id });
    expect(findIntervention(db, id, "en")?.name).toBe("Definition lunch");
    expect(changeCompanyIntervention(db, "en", "lead-definition", changed, BY)).toMatchObject({
      reason: "not-own",
    });
    expect(editedDraft(db, "lead-definition")).toBeNull();
  });

  test("changed by two people at the same time is not overwritten, and both versions are shown", () => {
    const id = added();
    const { draft: shown, seen } = editedDraft(db, id)!;
    const change = (texts: InterventionDraft["texts"], rows = {}) =>
      changeCompanyIntervention(
        db,
        "en",
        id,
        { ...shown, ...rows, texts: { ...shown.texts, ...texts } },
        { ...BY, seen },
      );
    expect(
      change({ purpose: "Theirs, for everybody who calls.", firstStep: "Theirs: call Kim on Monday." }),
    ).toMatchObject({
      ok: true,
    });
    const roles = [{ role: "Chair", does: "keeps the time" }];
    const refused = change({ purpose: "Mine, for everybody who writes." }, { roles });
    expect(refused).toMatchObject({ ok: false, reason: "changed-meanwhile" });
    if (refused.ok || refused.reason !== "changed-meanwhile") return;
    expect(refused.problems.purpose).toContain("“Theirs, for everybody who calls.”");
    expect(refused.draft).toMatchObject({
      texts: { purpose: "Mine, for everybody who writes.", firstStep: "Theirs: call Kim on Monday." },
      roles,
    });
    expect(findIntervention(db, id, "en")?.purpose).toBe("Theirs, for everybody who calls.");
  });

  test("is deleted only while no plan holds it", () => {
    const [free, planned] = [added(), added(draft({ name: "Definition dinner" }))];
    chooseInterventions(db, wave, [planned], BY);
    expect(removeCompanyIntervention(db, free, BY)).toEqual({ ok: true });
    expect(findIntervention(db, free, "en")).toBeUndefined();
    expect(removeCompanyIntervention(db, planned, BY)).toEqual({ ok: false, reason: "planned" });
    expect(removeCompanyIntervention(db, "ride-along", BY)).toEqual({ ok: false, reason: "not-own" });
    expect(showIntervention(db, "en", planned)).toMatchObject({ own: true, planned: true, hidden: false });
  });

  test("leaves a trace of who did what", () => {
    const id = added();
    changeCompanyIntervention(db, "en", id, draft(), BY);
    hideIntervention(db, id, BY);
    hideIntervention(db, id, BY);
    showInterventionAgain(db, id, BY);
    removeCompanyIntervention(db, id, BY);
    const trail = db.select().from(auditEvent).all();
    expect(trail.map(({ action }) => action)).toEqual([
      "intervention added",
      "intervention changed",
      "intervention hidden",
      "intervention shown again",
      "intervention deleted",
    ]);
    for (const { accountId, subject } of trail) {
      expect(accountId).toBe("hr-1");
      expect(subject).toBe(`${id}: Definition breakfast`);
    }
  });
});

describe("a hidden intervention", () => {
  test("is neither suggested nor offered, and comes back when shown again", () => {
    const [first] = plan().suggestions;
    hideIntervention(db, first!.id, BY);
    const page = plan();
    expect(JSON.stringify([page.suggestions, page.considered, page.others])).not.toContain(first!.id);
    expect(chooseInterventions(db, wave, [first!.id], BY)).toMatchObject({ reason: "unknown-intervention" });
    expect(listInterventions(db, "en", { ...EVERYTHING, origin: "hidden" }).map((it) => it.id)).toEqual([
      first!.id,
    ]);
    showInterventionAgain(db, first!.id, BY);
    expect(plan().suggestions[0]).toEqual(first);
  });

  test("stays in the plans that hold it", () => {
    chooseInterventions(db, wave, ["ride-along"], BY);
    hideIntervention(db, "ride-along", BY);
    expect(plan().plan?.actions[0]).toMatchObject({ name: "Ride-along" });
    const shown = showPrintedKit(db, RELATIONSHIP, wave, "en", "en");
    expect(shown.ok && shown.kit.worksheets).toHaveLength(1);
  });

  test("must exist", () => {
    expect(hideIntervention(db, "no-such", BY)).toBe(false);
    expect(db.select().from(auditEvent).all()).toEqual([]);
  });
});

describe("what is typed is checked by the catalogue's own rules", () => {
  test.each(CATALOGUE.map((it) => [it.id, it] as const))("%s survives the page unchanged", (_id, model) => {
    const saved = addCompanyIntervention(db, "en", draftOf(model), BY);
    // What only the catalogue says of its own sheets is not asked on the page.
    const {
      prerequisites,
      notAfter: _,
      firstWhen: __,
      onlyFor: ___,
      suitsFineTeams: ____,
      notBeside: _____,
      remote: ______,
      effort,
      ...others
    } = model;
    const { rounds: _______, ...asked } = effort;
    const rest = { ...others, effort: asked };
    const stored = saved.ok ? findIntervention(db, saved.id, "en") : undefined;
    expect(stored).toMatchObject({ ...rest, id: saved.ok ? saved.id : "" });
    expect(stored?.prerequisites.map(({ kind }) => kind).sort()).toEqual(
      prerequisites.map(({ kind }) => kind).sort(),
    );
  });

  test("an empty page says for every field what is missing", () => {
    const nothing = { texts: {}, runSheet: [], roles: [], sources: [], moves: {} };
    expect(Object.keys(problems(nothing)).sort()).toEqual(
      [
        "afterSixWeeks",
        "afterTwoWeeks",
        "cost",
        "earliest",
        "firstStep",
        "hoursInAll",
        "ideas",
        "latest",
        "mainTopic",
        "materials",
        "moves",
        "name",
        "notWhen",
        "people",
        "purpose",
        "risks",
        "roles.0.role",
        "runSheet.0.minutes",
        "runSheet.0.what",
        "scriptHints",
        "signOfSuccess",
        "sources.0.authors",
        "whoFirst",
        "whoSecond",
        "whyItWorks",
      ].sort(),
    );
  });

  test.each([
    [
      "risks",
      "It takes long: stop after an hour.\nno capital letter here at all.",
      "Line 2: Begin with a capital",
    ],
    ["purpose", "It brings people together. It is also fun.", "one sentence"],
    ["firstStep", "Ask both heads for a date right now!", "exclamation"],
    ["name", "<b>Breakfast</b>", "Leave out"],
    ["people", "some", "whole number from 2 to 40"],
    ["hoursInAll", "2", "The meeting alone takes 20 hours for 10 people"],
    ["latest", "nowhere", "Choose a stage"],
    ["sideTopic", "definitions", "another topic"],
    ["structural", "yes", null],
    ["scoreTopic", "nothing", "Choose a topic"],
  ] as const)("%s: %j", (field, value, problem) => {
    const { [field === "structural" ? "earliest" : field]: said } = problems(
      draft({ [field]: value, ...(field === "scoreTopic" ? { scoreAtLeast: "50" } : {}) }),
    );
    if (problem !== null) expect(said).toContain(problem);
    else expect(said).toContain("at Aligned at the earliest");
  });

  test("all that is wrong is said at once, also what does not fit together", () => {
    const wrong = problems(draft({ name: "", hoursInAll: "3", earliest: "integrated", latest: "defined" }));
    expect(Object.keys(wrong).sort()).toEqual(["hoursInAll", "latest", "name"]);
  });

  test("how many people a department must have is one where nothing is written", () => {
    const saved = addCompanyIntervention(db, "en", draft({ leastFirst: "7", leastSecond: "" }), BY);
    const stored = saved.ok ? findIntervention(db, saved.id, "en") : undefined;
    expect(stored?.effort.least).toEqual({ first: 7, second: 1 });
    expect(problems(draft({ leastSecond: "many" }))).toEqual({
      leastSecond: "Write a whole number from 1 to 40.",
    });
  });

  test("rows point to the row", () => {
    const given = draft();
    const runSheet = given.runSheet.map((step, index) => (index === 2 ? { ...step, minutes: "ten" } : step));
    expect(problems({ ...given, runSheet })).toEqual({
      "runSheet.2.minutes": "Write a whole number from 1 to 480.",
    });
  });

  test("a statement of the main topic has to move", () => {
    const wrong = problems(draft({}, { moves: { "trust-1": "next-wave" } }));
    expect(wrong).toEqual({ moves: "Choose at least one statement of the main topic." });
    expect(problems(draft({}, { moves: { "trust-9": "next-wave" } }))).toHaveProperty("moves");
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { catalogueIn } from "~/content/interventions/catalogue";
import { effectSentence } from "~/content/report/effects";
import { reportTexts } from "~/content/report/texts";
import { describeInterventionHistory } from "~/features/interventions/describe-history.server";
import { traceEffects } from "~/features/report/trace-effects.server";
import type { Database } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
import { insertAction, insertPlan } from "~db/queries/action-plans.server";
import { insertRelease } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import { freshDatabase } from "../../support/database";
import { buildHiddenRelease, buildRelease } from "../../support/release-builder";
import { insertCompany, insertSampleWave, RELATIONSHIP } from "../../support/released-wave";

const CATALOGUE = catalogueIn("en");
const { words: WORDS } = reportTexts("en").texts.effects;
const NOW = new Date("2027-06-01T10:00:00Z");
const FLAT = [50, 50, 50, 50, 50, 50];
/** The first dimension is what the lead-definition workshop is mainly for. */
const FIRST_UP = [62, 50, 50, 50, 50, 50];
const ALL_UP = [62, 62, 62, 62, 62, 62];

let db: Database;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
});

function wave(quarter: number, dims: readonly number[] | null): WaveRow {
  const row = insertSampleWave(db, quarter);
  const department = { n: 14, N: 14, score: 50, dims: dims ?? FLAT };
  const release = dims ? buildRelease([department, department]) : buildHiddenRelease();
  insertRelease(db, {
    waveId: row.id,
    relationshipId: RELATIONSHIP.id,
    methodVersion: release.methodVersion,
    content: JSON.stringify(release),
    receipts: "[]",
  });
  return row;
}

function plan(after: WaveRow, change: { status?: "done" | "dropped" | "started"; startsOn?: string } = {}) {
  const at = after.closesAt;
  insertPlan(db, {
    id: `plan-${after.id}`,
    relationshipId: RELATIONSHIP.id,
    waveId: after.id,
    notes: "",
    reviewOn: null,
    createdAt: at,
    updatedAt: at,
  });
  insertAction(db, {
    id: `action-${after.id}`,
    planId: `plan-${after.id}`,
    interventionId: "lead-definition",
    position: 0,
    firstOwner: "Anna Berg",
    secondOwner: "Jonas Wolf",
    startsOn: at.toISOString().slice(0, 10),
    dueOn: new Date(at.getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
    firstStep: "Book a room",
    signOfSuccess: "One definition",
    status: "done",
    ...change,
  });
}

const later = (row: WaveRow) => new Date(row.closesAt.getTime() + 86_400_000);
const latest = (row: WaveRow) =>
  traceEffects(db, RELATIONSHIP.id, later(row), "en").map(({ readings }) => readings[0]?.words);

describe("what came of a finished action", () => {
  test("is told against the other topics, from the wave before the one that made people choose it", () => {
    wave(0, FLAT);
    plan(wave(1, FLAT));
    expect(latest(wave(2, FIRST_UP))).toEqual([WORDS["moved-more"]]);
    const [effect] = traceEffects(db, RELATIONSHIP.id, NOW, "en");
    expect(effect?.readings[0]?.sentence).toContain(
      "up 12\u00a0points since Q1\u00a02026. The others: no change.",
    );
    expect(effect?.name).toBe("Lead-definition workshop");
  });

  test("is no praise where everything moved, and none where nothing did", () => {
    wave(0, FLAT);
    plan(wave(1, FLAT));
    expect(latest(wave(2, ALL_UP))).toEqual([WORDS["moved-with-everything"]]);
    expect(latest(wave(3, FLAT))).toEqual([WORDS["inside-noise"]]);
    const [effect] = traceEffects(db, RELATIONSHIP.id, NOW, "en");
    expect(effect?.readings.map(({ quarter }) => quarter)).toEqual(["Q4\u00a02026", "Q3\u00a02026"]);
  });

  test("is judged in the two waves after it, and stays as it was said then", () => {
    wave(0, FLAT);
    plan(wave(1, FLAT));
    wave(2, FIRST_UP);
    wave(3, FIRST_UP);
    const judged = traceEffects(db, RELATIONSHIP.id, NOW, "en")[0]?.readings;
    expect(judged?.map(({ verdict }) => verdict)).toEqual(["moved-more", "moved-more"]);
    expect(latest(wave(4, FLAT))).toEqual([WORDS["moved-more"]]);
    expect(traceEffects(db, RELATIONSHIP.id, NOW, "en")[0]?.readings).toEqual(judged);
  });

  test("cannot be told without a wave before the choosing one", () => {
    plan(wave(0, FLAT));
    expect(latest(wave(1, FIRST_UP))).toEqual([WORDS["too-early"]]);
  });

  test("waits for a wave that opened after the action began", () => {
    wave(0, FLAT);
    plan(wave(1, FLAT), { startsOn: "2026-12-01" });
    expect(latest(wave(2, FIRST_UP))).toEqual([WORDS["too-early"]]);
    wave(3, FIRST_UP);
    expect(latest(wave(4, FIRST_UP))).toEqual([WORDS["moved-more"]]);
  });

  test("says so where the wave has no result by department", () => {
    wave(0, FLAT);
    plan(wave(1, FLAT));
    expect(latest(wave(2, null))).toEqual([WORDS.unavailable]);
  });

  test("is told of finished actions only, and not before a wave has followed", () => {
    wave(0, FLAT);
    const choosing = wave(1, FLAT);
    plan(choosing, { status: "started" });
    expect(latest(choosing)).toEqual([]);
    expect(latest(wave(2, FIRST_UP))).toEqual([]);
  });
});

describe("the history of an intervention", () => {
  function account(id: string, everyRelationship: boolean) {
    insertAccount(db, {
      id,
      email: `${id}@example.org`,
      name: id,
      role: "facilitator",
      passwordHash: "",
      everyRelationship,
      createdAt: NOW,
    });
  }

  test("is told to those who may see the pair of departments, and to nobody else", () => {
    account("everything", true);
    account("nothing", false);
    wave(0, FLAT);
    plan(wave(1, FLAT));
    wave(2, FIRST_UP);
    const [history] = describeInterventionHistory(db, "en", "everything", "lead-definition", NOW);
    expect(history?.name).toBe("Sales and Marketing");
    expect(history?.times).toEqual([{ quarter: "Q2\u00a02026", words: "done" }]);
    expect(history?.effects[0]?.readings[0]?.words).toBe(WORDS["moved-more"]);
    expect(describeInterventionHistory(db, "en", "everything", "ride-along", NOW)).toEqual([]);
    expect(describeInterventionHistory(db, "en", "nothing", "lead-definition", NOW)).toEqual([]);
  });
});

test("no word claims that an action worked", () => {
  const sentences = [
    ...Object.values(WORDS),
    effectSentence("en", { verdict: "too-early" }),
    effectSentence("en", { verdict: "unavailable" }),
    effectSentence("en", {
      verdict: "moved-more",
      baseline: { waveId: "w", quarter: "2026-Q1" },
      basis: "items",
      targeted: 8,
      others: 1,
      difference: 7,
      low: 2,
      high: 12,
    }),
  ];
  for (const sentence of sentences)
    expect(sentence).not.toMatch(/\bwork(s|ed)?\b|cause|prove|success|significant|effective/i);
  expect(CATALOGUE.every(({ movesItems }) => movesItems.length > 0)).toBe(true);
});

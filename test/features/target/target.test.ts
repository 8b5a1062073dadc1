import { expect, test } from "vitest";
import { SIGNALS, type SignalAnswers } from "~/domain/target/target-stage";
import { currentStage, currentTarget, saveTargetAdvice } from "~/features/target/save-advice.server";
import { showTarget } from "~/features/target/show-target.server";
import { auditEvent } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const BY = { accountId: "hr-1", now: new Date("2026-05-04T08:00:00Z") };
const LATER = { ...BY, now: new Date("2026-08-04T08:00:00Z") };

function said(yes: readonly string[]): SignalAnswers {
  return Object.fromEntries(
    SIGNALS.map((signal) => [signal, [yes.includes(signal) ? "yes" : "no", null, null]]),
  );
}

function company() {
  const db = freshDatabase();
  insertCompany(db);
  return db;
}

test("the advice starts from the last released stage, the newest counts and the earlier ones are kept", () => {
  const db = company();
  expect(currentStage(db, RELATIONSHIP.id)).toBeNull();
  insertReleasedWave(db, 0, [
    { invited: 30, respondents: 27, score: 50 },
    { invited: 30, respondents: 27, score: 50 },
  ]);
  expect(currentStage(db, RELATIONSHIP.id)).toBe("defined");
  expect(currentTarget(db, RELATIONSHIP.id)).toBeNull();

  saveTargetAdvice(db, RELATIONSHIP.id, said(["standard-offer"]), BY);
  expect(currentTarget(db, RELATIONSHIP.id)).toBe("defined");
  saveTargetAdvice(db, RELATIONSHIP.id, said(["offers-customised", "faster-life-cycles"]), LATER);
  expect(currentTarget(db, RELATIONSHIP.id)).toBe("aligned");

  const page = showTarget(db, RELATIONSHIP, "en");
  expect(page.latest?.statement).toBe("Aim for Aligned.");
  expect(page.latest?.speakingFor).toContain("The offer is shaped while it is being sold.");
  expect(page.earlier.map(({ statement }) => statement)).toEqual([
    "Stay at Defined: moving up would not be worth its price.",
  ]);
  expect(page.signals.find(({ id }) => id === "offers-customised")?.answers).toEqual(["yes", null, null]);
});

test("of two that are asked for within a second, the later one counts", () => {
  for (let attempt = 0; attempt < 8; attempt++) {
    const db = company();
    saveTargetAdvice(db, RELATIONSHIP.id, said(["standard-offer"]), BY);
    saveTargetAdvice(db, RELATIONSHIP.id, said(["offers-customised", "faster-life-cycles"]), BY);
    const { latest, earlier } = showTarget(db, RELATIONSHIP, "en");
    expect(latest?.speakingFor).toContain("The offer is shaped while it is being sold.");
    expect(earlier).toHaveLength(1);
  }
});

test("without any result yet, a small firm is told that it may stay as it is", () => {
  const db = company();
  const small = ["small-company", "good-informal-contact", "marketing-supports-sales"];
  saveTargetAdvice(db, RELATIONSHIP.id, said(small), BY);
  expect(showTarget(db, RELATIONSHIP, "en").latest?.statement).toBe(
    "Undefined is good enough: moving up would not be worth its price.",
  );
});

test("too few settled signals keep nothing", () => {
  const db = company();
  const advice = saveTargetAdvice(db, RELATIONSHIP.id, { "standard-offer": ["yes", "no", null] }, BY);
  expect(advice.kind).toBe("too-few-signals");
  expect(currentTarget(db, RELATIONSHIP.id)).toBeNull();
  expect(db.select().from(auditEvent).all()).toEqual([]);
});

test("who asked is in the audit trail, what people said is not", () => {
  const db = company();
  saveTargetAdvice(db, RELATIONSHIP.id, said(["conflict-over-resources"]), BY);
  expect(db.select().from(auditEvent).all()).toMatchObject([
    { accountId: "hr-1", action: "target advised", subject: "sales-marketing: defined" },
  ]);
});

test("the departments' own names stand in what is asked", () => {
  const db = company();
  const pair = { ...RELATIONSHIP, firstDepartment: "Product", secondDepartment: "Engineering" };
  const texts = showTarget(db, pair, "en").signals.map(({ text }) => text);
  expect(texts).toContain("Is it mainly the job of Engineering to support Product with material and events?");
  expect(texts.join()).not.toMatch(/[{}]|Marketing/);
});

import { beforeEach, expect, test } from "vitest";
import { LANGUAGES, type ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { chooseInterventions } from "~/features/plan/choose-interventions.server";
import { showPoster } from "~/features/plan/show-poster.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { listSinceLastTime } from "~/features/survey/list-since-last-time.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { Database } from "~db/client.server";
import { findPlanOfWave, updateAction, updatePlan } from "~db/queries/action-plans.server";
import type { WaveRow } from "~db/queries/waves.server";
import { HR } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import {
  insertCompany,
  insertReleasedWave,
  insertSampleWave,
  RELATIONSHIP,
} from "../../support/released-wave";
import {
  DURING,
  OPENS,
  personalCodes,
  planWave,
  respondent,
  temporaryKeys,
} from "../../support/surveyed-wave";

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
  chooseInterventions(db, wave, ["ride-along", "lead-definition", "liaison"], BY);
  const stored = findPlanOfWave(db, wave.id);
  updatePlan(db, stored?.plan.id ?? "", { notes: "PRIVATE plan" });
  const [dropped, done, started] = stored?.actions ?? [];
  const secret = {
    firstOwner: "PRIVATE owner",
    secondOwner: "PRIVATE owner",
    firstOwnerEmail: "PRIVATE@brandt.example",
    notes: "PRIVATE note",
    firstStep: "PRIVATE step",
  };
  const because = { status: "dropped", droppedBecause: "The season was over." } as const;
  updateAction(db, dropped?.id ?? "", { ...secret, ...because });
  updateAction(db, done?.id ?? "", { ...secret, status: "done" });
  updateAction(db, started?.id ?? "", { ...secret, status: "started" });
});

function poster(language: ShownLanguage = "en", reader: ShownLanguage = "en") {
  const shown = showPoster(db, RELATIONSHIP, wave, language, reader, NOW);
  if (!shown.ok) throw new Error(shown.title);
  return shown.poster;
}

test("tells what was done first and what was not done last, with the reason", () => {
  expect(poster().entries.map(({ action, status, because }) => [action, status, because])).toEqual([
    ["Lead-definition workshop", "done", null],
    [expect.stringContaining("iaison"), "under-way", null],
    ["Ride-along", "not-done", "The season was over."],
  ]);
});

test("holds neither people nor addresses nor notes, and neither does what respondents are told", () => {
  const next = insertReleasedWave(db, 1, DEPARTMENTS);
  const told = listSinceLastTime(db, next);
  expect(told).toHaveLength(3);
  expect(JSON.stringify([poster(), told])).not.toMatch(/PRIVATE/i);
});

test.each(LANGUAGES)("says in %s the same as respondents of the next wave read", (language) => {
  const next = insertReleasedWave(db, 1, DEPARTMENTS);
  const told = listSinceLastTime(db, next).map(({ action, names, status, because }) =>
    JSON.stringify([names[language] ?? action, status, because]),
  );
  const { entries, words, ...rest } = poster(language);
  const { notDoneBecause, ...whole } = words;
  expect(rest.language).toBe(language);
  const written = entries.map(({ action, status, because }) => JSON.stringify([action, status, because]));
  expect(written.sort()).toEqual(told.sort());
  expect(JSON.stringify([whole, entries])).not.toMatch(/\{\w+\}/);
  // Its reason is put in where it is shown.
  expect(fill(notDoneBecause, { because: "x" })).not.toMatch(/\{\w+\}/);
});

test("is in the people's language and not the reader's, with the quarter as it is written there", () => {
  expect(poster("fr", "de")).toMatchObject({ language: "fr", quarter: "T1\u00a02026" });
  expect(poster("de", "fr")).toMatchObject({ language: "de", quarter: "Q1\u00a02026" });
});

test("is not made before there is a plan, rather than saying that nothing was recorded", () => {
  const next = insertReleasedWave(db, 1, DEPARTMENTS);
  expect(showPoster(db, RELATIONSHIP, next, "en", "en", NOW)).toMatchObject({
    ok: false,
    title: "There is no plan to show yet",
    text: expect.stringContaining("Q2\u00a02026"),
  });
});

test("is not made from a wave without a release", () => {
  const closed = insertSampleWave(db, 2, { endedBecause: "closed-early" });
  expect(showPoster(db, RELATIONSHIP, closed, "en", "en", NOW)).toMatchObject({ ok: false });
});

test("everybody of a wave is told the same, in both departments and to the last byte", async () => {
  const own = freshDatabase();
  const keys = temporaryKeys();
  const id = planWave(own, { relationshipId: RELATIONSHIP.id });
  const past = insertReleasedWave(own, 0, DEPARTMENTS);
  chooseInterventions(own, past, ["ride-along"], BY);
  expect(await openWave(own, keys, id, OPENS)).toMatchObject({ ok: true });
  const codes = ([0, 1] as const).flatMap((index) => personalCodes(own, keys, id, index));
  const told = codes.map((code) => {
    const reply = claimBallot(own, keys, id, respondent(own, id, code).claimJson, DURING);
    return JSON.stringify(reply.ok && reply.sinceLastTime);
  });
  expect(told).toHaveLength(13);
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toContain("Ride-along");
});

import { expect, test } from "vitest";
import { makeRelease, parseRelease } from "~/domain/disclosure/release";
import type { Instrument } from "~/domain/instrument";
import { everyDimension } from "~/domain/instrument";
import { meetingTopics } from "~/domain/meeting/topics";
import { buildReport } from "~/domain/report/build-report";
import { foundCompany, simulateWave } from "~/domain/simulator";
import { createRandom } from "~/domain/statistics/random";
import { buildTrend } from "~/domain/trends/trend";
import { describeReleases } from "~/features/export/export-release.server";
import { findAgenda } from "~/features/meeting/find-meeting.server";
import { showPrintedKit } from "~/features/meeting/show-printed-kit.server";
import { recommendInterventions } from "~/features/plan/recommend-interventions.server";
import { recordAgreement } from "~/features/plan/record-agreement.server";
import { showActionPlan } from "~/features/plan/show-plan.server";
import { findReport } from "~/features/report/find-report.server";
import { showBoardSummary } from "~/features/report/show-board-summary.server";
import { showComparison } from "~/features/report/show-comparison.server";
import { showReport } from "~/features/report/show-report.server";
import { showTrends } from "~/features/trends/show-trends.server";
import { freshDatabase } from "../../support/database";
import { DIMENSIONS } from "../../support/dimensions";
import { FIVE_DIMENSIONS, insertStoredRelease, SEVEN_DIMENSIONS } from "../../support/other-dimensions";
import { insertCompany, insertReleasedWave, RELATIONSHIP } from "../../support/released-wave";

const PEOPLE = { invited: 30, respondents: 28, score: 62 };
const FIVE = DIMENSIONS.filter((dimension) => dimension !== "leadership");

/** The release of a wave that asked with this instrument, as it is stored. */
function releaseOf(instrument: Instrument, seed: number) {
  const random = createRandom(seed);
  const levels = {
    dimensions: everyDimension(instrument.dimensions, () => 62),
    mirror: { own: 66, other: 55 },
  };
  const company = foundCompany(instrument, [28, 28], random);
  const answers = simulateWave(
    company,
    { respondents: [28, 28], levels: [levels, levels], dontKnow: 0 },
    random,
  );
  const ballots = (index: 0 | 1) => answers[index].map((given) => ({ answers: given, comment: null }));
  return makeRelease({
    instrument,
    manifestHash: "0".repeat(64),
    threshold: 5,
    claimed: 56,
    departments: [
      { name: "Sales", invited: 30, ballots: ballots(0) },
      { name: "Marketing", invited: 30, ballots: ballots(1) },
    ],
  }).release;
}

/** The same release as a later or earlier program could have stored it under this version. */
function withUnknownDimension(content: string): string {
  const stored = JSON.parse(content);
  for (const department of stored.departments) department.dimensions.tools = department.dimensions.trust;
  return JSON.stringify(stored);
}

test("a release with five dimensions reads as five", () => {
  const release = parseRelease(FIVE_DIMENSIONS);
  for (const { dimensions } of release.departments) expect(Object.keys(dimensions)).toEqual(FIVE);
  const report = buildReport([{ waveId: "w", quarter: "2025-Q4", release }]);
  expect(report.dimensions.map(({ dimension }) => dimension)).toEqual(FIVE);
  expect(report.overall.kind).toBe("estimate");
});

test("a release whose departments hold different dimensions is none", () => {
  const stored = JSON.parse(FIVE_DIMENSIONS);
  delete stored.departments[1].dimensions.trust;
  expect(() => parseRelease(JSON.stringify(stored))).toThrow("departments.dimensions");
});

test.each([
  ["five", FIVE_DIMENSIONS, FIVE],
  ["seven", withUnknownDimension(FIVE_DIMENSIONS), [...FIVE, "tools"]],
])("everything is shown of a stored release with %s of today's six or others", async (_, content, topics) => {
  const db = freshDatabase();
  insertCompany(db);
  const old = insertStoredRelease(db, 0, content);
  const page = showReport(db, RELATIONSHIP, old, "en");
  const rows = page.ok ? page.report.dimensions.rows : [];
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...topics].sort());
  expect(showBoardSummary(db, RELATIONSHIP, old, "en").ok).toBe(true);
  const found = findReport(db, old);
  if (!found) throw new Error("the wave has a release");
  expect(recommendInterventions(db, old, found, "en").chosen.length).toBeGreaterThan(0);
  expect(showActionPlan(db, RELATIONSHIP, old, old.closesAt, "en").ok).toBe(true);
  expect(showPrintedKit(db, RELATIONSHIP, old, "en", "en").ok).toBe(true);
  const agenda = findAgenda(db, old);
  expect(agenda?.topics.shown.length).toBeGreaterThanOrEqual(2);
  expect(meetingTopics(found.report).shown.length).toBe(topics.length + 1);
  const agreed = { repair: "Meet on Monday.", owner: "Ada", dueOn: "2026-06-01" };
  const agree = (topic: string) => recordAgreement(db, old, { topic, ...agreed }, old.closesAt);
  expect(agree(topics.at(-1) ?? "").ok).toBe(true);
  expect(agree("leadership").ok).toBe(false);
  const exported = await describeReleases(db, "en", RELATIONSHIP, null);
  const scores = exported.waves.flatMap(({ figures }) =>
    figures.flatMap(({ figure, scope, dimension }) =>
      figure === "dimension-score" && scope === "first" ? [dimension] : [],
    ),
  );
  expect([...new Set(scores)]).toEqual(topics);
});

test("waves that asked about different topics stand side by side", () => {
  const db = freshDatabase();
  insertCompany(db);
  const old = insertStoredRelease(db, 0, FIVE_DIMENSIONS);
  const last = insertReleasedWave(db, 1, [PEOPLE, PEOPLE]);
  const { trend } = showTrends(db, RELATIONSHIP, "en", { target: null, imported: [] });
  expect(trend?.topics.map(({ id }) => id)).toEqual(DIMENSIONS);
  expect(trend?.waves.map(({ dimensions }) => Object.keys(dimensions).length)).toEqual([5, 6]);
  const found = findReport(db, last);
  const rows = found && showComparison(db, last, found, old.id, "en")?.rows;
  const row = (name: string) => rows?.find((it) => it.name.startsWith(name));
  expect(row("Leadership")).toMatchObject({ before: { value: "not shown" } });
  expect(row("Trust")?.before.value).toMatch(/^\d/);
});

test("an instrument with a seventh dimension releases seven, and what was before it reads on", () => {
  const old = parseRelease(FIVE_DIMENSIONS);
  const now = parseRelease(JSON.stringify(releaseOf(SEVEN_DIMENSIONS, 7)));
  const waves = [
    { waveId: "old", quarter: "2025-Q4", release: old },
    { waveId: "now", quarter: "2026-Q1", release: now },
  ];
  const report = buildReport(waves);
  expect(report.dimensions.map(({ dimension }) => dimension)).toEqual(SEVEN_DIMENSIONS.dimensions);
  expect(report.change).toMatchObject({ kind: "unavailable", reason: "other-instrument" });
  expect(report.dimensions.every(({ overall }) => overall.kind === "estimate")).toBe(true);
  const chances = report.dimensions.reduce((sum, { amongLowest }) => sum + (amongLowest ?? 0), 0);
  expect(chances).toBeCloseTo(2, 6);
  const { points, development } = buildTrend(waves);
  expect(points.map(({ dimensions }) => Object.keys(dimensions).length)).toEqual([5, 7]);
  expect(Object.keys(development.sinceLast.dimensions)).toEqual(SEVEN_DIMENSIONS.dimensions);
});

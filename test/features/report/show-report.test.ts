import { beforeEach, describe, expect, test } from "vitest";
import { type ReportPage, showReport } from "~/features/report/show-report.server";
import type { Database } from "~db/client.server";
import { release } from "~db/schema";
import { freshDatabase } from "../../support/database";
import {
  insertCompany,
  insertReleasedWave,
  insertSampleWave,
  RELATIONSHIP,
} from "../../support/released-wave";

let db: Database;
beforeEach(() => {
  db = freshDatabase();
  insertCompany(db);
});

function shown(page: ReportPage) {
  if (!page.ok) throw new Error(`nothing is released: ${page.title}`);
  return page.report;
}

describe("the report of a wave with a release", () => {
  test("says the answer first and how sure it is", () => {
    const wave = insertReleasedWave(db, 0, [
      { invited: 14, respondents: 13, score: 48 },
      { invited: 12, respondents: 12, score: 50 },
    ]);
    const page = showReport(db, RELATIONSHIP, wave, "en");
    const report = shown(page);
    expect(report.statement).toBe("The relationship between Sales and Marketing is Defined.");
    expect(report.sentences[0]).toMatch(/^This is (clear|likely): Defined/);
    expect(report.sentences[1]).toMatch(/^The score is \d+(\.5)?\u00a0points on a scale from 20 to 100\./);
    expect(report.changes).toBeNull();
    expect(page.heading).toMatchObject({
      organisation: "Brandt Optics",
      wave: { quarter: "Q1\u00a02026", threshold: 5 },
    });
  });

  test("says when its wave was restored from a backup while it was open", () => {
    const wave = insertReleasedWave(db, 0, [
      { invited: 14, respondents: 13, score: 48 },
      { invited: 12, respondents: 12, score: 50 },
    ]);
    const restored = () => {
      const page = showReport(db, RELATIONSHIP, wave, "en");
      return page.ok ? page.restored : "not released";
    };
    expect(restored()).toBeNull();
    db.update(release)
      .set({ restoredAt: new Date("2026-02-03T10:00:00Z") })
      .run();
    expect(restored()).toMatch(/restored from a backup on Tuesday 3 February 2026/);
  });

  test("compares with the last wave that showed both departments", () => {
    const departments = [
      { invited: 14, respondents: 12, score: 45 },
      { invited: 12, respondents: 11, score: 45 },
    ] as const;
    insertReleasedWave(db, 0, departments);
    insertSampleWave(db, 1, { state: "cancelled", endedBecause: "cancelled" });
    insertReleasedWave(db, 2, [departments[0], { invited: 12, respondents: 4, score: 70 }]);
    const wave = insertReleasedWave(db, 3, [
      { ...departments[0], score: 65 },
      { ...departments[1], score: 65 },
    ]);
    const report = shown(showReport(db, RELATIONSHIP, wave, "en"));
    expect(report.previousQuarter).toBe("Q1\u00a02026");
    expect(report.score.previous?.kind).toBe("estimate");
    expect(report.changes?.sentences[0]).toMatch(/^Up .* since Q1.2026: a clear change\.$/);
    expect(report.changes?.rows).toHaveLength(9);
  });

  test("sorts the topics by their gap", () => {
    const wave = insertReleasedWave(db, 0, [
      { invited: 30, respondents: 28, score: 45 },
      { invited: 30, respondents: 28, score: 65 },
    ]);
    const { rows } = shown(showReport(db, RELATIONSHIP, wave, "en")).dimensions;
    const gaps = rows.map(({ departments: [first, second] }) =>
      first.kind === "estimate" && second.kind === "estimate" ? Math.abs(first.score - second.score) : -1,
    );
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(rows[0]?.gapNamed).toBe(true);
  });

  test("shows single statements from ten respondents and their means from twenty, and says what is missing", () => {
    const wave = insertReleasedWave(db, 0, [
      { invited: 30, respondents: 22, score: 60 },
      { invited: 12, respondents: 11, score: 60 },
    ]);
    const { items } = shown(showReport(db, RELATIONSHIP, wave, "en"));
    const [first, second] = items.groups[0]!.rows[0]!.departments;
    expect(first.favourable).toMatch(/%/);
    expect(first.mean).toMatch(/^\d\.\d$|or (more|less)$/);
    expect(second.mean).toBeNull();
    expect(items.withheld).toEqual([
      "Marketing: not shown: means of single statements are shown from 20 respondents in a department.",
    ]);
  });

  test("withholds all statements below ten, with one sentence for each department", () => {
    const wave = insertReleasedWave(db, 0, [
      { invited: 9, respondents: 8, score: 60 },
      { invited: 9, respondents: 7, score: 60 },
    ]);
    const { items, comments } = shown(showReport(db, RELATIONSHIP, wave, "en"));
    expect(items.groups).toEqual([]);
    expect(items.withheld).toHaveLength(2);
    expect(comments.groups).toEqual([]);
    expect(comments.sentence).toMatch(/destroyed unread/);
  });

  test("groups comments by department only where the release does", () => {
    const by = insertReleasedWave(db, 0, [
      { invited: 14, respondents: 12, score: 60, comments: 6 },
      { invited: 12, respondents: 11, score: 60, comments: 5 },
    ]);
    const pooled = insertReleasedWave(db, 1, [
      { invited: 14, respondents: 12, score: 60, comments: 6 },
      { invited: 12, respondents: 11, score: 60, comments: 2 },
    ]);
    const groups = (wave: typeof by) => shown(showReport(db, RELATIONSHIP, wave, "en")).comments.groups;
    expect(groups(by).map(({ department }) => department)).toEqual(["Sales", "Marketing"]);
    expect(groups(pooled).map(({ department }) => department)).toEqual([null]);
  });
});

describe("a department below the threshold", () => {
  test("blanks both, says why, and leaves only the total", () => {
    const wave = insertReleasedWave(db, 0, [
      { invited: 26, respondents: 18, score: 60 },
      { invited: 14, respondents: 4, score: 80 },
    ]);
    const report = shown(showReport(db, RELATIONSHIP, wave, "en"));
    expect(report.statement).toMatch(/^Too few people answered/);
    expect(report.withheld?.sentences).toHaveLength(2);
    expect(report.withheld?.pooled?.sentence).toMatch(/22 of 40 answered/);
    expect(report.score.estimate.kind).toBe("withheld");
    expect(report.departments.rows.map(({ value, response }) => [value, response])).toEqual([
      ["not shown", null],
      ["not shown", null],
    ]);
    expect(report.mirror.sides).toEqual([]);
    expect(report.participation.rows.map(({ respondents }) => respondents)).toEqual([
      "not shown",
      "not shown",
    ]);
  });
});

describe("a wave without a release", () => {
  test.each([
    [{ endedBecause: "closed-early" }, /closed early/],
    [{ endedBecause: "nobody-answered" }, /Nobody answered/],
    [{ endedBecause: "key-lost" }, /key of this wave was lost/],
    [{ state: "cancelled", endedBecause: "cancelled" }, /was cancelled/],
    [{ state: "open" }, /still being answered/],
    [{ state: "planned", manifestHash: null }, /not opened yet/],
  ] as const)("%j says why", (change, title) => {
    const wave = insertSampleWave(db, 0, change);
    const page = showReport(db, RELATIONSHIP, wave, "en");
    expect(page.ok).toBe(false);
    expect(!page.ok && page.title).toMatch(title);
  });
});

test("a kept report never leaks into another database with the same wave", () => {
  const weak = [
    { invited: 14, respondents: 12, score: 45 },
    { invited: 12, respondents: 11, score: 45 },
  ] as const;
  const first = insertReleasedWave(db, 0, weak);
  const other = freshDatabase();
  insertCompany(other);
  const second = insertReleasedWave(other, 0, [
    { ...weak[0], score: 72 },
    { ...weak[1], score: 72 },
  ]);
  const before = shown(showReport(db, RELATIONSHIP, first, "en")).score.value;
  const after = shown(showReport(other, RELATIONSHIP, second, "en")).score.value;
  expect(Number(after)).toBeGreaterThan(Number(before) + 20);
});

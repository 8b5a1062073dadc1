import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ImportScale } from "~/domain/trends/imported";
import { describeFileProblem, describeHistoryProblem } from "~/features/history/describe-problem.server";
import { deleteHistory, importHistory, previewHistory } from "~/features/history/import-history.server";
import { listHistory, listImportedScores } from "~/features/history/list-history.server";
import { readHistoryUpload, showHistoryImport } from "~/features/history/show-import.server";
import { addRelationship, type Company, company, plannedWave } from "../../support/company";

const NOW = new Date("2026-06-01T10:00:00Z");
const BY = { accountId: "hr", now: NOW };
const HEADER = "quarter,date,department,score,answered,invited";
const GOOD = ["2025-Q1,2025-03-20,Sales,52,11,14", "2025-Q1,2025-03-28,Marketing,58.4,9,12"];

let place: Company;
beforeEach(() => {
  place = company();
});
afterEach(() => place.end());

function file(...rows: string[]): string {
  return [HEADER, ...rows].join("\r\n");
}

async function read(rows: readonly string[], scale: ImportScale = "points") {
  const found = await previewHistory(place.db, place.relationship, { text: file(...rows), scale }, NOW);
  if (!found.ok) throw new Error(found.reason);
  const problems = found.problems.map(({ line, problem }) => ({
    line,
    problem: describeHistoryProblem("en", problem),
  }));
  return { surveys: found.surveys, problems };
}

function bring(text: string, source = "Employee survey", scale: ImportScale = "points") {
  return importHistory(place.db, place.relationship, { text, scale, source }, BY);
}

describe("a file of earlier results", () => {
  test("is shown before anything of it is stored", async () => {
    const upload = { text: file(...GOOD), scale: "points", source: "Employee survey" } as const;
    const described = await showHistoryImport(place.db, place.relationship, "en", upload, NOW);
    expect(described).toMatchObject({ ok: true, preview: { problems: [], replaced: null } });
    expect(described.ok && described.preview.surveys).toEqual([
      {
        quarter: "2025-Q1",
        label: "Q1\u00a02025",
        asked: "28 Mar 2025",
        scale: "points",
        source: "Employee survey",
        departments: ["52 (11 of 14)", "58 (9 of 12)"],
        both: "55",
      },
    ]);
    expect(listHistory(place.db, place.relationship.id, "en")).toEqual([]);
  });

  test.each([
    ["2025-03,2025-03-20,Sales,52,11,14", /not a quarter/],
    ["2025-Q1,03/20/2025,Sales,52,11,14", /not a date/],
    ["2025-Q1,2025-02-30,Sales,52,11,14", /not a date/],
    ["2025-Q1,2025-04-01,Sales,52,11,14", /does not lie in/],
    ["2026-Q4,2026-11-01,Sales,52,11,14", /future/],
    ["2025-Q1,2025-03-20,Support,52,11,14", /neither Sales nor Marketing/],
    ["2025-Q1,2025-03-20,Sales,12,11,14", /not points from 20 to 100/],
    ["2025-Q1,2025-03-20,Sales,1e2,11,14", /not points/],
    ["2025-Q1,2025-03-20,Sales,=52,11,14", /not points/],
    ["2025-Q1,2025-03-20,Sales,52,4,14", /Only 4 answered.*fewer than 5/],
    ["2025-Q1,2025-03-20,Sales,52,15,14", /15 answered, but only 14/],
    ["2025-Q1,2025-03-20,Sales,52,,14", /How many answered is missing/],
    ["2025-Q1,2025-03-20,Sales,52,11,many", /How many were invited/],
  ])("has every problem named with its line: %s", async (row, problem) => {
    const { surveys, problems } = await read([row, GOOD[1] ?? ""]);
    expect(surveys).toEqual([]);
    expect(
      problems
        .filter(({ line }) => line === 2)
        .map((one) => one.problem)
        .join(" "),
    ).toMatch(problem);
  });

  test("of one department alone, or with one below the threshold, brings nothing", async () => {
    const alone = await read(GOOD.slice(0, 1));
    expect([alone.surveys, alone.problems[0]?.problem]).toEqual([
      [],
      expect.stringMatching(/Marketing has no usable row/),
    ]);
    const small = await read([GOOD[0] ?? "", "2025-Q1,2025-03-28,Marketing,58,4,12"]);
    expect(small.surveys).toEqual([]);
    expect(small.problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("with a quarter twice, or one that Tandem asked itself, leaves it out", async () => {
    expect((await read([...GOOD, GOOD[0] ?? ""])).surveys).toEqual([]);
    plannedWave(place.db, { quarter: "2025-Q1", state: "closed" });
    expect((await read(GOOD)).problems[0]?.problem).toMatch(/wave of its own/);
  });

  test("is held to the threshold of the last wave when it is higher than the floor", async () => {
    plannedWave(place.db, { threshold: 10 });
    expect((await read(GOOD)).surveys).toEqual([]);
  });

  test.each([
    ["mean", "3.4", 68],
    ["mean", "3,4", 68],
    ["percent", "50", 60],
    ["points", "61.5", 62],
  ] as const)("in %s is converted to points: %s", async (scale, given, expected) => {
    const rows = GOOD.map((row) => row.replace(/,(52|58\.4),/, `,"${given}",`));
    await bring(file(...rows), "Survey", scale);
    expect(listImportedScores(place.db, place.relationship.id)).toEqual([
      { quarter: "2025-Q1", score: expected, source: "Survey" },
    ]);
  });

  test("that is none is refused in words", async () => {
    const nameless = await previewHistory(
      place.db,
      place.relationship,
      { text: "a,b\n1,2", scale: "points" },
      NOW,
    );
    expect(nameless.ok ? "" : describeFileProblem("en", nameless)).toMatch(/quarter, date, department/);
    expect(readHistoryUpload(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatchObject({ ok: false });
    expect(readHistoryUpload(new Uint8Array(300_000).fill(65))).toMatchObject({ ok: false });
  });
});

describe("what was imported", () => {
  test("is replaced quarter by quarter, listed, and deleted", async () => {
    expect(await bring(file(...GOOD))).toEqual({ ok: true, quarters: ["2025-Q1"] });
    await bring(
      file(...GOOD)
        .replaceAll("2025-Q1", "2024-Q4")
        .replaceAll("2025-03", "2024-12"),
    );
    await bring(file(...GOOD).replace(",52,", ",60,"), "Corrected");
    const listed = listHistory(place.db, place.relationship.id, "en");
    expect(listed.map(({ quarter, source, departments }) => [quarter, source, departments[0]])).toEqual([
      ["2024-Q4", "Employee survey", "52 (11 of 14)"],
      ["2025-Q1", "Corrected", "60 (11 of 14)"],
    ]);
    expect(deleteHistory(place.db, place.relationship, "2024-Q4", BY)).toBe(true);
    expect(deleteHistory(place.db, place.relationship, "2024-Q4", BY)).toBe(false);
    expect(listHistory(place.db, place.relationship.id, "en")).toHaveLength(1);
    const trail = place.db.$client.prepare("select action from audit_event").pluck().all();
    expect(trail).toEqual([...Array(3).fill("earlier results imported"), "earlier results deleted"]);
  });

  test("belongs to its relationship alone", async () => {
    const other = addRelationship(place.db, "other", [6, 6]);
    await bring(file(...GOOD));
    expect(listHistory(place.db, other.id, "en")).toEqual([]);
    expect(deleteHistory(place.db, other, "2025-Q1", BY)).toBe(false);
  });

  test("is not shown when a row was written below the threshold past the page", async () => {
    await bring(file(...GOOD));
    place.db.$client.exec(
      `update imported_result set content = replace(content, '"respondents":9', '"respondents":4')`,
    );
    expect(listHistory(place.db, place.relationship.id, "en")).toEqual([]);
    expect(listImportedScores(place.db, place.relationship.id)).toEqual([]);
  });
});

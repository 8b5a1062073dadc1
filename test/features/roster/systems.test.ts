import fs from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findRosterUpload, keepRosterUpload } from "~/features/roster/keep-upload.server";
import { readUpload } from "~/features/roster/preview-import.server";
import type { RosterFile } from "~/features/roster/read-file.server";
import { needsMapping } from "~/features/roster/show-mapping.server";
import { type Company, company } from "../../support/company";

const BY = { accountId: "hr", now: new Date("2026-11-30T10:00:00Z") };
const DIRECTORY = "test/fixtures/rosters/systems";

let own: Company;
beforeEach(() => {
  own = company([0, 0]);
  own.relationship = { ...own.relationship, firstDepartment: "Vertrieb" };
});
afterEach(() => own.end());

async function read(name: string): Promise<{ file: RosterFile; asks: boolean }> {
  const { db, relationship } = own;
  const bytes = fs.readFileSync(`${DIRECTORY}/${name}`);
  const kept = await keepRosterUpload(db, { relationshipId: relationship.id, fileName: name, bytes }, BY);
  if (!kept.ok) throw new Error(kept.reason);
  const upload = findRosterUpload(db, relationship.id, kept.id);
  if (!upload) throw new Error("the upload is gone");
  const file = await readUpload(db, upload, relationship);
  if (!file.ok) throw new Error(file.reason);
  return { file, asks: needsMapping(upload, file) };
}

/** 20 people in Vertrieb and 12 in Marketing, every one with a name that is spelled right. */
function expectEverybody({ people, leftOut, warnings }: RosterFile): void {
  expect(people).toHaveLength(32);
  expect(people.filter(({ departmentIndex }) => departmentIndex === 0)).toHaveLength(20);
  expect([...leftOut, ...warnings]).toEqual([]);
  expect(people[0]).toMatchObject({ email: "jorg.muller.1@ferry.example", name: "Jörg Müller" });
  expect(people[1]).toMatchObject({ name: expect.stringMatching(/^(Łukasz|Lukas) Åkesson$/) });
  expect(people.map(({ name }) => name).join()).not.toMatch(/[",;<>]{2}|\ufffd/);
}

describe("the file of a system comes in as it is, without a question", () => {
  test.each([
    "01-personio.csv",
    "02-bamboohr.csv",
    "05-excel-utf8.csv",
    "07-unicode-text.txt",
    "15-odd-titles.csv",
    "16-two-mail-columns.csv",
    "17-name-and-mail.csv",
    "18-sep.csv",
    "19-excel.xlsx",
    "20-renamed.csv",
    "21-titles.xlsx",
    "24-sap.csv",
    "25-opendocument.ods",
  ])("%s", async (name) => {
    const { file, asks } = await read(name);
    expectEverybody(file);
    expect(asks).toBe(false);
  });
});

describe("where the bytes leave the letters open, the names are right and somebody is asked", () => {
  test.each(["06-excel-windows-1252.csv", "22-macroman.csv", "23-dos-850.csv"])("%s", async (name) => {
    const { file, asks } = await read(name);
    expectEverybody(file);
    expect(asks).toBe(true);
  });
});

describe("spellings of departments are asked about, one line each, with what they may mean", () => {
  test.each([
    ["03-successfactors.csv", { "Vertrieb (50001)": 0, "Marketing (50002)": 1 }],
    ["04-workday.csv", { "Vertrieb (Ruth Meier)": 0, "Marketing (Ruth Meier)": 1 }],
    [
      "08-departments.csv",
      { Vertrieb: 0, "Vertrieb Nord": 0, Sales: 0, Mktg: 1, "Marketing & Kommunikation": 1 },
    ],
    [
      "09-whole-company.csv",
      { Vertrieb: 0, Marketing: 1, IT: "elsewhere", HR: "elsewhere", Finance: "elsewhere" },
    ],
  ])("%s", async (name, expected) => {
    const { file, asks } = await read(name);
    expect(asks).toBe(true);
    expect(Object.fromEntries(file.spellings.map(({ value, suggestion }) => [value, suggestion]))).toEqual(
      expected,
    );
    expect(file.spellings.reduce((sum, { rows }) => sum + rows, 0)).toBe(32);
  });
});

test("lines above the column names are passed over and counted", async () => {
  expect((await read("04-workday.csv")).file.above).toEqual([
    "All Active Employees",
    "Effective as of 2026-11-29",
  ]);
});

test("untidy rows: capitals and blanks are mended, the others named with their line", async () => {
  const { file } = await read("10-untidy.csv");
  expect(file.people).toHaveLength(32);
  expect(file.leftOut.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    "35 duplicate",
    "36 duplicate-elsewhere",
    "37 address-unusable",
    "37 department-missing",
  ]);
});

test("people without an address are taken by name", async () => {
  const { file, asks } = await read("11-without-mail.csv");
  expect(file.people).toHaveLength(32);
  expect(file.people.filter(({ email }) => email === "")).toHaveLength(8);
  expect(asks).toBe(false);
});

test("what is meant to harm is text", async () => {
  const { file } = await read("13-hostile.csv");
  expect(file.people.map(({ name }) => name?.slice(0, 30))).toEqual([
    "<script>alert(1)</script>",
    "🦊 evil",
    "x".repeat(30),
  ]);
  expect(file.leftOut).toMatchObject([{ line: 4, kind: "address-unusable" }]);
});

test("a file without column names is read by what stands in it, and somebody is asked", async () => {
  const { file, asks } = await read("14-no-header.csv");
  expect(file.people).toHaveLength(32);
  expect(file.columns).toMatchObject({ email: 1, department: 2 });
  expect(asks).toBe(true);
});

test("two columns of the same name are asked about", async () => {
  const { file, asks } = await read("16-twice-the-same.csv");
  expect(file.columnsSure).toBe(false);
  expect(asks).toBe(true);
});

test.each([
  ["14-empty.csv", "empty"],
  ["14-header-only.csv", "no-rows"],
])("%s is refused: %s", async (name, reason) => {
  await expect(read(name)).rejects.toThrow(reason);
});

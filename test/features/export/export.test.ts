import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PSEUDO_LANGUAGE } from "~/content/language";
import type { ExportFile } from "~/domain/export-files";
import { columnName } from "~/features/export/column-name.server";
import { exportRelease } from "~/features/export/export-release.server";
import { nameExportFile } from "~/features/export/name-file.server";
import { safeCell, safeCsvCell, safeWorkbookCell } from "~/features/export/safe-cell.server";
import { EXPORT_COLUMNS, exportSchema, exportSchemaDescription } from "~/features/export/schema.server";
import { type ExportingCompany, exportingCompany } from "../../support/exporting-company";
import { RELATIONSHIP } from "../../support/released-wave";

const NOW = new Date("2027-02-01T10:00:00Z");
let company: ExportingCompany;
beforeAll(() => {
  company = exportingCompany();
});
afterAll(() => company.db.$client.close());

async function take(file: ExportFile, wave: number | null = null) {
  const { db, relationship, accountId, waves } = company;
  const made = await exportRelease(
    db,
    { relationship, wave: wave === null ? null : (waves[wave] ?? null), file },
    "en",
    { accountId, now: NOW },
  );
  if (!made.ok) throw new Error(made.reason);
  return made.document;
}

async function takeText(file: ExportFile, wave: number | null = null): Promise<string> {
  const { body } = await take(file, wave);
  return typeof body === "string" ? body : "";
}

async function takeBook(wave: number | null = null) {
  const { body } = await take("workbook.xlsx", wave);
  return readXlsx(typeof body === "string" ? new TextEncoder().encode(body) : body);
}

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}

describe("the CSV file", () => {
  test("has its mark, CRLF, and one row for each figure of every wave", async () => {
    const csv = await takeText("figures.csv");
    expect(csv.startsWith("\ufefforganisation") || csv.startsWith('\ufeff"organisation"')).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const { waves } = exportSchema.parse(JSON.parse(await takeText("release.json")));
    const expected = waves.reduce((sum, { figures }) => sum + Math.max(1, figures.length), 0);
    expect(rowsOf(csv)).toHaveLength(expected);
  });

  test("says of a wave without a release that there is none, and why", async () => {
    const rows = rowsOf(await takeText("figures.csv")).filter(({ wave }) => wave === "wave4");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: "withheld", reason: "nothing-released", value: "" });
    expect(rows[0]?.reason_text).toMatch(/cancelled/);
  });

  test("leaves every number of a withheld figure empty, and gives its reason in words", async () => {
    const withheld = rowsOf(await takeText("figures.csv", 3)).filter(({ kind }) => kind === "withheld");
    expect(withheld.length).toBeGreaterThan(40);
    for (const row of withheld) {
      expect([row.value, row.lower, row.upper, row.step, row.interval_low, row.interval_high].join("")).toBe(
        "",
      );
      expect(row.reason).not.toBe("");
      expect(row.reason_text).not.toBe("");
    }
  });
});

describe("the workbook", () => {
  test("has typed cells: numbers, days and words", async () => {
    const book = await takeBook();
    const figures = book.sheets.find(({ name }) => name === "Figures");
    const header = figures?.rows[0] ?? [];
    const at = (title: string) => header.indexOf(title);
    const numeric = ["value", "lower", "upper", "step", "interval_low", "interval_high"];
    for (const row of figures?.rows.slice(1) ?? []) {
      for (const title of numeric) {
        const cell = row[at(title)] ?? null;
        expect(cell === null || typeof cell === "number").toBe(true);
      }
    }
    const waves = book.sheets.find(({ name }) => name === "Waves");
    const opened = waves?.rows[1]?.[waves.rows[0]?.indexOf("opened") ?? -1];
    expect(opened).toEqual(new Date("2026-01-12T00:00:00Z"));
  });

  test("has the figures, the waves, the comments, a dictionary and the method", async () => {
    const book = await takeBook();
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Figures",
      "Waves",
      "Comments",
      "Dictionary",
      "Method",
    ]);
    const dictionary = book.sheets[4]?.rows.map((row) => row[1]) ?? [];
    for (const column of EXPORT_COLUMNS) expect(dictionary).toContain(columnName(column));
    const used = new Set(book.sheets[1]?.rows.slice(1).map((row) => row[1]));
    for (const figure of used) expect(dictionary).toContain(figure);
    const method = book.sheets[5]?.rows.map((row) => row.join(" ")).join("\n");
    expect(method).toMatch(/Not shown in 2026-Q4 .*fewer than 5 people/);
    expect(method).toMatch(/Not shown in 2027-Q1 .*cancelled/);
  });
});

describe("names of columns", () => {
  test("are the same in the CSV files and in the workbook", async () => {
    const book = await takeBook();
    const head = (name: string) =>
      book.sheets.find((sheet) => sheet.name === name)?.rows[0]?.map(String) ?? [];
    const inCsv = Object.keys(rowsOf(await takeText("figures.csv"))[0] ?? {});
    const wavesHead = head("Waves");
    const here = [...new Set([...head("Figures"), ...wavesHead])];
    expect(head("Figures").filter((name) => !inCsv.includes(name))).toEqual([]);
    expect(inCsv.filter((name) => !["organisation", "relationship", ...here].includes(name))).toEqual([]);
    expect(head("Comments")).toEqual(Object.keys(rowsOf(await takeText("comments.csv"))[0] ?? {}));
  });
});

describe("the sheet for people", () => {
  test("stands first, names the topic of every statement, and can be filtered below a fixed head", async () => {
    const [summary] = (await takeBook()).sheets;
    const [header = [], ...rows] = summary?.rows ?? [];
    expect(header.slice(0, 6)).toEqual(["Wave", "What", "Topic", "Statement", "Sales", "Marketing"]);
    const statements = rows.filter((row) => row[1] === "Answers “Often” or “Always”");
    expect(statements.length).toBeGreaterThan(18);
    for (const row of statements) expect([row[3], String(row[2] ?? "") !== ""]).toEqual([row[3], true]);
    expect(rows.every((row) => row.length <= header.length)).toBe(true);
    expect(summary?.freezePane?.rows).toBe(1);
    expect(summary?.autoFilter?.range).toBe(`A1:H${rows.length + 1}`);
  });

  test("holds nothing but words that stand among the figures", async () => {
    const book = await takeBook();
    const words = new Set(rowsOf(await takeText("figures.csv")).map((row) => row.words));
    const rows = book.sheets[0]?.rows.slice(1).filter((row) => String(row[1]).length < 40) ?? [];
    const cells = rows.flatMap((row) => row.slice(4).map((cell) => String(cell ?? "")));
    expect(cells.filter((cell) => cell !== "" && !words.has(cell) && !words.has(`'${cell}`))).toEqual([]);
  });
});

test("every statement among the figures says to which topic it belongs", async () => {
  const rows = rowsOf(await takeText("figures.csv")).filter(({ figure }) => figure?.startsWith("item-"));
  const scored = rows.filter(({ item }) => !item?.startsWith("mirror"));
  expect(scored.length).toBeGreaterThan(100);
  expect(scored.filter(({ dimension }) => dimension === "")).toEqual([]);
});

describe("the JSON file", () => {
  test("is the same at every export and fits the schema that can be downloaded", async () => {
    const first = await takeText("release.json");
    expect(await takeText("release.json")).toBe(first);
    expect(exportSchema.safeParse(JSON.parse(first)).success).toBe(true);
    const schema = JSON.parse(exportSchemaDescription("en"));
    expect(schema.properties.format.const).toBe("tandem-release/1");
    expect(schema.properties.waves.items.properties.figures.items.required).toEqual(EXPORT_COLUMNS);
  });

  test("is refused when a withheld figure carries a number", async () => {
    const releases = JSON.parse(await takeText("release.json", 3));
    const withheld = releases.waves[0].figures.find((one: { kind: string }) => one.kind === "withheld");
    expect(exportSchema.safeParse(releases).success).toBe(true);
    withheld.upper = 40;
    expect(exportSchema.safeParse(releases).success).toBe(false);
  });
});

test("another language changes words and names of topics, and neither a key nor a number", async () => {
  const { db, relationship, accountId } = company;
  const by = { accountId, now: NOW };
  const wanted = { relationship, wave: null, file: "figures.csv" } as const;
  const made = await exportRelease(db, wanted, PSEUDO_LANGUAGE, by);
  const other = rowsOf(made.ok ? String(made.document.body) : "");
  const english = rowsOf(await takeText("figures.csv"));
  const unworded = (row: Record<string, string>) => ({ ...row, name: "", words: "", reason_text: "" });
  expect(other.map(unworded)).toEqual(english.map(unworded));
  expect(other.some(({ words }, index) => words !== english[index]?.words)).toBe(true);
  const book = await exportRelease(db, { ...wanted, file: "workbook.xlsx" }, PSEUDO_LANGUAGE, by);
  const { sheets } = await readXlsx(
    book.ok && typeof book.document.body !== "string" ? book.document.body : new Uint8Array(),
  );
  // The first sheet is for people, the others are for programs.
  const heads = (all: typeof sheets) => all.slice(1).map(({ rows }) => rows[0]);
  expect(heads(sheets)).toEqual(heads((await takeBook()).sheets));
});

describe("comments", () => {
  test("stand in a file of their own, without any figure", async () => {
    const csv = await takeText("comments.csv", 1);
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(12);
    expect(Object.keys(rows[0] ?? {})).toEqual(["quarter", "department", "comment", "may_be_quoted"]);
    expect(await takeText("figures.csv", 1)).not.toContain("Comment 1 of");
    expect(await takeText("release.json", 1)).not.toContain("Comment 1 of");
  });

  test("are no file where none were released", async () => {
    const { db, relationship, accountId, waves } = company;
    const wanted = { relationship, wave: waves[3] ?? null, file: "comments.csv" } as const;
    expect(await exportRelease(db, wanted, "en", { accountId, now: NOW })).toEqual({
      ok: false,
      reason: "no-comments",
    });
  });
});

test("a wave without a release is no file", async () => {
  const { db, relationship, accountId, waves } = company;
  const wanted = { relationship, wave: waves[4] ?? null, file: "figures.csv" } as const;
  expect(await exportRelease(db, wanted, "en", { accountId, now: NOW })).toEqual({
    ok: false,
    reason: "nothing-released",
  });
});

test("who took what stands in the audit trail", async () => {
  await take("workbook.xlsx", 0);
  const last = company.db.$client
    .prepare("select account_id, action, subject from audit_event order by id desc limit 1")
    .get();
  expect(last).toEqual({
    account_id: "hr",
    action: "exported",
    subject: "sales-marketing 2026-Q1: workbook.xlsx",
  });
});

describe("file names", () => {
  test("carry organisation, relationship and quarter", async () => {
    expect((await take("figures.csv", 0)).name).toBe("Brandt-Optics_Sales-and-Marketing_2026-Q1.csv");
  });

  test.each([
    'a"\r\nSet-Cookie: x=1',
    "../../etc/passwd",
    "Müller & Söhne \u202egnp",
    "销售",
    "x".repeat(500),
  ])("of %j are plain", (organisation) => {
    const name = nameExportFile([organisation, "2026-Q1"], "csv");
    expect(name).toMatch(/^[A-Za-z0-9_-]+\.csv$/);
    expect(name.length).toBeLessThan(160);
  });
});

const ATTACKS = [
  "=1+1",
  "+1",
  "-1+2",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "\u00a0=1",
  "\u200b=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "=cmd|' /C calc'!A0",
  'harmless";=1+1;"',
  "harmless,=1+1",
  "harmless\n=1+1",
  "harmless\t=1+1",
  "_x003D_1+1",
  "\u0000=1",
];
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]/u;

describe("formulas", () => {
  test("no text becomes one, in CSV with any separator and in the workbook", async () => {
    const { db, waves } = company;
    const wave = waves[1]!;
    const before = db.$client.prepare("select key, text from comment where wave_id = ?").all(wave.id);
    const set = db.$client.prepare("update comment set text = ? where wave_id = ? and key = ?");
    for (let start = 0; start < ATTACKS.length; start += before.length) {
      before.forEach((row, index) => {
        const key = typeof row === "object" && row !== null && "key" in row ? row.key : null;
        set.run(ATTACKS[start + index] ?? "plain", wave.id, key);
      });
      db.$client.prepare("update relationship set name = ?").run(ATTACKS[start] ?? "");
      company.relationship = { ...company.relationship, name: ATTACKS[start] ?? "" };
      const csv = await takeText("comments.csv", 1);
      const figures = await takeText("figures.csv", 1);
      for (const [text, delimiter] of [
        [csv, ","],
        [csv, ";"],
        [csv, "\t"],
        [figures, ","],
      ] as const) {
        const options = { bom: true, delimiter, relax_quotes: true, relax_column_count: true };
        const cells: string[][] = parse(text, options);
        const numbers = /^-?\d+(\.\d+)?$/;
        expect(cells.flat().filter((cell) => FORMULA.test(cell) && !numbers.test(cell))).toEqual([]);
      }
      const book = await takeBook(1);
      const texts = book.sheets.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === "string"));
      expect(texts.filter((cell) => FORMULA.test(cell))).toEqual([]);
      expect(
        book.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).filter((c) => c.formula),
      ).toEqual([]);
    }
    company.relationship = { ...company.relationship, name: RELATIONSHIP.name };
  });

  test.each(ATTACKS)("the check would notice %j if it were left as it is", (attack) => {
    const plain = attack.replace(/_x003D_/, "=").replace("\u0000", "");
    const split = plain.split(/[;,\t\r\n]/).some((cell) => FORMULA.test(cell));
    expect(FORMULA.test(plain) || split).toBe(true);
    expect([safeCsvCell(attack), safeWorkbookCell(attack)]).not.toEqual([attack, attack]);
  });

  test("ordinary words stay as they are", () => {
    for (const text of [
      "Sales - and Marketing",
      "a=b",
      "2 + 2",
      "x@y.example",
      "„Wir – ihr“",
      "line\nline",
    ]) {
      expect(safeCell(text)).toBe(text);
      expect(safeCsvCell(text)).toBe(text);
      expect(safeWorkbookCell(text)).toBe(text);
    }
  });
});

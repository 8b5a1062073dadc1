import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRosterPerson } from "~/features/roster/check-person.server";
import { decodeRosterFile, LARGEST_ROSTER_FILE } from "~/features/roster/decode-file.server";
import { type RosterFile, readRosterFile } from "~/features/roster/read-file.server";

const DEPARTMENTS = ["Sales", "Marketing"] as const;

function bytes(name: string): Uint8Array {
  return fs.readFileSync(`test/fixtures/rosters/${name}`);
}

async function read(name: string): Promise<RosterFile> {
  const decoded = decodeRosterFile(bytes(name));
  if (!decoded.ok) throw new Error(decoded.reason);
  const file = await readRosterFile(decoded.text, DEPARTMENTS);
  if (!file.ok) throw new Error(file.reason);
  return file;
}

async function readText(text: string) {
  return readRosterFile(text, DEPARTMENTS);
}

describe("a roster file", () => {
  test.each(["brandt-optics.csv", "excel-german.csv", "excel-unicode.txt"])(
    "as %s gives the same people",
    async (name) => {
      const file = await read(name);
      expect(file.people).toHaveLength(26);
      expect(file.people.filter((person) => person.departmentIndex === 0)).toHaveLength(12);
      expect(file.leftOut).toEqual([]);
      expect(file.people.at(-1)).toMatchObject({
        email: "zoe.mueller@brandt-optics.example",
        departmentIndex: 1,
        name: "Zoë Müller",
      });
    },
  );

  test("of UTF-16 without a mark, in either order, is read", async () => {
    const text = fs.readFileSync("test/fixtures/rosters/excel-unicode.txt").subarray(2);
    expect(decodeRosterFile(text)).toMatchObject({ ok: true, encoding: null });
    expect(decodeRosterFile(Buffer.from(text).swap16())).toEqual(decodeRosterFile(text));
  });

  test("keeps quoted separators, quotes and line breaks in fields, and trims the rest", async () => {
    const file = await read("excel-utf8.csv");
    expect(file.people).toEqual([
      {
        email: "anna.keller@brandt-optics.example",
        departmentIndex: 0,
        name: "Keller; Anna",
        language: null,
      },
      {
        email: "zoe.mueller@brandt-optics.example",
        departmentIndex: 1,
        name: 'Zoë "Zo" Müller',
        language: null,
      },
    ]);
  });

  test("names every problem with its line, keeps the good rows and the unknown columns out", async () => {
    const file = await read("problems.csv");
    expect(file.people.map((person) => person.email)).toEqual([
      "anna.keller@brandt-optics.example",
      "",
      "felix.brandt@brandt-optics.example",
      "hugo.martins@brandt-optics.example",
    ]);
    expect(file.leftOut.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      "3 department-missing",
      "4 address-unusable",
      "6 duplicate",
      "8 department-unknown",
      "10 address-unusable",
    ]);
    expect(file.leftOut[2]).toMatchObject({ first: 2 });
    expect(file.warnings.map(({ line, kind }) => `${line} ${kind}`)).toEqual(["9 language-unknown"]);
    expect(file.rowsLeftOut).toBe(5);
    expect(file.ignoredColumns).toEqual(["team size"]);
  });

  test("counts lines as an editor does, also after blank lines and breaks inside quotes", async () => {
    const file = await readText(
      'email;department\r\n\r\n"a@b.example";"Sales\r\n"\r\n;\r\nx;Sales\r\ny;Sales\r\n',
    );
    expect(file).toMatchObject({ ok: true, leftOut: [{ line: 6 }, { line: 7 }] });
  });

  test("with a declared separator or old Mac line ends is read", async () => {
    expect(await readText("sep=;\r\nemail;department\r\na,b@c.example;Sales")).toMatchObject({
      ok: true,
      leftOut: [{ line: 3, kind: "address-unusable" }],
    });
    expect(await readText("email,department\ra@b.example,Sales\r")).toMatchObject({ ok: true, people: [{}] });
  });

  test("whose header names the columns otherwise is understood", async () => {
    for (const header of [
      "E-Mail-Adresse;Abteilung;Anzeigename;Sprache",
      "Mail;DEPT;Full Name;Lang",
      "e_mail;Team;Name;Locale",
    ]) {
      const file = await readText(`${header}\nA@B.example;sales;Ann;Deutsch`);
      expect(file).toMatchObject({
        ok: true,
        people: [{ email: "a@b.example", departmentIndex: 0, name: "Ann", language: "de" }],
      });
    }
  });

  test("with nothing below its column names says so", async () => {
    const decoded = decodeRosterFile(bytes("header-only.csv"));
    expect(decoded.ok && (await readText(decoded.text))).toEqual({ ok: false, reason: "no-rows" });
  });

  test("that names neither addresses nor departments says what is missing", async () => {
    expect(await readText("who;where\nAnn;Berlin\n")).toMatchObject({
      ok: false,
      reason: "no-header",
      missing: ["email", "department"],
    });
  });

  test("without column names is read by what stands in it, for somebody to look at", async () => {
    const file = await read("no-header.csv");
    expect(file).toMatchObject({
      columnsSure: false,
      people: [{}, {}],
      columns: { email: 0, department: 1 },
    });
  });

  test("with a quotation mark that is never closed loses nobody and names the line", async () => {
    const file = await read("open-quote.csv");
    expect(file).toMatchObject({
      people: [{}, {}],
      leftOut: [],
      warnings: [{ line: 2, kind: "quote-stray" }],
    });
  });

  test("that is empty, too large or not text is refused before it is stored", () => {
    expect(decodeRosterFile(bytes("empty.csv"))).toEqual({ ok: false, reason: "empty" });
    expect(decodeRosterFile(Buffer.from(" \r\n\ufeff"))).toEqual({ ok: false, reason: "empty" });
    expect(decodeRosterFile(bytes("workbook.xlsx"))).toEqual({ ok: false, reason: "workbook" });
    expect(decodeRosterFile(bytes("picture.csv"))).toEqual({ ok: false, reason: "not-text" });
    expect(decodeRosterFile(new Uint8Array(LARGEST_ROSTER_FILE + 1))).toEqual({
      ok: false,
      reason: "too-large",
    });
  });
});

describe("one person", () => {
  const check = (change: Partial<Parameters<typeof checkRosterPerson>[0]>) =>
    checkRosterPerson(
      { email: "a@b.example", department: "Sales", name: "", language: "", ...change },
      DEPARTMENTS,
    );

  test.each([
    "a@b",
    "a b@c.example",
    "a@b.example, c@d.example",
    "a@b.example\r\nBcc: c@d.example",
    "<a@b.example> c@d.example",
    "Ann <a@b.example> <c@d.example>",
    "a@-b.example",
    "a@b..example",
    ".a@b.example",
    "=1+1@b.example",
    "+1@b.example",
    "-x@b.example",
    `${"a".repeat(65)}@b.example`,
    `a@${"b.".repeat(130)}example`,
  ])("is refused with the address %s", (email) => {
    expect(check({ email }).person).toBeNull();
  });

  test.each(["first.last+tag@sub.company.example", "o'neill@b.example", "a_b-c@müller.example"])(
    "is taken with the address %s",
    (email) => {
      expect(check({ email: ` ${email.toUpperCase()} ` }).person?.email).toBe(email);
    },
  );

  test("keeps a name on one line, without characters that turn it around", () => {
    expect(check({ name: " Ann\r\nBcc: x@y.example\u202e \u0007 " }).person?.name).toBe(
      "Ann Bcc: x@y.example",
    );
  });

  test("is matched to a department whatever its capitals, spaces and full-width letters", () => {
    expect(check({ department: " sALES " }).person?.departmentIndex).toBe(0);
    expect(check({ department: "ｍarketing" }).person?.departmentIndex).toBe(1);
    expect(check({ department: "Salesforce" }).problems).toEqual([
      { kind: "department-unknown", value: "Salesforce" },
    ]);
  });

  test("speaks a language by code or name", () => {
    for (const [given, code] of [
      ["DE_at", "de-AT"],
      ["Français", "fr"],
      ["zh-Hant-TW", "zh-Hant-TW"],
    ] as const) {
      expect(check({ language: given }).person?.language).toBe(code);
    }
    expect(check({ language: "plain English please" })).toMatchObject({
      person: { language: null },
      problems: [{}],
    });
  });
});

import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { spokenName } from "~/domain/person-name";
import { decodeRosterFile } from "~/features/roster/decode-file.server";
import { readRosterFile } from "~/features/roster/read-file.server";

const DEPARTMENTS = ["Sales", "Marketing"] as const;

async function read(text: string) {
  const file = await readRosterFile(text, [...DEPARTMENTS]);
  if (!file.ok) throw new Error(file.reason);
  return file;
}

async function readReported(name: string) {
  const decoded = decodeRosterFile(fs.readFileSync(`test/fixtures/rosters/reported/${name}`));
  if (!decoded.ok) throw new Error(decoded.reason);
  return { ...(await read(decoded.text)), encoding: decoded.encoding };
}

test.each([
  ["enc-CP1250.csv", "windows-1250", "Łukasz Żółć"],
  ["enc-MACINTOSH.csv", "macintosh", "Jörg Müller"],
])("%s is read as %s", async (name, encoding, person) => {
  const file = await readReported(name);
  expect(file.encoding).toBe(encoding);
  expect(file.people).toMatchObject([{ name: person }]);
});

test.each([
  ["headers-es.csv", "Anna"],
  ["headers-fr.csv", "Anna"],
  ["headers-google-workspace.csv", "Anna Berg"],
  ["headers-m365.csv", "Anna Berg"],
])("the column names of %s are understood", async (name, person) => {
  const file = await readReported(name);
  expect(file.columnsSure).toBe(true);
  expect(file.people).toEqual([
    { email: "anna@ferry.example", departmentIndex: 0, name: person, language: null },
  ]);
});

describe("titles in four languages and of several systems", () => {
  test.each([
    "Prénom;Nom;Adresse e-mail;Département",
    "Prénom;Nom de famille;Courriel professionnel;Service",
    "Nombre;Apellidos;Correo electrónico del trabajo;Departamento",
    "Vorname;Name;E-Mail (geschäftlich);Org.-Einheit",
    "Rufname;Nachname;Dienstliche E-Mail-Adresse;Organisationseinheit",
    "First name;Surname;Primary work email;Organizational unit",
    "givenName;sn surname;userPrincipalName;department",
  ])("%s", async (header) => {
    const file = await read(`${header}\nAnna;Berg;anna@ferry.example;Sales\n`);
    expect(file.people).toMatchObject([{ email: "anna@ferry.example", name: "Anna Berg" }]);
    expect(file.columnsSure).toBe(true);
  });

  test.each(["Private E-Mail", "Manager Email", "E-Mail privat", "Recovery email", "Correo personal"])(
    "a column %s beside the address is not taken for it",
    async (other) => {
      const text = `${other},E-Mail,Abteilung\nx@home.example,anna@ferry.example,Sales\n`;
      const file = await read(text);
      expect(file.people).toMatchObject([{ email: "anna@ferry.example" }]);
      expect(file.columnsSure).toBe(true);
    },
  );
});

describe("a stray quotation mark spoils no other row", () => {
  test("in the reported file: six people, and the two lines named", async () => {
    const file = await readReported("stray-quotes.csv");
    expect(file.people.map(({ name, email }) => `${name} ${email}`)).toEqual([
      "Anna Berg anna@ferry.example",
      '"Bo" Olsen bo@ferry.example',
      "Carl Dahl carl@ferry.example",
      "Dina Eng dina@ferry.example",
      "Eva Falk eva@ferry.example",
      "Finn Gade finn@ferry.example",
    ]);
    expect(file.warnings.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      "4 quote-stray",
      "6 quote-stray",
    ]);
  });

  test.each([
    ['"Carl Dahl,c@x.example,Sales\n"Eva","e@x.example",Sales', 2],
    ['"Carl Dahl,c@x.example,Sales\nBo "Olsen",b@x.example,Sales', 2],
    ['Carl "Dahl,c@x.example,Sales\nEva" Falk,e@x.example,Sales', 2],
    ['"Bo" Olsen,b@x.example,"Sales"\nEva,e@x.example,Sales', 2],
    ['Carl,c@x.example,"Sales\nEva,e@x.example,Sales', 2],
    ['"Carl\nDahl",c@x.example,Sales\nEva,e@x.example,Sales', 2],
    ['"Say ""hi""",c@x.example,Sales\n"Eva, Falk",e@x.example,Sales', 2],
  ])("%j", async (rows, people) => {
    const file = await read(`name,email,department\n${rows}\n`);
    expect(file.people).toHaveLength(people);
    expect(file.people.every(({ name }) => !name?.includes("@"))).toBe(true);
  });
});

describe("encodings are recognised by the names", () => {
  const names = "Jörg Groß, Chloé Lefèvre, Íñigo Núñez, Søren Åkesson";
  test.each([
    ["Mac Roman", names, "macintosh"],
    ["DOS", names.replaceAll("Í", "I"), "cp850"],
    ["Western Windows", names, "windows-1252"],
    ["Central European Windows", "Łukasz Żółć, Jiří Dvořák, Zsófia Nagy", "windows-1250"],
    ["Cyrillic Windows", "Иван Петров, Анна Смирнова", "windows-1251"],
  ])("%s", async (_, text, encoding) => {
    const { encode } = (await import("iconv-lite")).default;
    const decoded = decodeRosterFile(encode(`email,name\n${text}`, encoding));
    expect(decoded).toMatchObject({ ok: true, encoding });
    expect(decoded.ok && decoded.text).toContain(text);
  });
});

test("a name that was garbled before is remarked on", async () => {
  const file = await read("name,email,department\nJÃ¶rg MÃ¼ller,j@x.example,Sales\nÅsa,a@x.example,Sales\n");
  expect(file.warnings).toEqual([{ line: 2, kind: "name-garbled" }]);
});

test.each([
  ["Berg, Anna", "Anna Berg"],
  ["van der Meer, Jan-Piet", "Jan-Piet van der Meer"],
  ["King, Jr.", "King, Jr."],
  ["Anna Berg, PhD", "Anna Berg, PhD"],
  ["Sales, Marketing, IT", "Sales, Marketing, IT"],
])("%s is said %s", (listed, said) => expect(spokenName(listed)).toBe(said));

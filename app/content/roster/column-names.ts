import type { Language } from "~/content/language";

export type RosterColumn = "email" | "department" | "name" | "language";

type Spellings = Readonly<Record<RosterColumn, readonly string[]>>;

/** What directories and spreadsheets of a language call the columns, in small letters without spaces and punctuation. */
const SPELLINGS: Readonly<Record<Language, Spellings>> = {
  en: {
    email: ["email", "emailaddress", "mail", "mailaddress", "workemail"],
    department: ["department", "dept", "team"],
    name: ["name", "fullname", "displayname"],
    language: ["language", "lang", "preferredlanguage", "locale"],
  },
  de: {
    email: ["emailadresse", "mailadresse"],
    department: ["abteilung", "bereich", "departement", "departementname"],
    name: ["vollername", "anzeigename"],
    language: ["sprache"],
  },
  fr: {
    email: ["adressemail", "adresseemail", "courriel"],
    department: ["département", "departement"],
    name: ["nom", "nomcomplet"],
    language: ["langue"],
  },
  es: {
    email: ["correo", "correoelectrónico", "correoelectronico"],
    department: ["departamento"],
    name: ["nombre", "nombrecompleto"],
    language: ["idioma"],
  },
};

/** In languages that Tandem does not speak. */
const OTHERS: Spellings = { email: ["eposta"], department: [], name: [], language: [] };

/** The column by any of its names. */
export const COLUMNS: ReadonlyMap<string, RosterColumn> = new Map(
  [...Object.values(SPELLINGS), OTHERS].flatMap(({ email, department, name, language }) => [
    ...email.map((spelling) => [spelling, "email"] as const),
    ...department.map((spelling) => [spelling, "department"] as const),
    ...name.map((spelling) => [spelling, "name"] as const),
    ...language.map((spelling) => [spelling, "language"] as const),
  ]),
);

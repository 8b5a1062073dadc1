import { domainToUnicode } from "node:url";
import { eq } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { mailAddressKey, tidyMailAddress } from "~/domain/mail-address";
import { normalForm, withoutInvisibleMarks } from "~/domain/normal-form";
import type { Database } from "../client.server";

/* Addresses and names are compared here and not in SQL: SQLite knows the capitals of ASCII only, and a function of our
   own would be missing in every other program that opens the file. */

type Keyed<Id> = SQLiteTable & { id: SQLiteColumn & { _: { data: Id; notNull: true } } };

/** Ids of the rows whose column holds the address, however it is spelled. */
export function idsOfAddress<Id extends string | number>(
  db: Database,
  table: Keyed<Id>,
  column: SQLiteColumn,
  address: string,
): Id[] {
  const key = mailAddressKey(address);
  const rows: { id: Id; address: unknown }[] = db.select({ id: table.id, address: column }).from(table).all();
  return rows
    .filter(({ address: stored }) => typeof stored === "string" && mailAddressKey(stored) === key)
    .map(({ id }) => id);
}

/** Ids of the rows of a person: by address, or by name those that have no address. */
export function idsOfPerson<Id extends string | number>(
  db: Database,
  table: Keyed<Id> & { email: SQLiteColumn; name: SQLiteColumn },
  person: string,
): Id[] {
  if (person.includes("@")) return idsOfAddress(db, table, table.email, person);
  const form = normalForm(person);
  const rows: { id: Id; name: unknown }[] = db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.email, ""))
    .all();
  return form === ""
    ? []
    : rows.filter(({ name }) => typeof name === "string" && normalForm(name) === form).map(({ id }) => id);
}

/** Whether a line of a file without an address names somebody, in whichever order. */
export function namesPerson(content: string, name: string): boolean {
  const words = normalForm(name).split(/[ ,]+/);
  return content.split(/[\r\n]+/).some((line) => {
    const form = normalForm(line);
    return words.every((word) => form.includes(word)) && addressesIn(line).length === 0;
  });
}

/** In which a file whose bytes do not say it may be written, as far as the platform reads them. */
const GUESSED = [
  "utf-8",
  "windows-1252",
  "macintosh",
  "windows-1250",
  "iso-8859-15",
  "iso-8859-2",
  "windows-1254",
  "windows-1257",
  "windows-1251",
  "windows-1253",
  "koi8-r",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
];
const SURE_LETTERS = 3;

/** The text of a file, and where its encoding was guessed every text that it may be. */
export function possibleTexts({ content, source }: { content: string; source: Buffer | null }): string[] {
  if (source === null) return [content];
  return [content, ...GUESSED.map((encoding) => new TextDecoder(encoding).decode(source))];
}

/** Whether bytes name somebody in an encoding of which nothing is known but that it keeps ASCII. */
export function bytesNamePerson(source: Buffer, name: string): boolean {
  const words = normalForm(name)
    .split(/[ ,]+/)
    .map((word) => word.replace(/[^\x20-\x7e]/gu, " "));
  if (words.join("").replaceAll(" ", "").length < SURE_LETTERS) return false;
  const patterns = words.map((word) => new RegExp(escaped(word).replaceAll(" ", ODD)));
  return source
    .toString("latin1")
    .toLowerCase()
    .split(/[\r\n]+/)
    .some((line) => patterns.every((pattern) => pattern.test(line)) && addressesIn(line).length === 0);
}

/** A letter beyond ASCII: its bytes, or its plain letter with the bytes of the accent. */
const ODD = "(?:[a-z]?[\\x80-\\xff]{1,4})";

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Tells whether an address or a name holds the text, however either is spelled; an empty text is in all of them. */
export function personMatcher(text: string): (person: { email: string; name: string | null }) => boolean {
  const words = normalForm(text);
  const key = mailAddressKey(text);
  return ({ email, name }) =>
    normalForm(inUnicode(email)).includes(words) ||
    mailAddressKey(email).includes(key) ||
    (name !== null && normalForm(name).includes(words));
}

/** Whether a file's text names the address, in whatever spelling, alone in its field or among other words. */
export function namesAddress(content: string, address: string): boolean {
  const key = mailAddressKey(address);
  if (tidyMailAddress(content).includes(tidyMailAddress(address))) return true;
  return addressesIn(content).some((candidate) => mailAddressKey(candidate).includes(key));
}

/** What looks like an address in a file's text, in any of its columns. */
export function addressesIn(content: string): string[] {
  const plain = withoutInvisibleMarks(content.normalize("NFKC"));
  return plain.match(/[^\s,;|"'<>()]+@[^\s,;|"'<>()]+/g) ?? [];
}

function inUnicode(email: string): string {
  if (!/xn--/i.test(email)) return email;
  const at = email.lastIndexOf("@");
  return `${email.slice(0, at)}@${domainToUnicode(email.slice(at + 1))}`;
}

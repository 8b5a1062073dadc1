import { departmentNames } from "~/domain/department-names";
import { mailAddressKey } from "~/domain/mail-address";
import { lastUsed } from "~/features/last-used.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listRosterEntries, type RosterEntry } from "~db/queries/roster.server";
import type { RosterPerson } from "./check-person.server";
import { type RosterFile, readRosterFile, type UnusableFile } from "./read-file.server";

type RosterChanges = {
  added: readonly RosterPerson[];
  /** As they will be. */
  updated: readonly RosterEntry[];
  /** In the roster, but not in the file. */
  absent: readonly RosterEntry[];
};

/** First and second department. */
type Pair = readonly [number, number];

type RosterPreview = {
  ok: true;
  file: RosterFile;
  counts: { inFile: Pair; added: Pair; updated: Pair; unchanged: Pair; absent: Pair };
  /** How many people of the file change their department. */
  moved: number;
};

/** Uploads read last, so that a page about a large one need not read it again. */
const readLately = lastUsed<Promise<RosterFile | UnusableFile>>(3);

export function readUpload(
  upload: { id: string; content: string },
  relationship: Relationship,
  onRows: (rows: number) => void = () => {},
): Promise<RosterFile | UnusableFile> {
  return readLately.of(upload.id, () =>
    readRosterFile(upload.content, departmentNames(relationship), onRows).catch((error: unknown) => {
      readLately.forget(upload.id);
      throw error;
    }),
  );
}

/** What accepting an upload would do; stores nothing. */
export async function previewRosterImport(
  db: Database,
  relationship: Relationship,
  upload: { id: string; content: string },
): Promise<RosterPreview | UnusableFile> {
  const file = await readUpload(upload, relationship);
  if (!file.ok) return file;
  const roster = listRosterEntries(db, relationship.id);
  const { added, updated, absent } = compareRoster(roster, file.people);
  const inFile = byDepartment(file.people);
  const [newFirst, newSecond] = byDepartment(added);
  const [changedFirst, changedSecond] = byDepartment(updated);
  const was = new Map(roster.map((entry) => [entry.id, entry.departmentIndex]));
  return {
    ok: true,
    file,
    counts: {
      inFile,
      added: [newFirst, newSecond],
      updated: [changedFirst, changedSecond],
      unchanged: [inFile[0] - newFirst - changedFirst, inFile[1] - newSecond - changedSecond],
      absent: byDepartment(absent),
    },
    moved: updated.filter((entry) => was.get(entry.id) !== entry.departmentIndex).length,
  };
}

export function forgetUpload(id: string): void {
  readLately.forget(id);
}

/**
 * The file wins; what it does not say about a person (name, language) stays, and so does the spelling of the address.
 * Entries that share a mailbox are never merged: the one spelled as in the file, or else the first, is the person's,
 * and the others are left for somebody to decide.
 */
export function compareRoster(
  roster: readonly RosterEntry[],
  people: readonly RosterPerson[],
): RosterChanges {
  const known = new Map<string, RosterEntry[]>();
  for (const entry of roster) {
    const key = mailAddressKey(entry.email);
    known.set(key, [...(known.get(key) ?? []), entry]);
  }
  const added: RosterPerson[] = [];
  const updated: RosterEntry[] = [];
  for (const person of people) {
    const key = mailAddressKey(person.email);
    const entries = known.get(key) ?? [];
    const entry = entries.find(({ email }) => email === person.email) ?? entries[0];
    known.delete(key);
    if (!entry) {
      added.push(person);
      continue;
    }
    const after: RosterEntry = {
      ...entry,
      departmentIndex: person.departmentIndex,
      name: person.name ?? entry.name,
      language: person.language ?? entry.language,
    };
    const same =
      after.departmentIndex === entry.departmentIndex &&
      after.name === entry.name &&
      after.language === entry.language;
    if (!same) updated.push(after);
  }
  return { added, updated, absent: [...known.values()].flat() };
}

function byDepartment(people: readonly { departmentIndex: number }[]): Pair {
  const second = people.filter((person) => person.departmentIndex === 1).length;
  return [people.length - second, second];
}

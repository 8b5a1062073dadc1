import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { RosterEntry } from "~db/queries/roster.server";
import type { NamedPerson, RosterPerson } from "./check-person.server";
import { nameKey, personKey } from "./person-key.server";
import type { RosterFile } from "./read-file.server";

export type ChangedPerson = { before: RosterEntry; after: RosterEntry };

export type RosterChanges = {
  added: readonly RosterPerson[];
  updated: readonly ChangedPerson[];
  /** In the roster, but not in the file. */
  absent: readonly RosterEntry[];
};

/**
 * The file wins; what it does not say about a person (name, language, address) stays, and so does the spelling of the
 * address. Entries that share a mailbox are never merged: the one spelled as in the file, or else the first, is the person's,
 * and the others are left for somebody to decide. Where one side has no address, the name in the department tells who is
 * who, if only one there is called so. Whom only a row names that cannot be used stays as they are and has not left.
 */
export function compareRoster(
  roster: readonly RosterEntry[],
  { people, alsoNamed }: Pick<RosterFile, "people" | "alsoNamed">,
): RosterChanges {
  const known = groupBy(roster, personKey);
  const found = new Map<RosterPerson, RosterEntry>();
  for (const person of people) {
    const key = personKey(person);
    const entries = known.get(key) ?? [];
    const entry = entries.find(({ email }) => email === person.email) ?? entries[0];
    if (!entry) continue;
    found.set(person, entry);
    known.delete(key);
  }
  const taken = new Set(found.values());
  const missing = people.filter((person) => !found.has(person));
  for (const [person, entry] of meetByName(
    missing,
    roster.filter((entry) => !taken.has(entry)),
  )) {
    found.set(person, entry);
    taken.add(entry);
  }
  // Others of a mailbox that the file names are nobody who has left.
  const named = new Set(people.map(personKey));
  const isNamed = namedBy(alsoNamed);
  const absent = roster.filter(
    (entry) => !taken.has(entry) && !named.has(personKey(entry)) && !isNamed(entry),
  );
  const changes = [...found].map(([person, before]) => ({ before, after: changedBy(before, person) }));
  return {
    added: missing.filter((person) => !found.has(person)),
    updated: changes.filter(({ before, after }) => !isSame(before, after)),
    absent,
  };
}

/** By the mailbox; by the name where the row or the roster has no address. */
function namedBy(rows: readonly NamedPerson[]): (entry: RosterEntry) => boolean {
  const mailboxes = new Set(rows.flatMap(({ email }) => (email === "" ? [] : [mailAddressKey(email)])));
  const forms = (some: readonly NamedPerson[]) => new Set(some.map(({ name }) => normalForm(name)));
  const [names, addressless] = [forms(rows), forms(rows.filter(({ email }) => email === ""))];
  return (entry) => {
    if (entry.email !== "" && mailboxes.has(personKey(entry))) return true;
    return hasName(entry) && (entry.email === "" ? names : addressless).has(normalForm(entry.name ?? ""));
  };
}

function changedBy(entry: RosterEntry, person: RosterPerson): RosterEntry {
  return {
    ...entry,
    email: entry.email || person.email,
    departmentIndex: person.departmentIndex,
    name: person.name ?? entry.name,
    language: person.language ?? entry.language,
  };
}

function isSame(before: RosterEntry, after: RosterEntry): boolean {
  return (
    after.email === before.email &&
    after.departmentIndex === before.departmentIndex &&
    after.name === before.name &&
    after.language === before.language
  );
}

/** Who has an address on one side only. */
function meetByName(
  people: readonly RosterPerson[],
  roster: readonly RosterEntry[],
): readonly (readonly [RosterPerson, RosterEntry])[] {
  if (!people.some(({ email }) => email === "") && !roster.some(({ email }) => email === "")) return [];
  const entries = groupBy(roster.filter(hasName), nameKey);
  return [...groupBy(people.filter(hasName), nameKey)].flatMap(([key, persons]) => {
    const [[person, second], [entry, other]] = [persons, entries.get(key) ?? []];
    if (!person || !entry || second || other) return [];
    return person.email === "" || entry.email === "" ? [[person, entry] as const] : [];
  });
}

function hasName({ name }: { name: string | null }): boolean {
  return name !== null && name !== "";
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

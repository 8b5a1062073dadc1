import { formatDay, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { rosterTexts } from "~/content/roster/texts";
import { departmentNames } from "~/domain/department-names";
import { normalForm } from "~/domain/normal-form";
import type { AccountRole } from "~/domain/roles";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts/accounts.server";
import {
  countUndoOf,
  findAddressOfEntry,
  listFollowUpsOf,
  listInvitationsOf,
  listMailsOf,
  listMappingsWith,
  listOwnedActions,
  listRosterEntriesOf,
  listUploadsWith,
  searchPeople,
} from "~db/queries/erasure.server";

import { type HeldKey, listHeldKeys } from "./held-keys.server";
import {
  listBareNames,
  listHistoryOf,
  listTrailOf,
  listTypedNames,
  type TypedName,
  whoIs,
} from "./person-traces.server";

const SHOWN = 20;

type Mail = ReturnType<typeof listMailsOf>[number];

/** `address` is null for somebody of whom nothing but a name is held. */
export type FoundPerson = { address: string | null; name: string | null };

/** People who may be meant; by three characters at least, so that nobody lists everybody with one letter. */
export function findPeople(db: Database, text: string): FoundPerson[] {
  const wanted = asTyped(text);
  if (normalForm(wanted).length < 3) return [];
  const found = searchPeople(db, wanted).map(({ email, name }) => ({ address: email || null, name }));
  const named = new Set(found.flatMap(({ name }) => (name === null ? [] : [normalForm(name)])));
  const bare = listBareNames(db).filter(
    (name) => normalForm(name).includes(normalForm(wanted)) && !named.has(normalForm(name)),
  );
  return [...found, ...bare.map((name) => ({ address: null, name }))].slice(0, SHOWN);
}

/** What people paste: "Anna Vogt <anna@brandt.example>", "mailto:anna@brandt.example?subject=...". */
function asTyped(text: string): string {
  const inBrackets = /<\s*([^<>]*@[^<>]*?)\s*>/.exec(text)?.[1] ?? text;
  const link = /^\s*mailto:([^?]*)/i.exec(inBrackets)?.[1];
  return (link ?? inBrackets).trim();
}

/** The address behind a line of a roster; null when the line is gone. */
export function addressOfRosterEntry(db: Database, entryId: string): string | null {
  return findAddressOfEntry(db, entryId);
}

export type PersonData = {
  email: string;
  /** How else the address is spelled where it is stored. Erasing reaches all of them. */
  otherSpellings: string[];
  rosters: {
    id: string;
    relationship: string;
    department: string;
    name: string | null;
    language: string | null;
  }[];
  waves: {
    id: string;
    relationship: string;
    quarter: string;
    mails: { message: Mail["message"]; state: Mail["state"]; on: string }[];
  }[];
  uploads: string[];
  /** Actions whose reminders go to the address, and reminders sent or waiting. */
  actions: number;
  followUps: number;
  /** Lines of the audit trail and of the histories of plans that name the person. */
  trail: number;
  history: number;
  /** Where the name stands as that of an owner, which stays until somebody changes it there. */
  typed: TypedName[];
  /** Waves that name the person as a holder of their keys, as long as they are kept. */
  keys: HeldKey[];
  account: { role: AccountRole; since: string; disabled: boolean } | null;
};

/** What is held about an address, for the page; null when nothing is. */
export function findPersonData(db: Database, address: string, language: ShownLanguage): PersonData | null {
  const email = address.trim();
  if (email === "") return null;
  const who = whoIs(db, email);
  const trail = listTrailOf(db, who).length;
  const history = listHistoryOf(db, who).length;
  const typed = listTypedNames(db, who, language);
  const entries = listRosterEntriesOf(db, email);
  const rosters = entries.map(({ entry, relationship }) => ({
    id: entry.id,
    relationship: relationship.name,
    department: departmentNames(relationship)[entry.departmentIndex] ?? "",
    name: entry.name,
    language: entry.language,
  }));
  const invitations = listInvitationsOf(db, email);
  const waves = invitations.map(({ invitee, wave, relationship }) => ({
    id: invitee.id,
    relationship: relationship.name,
    quarter: formatQuarter(language, wave.quarter),
    mails: listMailsOf(db, invitee.id).map(({ message, state, notBefore }) => ({
      message,
      state,
      on: formatDay(language, notBefore),
    })),
  }));
  const uploads = [
    ...listUploadsWith(db, email).map(({ fileName }) => fileName),
    ...(countUndoOf(db, email) > 0 ? [rosterTexts(language).texts.heldForUndo] : []),
    ...(listMappingsWith(db, email).length > 0 ? [rosterTexts(language).texts.heldInMapping] : []),
  ];
  const actions = listOwnedActions(db, email);
  const followUps = listFollowUpsOf(db, email);
  const row = findAccountByEmail(db, email);
  const keys = listHeldKeys(db, who, language);
  const account = row
    ? { role: row.role, since: formatDay(language, row.createdAt), disabled: row.disabledAt !== null }
    : null;
  const lists = rosters.length + waves.length + uploads.length + actions.length + followUps.length;
  if (lists + trail + history + typed.length + keys.length === 0 && account === null) return null;
  const spellings = new Set([
    ...entries.flatMap(({ entry }) => entry.email || []),
    ...invitations.flatMap(({ invitee }) => invitee.email || []),
    ...actions.flatMap(({ addresses }) => addresses),
    ...followUps.map(({ address }) => address),
    ...(row ? [row.email] : []),
  ]);
  return {
    email,
    otherSpellings: [...spellings].filter((spelling) => spelling !== email).sort(),
    rosters,
    waves,
    uploads,
    actions: actions.length,
    followUps: followUps.length,
    trail,
    history,
    typed,
    keys,
    account,
  };
}

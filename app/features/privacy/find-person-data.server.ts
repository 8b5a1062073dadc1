import { quarterLabel } from "~/content/report/numbers";
import { formatDay } from "~/features/format-time.server";
import { departmentNames } from "~/features/roster/preview-import.server";
import type { Database } from "~db/client.server";
import { findAccountByEmail } from "~db/queries/accounts.server";
import {
  countOwnedActions,
  findAddressOfEntry,
  listFollowUpsOf,
  listInvitationsOf,
  listMailsOf,
  listRosterEntriesOf,
  listUploadsWith,
  searchPeople,
} from "~db/queries/erasure.server";

const SHOWN = 20;

/** People who may be meant; by three characters at least, so that nobody lists everybody with one letter. */
export function findPeople(db: Database, text: string): { email: string; name: string | null }[] {
  const wanted = text.trim();
  return wanted.length < 3 ? [] : searchPeople(db, wanted, SHOWN);
}

/** The address behind a line of a roster; null when the line is gone. */
export function addressOfRosterEntry(db: Database, entryId: string): string | null {
  return findAddressOfEntry(db, entryId);
}

export type PersonData = {
  email: string;
  rosters: { relationship: string; department: string; name: string | null; language: string | null }[];
  waves: { relationship: string; quarter: string; mails: { message: string; state: string; on: string }[] }[];
  uploads: string[];
  /** Actions whose reminders go to the address, and reminders sent or waiting. */
  actions: number;
  followUps: number;
  account: { role: string; since: string; disabled: boolean } | null;
};

/** What is held about an address, for the page; null when nothing is. */
export function findPersonData(db: Database, address: string): PersonData | null {
  const email = address.trim();
  if (email === "") return null;
  const rosters = listRosterEntriesOf(db, email).map(({ entry, relationship }) => ({
    relationship: relationship.name,
    department: departmentNames(relationship)[entry.departmentIndex] ?? "",
    name: entry.name,
    language: entry.language,
  }));
  const waves = listInvitationsOf(db, email).map(({ invitee, wave, relationship }) => ({
    relationship: relationship.name,
    quarter: quarterLabel(wave.quarter),
    mails: listMailsOf(db, invitee.id).map(({ message, state, notBefore }) => ({
      message,
      state,
      on: formatDay(notBefore),
    })),
  }));
  const uploads = listUploadsWith(db, email).map(({ fileName }) => fileName);
  const actions = countOwnedActions(db, email);
  const followUps = listFollowUpsOf(db, email).length;
  const row = findAccountByEmail(db, email.toLowerCase());
  const account = row
    ? { role: row.role, since: formatDay(row.createdAt), disabled: row.disabledAt !== null }
    : null;
  const held = rosters.length + waves.length + uploads.length + actions + followUps;
  return held === 0 && account === null
    ? null
    : { email, rosters, waves, uploads, actions, followUps, account };
}

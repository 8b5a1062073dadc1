import { asc, eq, inArray } from "drizzle-orm";
import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { Database } from "../client.server";
import {
  account,
  action,
  agreement,
  followUpMail,
  invitee,
  mailQueue,
  relationship,
  rosterEntry,
  rosterImport,
  rosterMapping,
  rosterUndoEntry,
  wave,
} from "../schema";
import {
  addressesIn,
  bytesNamePerson,
  idsOfAddress,
  idsOfPerson,
  namesAddress,
  namesPerson,
  personMatcher,
  possibleTexts,
} from "./address-search.server";

type FoundPerson = { email: string; name: string | null };

/** People anywhere whose address or name holds the text, each mailbox once. */
export function searchPeople(db: Database, text: string): FoundPerson[] {
  const matches = personMatcher(text);
  const found = new Map<string, FoundPerson>();
  const uploaded = listUploaded(db).filter(matches).map(nameless);
  for (const person of [...listMailboxes(db).filter(matches), ...uploaded]) {
    const key = person.email === "" ? ` ${person.name}` : mailAddressKey(person.email);
    if (!found.get(key)?.name) found.set(key, person);
  }
  return [...found.values()].sort((a, b) => (a.email < b.email ? -1 : 1));
}

function listMailboxes(db: Database): FoundPerson[] {
  const { firstOwner, firstOwnerEmail, secondOwner, secondOwnerEmail } = action;
  const first = db.select({ email: firstOwnerEmail, name: firstOwner }).from(action).all();
  const second = db.select({ email: secondOwnerEmail, name: secondOwner }).from(action).all();
  const agreed = db.select({ email: agreement.ownerEmail, name: agreement.owner }).from(agreement).all();
  return [
    ...db.select({ email: rosterEntry.email, name: rosterEntry.name }).from(rosterEntry).all(),
    ...db.select({ email: invitee.email, name: invitee.name }).from(invitee).all(),
    ...db.select({ email: rosterUndoEntry.email, name: rosterUndoEntry.name }).from(rosterUndoEntry).all(),
    ...db.select({ email: account.email, name: account.name }).from(account).all(),
    ...db.select({ email: followUpMail.address }).from(followUpMail).all().map(nameless),
    ...[...first, ...second, ...agreed].flatMap(({ email, name }) =>
      email === null ? [] : [{ email, name }],
    ),
  ];
}

/** Every address of a file that waits, with its line: the name stands there, in which column nobody has said yet. */
function listUploaded(db: Database): FoundPerson[] {
  const files = db.select({ content: rosterImport.content }).from(rosterImport).all();
  const lines = files.flatMap(({ content }) => content.split(/[\r\n]+/));
  return lines.flatMap((line) => addressesIn(line).map((email) => ({ email, name: line })));
}

function nameless({ email }: { email: string }): FoundPerson {
  return { email, name: null };
}

/** Or the name of somebody who has no address. */
export function findAddressOfEntry(db: Database, entryId: string): string | null {
  const { email, name } = rosterEntry;
  const found = db.select({ email, name }).from(rosterEntry).where(eq(rosterEntry.id, entryId)).get();
  return found ? found.email || found.name : null;
}

export function listRosterEntriesOf(db: Database, email: string) {
  return db
    .select({ entry: rosterEntry, relationship })
    .from(rosterEntry)
    .innerJoin(relationship, eq(relationship.id, rosterEntry.relationshipId))
    .where(inArray(rosterEntry.id, idsOfPerson(db, rosterEntry, email)))
    .all();
}

export function listInvitationsOf(db: Database, email: string) {
  return db
    .select({ invitee, wave, relationship })
    .from(invitee)
    .innerJoin(wave, eq(wave.id, invitee.waveId))
    .innerJoin(relationship, eq(relationship.id, wave.relationshipId))
    .where(inArray(invitee.id, idsOfPerson(db, invitee, email)))
    .all();
}

export function listMailsOf(db: Database, inviteeId: string) {
  const { message, state, attempts, notBefore, problem } = mailQueue;
  return db
    .select({ message, state, attempts, notBefore, problem })
    .from(mailQueue)
    .where(eq(mailQueue.inviteeId, inviteeId))
    .orderBy(asc(mailQueue.id))
    .all();
}

/** Uploaded files that wait for acceptance and hold the address. */
export function listUploadsWith(db: Database, email: string): { id: string; fileName: string }[] {
  const { id, fileName, content, source } = rosterImport;
  return db
    .select({ id, fileName, content, source })
    .from(rosterImport)
    .all()
    .filter((upload) => namesIn(upload, email))
    .map((upload) => ({ id: upload.id, fileName: upload.fileName }));
}

/** In its bytes too, where nobody can be sure of the text. */
function namesIn(upload: { content: string; source: Buffer | null }, person: string): boolean {
  const texts = possibleTexts(upload);
  if (person.includes("@")) return texts.some((text) => namesAddress(text, person));
  if (texts.some((text) => namesPerson(text, person))) return true;
  return upload.source !== null && bytesNamePerson(upload.source, person);
}

/** Pairs of which what was said of the last file names the person: in a name of a column, or a spelling of a department. */
export function listMappingsWith(db: Database, person: string): string[] {
  const names = namesOf(db, person);
  return db
    .select()
    .from(rosterMapping)
    .all()
    .filter(({ columns, departments }) => {
      const words = `${columns},${departments}`.replace(/["{}:,]+/g, "\n");
      return [person, ...names].some((one) =>
        one.includes("@") ? namesAddress(words, one) : namesPerson(words, one),
      );
    })
    .map(({ relationshipId }) => relationshipId);
}

/** Names that stand beside an address; a bare name is the person's own. */
function namesOf(db: Database, person: string): string[] {
  const rows = [
    ...listRosterEntriesOf(db, person).map(({ entry }) => entry.name),
    ...listInvitationsOf(db, person).map(({ invitee: row }) => row.name),
    ...undoOf(db, idsOfPerson(db, rosterUndoEntry, person)).map(({ name }) => name),
  ];
  return [...new Set(rows.flatMap((name) => (name === null || normalForm(name) === "" ? [] : [name])))];
}

/** Lines of changes that can be taken back which hold the person as they were. */
export function countUndoOf(db: Database, person: string): number {
  return undoIdsOf(db, person).length;
}

/** Also those in which the same people had no address yet: by the entry, or by the name that stands beside the address. */
function undoIdsOf(db: Database, person: string): string[] {
  const own = undoOf(db, idsOfPerson(db, rosterUndoEntry, person));
  const entries = new Set([...own.map(({ entryId }) => entryId), ...idsOfPerson(db, rosterEntry, person)]);
  const names = namesOf(db, person).flatMap((name) =>
    name.includes("@") ? [] : idsOfPerson(db, rosterUndoEntry, name),
  );
  const sameEntry = db.select().from(rosterUndoEntry).all();
  const ids = sameEntry.flatMap(({ id, entryId }) => (entries.has(entryId) ? [id] : []));
  return [...new Set([...ids, ...names])];
}

function undoOf(db: Database, ids: readonly string[]) {
  const wanted = new Set(ids);
  return db
    .select()
    .from(rosterUndoEntry)
    .all()
    .filter(({ id }) => wanted.has(id));
}

export function listFollowUpsOf(db: Database, email: string) {
  const { address, weeks, notBefore, state } = followUpMail;
  return db
    .select({ address, weeks, notBefore, state })
    .from(followUpMail)
    .where(inArray(followUpMail.id, idsOfAddress(db, followUpMail, address, email)))
    .all();
}

/** The reminder addresses of actions and agreements that are the person's, as they are stored. */
export function listOwnedActions(db: Database, email: string): { id: string; addresses: string[] }[] {
  const key = mailAddressKey(email);
  const { id, firstOwnerEmail, secondOwnerEmail } = action;
  const actions = db.select({ id, firstOwnerEmail, secondOwnerEmail }).from(action).all();
  const agreements = db
    .select({ id: agreement.id, firstOwnerEmail: agreement.ownerEmail })
    .from(agreement)
    .all()
    .map((row) => ({ ...row, secondOwnerEmail: null }));
  return [...actions, ...agreements]
    .map((row) => ({
      id: row.id,
      addresses: [row.firstOwnerEmail, row.secondOwnerEmail].flatMap((address) =>
        address !== null && mailAddressKey(address) === key ? [address] : [],
      ),
    }))
    .filter(({ addresses }) => addresses.length > 0);
}

/** Rows taken out or emptied, by kind. The mails of an invited person go with the invitation. */
export function deleteEverythingOf(db: Database, email: string) {
  const ids = {
    rosters: idsOfPerson(db, rosterEntry, email),
    openWaves: idsOfPerson(db, invitee, email),
    undo: undoIdsOf(db, email),
    mappings: listMappingsWith(db, email),
    uploads: listUploadsWith(db, email).map(({ id }) => id),
    mails: idsOfAddress(db, followUpMail, followUpMail.address, email),
    first: idsOfAddress(db, action, action.firstOwnerEmail, email),
    second: idsOfAddress(db, action, action.secondOwnerEmail, email),
    agreed: idsOfAddress(db, agreement, agreement.ownerEmail, email),
  };
  const rosters = db.delete(rosterEntry).where(inArray(rosterEntry.id, ids.rosters)).run().changes;
  const openWaves = db.delete(invitee).where(inArray(invitee.id, ids.openWaves)).run().changes;
  const undo = db.delete(rosterUndoEntry).where(inArray(rosterUndoEntry.id, ids.undo)).run().changes;
  const uploads =
    db.delete(rosterImport).where(inArray(rosterImport.id, ids.uploads)).run().changes +
    db.delete(rosterMapping).where(inArray(rosterMapping.relationshipId, ids.mappings)).run().changes;
  const mails = db.delete(followUpMail).where(inArray(followUpMail.id, ids.mails)).run().changes;
  const owned =
    db.update(action).set({ firstOwnerEmail: null }).where(inArray(action.id, ids.first)).run().changes +
    db.update(action).set({ secondOwnerEmail: null }).where(inArray(action.id, ids.second)).run().changes +
    db.update(agreement).set({ ownerEmail: null }).where(inArray(agreement.id, ids.agreed)).run().changes;
  return { rosters, openWaves, uploads, undo, reminders: mails + owned };
}

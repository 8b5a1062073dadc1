import { and, eq, inArray, ne } from "drizzle-orm";
import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";
import type { Database } from "../client.server";
import { invitee, mailQueue, rosterEntry, wave } from "../schema";

type Invited = { id: string; email: string; name: string | null };
type Entry = { email: string; name: string | null };

/**
 * Of those whom an open wave has invited by mail who is in the roster no more. Whose address or name was changed since is
 * there still: the roster remembers whom the wave has invited. Who of several that is shows the name; where nothing shows
 * it and some were removed, none of them is written to.
 */
export function listLeftRoster(db: Database, waveId: string): string[] {
  const of = db
    .select({ relationshipId: wave.relationshipId, hash: wave.manifestHash })
    .from(wave)
    .where(eq(wave.id, waveId))
    .get();
  if (!of) return [];
  const invited: Invited[] = db
    .select({ id: invitee.id, email: invitee.email, name: invitee.name })
    .from(invitee)
    .where(and(eq(invitee.waveId, waveId), ne(invitee.email, "")))
    .all();
  const { email, name, invitedIn, relationshipId } = rosterEntry;
  const roster = db
    .select({ email, name, invitedIn })
    .from(rosterEntry)
    .where(eq(relationshipId, of.relationshipId))
    .all();
  const mailboxes = new Set(roster.map((entry) => mailAddressKey(entry.email)));
  const missing = invited.filter((person) => !mailboxes.has(mailAddressKey(person.email)));
  if (missing.length === 0) return [];
  const known = new Set(invited.map((person) => mailAddressKey(person.email)));
  const changed = roster.filter(
    (entry) =>
      of.hash !== null && entry.invitedIn?.includes(of.hash) && !known.has(mailAddressKey(entry.email)),
  );
  return withoutChanged(missing, changed).map(({ id }) => id);
}

function withoutChanged(missing: readonly Invited[], changed: readonly Entry[]): readonly Invited[] {
  const called = (people: readonly Entry[]) => (name: string) =>
    people.filter((person) => nameForm(person) === name).length;
  const [missingSo, changedSo] = [called(missing), called(changed)];
  const left = missing.filter((person) => {
    const name = nameForm(person);
    return missingSo(name) > changedSo(name);
  });
  const told = missing.length - left.length;
  return changed.length - told >= left.length ? [] : left;
}

/** Nobody's name counts as one: few people have none. */
function nameForm({ name }: Entry): string {
  return normalForm(name ?? "");
}

const CHUNK = 500;

/** What waits for people who are in the roster no more. */
export function deleteWaitingMail(db: Database, invitees: readonly string[]): void {
  for (let start = 0; start < invitees.length; start += CHUNK) {
    const some = inArray(mailQueue.inviteeId, invitees.slice(start, start + CHUNK));
    db.delete(mailQueue)
      .where(and(eq(mailQueue.state, "queued"), some))
      .run();
  }
}

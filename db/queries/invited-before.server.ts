import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { rosterEntry } from "../schema";

/** People of a roster with the waves that invited them before, as stored. */
export function listInvitedBefore(
  db: Database,
  relationshipId: string,
): { id: string; departmentIndex: number; invitedIn: string | null }[] {
  const { id, departmentIndex, invitedIn } = rosterEntry;
  return db
    .select({ id, departmentIndex, invitedIn })
    .from(rosterEntry)
    .where(eq(rosterEntry.relationshipId, relationshipId))
    .all();
}

export function updateInvitedBefore(db: Database, rows: readonly { id: string; invitedIn: string }[]): void {
  const update = db.$client.prepare("update roster_entry set invited_in = ? where id = ?");
  for (const { id, invitedIn } of rows) update.run(invitedIn, id);
}

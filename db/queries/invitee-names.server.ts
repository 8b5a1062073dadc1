import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { invitee } from "../schema";

/** In the order of the random keys. */
export function listInviteeNames(db: Database, waveId: string): { name: string | null; email: string }[] {
  const { name, email } = invitee;
  return db.select({ name, email }).from(invitee).where(eq(invitee.waveId, waveId)).orderBy(invitee.id).all();
}

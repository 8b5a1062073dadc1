import type { Database } from "~db/client.server";
import { insertAuditEvent } from "~db/queries/audit-events.server";

/** What somebody with an account did: "wave opened", "roster imported". Never anything about respondents. */
export function recordAuditEvent(
  db: Database,
  event: { at: Date; accountId: string | null; action: string; subject: string },
): void {
  insertAuditEvent(db, event);
}

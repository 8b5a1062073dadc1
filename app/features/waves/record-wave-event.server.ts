import { recordAuditEvent } from "~/features/record-audit-event.server";
import type { Database } from "~db/client.server";
import type { WaveRow } from "~db/queries/waves.server";

/** Who did something and when; no account means that its date had come. */
export type By = { accountId: string | null; now: Date };

export function recordWaveEvent(db: Database, wave: WaveRow, by: By, action: string): void {
  const subject = `${wave.relationshipId}: ${wave.quarter}`;
  recordAuditEvent(db, { at: by.now, accountId: by.accountId, action, subject });
}

import { destroyKeyFile, type KeyDirectory } from "~/features/wave-key-file.server";
import { type Database, truncateLog, vacuum, withoutWaiting } from "~db/client.server";
import { countBallots, deleteBallots } from "~db/queries/ballots.server";
import { deleteClaims } from "~db/queries/claims.server";
import { deleteInvitees } from "~db/queries/invitees.server";

/** Part of the transaction that ends a wave: nothing of who was asked and what was answered stays. */
export function deleteTraces(db: Database, waveId: string): void {
  deleteClaims(db, waveId);
  deleteBallots(db, waveId);
  deleteInvitees(db, waveId);
}

/**
 * After that transaction: takes what was deleted out of the file and the write-ahead log, then destroys the key.
 * The key goes last, so that a key file of an ended wave means: this has to be done again. It stays, and the answer is
 * false, while a ballot is there, whatever the row of the wave was turned into meanwhile, and while another program reads
 * the database: what was deleted stands in the log until that ends.
 */
export function scrubWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  onStep: (step: ScrubStep) => void,
): boolean {
  let emptied = false;
  const done = withoutWaiting(db, () => {
    vacuum(db);
    onStep("vacuumed");
    emptied = truncateLog(db);
  });
  if (!done || !emptied) return false;
  onStep("log-truncated");
  if (countBallots(db, waveId) > 0) return false;
  destroyKeyFile(keys, waveId);
  onStep("key-destroyed");
  return true;
}

export type ScrubStep = "vacuumed" | "log-truncated" | "key-destroyed";

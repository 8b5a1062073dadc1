import { destroyKeyFile, type KeyDirectory } from "~/features/wave-key-file.server";
import { type Database, truncateLog, vacuum } from "~db/client.server";
import { countBallots, deleteBallots } from "~db/queries/ballots.server";
import { deleteClaims } from "~db/queries/claims.server";
import { deleteInvitees } from "~db/queries/invitees.server";
import { deleteShareBoxes } from "~db/queries/key-holders.server";

/** Part of the transaction that ends a wave: nothing of who was asked and what was answered stays, nor of what opened it. */
export function deleteTraces(db: Database, waveId: string): void {
  deleteClaims(db, waveId);
  deleteBallots(db, waveId);
  deleteInvitees(db, waveId);
  deleteShareBoxes(db, waveId);
}

/**
 * After that transaction: takes what was deleted out of the file and the write-ahead log, then destroys the key.
 * The key goes last, so that a key file of an ended wave means: this has to be done again. While a ballot is there it
 * stays, whatever the row of the wave was turned into meanwhile.
 */
export function scrubWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  onStep: (step: ScrubStep) => void,
): void {
  vacuum(db);
  onStep("vacuumed");
  truncateLog(db);
  onStep("log-truncated");
  if (countBallots(db, waveId) === 0) destroyKeyFile(keys, waveId);
  onStep("key-destroyed");
}

export type ScrubStep = "vacuumed" | "log-truncated" | "key-destroyed";

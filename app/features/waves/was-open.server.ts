import { hasKeyFile, type KeyDirectory, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { hasClaims } from "~db/queries/claims.server";
import type { WaveRow } from "~db/queries/waves.server";

/**
 * Whether a wave has been open, whatever state its row was given: it has a promise, codes or ballots, or a key file that
 * is more than the rest of an opening that a crash broke off. A key file that cannot be read counts.
 */
export function wasOpen(
  db: Database,
  keys: KeyDirectory,
  { id, manifest, manifestHash }: Pick<WaveRow, "id" | "manifest" | "manifestHash">,
): boolean {
  if (manifest !== null || manifestHash !== null || hasClaims(db, id) || countBallots(db, id) > 0)
    return true;
  return hasKeyFile(keys, id) && peekKeyFile(keys, id)?.unsettled !== "opening";
}

import type { KeyDirectory } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import type { Database } from "~db/client.server";
import {
  deleteDemonstration,
  listDemonstrationRelationships,
  listOpenWaveIds,
} from "~db/queries/demonstration.server";
import { deleteRelationship } from "~db/queries/organisation.server";

/** Takes everything away that the demonstration brought, keys of an open wave included. Safe to repeat. */
export async function removeDemonstration(
  db: Database,
  keys: KeyDirectory,
  now: Date,
  { keepOrganisation = false } = {},
): Promise<void> {
  for (const { id } of listDemonstrationRelationships(db)) {
    for (const waveId of listOpenWaveIds(db, id))
      await cancelWave(db, keys, waveId, { accountId: null, now });
    if (keepOrganisation) deleteRelationship(db, id);
  }
  if (!keepOrganisation) db.transaction(() => deleteDemonstration(db), { behavior: "immediate" });
}

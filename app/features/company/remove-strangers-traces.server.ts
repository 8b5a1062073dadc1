import { destroyKeyFile, type KeyDirectory } from "~/features/wave-key-file.server";
import { scrubWave } from "~/features/waves/close-wave-traces.server";
import type { Database } from "~db/client.server";
import { deleteStrangers } from "~db/queries/demonstration.server";
import { listRelationships, type Relationship } from "~db/queries/organisation.server";
import { listWaves } from "~db/queries/waves.server";

/** Pairs that were made before anybody had the right to: their makers showed nobody who they are. */
export function strangersPairs(db: Database): readonly Relationship[] {
  return listRelationships(db).filter(({ demonstration }) => !demonstration);
}

/**
 * Part of the transaction that sets Tandem up: accounts, sessions, pairs, settings and own interventions from before go.
 * The demonstration stays to look at. Call what it returns after the transaction: it destroys the keys of their waves.
 */
export function removeStrangersTraces(db: Database, keys: KeyDirectory): () => void {
  const waves = strangersPairs(db).flatMap(({ id }) => listWaves(db, id));
  deleteStrangers(db);
  return () => {
    // Their rows are gone: nobody would come back for a key that waits.
    for (const { id } of waves) if (!scrubWave(db, keys, id, () => {})) destroyKeyFile(keys, id);
  };
}

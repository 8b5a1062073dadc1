import { RESTORE_EVENT } from "~/features/note-restore.server";
import type { Database } from "~db/client.server";
import { listTrail } from "~db/queries/audit-events.server";
import { isSameInstallation } from "./carry-over.server";
import type { Replaced } from "./read-replaced.server";

/** Who was erased after a backup is in it still. Counts only: the trail holds no names. */
export type ErasuresSince = {
  /** When the backup's trail ends; null when it holds nothing. */
  lastEntry: Date | null;
  /** What the replaced database's trail says; null where there is none of this installation. */
  found: { count: number; restoredSince: boolean } | null;
};

/** As the audit trail names them. */
const ERASED_EVENT = "person erased";

/** Call it before the restore itself is written into the trail. */
export function countErasuresSince(db: Database, replaced: Replaced): ErasuresSince {
  const here = listTrail(db);
  const lastEntry = here.at(-1)?.at ?? null;
  if (replaced.kind !== "readable" || !isSameInstallation(db, replaced)) return { lastEntry, found: null };
  const known = new Set(here.map((event) => JSON.stringify(event)));
  const later = replaced.trail.filter((event) => !known.has(JSON.stringify(event)));
  return {
    lastEntry,
    found: {
      count: later.filter(({ action }) => action === ERASED_EVENT).length,
      restoredSince: later.some(({ action }) => action === RESTORE_EVENT),
    },
  };
}

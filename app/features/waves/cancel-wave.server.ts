import { cancelling } from "~/domain/wave";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { type KeyDirectory, markEnding } from "~/features/wave-key-file.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { deleteTraces, scrubWave } from "./close-wave-traces.server";
import { type By, recordWaveEvent } from "./record-wave-event.server";
import { wasOpen } from "./was-open.server";

/** How this wave can be cancelled now, or null: the pages ask the same as {@link cancelWave}. */
export function howToCancel(
  db: Database,
  keys: KeyDirectory,
  wave: WaveRow,
  now: Date,
): ReturnType<typeof cancelling> {
  return cancelling({ state: wave.state, stopped: isStopped(db, keys, wave, now) });
}

type Cancelling = {
  /** What somebody has agreed to: who meant a wave that nobody was asked in ends no other. */
  only?: NonNullable<ReturnType<typeof cancelling>>;
  /** Done in the same transaction, or the wave stays. */
  alongside?: () => void;
};

/**
 * Ends a planned or open wave without a release and destroys its ballots. It keeps no other wave at a distance. One that
 * is stopped because its rules were changed can be cancelled whatever state its row was given. The audit trail says who did.
 */
export async function cancelWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  by: By,
  { only = "asked", alongside = () => {} }: Cancelling = {},
): Promise<{ ok: true } | { ok: false; reason: "unknown-wave" | "not-possible-in-this-state" }> {
  const { now } = by;
  const cancelled = db.transaction(
    () => {
      const wave = findWave(db, waveId);
      if (!wave) return { ok: false as const, reason: "unknown-wave" as const };
      const stopped = isStopped(db, keys, wave, now);
      const how = cancelling({ state: wave.state, stopped });
      if (how === null || (how === "asked" && only === "unasked"))
        return { ok: false as const, reason: "not-possible-in-this-state" as const };
      markEnding(keys, waveId);
      deleteTraces(db, waveId);
      const closesAt = stopped || now < wave.closesAt ? now : wave.closesAt;
      updateWave(db, waveId, { state: "cancelled", endedBecause: "cancelled", closesAt });
      recordWaveEvent(db, wave, by, "wave cancelled");
      alongside();
      return { ok: true as const };
    },
    { behavior: "immediate" },
  );
  if (!cancelled.ok) return cancelled;
  log().info({ wave: waveId }, "a wave was cancelled");
  scrubWave(db, keys, waveId, () => {});
  return cancelled;
}

/** Whatever its row says: it has been open, and there are answers to lose. */
function isStopped(db: Database, keys: KeyDirectory, wave: WaveRow, now: Date): boolean {
  if (wave.state === "planned" && wasOpen(db, keys, wave)) return true;
  return findChangedRules(db, keys, wave.id, now).length > 0;
}

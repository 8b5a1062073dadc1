import { openingByClock } from "~/domain/wave";
import { type By, recordWaveEvent } from "~/features/waves/record-wave-event.server";
import type { Database } from "~db/client.server";
import { findWave, updatePlannedWave, type WaveRow } from "~db/queries/waves.server";

/** Whether the clock may not open a planned wave before a person has said so. */
export function waitsForGo({ asksGo, goGivenAt }: Pick<WaveRow, "asksGo" | "goGivenAt">): boolean {
  return asksGo && goGivenAt === null;
}

/** Whether a go would still let the clock open it; once its moment is missed somebody opens it by hand. */
export function canBeGivenGo(wave: WaveRow, now: Date): boolean {
  return wave.state === "planned" && waitsForGo(wave) && openingByClock(wave, now) !== "missed";
}

/** A person has reviewed the plan: the clock may open it on its date. False when it waits for nothing of the kind. */
export function giveGo(db: Database, waveId: string, by: By): boolean {
  const give = () => {
    const wave = findWave(db, waveId);
    if (!wave || !canBeGivenGo(wave, by.now)) return false;
    if (!updatePlannedWave(db, waveId, { goGivenAt: by.now })) return false;
    recordWaveEvent(db, wave, by, "go given");
    return true;
  };
  return db.transaction(give, { behavior: "immediate" });
}

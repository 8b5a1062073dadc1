import { openDraft, sealDraft } from "~/ballot/draft-seal";
import { paperLock, type TwoWords } from "~/ballot/paper-lock";
import { KEPT_AFTER_CLOSING } from "~/browser/kept-after-closing";
import type { Batch } from "./batch";

/*
 * What was typed waits in this browser until it is sent, sealed with a key that two people's words make together
 * (scrypt). Neither the words nor the key are stored: one person alone, or who takes the disk, reads nothing.
 */

const ALL = "tandem-paper:";

type Sealed = { closesAt: string; salt: string; sealed: string };
/** As an earlier version left it, readable by anybody. */
type InClear = Pick<Batch, "closesAt" | "ballots" | "typing">;

/** Whether typed ballots wait here, and whether they have to be opened. */
export function findWaiting(wave: string): "nothing" | "sealed" | "in-clear" {
  const kept = readKept(wave);
  if (kept === null) return "nothing";
  return "sealed" in kept ? "sealed" : "in-clear";
}

/** What waits, or a new batch; null when the words are not those that it was sealed with. */
export async function openBatch(wave: string, closesAt: string, words: TwoWords): Promise<Batch | null> {
  const kept = readKept(wave);
  if (kept !== null && "sealed" in kept) {
    const lock = await paperLock(words, kept.salt);
    const json = openDraft(lock.key, kept.sealed);
    return json === null ? null : { ...JSON.parse(json), lock };
  }
  const lock = await paperLock(words);
  const batch: Batch = { closesAt, ballots: [], typing: null, ...kept, lock };
  keepBatch(wave, batch);
  return batch;
}

/** False when this browser keeps nothing. */
export function keepBatch(wave: string, { lock, ...content }: Batch): boolean {
  const { closesAt, ballots, typing } = content;
  try {
    if (ballots.length === 0 && typing === null) localStorage.removeItem(ALL + wave);
    else {
      const sealed = sealDraft(lock.key, JSON.stringify(content));
      localStorage.setItem(ALL + wave, JSON.stringify({ closesAt, salt: lock.salt, sealed }));
    }
    return true;
  } catch {
    return false;
  }
}

export function throwBatchAway(wave: string): void {
  try {
    localStorage.removeItem(ALL + wave);
  } catch {
    // This browser keeps nothing, so there is nothing to remove.
  }
}

/** Of other waves that closed a week ago. That of `wave` stays, whatever the device's clock says. */
export function wipeOldBatches(wave: string, now: number): void {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(ALL))) {
      if (key === ALL + wave) continue;
      const closesAt = readKept(key.slice(ALL.length))?.closesAt ?? "";
      if (!(Date.parse(closesAt) + KEPT_AFTER_CLOSING > now)) localStorage.removeItem(key);
    }
  } catch {
    // As above.
  }
}

function readKept(wave: string): Sealed | InClear | null {
  try {
    const kept: Sealed | InClear = JSON.parse(localStorage.getItem(ALL + wave) ?? "");
    return "sealed" in kept || Array.isArray(kept.ballots) ? kept : null;
  } catch {
    // Unreadable or not allowed: nothing waits.
    return null;
  }
}

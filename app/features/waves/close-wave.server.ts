import type { BallotKeys } from "~/ballot/tally-opening";
import { type ChangedRule, surplusOfBallots } from "~/features/find-changed-rules.server";
import { findInstrument } from "~/features/find-instrument.server";
import { type KeyDirectory, markEnding } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { updateWave } from "~db/queries/waves.server";
import { beginClosing } from "./close-wave-begin.server";
import { findKeysOfBallots, opensTooFew } from "./close-wave-keys.server";
import { releaseOf, releasesBefore, writeResults } from "./close-wave-results.server";
import { deleteTraces, type ScrubStep, scrubWave } from "./close-wave-traces.server";
import { openBallots } from "./open-ballots.server";

export type CloseStep =
  | "closing-marked"
  | "ballots-opened"
  | "release-made"
  | "release-inserted"
  | "traces-deleted"
  | "results-written"
  | ScrubStep;

export type CloseWaveOptions = {
  /** Called after every step; a test throws in it to stand for a crash. */
  onStep?: (step: CloseStep) => void;
  onProgress?: (done: number, total: number) => void;
  /** What the trustee's browser has unwrapped. */
  ballotKeys?: BallotKeys;
  /** Ends a closing wave whose key is lost, the server's or the trustee's: its ballots can never be opened. */
  giveUpWithoutKey?: boolean;
};

export type CloseWaveResult =
  | { ok: true; released: true; counted: number; voided: number }
  | { ok: true; released: false; because: "closed-early" | "nobody-answered" | "key-lost" }
  /** Nothing has changed, apart from the wave taking no more ballots. */
  | { ok: false; reason: "unknown-wave" | "not-open" | "key-missing" | "waiting-for-trustee" | "other-list" }
  /** Its stored rules are not those it opened with, or more ballots count than there were codes for. */
  | { ok: false; reason: "rules-changed"; changed: readonly ChangedRule[] }
  | { ok: false; reason: "unreadable"; unreadable: number; total: number };

/**
 * Closes a wave for good: no further casts, ballots opened in memory, one frozen release, everything else destroyed.
 * May be called again after a crash at any step. Closing before its date releases nothing. Where a trustee holds the
 * key, a call without the ballots' keys leaves the wave closing; one with keys that do not open enough changes nothing.
 * Nor does any call while the stored rules are not those that were promised: nothing is released, nothing destroyed.
 */
export async function closeWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  now: Date,
  options: CloseWaveOptions = {},
): Promise<CloseWaveResult> {
  const onStep = options.onStep ?? (() => {});
  const begun = beginClosing(db, keys, waveId, now);
  if (!begun.ok) return begun;
  const { wave, manifest, secrets, early } = begun;
  onStep("closing-marked");

  const empty = countBallots(db, waveId) === 0;
  if (early || empty) {
    const because = early ? "closed-early" : "nobody-answered";
    return endWithoutRelease(db, keys, waveId, because, onStep);
  }
  if (!secrets) {
    // Perhaps the directory is not mounted: ballots are not thrown away for that.
    if (!options.giveUpWithoutKey) return { ok: false, reason: "key-missing" };
    return endWithoutRelease(db, keys, waveId, "key-lost", onStep);
  }
  const instrument = findInstrument(manifest.instrument.version);
  const found = await findKeysOfBallots(db, secrets, manifest, options.ballotKeys);
  if (!found.ok) {
    if (!options.giveUpWithoutKey) return found;
    return endWithoutRelease(db, keys, waveId, "key-lost", onStep);
  }
  const form = { protocol: manifest.protocol, items: instrument.items.length };
  const opened = await openBallots(db, secrets, found.keyOf, form, options.onProgress);
  const { unopened, receipts } = opened;
  const voided = opened.voided + unopened;
  if (opensTooFew(found, opened)) {
    return { ok: false, reason: "unreadable", unreadable: unopened, total: voided + receipts.length };
  }
  const surplus = surplusOfBallots(manifest, opened);
  // Where another closing was faster, the codes were gone before they were counted here.
  if (surplus.length > 0 && countBallots(db, waveId) > 0)
    return { ok: false, reason: "rules-changed", changed: surplus };
  onStep("ballots-opened");
  const made = releaseOf(instrument, manifest, secrets, opened, releasesBefore(db, wave));
  onStep("release-made");
  markEnding(keys, waveId);
  writeResults(db, wave, made, receipts, onStep);
  onStep("results-written");
  scrubWave(db, keys, waveId, onStep);
  return { ok: true, released: true, counted: receipts.length, voided };
}

function endWithoutRelease(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  because: "closed-early" | "nobody-answered" | "key-lost",
  onStep: (step: CloseStep) => void,
): CloseWaveResult {
  markEnding(keys, waveId);
  db.transaction(
    () => {
      deleteTraces(db, waveId);
      onStep("traces-deleted");
      updateWave(db, waveId, { state: "closed", endedBecause: because });
    },
    { behavior: "immediate" },
  );
  onStep("results-written");
  scrubWave(db, keys, waveId, onStep);
  return { ok: true, released: false, because };
}

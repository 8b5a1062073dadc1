import type { Database } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { updateWave } from "~db/queries/waves-lifecycle.server";
import { beginClosing } from "./close-wave-begin.server";
import { releaseOf, writeResults } from "./close-wave-results.server";
import { deleteTraces, type ScrubStep, scrub } from "./close-wave-traces.server";
import { openBallots } from "./open-ballots.server";
import { findInstrument } from "./open-wave-instrument.server";
import { type KeyDirectory, readKeyFile } from "./wave-key-file.server";

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
  /** Ends a closing wave whose key file is lost: its ballots can never be opened. */
  giveUpWithoutKey?: boolean;
};

export type CloseWaveResult =
  | { ok: true; released: true; counted: number; unreadable: number }
  | { ok: true; released: false; because: "closed-early" | "nobody-answered" | "key-lost" }
  | { ok: false; reason: "unknown-wave" | "not-open" | "key-missing" };

/**
 * Closes a wave for good: no further casts, ballots opened in memory, one frozen release, everything else destroyed.
 * May be called again after a crash at any step. Closing before its date releases nothing.
 */
export async function closeWave(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  now: Date,
  options: CloseWaveOptions = {},
): Promise<CloseWaveResult> {
  const onStep = options.onStep ?? (() => {});
  const begun = beginClosing(db, waveId, now);
  if (!begun.ok) return begun;
  const { wave, manifest } = begun;
  onStep("closing-marked");

  const empty = countBallots(db, waveId) === 0;
  if (wave.endedBecause === "closed-early" || empty) {
    const because = wave.endedBecause === "closed-early" ? "closed-early" : "nobody-answered";
    return endWithoutRelease(db, keys, waveId, because, onStep);
  }
  const secrets = readKeyFile(keys, waveId);
  if (!secrets) {
    // Perhaps the directory is not mounted: ballots are not thrown away for that.
    if (!options.giveUpWithoutKey) return { ok: false, reason: "key-missing" };
    return endWithoutRelease(db, keys, waveId, "key-lost", onStep);
  }
  const instrument = findInstrument(manifest.instrument.version);
  const opened = await openBallots(db, secrets, instrument.items.length, options.onProgress);
  onStep("ballots-opened");
  const made = releaseOf(instrument, manifest, secrets.manifestHash, opened);
  onStep("release-made");
  writeResults(db, wave, made, opened.receipts, onStep);
  onStep("results-written");
  scrub(db, keys, waveId, onStep);
  return { ok: true, released: true, counted: opened.receipts.length, unreadable: opened.unreadable };
}

function endWithoutRelease(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  because: "closed-early" | "nobody-answered" | "key-lost",
  onStep: (step: CloseStep) => void,
): CloseWaveResult {
  db.transaction(
    () => {
      deleteTraces(db, waveId);
      onStep("traces-deleted");
      updateWave(db, waveId, { state: "closed", endedBecause: because });
    },
    { behavior: "immediate" },
  );
  onStep("results-written");
  scrub(db, keys, waveId, onStep);
  return { ok: true, released: false, because };
}

import { randomBytes, randomInt } from "node:crypto";
import { hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import { makeRelease, type ReleasedComment } from "~/domain/disclosure/release";
import type { Database } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { insertComments, insertRelease } from "~db/queries/releases.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves-lifecycle.server";
import { deleteTraces, type ScrubStep, scrub } from "./close-wave-traces.server";
import { type OpenedBallots, openBallots } from "./open-ballots.server";
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
  const made = makeRelease({
    instrument,
    threshold: manifest.rules.threshold,
    manifestHash: secrets.manifestHash,
    claimed: opened.claimed,
    departments: [departmentBallots(manifest, opened, 0), departmentBallots(manifest, opened, 1)],
  });
  onStep("release-made");
  db.transaction(
    () => {
      if (findWave(db, waveId)?.state !== "closing") return;
      insertRelease(db, {
        waveId,
        relationshipId: wave.relationshipId,
        methodVersion: made.release.methodVersion,
        content: JSON.stringify(made.release),
        receipts: JSON.stringify(opened.receipts),
      });
      insertComments(
        db,
        shuffled(made.comments).map((comment) => commentRow(waveId, comment)),
      );
      onStep("release-inserted");
      deleteTraces(db, waveId);
      onStep("traces-deleted");
      updateWave(db, waveId, { state: "closed" });
    },
    { behavior: "immediate" },
  );
  onStep("results-written");
  scrub(db, keys, waveId, onStep);
  return { ok: true, released: true, counted: opened.receipts.length, unreadable: opened.unreadable };
}

/** From here on no ballot is taken. That it was too early is written down at once: a crash must not outwait it. */
function beginClosing(
  db: Database,
  waveId: string,
  now: Date,
): { ok: true; wave: WaveRow; manifest: Manifest } | { ok: false; reason: "unknown-wave" | "not-open" } {
  return db.transaction(
    () => {
      const wave = findWave(db, waveId);
      if (!wave) return { ok: false, reason: "unknown-wave" };
      if ((wave.state !== "open" && wave.state !== "closing") || wave.manifest === null)
        return { ok: false, reason: "not-open" };
      if (hashOfText(wave.manifest) !== wave.manifestHash)
        throw new Error(`the manifest of wave ${waveId} was changed after opening`);
      const manifest = parseManifest(wave.manifest);
      if (wave.state === "closing") return { ok: true, wave, manifest };
      const early = now < new Date(manifest.closesAt);
      const change = early
        ? { state: "closing" as const, endedBecause: "closed-early", closesAt: now }
        : { state: "closing" as const };
      updateWave(db, waveId, change);
      return { ok: true, wave: { ...wave, ...change }, manifest };
    },
    { behavior: "immediate" },
  );
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

function departmentBallots(manifest: Manifest, opened: OpenedBallots, index: 0 | 1) {
  const { name, invited } = manifest.departments[index];
  return { name, invited, ballots: opened.departments[index] };
}

function commentRow(waveId: string, comment: ReleasedComment) {
  return { waveId, key: randomBytes(16), ...comment };
}

function shuffled<T>(values: readonly T[]): T[] {
  const result: T[] = [];
  for (const value of values) result.splice(randomInt(result.length + 1), 0, value);
  return result;
}

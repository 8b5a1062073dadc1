import { readTallyKey, tallyKeyFingerprint } from "~/ballot/tally-key";
import { quarterLabel } from "~/content/numbers";
import { fill } from "~/content/translated";
import { restoredWithoutKey } from "~/content/waves/en/restored-without-key";
import { OLD_BALLOTS } from "~/content/waves/old-ballots";
import { restoredSentence } from "~/features/describe-wave.server";
import { formatInstant } from "~/features/format-time.server";
import { hasKeyFile, type KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findLastEvent, isThereATrustee } from "~db/queries/tally.server";
import type { WaveRow } from "~db/queries/waves.server";
import { TALLY_KEY_MADE, tallyKeySubject } from "./keep-tally-key.server";

/** Who holds the key that opens a wave's ballots, and whether it has been made. */
export function describeTally(db: Database, keys: KeyDirectory, wave: WaveRow) {
  const publicKey = readTallyKey(wave.tallyKey);
  const made = publicKey && findLastEvent(db, TALLY_KEY_MADE, tallyKeySubject(wave, publicKey));
  return {
    holder: wave.tally === "trustee" ? (wave.tallyHolder ?? "the trustee") : null,
    key: publicKey && {
      fingerprint: tallyKeyFingerprint(wave.id, publicKey),
      made: made ? formatInstant(made.at) : null,
      by: made?.name ?? null,
    },
    noTrustee: wave.tally === "trustee" && wave.state === "planned" && !isThereATrustee(db),
    waiting: waitsForTrustee(wave),
    /** The server's part of the keys is gone: without it nothing can be counted. */
    keyFileMissing: wave.state === "closing" && !hasKeyFile(keys, wave.id),
    /** The wave was open in a restored backup: it may have been counted before the restore. */
    wasRestored: wave.restoredAt !== null,
    lost: wave.endedBecause === "key-lost" ? lossAnnouncement(wave) : null,
    oldBallots: hasOldBallots(wave) ? OLD_BALLOTS : null,
    restored: wave.restoredAt && wave.manifestHash !== null ? restoredSentence(wave.restoredAt, "en") : null,
  };
}

/** While it matters: after closing the published receipts show whether anybody did it. */
function hasOldBallots({ state, manifest }: WaveRow): boolean {
  if (manifest === null || (state !== "open" && state !== "closing")) return false;
  // Read as text: the manifest of a stopped wave may be anything.
  return manifest.includes('"protocol":"tandem/v1"');
}

/** Takes no more ballots and cannot go on without the trustee. */
export function waitsForTrustee({ state, tally, endedBecause }: WaveRow): boolean {
  return state === "closing" && tally === "trustee" && endedBecause === null;
}

/** Tells people whose answers were destroyed what is known for certain, and no more. */
function lossAnnouncement({ quarter, tally, tallyHolder, restoredAt }: WaveRow): string {
  if (restoredAt !== null) return fill(restoredWithoutKey.announcement, { quarter: quarterLabel(quarter) });
  const holder = tally === "trustee" ? ` that ${tallyHolder} held` : "";
  return `The key${holder} to the answers of the survey ${quarterLabel(quarter)} was lost. They could not be counted and have been destroyed, still sealed; no results come from them. We are sorry that your time was lost; the next survey comes at its usual date.`;
}

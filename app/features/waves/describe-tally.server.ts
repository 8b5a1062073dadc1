import { readTallyKey, tallyKeyFingerprint } from "~/ballot/tally-key";
import { formatInstant, formatQuarter } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import { restoredSentence } from "~/features/describe-wave.server";
import { TALLY_KEY_EVENT } from "~/features/find-replaced-holder.server";
import { hasKeyFile, type KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findLastEvent } from "~db/queries/tally.server";
import type { WaveRow } from "~db/queries/waves.server";
import { lastWrongShares } from "./close-wave-shares.server";
import { describeCommittee, waitsForHolders } from "./describe-committee.server";
import { tallyKeySubject } from "./keep-holder-key.server";

/** Who holds the keys that open a wave's ballots, and what is awaited of whom. `holder` and `key`: of waves that opened before there were key holders. */
export function describeTally(db: Database, keys: KeyDirectory, wave: WaveRow, language: ShownLanguage) {
  const texts = wavesTexts(language).texts.tally;
  const publicKey = readTallyKey(wave.tallyKey);
  const made = publicKey && findLastEvent(db, TALLY_KEY_EVENT, tallyKeySubject(wave, publicKey));
  return {
    holder: wave.tally === "trustee" ? (wave.tallyHolder ?? texts.trustee) : null,
    key: publicKey && {
      fingerprint: tallyKeyFingerprint(wave.id, publicKey),
      made: made ? formatInstant(language, made.at) : null,
      by: made?.name ?? null,
    },
    committee: describeCommittee(db, wave, language),
    /** How many ballots the shares that came cannot open: holders give theirs again, or somebody decides to leave them out. */
    leaveOut: waitsForHolders(wave) ? (lastWrongShares(wave.id)?.ballots ?? null) : null,
    waiting: waitsForTrustee(wave) || waitsForHolders(wave),
    /** The server's part of the keys is gone: without it nothing can be counted. */
    keyFileMissing: wave.state === "closing" && !hasKeyFile(keys, wave.id),
    /** The wave was open in a restored backup: it may have been counted before the restore. */
    wasRestored: wave.restoredAt !== null,
    lost: wave.endedBecause === "key-lost" ? lossAnnouncement(wave, language) : null,
    oldBallots: hasOldBallots(wave) ? texts.oldBallots : null,
    restored:
      wave.restoredAt && wave.manifestHash !== null ? restoredSentence(wave.restoredAt, language) : null,
  };
}

/** While it matters: after closing the published receipts show whether anybody did it. */
function hasOldBallots({ state, manifest }: WaveRow): boolean {
  if (manifest === null || (state !== "open" && state !== "closing")) return false;
  // Read as text: the manifest of a stopped wave may be anything.
  return manifest.includes('"protocol":"tandem/v1"');
}

/** The same of a wave that opened before there were key holders: it cannot go on without its trustee. */
export function waitsForTrustee({ state, tally, endedBecause }: WaveRow): boolean {
  return state === "closing" && tally === "trustee" && endedBecause === null;
}

/** Tells people whose answers were destroyed what is known for certain, and no more. */
function lossAnnouncement(
  { tally, tallyHolder, restoredAt, ...wave }: WaveRow,
  language: ShownLanguage,
): string {
  const { page, tally: texts } = wavesTexts(language).texts;
  const quarter = formatQuarter(language, wave.quarter);
  if (restoredAt !== null) return fill(page.restoredWithoutKey.announcement, { quarter });
  if (tally !== "trustee") return fill(texts.lost, { quarter });
  return fill(texts.lostByHolder, { quarter, holder: tallyHolder ?? texts.trustee });
}

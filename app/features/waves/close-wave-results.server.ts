import { randomBytes, randomInt } from "node:crypto";
import type { Manifest } from "~/ballot/manifest";
import { makeRelease, parseRelease, type Release } from "~/domain/disclosure/release";
import type { ReleasedComment } from "~/domain/disclosure/release-shape";
import type { Instrument } from "~/domain/instrument";
import type { WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { insertComments, insertRelease, listReleasesBefore } from "~db/queries/releases.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { deleteTraces } from "./close-wave-traces.server";
import type { OpenedBallots } from "./open-ballots.server";

type Results = ReturnType<typeof makeRelease>;

/** Through the release gate, under the rules that the manifest froze and the gate's own, whichever is stricter. */
export function releaseOf(
  instrument: Instrument,
  manifest: Manifest,
  { manifestHash, turnover }: Pick<WaveKeys, "manifestHash" | "turnover">,
  opened: OpenedBallots,
  previous: readonly Release[],
): Results {
  return makeRelease({
    ...manifest.rules,
    instrument,
    previous,
    ...(turnover && { turnover }),
    manifestHash,
    claimed: opened.claimed,
    voided: opened.voided + opened.unopened,
    departments: [departmentBallots(manifest, opened, 0), departmentBallots(manifest, opened, 1)],
  });
}

/** What the same relationship released before, oldest first: the gate sets a release against them. */
export function releasesBefore(db: Database, { relationshipId, opensAt }: WaveRow): Release[] {
  return listReleasesBefore(db, relationshipId, opensAt).map(parseRelease);
}

/** One transaction: results in, everything about who was asked and what was answered out. */
export function writeResults(
  db: Database,
  wave: WaveRow,
  { release, comments }: Results,
  receipts: readonly string[],
  onStep: (step: "release-inserted" | "traces-deleted") => void,
): void {
  const { id: waveId, relationshipId, restoredAt } = wave;
  const { methodVersion } = release;
  db.transaction(
    () => {
      // Somebody else's closing may have been faster.
      if (findWave(db, waveId)?.state !== "closing") return;
      const content = JSON.stringify(release);
      insertRelease(db, {
        waveId,
        relationshipId,
        methodVersion,
        content,
        receipts: JSON.stringify(receipts),
        restoredAt,
      });
      insertComments(
        db,
        shuffled(comments).map((comment) => commentRow(waveId, comment)),
      );
      onStep("release-inserted");
      deleteTraces(db, waveId);
      onStep("traces-deleted");
      updateWave(db, waveId, { state: "closed" });
    },
    { behavior: "immediate" },
  );
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

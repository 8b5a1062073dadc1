import { METHOD_VERSION } from "~/domain/method";
import type { Database } from "~db/client.server";
import { insertComments, insertRelease } from "~db/queries/releases.server";
import { findWaveOfRelationship, type WaveRow } from "~db/queries/waves.server";
import { addPair, addWave, foundCompany, pair } from "./cast";
import { type SampleDepartment, sampleRelease } from "./sample-release";

export const RELATIONSHIP = pair({ createdAt: new Date("2026-01-01T00:00:00Z") });

const DAY = 24 * 60 * 60 * 1000;
const FIRST_WAVE = new Date("2026-01-12T06:00:00Z");

export function insertCompany(db: Database): void {
  foundCompany(db, RELATIONSHIP.createdAt);
  addPair(db, RELATIONSHIP);
}

/** A wave of the quarter with this number, 0 for the first, in any state and without a release. */
export function insertSampleWave(db: Database, quarter: number, change: Partial<WaveRow> = {}): WaveRow {
  const opensAt = new Date(FIRST_WAVE.getTime() + quarter * 91 * DAY);
  return addWave(db, {
    id: `wave${quarter}`,
    quarter: `${opensAt.getUTCFullYear()}-Q${(quarter % 4) + 1}`,
    state: "closed",
    opensAt,
    closesAt: new Date(opensAt.getTime() + 11 * DAY),
    delivery: "slips",
    manifestHash: `${quarter}`.padStart(64, "a"),
    createdAt: opensAt,
    ...change,
  });
}

/** A closed wave with what its release gate let out. */
export function insertReleasedWave(
  db: Database,
  quarter: number,
  departments: readonly [SampleDepartment, SampleDepartment],
  methodVersion = METHOD_VERSION,
): WaveRow {
  const wave = insertSampleWave(db, quarter);
  const { release, comments } = sampleRelease(...departments, quarter + 1, methodVersion);
  insertRelease(db, {
    waveId: wave.id,
    relationshipId: RELATIONSHIP.id,
    methodVersion: release.methodVersion,
    content: JSON.stringify(release),
    receipts: "[]",
  });
  insertComments(
    db,
    comments.map((comment, index) => ({ waveId: wave.id, key: Buffer.from([index]), ...comment })),
  );
  return findWaveOfRelationship(db, RELATIONSHIP.id, wave.id) ?? wave;
}

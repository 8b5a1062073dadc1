import type { Database } from "~db/client.server";
import { insertOrganisation, insertRelationship } from "~db/queries/organisation.server";
import { insertComments, insertRelease } from "~db/queries/releases.server";
import { findWaveOfRelationship, insertWave, type WaveRow } from "~db/queries/waves.server";
import { type SampleDepartment, sampleRelease } from "./sample-release";

export const RELATIONSHIP = {
  id: "sales-marketing",
  name: "Sales and Marketing",
  firstDepartment: "Sales",
  secondDepartment: "Marketing",
  demonstration: false,
  createdAt: new Date("2026-01-01T00:00:00Z"),
};

const DAY = 24 * 60 * 60 * 1000;
const FIRST_WAVE = new Date("2026-01-12T06:00:00Z");

export function insertCompany(db: Database): void {
  insertOrganisation(db, { id: 1, name: "Brandt Tools", createdAt: RELATIONSHIP.createdAt });
  insertRelationship(db, RELATIONSHIP);
}

/** A wave of the quarter with this number, 0 for the first, in any state and without a release. */
export function insertSampleWave(db: Database, quarter: number, change: Partial<WaveRow> = {}): WaveRow {
  const opensAt = new Date(FIRST_WAVE.getTime() + quarter * 91 * DAY);
  const row: WaveRow = {
    id: `wave${quarter}`,
    relationshipId: RELATIONSHIP.id,
    quarter: `${opensAt.getUTCFullYear()}-Q${(quarter % 4) + 1}`,
    state: "closed",
    opensAt,
    closesAt: new Date(opensAt.getTime() + 11 * DAY),
    threshold: 5,
    delivery: "slips",
    manifest: null,
    manifestHash: `${quarter}`.padStart(64, "a"),
    endedBecause: null,
    tally: "server",
    tallyHolder: null,
    tallyKey: null,
    restoredAt: null,
    createdAt: opensAt,
    ...change,
  };
  insertWave(db, row);
  return row;
}

/** A closed wave with what its release gate let out. */
export function insertReleasedWave(
  db: Database,
  quarter: number,
  departments: readonly [SampleDepartment, SampleDepartment],
): WaveRow {
  const wave = insertSampleWave(db, quarter);
  const { release, comments } = sampleRelease(...departments, quarter + 1);
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

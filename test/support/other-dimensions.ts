import { readFileSync } from "node:fs";
import { instrumentV1 } from "~/content/instrument/v1";
import type { Instrument } from "~/domain/instrument";
import type { Database } from "~db/client.server";
import { insertRelease } from "~db/queries/releases.server";
import type { WaveRow } from "~db/queries/waves.server";
import { insertSampleWave, RELATIONSHIP } from "./released-wave";

/** A release as it was stored when the survey asked about five topics. */
export const FIVE_DIMENSIONS = readFileSync("test/fixtures/releases/five-dimensions.json", "utf8");

/** Version 1 with a seventh topic of two statements, as a later version could have it. */
export const SEVEN_DIMENSIONS: Instrument = {
  version: "seven",
  dimensions: [...instrumentV1.dimensions, "tools"],
  items: [
    ...instrumentV1.items,
    { id: "tools-1", kind: "scored", dimension: "tools" },
    { id: "tools-2", kind: "scored", dimension: "tools" },
  ],
};

/** A closed wave of that quarter with a release as it is stored. */
export function insertStoredRelease(db: Database, quarter: number, content: string): WaveRow {
  const wave = insertSampleWave(db, quarter);
  const methodVersion = JSON.parse(content).methodVersion;
  insertRelease(db, {
    waveId: wave.id,
    relationshipId: RELATIONSHIP.id,
    methodVersion,
    content,
    receipts: "[]",
  });
  return wave;
}

import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { release, wave } from "../schema";

export type ManifestRow = {
  waveId: string;
  manifest: string | null;
  manifestHash: string | null;
  timeZone: string | null;
  /** The stored release, which names the manifest it was made under; null where there is none. */
  release: string | null;
};

export function findManifest(db: Database, waveId: string): ManifestRow | undefined {
  return manifests(db).where(eq(wave.id, waveId)).get();
}

export function findManifestByHash(db: Database, manifestHash: string): ManifestRow | undefined {
  return manifests(db).where(eq(wave.manifestHash, manifestHash)).get();
}

function manifests(db: Database) {
  const { id: waveId, manifest, manifestHash, timeZone } = wave;
  return db
    .select({ waveId, manifest, manifestHash, timeZone, release: release.content })
    .from(wave)
    .leftJoin(release, eq(release.waveId, wave.id));
}

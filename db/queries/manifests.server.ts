import { eq } from "drizzle-orm";
import type { Database } from "../client.server";
import { wave } from "../schema";

export type ManifestRow = { manifest: string | null; manifestHash: string | null };

const columns = { manifest: wave.manifest, manifestHash: wave.manifestHash };

export function findManifest(db: Database, waveId: string): ManifestRow | undefined {
  return db.select(columns).from(wave).where(eq(wave.id, waveId)).get();
}

export function findManifestByHash(db: Database, manifestHash: string): ManifestRow | undefined {
  return db.select(columns).from(wave).where(eq(wave.manifestHash, manifestHash)).get();
}

import { fingerprint, type Manifest, parseManifest } from "~/ballot/manifest";
import type { Database } from "~db/client.server";
import { findManifest, findManifestByHash, type ManifestRow } from "~db/queries/manifests.server";

/** One opened wave as its manifest tells it; newest first, each naming the hash of the next in the list. */
export type ChainLink = {
  manifest: Manifest;
  hash: string;
  fingerprint: string;
  /** "missing": it names a manifest that is not here. */
  before: "none" | "listed" | "missing";
};

/** The wave and all before it in its relationship. null when there is no such wave; empty before it has opened. */
export function listChain(db: Database, waveId: string): ChainLink[] | null {
  const links: ChainLink[] = [];
  const row = findManifest(db, waveId);
  if (!row) return null;
  for (let next = linkOf(row); next !== null; ) {
    const { previous } = next.manifest;
    const earlier = previous === null ? undefined : findManifestByHash(db, previous);
    const before = earlier ? linkOf(earlier) : null;
    links.push({ ...next, before: previous === null ? "none" : before ? "listed" : "missing" });
    next = before;
  }
  return links;
}

/** The manifest as it was hashed, for everybody to hash again. null while a wave has none. */
export function publishManifest(db: Database, waveId: string): { json: string; hash: string } | null {
  const { manifest, manifestHash } = findManifest(db, waveId) ?? {};
  return manifest && manifestHash ? { json: manifest, hash: manifestHash } : null;
}

function linkOf({ manifest, manifestHash }: ManifestRow): Omit<ChainLink, "before"> | null {
  if (manifest === null || manifestHash === null) return null;
  return { manifest: parseManifest(manifest), hash: manifestHash, fingerprint: fingerprint(manifestHash) };
}

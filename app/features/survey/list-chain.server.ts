import { fingerprint, type Manifest } from "~/ballot/manifest";
import { parseRelease } from "~/domain/disclosure/release";
import { zoneOf } from "~/features/local-time.server";
import { readManifest } from "~/features/read-manifest.server";
import { type KeyDirectory, peekKeyFile } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findManifest, findManifestByHash, type ManifestRow } from "~db/queries/manifests.server";

/** One opened wave as its manifest tells it; newest first, each naming the hash of the next in the list. */
export type ChainLink = {
  manifest: Manifest;
  hash: string;
  fingerprint: string;
  /** In which its dates were said. */
  timeZone: string;
  /** "missing": it names a manifest that is not here, or not as it was. */
  before: "none" | "listed" | "missing";
};

type Chain =
  | { ok: true; links: ChainLink[] }
  | { ok: false; reason: "unknown-wave" | "not-opened" | "rules-changed" };

/** The wave and all before it in its relationship. */
export function listChain(db: Database, keys: KeyDirectory, waveId: string): Chain {
  const published = publishManifest(db, keys, waveId);
  if (!published.ok) return published;
  const links: ChainLink[] = [];
  let next: Published | null = published;
  while (next !== null) {
    const { hash, manifest, timeZone }: Published = next;
    const before: Published | null =
      manifest.previous === null ? null : publishedUnder(db, keys, manifest.previous);
    links.push({
      manifest,
      hash,
      fingerprint: fingerprint(hash),
      timeZone,
      before: manifest.previous === null ? "none" : before ? "listed" : "missing",
    });
    next = before;
  }
  return { ok: true, links };
}

type Published = { json: string; hash: string; manifest: Manifest; timeZone: string };

/** The manifest as it was hashed, for everybody to hash again. */
export function publishManifest(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
): ({ ok: true } & Published) | Extract<Chain, { ok: false }> {
  const row = findManifest(db, waveId);
  if (!row) return { ok: false, reason: "unknown-wave" };
  const { manifest: json, manifestHash: hash } = row;
  if (json === null && hash === null && peekKeyFile(keys, waveId) === null)
    return { ok: false, reason: "not-opened" };
  const manifest = readManifest(row);
  if (json === null || hash === null || !manifest || !isGenuine(keys, row))
    return { ok: false, reason: "rules-changed" };
  return { ok: true, json, hash, manifest, timeZone: zoneOf(row) };
}

function publishedUnder(db: Database, keys: KeyDirectory, hash: string): Published | null {
  const row = findManifestByHash(db, hash);
  const manifest = row && readManifest(row);
  if (!row?.manifest || !manifest || !isGenuine(keys, row)) return null;
  return { json: row.manifest, hash, manifest, timeZone: zoneOf(row) };
}

/** That it has the hash it is listed under was read before; so say the key file of a running wave and the release of an ended one. */
function isGenuine(keys: KeyDirectory, { waveId, manifestHash, release }: ManifestRow): boolean {
  const named = [
    peekKeyFile(keys, waveId)?.manifestHash ?? manifestHash,
    release === null ? manifestHash : parseRelease(release).manifestHash,
  ];
  return named.every((hash) => hash === manifestHash);
}

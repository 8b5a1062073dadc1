import { decodeBase64Url } from "~/ballot/encoding";
import type { WaveKeys } from "~/features/wave-key-file.server";
import { rowsOf } from "../attack-entities.server";
import type { Snapshot } from "../attack-snapshot.server";
import { searchFor } from "./find-secrets.server";
import { type Finding, finding } from "./finding.server";
import { type Lying, readLying } from "./list-places.server";
import type { Mask } from "./mask-names.server";
import { codesOf, secretsOf } from "./secret-needles.server";

/** Keys and codes in files, the databases and the logs included, however they are spelled or packed. */
export function excludeSecrets(
  files: readonly Lying[],
  snapshots: readonly Snapshot[],
  keys: readonly WaveKeys[],
  mask: Mask,
): Finding[] {
  const live = snapshots.at(-1);
  const search = searchFor({
    secrets: secretsOf(keys),
    codes: live ? codesOf(live, keys) : [],
    publicKeys: publicKeysIn(snapshots),
  });
  return files.flatMap((file) => {
    if (file.kind !== "file") return [];
    const shown = mask(file.shown);
    const bytes = readLying(file);
    if (!bytes) return [finding("fileUnread", {}, shown)];
    const found = search(bytes);
    return found ? [finding(found === "key" ? "keyFound" : "codeFound", {}, shown)] : [];
  });
}

/** Of every wave that a copy still knows the manifest of. */
function publicKeysIn(snapshots: readonly Snapshot[]): ReadonlySet<string> {
  const manifests = snapshots.flatMap(({ tables }) =>
    rowsOf(tables.get("wave")).flatMap(({ row }) => (typeof row.manifest === "string" ? [row.manifest] : [])),
  );
  return new Set([...new Set(manifests)].flatMap(publicKeysOf));
}

function publicKeysOf(manifest: string): string[] {
  return [...manifest.matchAll(/"(?:tallyKey|serverKey|key)":"([\w-]{43})"/g)].flatMap(([, key = ""]) => {
    const bytes = decodeBase64Url(key);
    return bytes ? [Buffer.from(bytes).toString("hex")] : [];
  });
}

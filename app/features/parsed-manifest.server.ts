import { hashOfText, type Manifest, parseManifest } from "~/ballot/manifest";
import { lastUsed } from "./last-used.server";

/*
 * Each claim and each ballot is held against the manifest's text as it is stored at that moment. The same text has the
 * same hash and says the same each time, so both are found once.
 */

const MOST = 16;
const hashes = lastUsed<string>(MOST);
const manifests = lastUsed<Manifest>(MOST);

export function hashOfManifest(json: string): string {
  return hashes.of(json, () => hashOfText(json));
}

/** Throws as `parseManifest` does. */
export function parsedManifest(json: string): Manifest {
  return manifests.of(json, () => frozen(parseManifest(json)));
}

/** Whoever changed it would change it for everybody who asks. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

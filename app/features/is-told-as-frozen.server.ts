import { hashOfSalt } from "~/ballot/after-start";
import { hashOfText, type Manifest } from "~/ballot/manifest";
import { nameSalt } from "./name-salt.server";
import type { WaveKeys } from "./wave-key-file.server";

const NOTHING = "[]";

/** What is served after Start lies in the key file or follows from it; since "tandem/v3" its hashes are in the manifest. */
export function isToldAsFrozen(manifest: Manifest, keys: WaveKeys): boolean {
  if (manifest.protocol !== "tandem/v3") return true;
  const { lastPlan, nameSalt: salt } = manifest.afterStart;
  const told = keys.lastPlan === NOTHING ? null : hashOfText(keys.lastPlan ?? "");
  return told === lastPlan && hashOfSalt(nameSalt(keys, manifest.protocol)) === salt;
}

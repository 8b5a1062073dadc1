import { createHmac } from "node:crypto";
import type { Manifest } from "~/ballot/manifest";
import { NAME_SALT_BYTES } from "~/ballot/name-filter";
import type { WaveKeys } from "./wave-key-file.server";

/** The salt of a wave's name filter. Since "tandem/v3" its hash is in the manifest, so that it cannot follow from the manifest's. */
export function nameSalt(
  { pepper, wave, manifestHash }: Pick<WaveKeys, "pepper" | "wave" | "manifestHash">,
  protocol: Manifest["protocol"],
): Uint8Array {
  const label =
    protocol === "tandem/v3" ? `tandem/v3|name-salt|${wave}` : `tandem/v1|name-salt|${manifestHash}`;
  return new Uint8Array(createHmac("sha256", pepper).update(label).digest().subarray(0, NAME_SALT_BYTES));
}

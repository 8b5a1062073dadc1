import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { readNames, type SinceLastTime } from "./claim";
import { decodeBase64Url } from "./encoding";
import { canonicalJson, hashOfText, type Manifest } from "./manifest";
import { NAME_SALT_BYTES } from "./name-filter";

/*
 * What a browser gets once it has claimed is on no public page, so that nobody could see whether it is the same for
 * everybody. Since tandem/v3 the manifest holds its hashes: what came of the last plan, word for word, and the salt of the
 * names. The names themselves are not bound: who is erased while a wave is open leaves the filter.
 */

/**
 * Hash of what came of the last survey, for the manifest; null where there is nothing to tell.
 * @example hashOfLastPlan([]) // => null
 */
export function hashOfLastPlan(actions: readonly SinceLastTime[]): string | null {
  return actions.length === 0 ? null : hashOfText(canonicalJson(actions));
}

/**
 * Hash of a salt, for the manifest.
 * @example hashOfSalt(new Uint8Array(16)).length // => 64
 */
export function hashOfSalt(salt: Uint8Array): string {
  return bytesToHex(sha256(salt));
}

/**
 * Whether the parsed reply to a claim says what the manifest froze. Waves of earlier versions froze none of it: true.
 * @example saysWhatWasFrozen(JSON.parse(sample.manifest), {}) // => true
 */
export function saysWhatWasFrozen(manifest: Manifest, json: unknown): boolean {
  if (manifest.protocol !== "tandem/v3") return true;
  const { lastPlan, nameSalt } = manifest.afterStart;
  const { sinceLastTime }: Record<string, unknown> = { ...Object(json) };
  const nothing = Array.isArray(sinceLastTime) && sinceLastTime.length === 0;
  const said = nothing ? null : hashOfText(canonicalJson(sinceLastTime ?? null));
  const salt = decodeBase64Url(readNames(json) ?? "")?.subarray(0, NAME_SALT_BYTES);
  return said === lastPlan && salt !== undefined && hashOfSalt(salt) === nameSalt;
}

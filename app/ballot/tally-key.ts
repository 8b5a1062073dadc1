import { x25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { decodeBase64Url, encodeBase32, inGroups, labelled } from "./encoding";

/** Of a secret and of a public key alike. */
export const TALLY_KEY_BYTES = 32;
const FINGERPRINT_BYTES = 10;

/** What a locked key says about itself: the first 80 bits of a hash over its wave and its public key. */
export function tallyKeyMark(wave: string, publicKey: Uint8Array): Uint8Array {
  return sha256(labelled("tally-key", [wave], publicKey)).subarray(0, FINGERPRINT_BYTES);
}

/**
 * What trustee and HR compare: the mark of a public key as four groups of four characters.
 * @example tallyKeyFingerprint("w", new Uint8Array(32)).length // => 19
 */
export function tallyKeyFingerprint(wave: string, publicKey: Uint8Array): string {
  return inGroups(encodeBase32(tallyKeyMark(wave, publicKey)), 4);
}

/**
 * Reads a public key as a browser sends it; null for anything that no ballot could be sealed to.
 * @example readTallyKey("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") // => null
 */
export function readTallyKey(text: unknown): Uint8Array | null {
  const key = typeof text === "string" ? decodeBase64Url(text) : null;
  if (key?.length !== TALLY_KEY_BYTES) return null;
  try {
    // Throws for the few points with which everybody would share the same secret.
    x25519.getSharedSecret(x25519.utils.randomSecretKey(), key);
    return key;
  } catch {
    return null;
  }
}

import { x25519 } from "@noble/curves/ed25519.js";
import { decodeBase64Url } from "./encoding";

const KEY = 32;
/** Any secret will do: the points that are refused share the same with each. */
const ANY_SECRET = new Uint8Array(KEY).fill(1);

/**
 * Whether these 32 bytes are a public key of X25519 that ballots may be sealed to, or an ephemeral key that one may be
 * opened from: the one spelling of its point (below 2^255 - 19), and none of the few with which everybody shares the same.
 *
 * @example
 * isPublicKey(sample.tallyKeys.publicKey) // => true
 * isPublicKey(new Uint8Array(32)) // => false
 */
export function isPublicKey(bytes: Uint8Array): boolean {
  if (bytes.length !== KEY || !isCanonical(bytes)) return false;
  try {
    x25519.getSharedSecret(ANY_SECRET, bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a public key in base64url; null for everything that `isPublicKey` refuses.
 * @example readPublicKey("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") // => null
 */
export function readPublicKey(text: unknown): Uint8Array | null {
  const key = typeof text === "string" ? decodeBase64Url(text) : null;
  return key && isPublicKey(key) ? key : null;
}

/** Little-endian: 2^255 - 19 is ed ff .. ff 7f. */
function isCanonical(bytes: Uint8Array): boolean {
  const [lowest = 0] = bytes;
  const highest = bytes[KEY - 1] ?? 0;
  return (
    highest < 0x7f ||
    (highest === 0x7f && (lowest < 0xed || bytes.subarray(1, -1).some((byte) => byte !== 0xff)))
  );
}

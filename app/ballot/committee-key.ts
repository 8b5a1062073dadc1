import { bytesToHex } from "@noble/hashes/utils.js";
import { decodeBase64Url } from "./encoding";

const KEY = 32;

/**
 * The points of order 1, 2, 4 and 8 of Curve25519 and its twist, each in the one spelling that is below 2^255 - 19: with them
 * everybody agrees on zero. (RFC 7748, section 6.1; the list is that of https://cr.yp.to/ecdh.html.)
 */
const LOW_ORDER = [
  "00".repeat(KEY),
  `01${"00".repeat(KEY - 1)}`,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  `ec${"ff".repeat(KEY - 2)}7f`,
];

/**
 * Whether these 32 bytes are a public key of X25519 that ballots may be sealed to, or an ephemeral key that one may be
 * opened from: the one spelling of its point (below 2^255 - 19), and none of the few with which everybody shares the same.
 *
 * @example
 * isPublicKey(sample.tallyKeys.publicKey) // => true
 * isPublicKey(new Uint8Array(32)) // => false
 */
export function isPublicKey(bytes: Uint8Array): boolean {
  return bytes.length === KEY && isCanonical(bytes) && !LOW_ORDER.includes(bytesToHex(bytes));
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
  const below = lowest < 0xed || bytes.subarray(1, -1).some((byte) => byte !== 0xff);
  return highest < 0x7f || (highest === 0x7f && below);
}

import { equalBytes } from "@noble/ciphers/utils.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { ephemeralOf, KEY_BYTES, type Quorum, sealedBytes, TAG_BYTES } from "./committee";
import { isPublicKey } from "./committee-key";
import { type Agreement, type HolderIndex, type Place, shareFrom, tagOf } from "./committee-seal";

/**
 * The share of one holder, or of the server, in one ballot: 32 bytes that open nothing without the others', and nothing
 * else at all. For an ephemeral key with which everybody agrees on the same, 32 zeros: no honest ballot has one, and such a
 * ballot is void.
 *
 * @example
 * shareOf(sample.committee.ephemeral, sample.committee.holders[0].secretKey, sample.committee.holders[0].publicKey, sample.place, 0).length // => 32
 */
export function shareOf(
  ephemeral: Uint8Array,
  secretKey: Uint8Array,
  publicKey: Uint8Array,
  place: Place,
  index: HolderIndex,
  agree: Agreement = x25519.getSharedSecret,
): Uint8Array {
  let agreed: Uint8Array;
  try {
    agreed = agree(secretKey, ephemeral);
  } catch (error) {
    if (isPublicKey(ephemeral)) throw error;
    return new Uint8Array(KEY_BYTES);
  }
  return shareFrom(agreed, ephemeral, publicKey, place, index);
}

/**
 * Whether a holder's share is the one that the respondent's browser made a tag of. A wrong one is the holder's mistake,
 * or the respondent's lie. True for ballots that are void whatever their shares: they are nobody's mistake.
 *
 * @example
 * shareFits(sample.committee.sealed, { holders: 3, needed: 2 }, 0, new Uint8Array(32), sample.place) // => false
 */
export function shareFits(
  sealed: Uint8Array,
  quorum: Quorum,
  index: number,
  share: Uint8Array,
  place: Place,
): boolean {
  const ephemeral = ephemeralOf(sealed);
  if (sealed.length !== sealedBytes(quorum)) return true;
  const from = 2 * KEY_BYTES + TAG_BYTES * index;
  const tag = sealed.subarray(from, from + TAG_BYTES);
  const fits = share.length === KEY_BYTES && equalBytes(tag, tagOf(share, ephemeral, place, index));
  return fits || !isPublicKey(ephemeral);
}

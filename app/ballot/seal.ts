import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { equalBytes } from "@noble/ciphers/utils.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, randomBytes } from "@noble/hashes/utils.js";
import { CONTENT_BYTES } from "./ballot-content";
import { labelled } from "./encoding";
import type { DepartmentIndex, OneKeyManifest } from "./manifest";

/*
 * A sealed ballot: ephemeral X25519 key (32) | its own key, wrapped to the tally key (48) | mark (24) | content (+16).
 * Wave and department are authenticated with both layers, so that a ballot opens nowhere else. The holder of the tally
 * key can unwrap a ballot's key without seeing the ballot: opening is a step of its own.
 *
 * tandem/v2: the content is authenticated together with the token it was cast with and with everything before it, so that
 * the same bytes under another token are void. The mark is a commitment to the ballot's own key: it tells a copy from a
 * wrong key. The content's key and nonce are derived from the ballot's key, which seals one content only.
 * tandem/v1, of waves that opened before: the mark is a random nonce, and the token is not part of it. A copy opens.
 * A ballot of the one form never opens in the other: keys and authenticated data differ.
 * Waves that open now are under tandem/v3, see committee-seal.
 */

const KEY = 32;
const NONCE = 24;
const MARK = 24;
const TAG = 16;
const WRAPPED = KEY + TAG;
const HEADER = KEY + WRAPPED + MARK;

/** A ballot's own key. */
export const BALLOT_KEY_BYTES = KEY;
/** The first part of a sealed ballot: everything that the holder of the tally key needs, and nothing of the content. */
export const WRAPPED_KEY_BYTES = KEY + WRAPPED;
/** Every sealed ballot has this size, in both forms. */
export const SEALED_BYTES = HEADER + CONTENT_BYTES + TAG;

export type TallyKeys = { secretKey: Uint8Array; publicKey: Uint8Array };
/** The wave and department that a ballot's key belongs to. */
export type BallotPlace = { manifestHash: string; departmentIndex: DepartmentIndex };
/** X25519: by the library that browsers use, or by the server's own. */
type Agreement = (secretKey: Uint8Array, publicKey: Uint8Array) => Uint8Array;
/** What a sealed ballot belongs to. The protocol is the manifest's: a wave's ballots all have one form. */
export type SealContext = BallotPlace & { protocol: OneKeyManifest["protocol"]; token: Uint8Array };

/**
 * A fresh key pair to open the ballots of one wave.
 * @example newTallyKeys().publicKey.length // => 32
 */
export function newTallyKeys(): TallyKeys {
  return x25519.keygen();
}

/**
 * Seals encoded content under a random key of its own, wrapped to the tally key. Throws when the tally key is unusable
 * or the content has another than the constant size.
 * @example sealContent(new Uint8Array(1069), newTallyKeys().publicKey, { protocol: "tandem/v2", manifestHash: "00", departmentIndex: 0, token: new Uint8Array(32) }).length // => 1189
 */
export function sealContent(content: Uint8Array, tallyKey: Uint8Array, context: SealContext): Uint8Array {
  if (content.length !== CONTENT_BYTES) throw new Error("ballots have a constant size");
  const ephemeral = x25519.keygen();
  const shared = x25519.getSharedSecret(ephemeral.secretKey, tallyKey);
  const wrapping = wrappingKey(shared, ephemeral.publicKey, tallyKey, context);
  const ballotKey = randomBytes(KEY);
  const wrapped = concatBytes(
    ephemeral.publicKey,
    xchacha20poly1305(wrapping.key, wrapping.nonce).encrypt(ballotKey),
  );
  const mark =
    context.protocol === "tandem/v1" ? randomBytes(NONCE) : commitment(ballotKey, wrapped, context);
  const header = concatBytes(wrapped, mark);
  return concatBytes(header, contentCipher(header, ballotKey, context).encrypt(content));
}

/**
 * The key of one ballot, for the holder of the tally key. null when the ballot was not sealed for this key, wave and
 * department.
 *
 * @example
 * unwrapBallotKey(sample.sealed, sample.tallyKeys, sample.place)?.length // => 32
 */
export function unwrapBallotKey(
  sealed: Uint8Array,
  tally: TallyKeys,
  place: BallotPlace,
  agree: Agreement = x25519.getSharedSecret,
): Uint8Array | null {
  return sealed.length === SEALED_BYTES ? unwrapKey(wrappedKeyOf(sealed), tally, place, agree) : null;
}

/**
 * What a sealed ballot begins with: its key, wrapped to the tally key.
 *
 * @example
 * wrappedKeyOf(sample.sealed).length // => 80
 */
export function wrappedKeyOf(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(0, WRAPPED_KEY_BYTES);
}

/**
 * The same as `unwrapBallotKey` for somebody who is shown the wrapped key only.
 *
 * @example
 * unwrapKey(sample.sealed.subarray(0, 80), sample.tallyKeys, { ...sample.place, departmentIndex: 1 }) // => null
 */
export function unwrapKey(
  wrapped: Uint8Array,
  tally: TallyKeys,
  place: BallotPlace,
  agree: Agreement = x25519.getSharedSecret,
): Uint8Array | null {
  if (wrapped.length !== WRAPPED_KEY_BYTES) return null;
  try {
    const ephemeral = wrapped.subarray(0, KEY);
    const shared = agree(tally.secretKey, ephemeral);
    const { key, nonce } = wrappingKey(shared, ephemeral, tally.publicKey, place);
    return xchacha20poly1305(key, nonce).decrypt(wrapped.subarray(KEY));
  } catch {
    return null;
  }
}

/**
 * Opens a ballot with its own key; null when a single bit of it, of the wave or of the department is another, and in
 * tandem/v2 when it was sealed for another token: a copy is void.
 *
 * @example
 * openSealed(sample.sealed, sample.ballotKey, sample.place)?.length // => 1069
 * openSealed(sample.sealed, sample.ballotKey, { ...sample.place, token: new Uint8Array(32) }) // => null
 */
export function openSealed(
  sealed: Uint8Array,
  ballotKey: Uint8Array,
  context: SealContext,
): Uint8Array | null {
  if (!isKeyOf(ballotKey, sealed, context)) return null;
  try {
    const header = sealed.subarray(0, HEADER);
    return contentCipher(header, ballotKey, context).decrypt(sealed.subarray(HEADER));
  } catch {
    return null;
  }
}

/**
 * Whether this is the key that a ballot was sealed with, although it may be void. A ballot of tandem/v1 does not tell
 * before it opens: true for every key.
 *
 * @example
 * isKeyOf(sample.ballotKey, sample.sealed, sample.place) // => true
 */
export function isKeyOf(ballotKey: Uint8Array, sealed: Uint8Array, context: SealContext): boolean {
  if (sealed.length !== SEALED_BYTES) return false;
  if (context.protocol === "tandem/v1") return true;
  const mark = sealed.subarray(WRAPPED_KEY_BYTES, HEADER);
  return equalBytes(mark, commitment(ballotKey, wrappedKeyOf(sealed), context));
}

/** To the ballot's key and its place, so that one sealed ballot has one key. */
function commitment(ballotKey: Uint8Array, wrapped: Uint8Array, place: BallotPlace): Uint8Array {
  const { manifestHash, departmentIndex } = place;
  return sha256(labelled("commitment", [manifestHash, departmentIndex], wrapped, ballotKey)).subarray(
    0,
    MARK,
  );
}

function contentCipher(header: Uint8Array, ballotKey: Uint8Array, context: SealContext) {
  const { protocol, manifestHash, departmentIndex, token } = context;
  const place = [manifestHash, departmentIndex];
  if (protocol === "tandem/v1") {
    const nonce = header.subarray(WRAPPED_KEY_BYTES);
    return xchacha20poly1305(ballotKey, nonce, labelled("content", place));
  }
  const bytes = hkdf(sha256, ballotKey, undefined, labelled("content-key", place), KEY + NONCE);
  const bound = labelled("bound-content", place, token, header);
  return xchacha20poly1305(bytes.subarray(0, KEY), bytes.subarray(KEY), bound);
}

function wrappingKey(
  shared: Uint8Array,
  ephemeralKey: Uint8Array,
  tallyKey: Uint8Array,
  { manifestHash, departmentIndex }: BallotPlace,
): { key: Uint8Array; nonce: Uint8Array } {
  const salt = concatBytes(ephemeralKey, tallyKey);
  const bytes = hkdf(
    sha256,
    shared,
    salt,
    labelled("wrapping", [manifestHash, departmentIndex]),
    KEY + NONCE,
  );
  return { key: bytes.subarray(0, KEY), nonce: bytes.subarray(KEY) };
}

import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, randomBytes } from "@noble/hashes/utils.js";
import { CONTENT_BYTES } from "./ballot-content";
import { labelled } from "./encoding";
import type { DepartmentIndex } from "./manifest";

/*
 * A sealed ballot: ephemeral X25519 key (32) | its own key, wrapped to the tally key (48) | nonce (24) | content (+16).
 * Wave and department are authenticated with both layers, so that a ballot opens nowhere else. The holder of the tally
 * key can unwrap a ballot's key without seeing the ballot: opening is a step of its own.
 */

const KEY = 32;
const NONCE = 24;
const TAG = 16;
const WRAPPED = KEY + TAG;

/** A ballot's own key. */
export const BALLOT_KEY_BYTES = KEY;
/** The first part of a sealed ballot: everything that the holder of the tally key needs, and nothing of the content. */
export const WRAPPED_KEY_BYTES = KEY + WRAPPED;
/** Every sealed ballot has this size. */
export const SEALED_BYTES = KEY + WRAPPED + NONCE + CONTENT_BYTES + TAG;

export type TallyKeys = { secretKey: Uint8Array; publicKey: Uint8Array };
/** What a sealed ballot belongs to. */
export type SealContext = { manifestHash: string; departmentIndex: DepartmentIndex };

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
 * @example sealContent(new Uint8Array(1069), newTallyKeys().publicKey, { manifestHash: "00", departmentIndex: 0 }).length // => 1189
 */
export function sealContent(content: Uint8Array, tallyKey: Uint8Array, context: SealContext): Uint8Array {
  if (content.length !== CONTENT_BYTES) throw new Error("ballots have a constant size");
  const ephemeral = x25519.keygen();
  const shared = x25519.getSharedSecret(ephemeral.secretKey, tallyKey);
  const wrapping = wrappingKey(shared, ephemeral.publicKey, tallyKey, context);
  const ballotKey = randomBytes(KEY);
  const nonce = randomBytes(NONCE);
  return concatBytes(
    ephemeral.publicKey,
    xchacha20poly1305(wrapping.key, wrapping.nonce).encrypt(ballotKey),
    nonce,
    xchacha20poly1305(ballotKey, nonce, contentLabel(context)).encrypt(content),
  );
}

/**
 * The key of one ballot, for the holder of the tally key. null when the ballot was not sealed for this key, wave and
 * department.
 */
export function unwrapBallotKey(
  sealed: Uint8Array,
  tally: TallyKeys,
  context: SealContext,
): Uint8Array | null {
  return sealed.length === SEALED_BYTES ? unwrapKey(wrappedKeyOf(sealed), tally, context) : null;
}

/** What a sealed ballot begins with: its key, wrapped to the tally key. */
export function wrappedKeyOf(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(0, WRAPPED_KEY_BYTES);
}

/** The same as `unwrapBallotKey` for somebody who is shown the wrapped key only. */
export function unwrapKey(wrapped: Uint8Array, tally: TallyKeys, context: SealContext): Uint8Array | null {
  if (wrapped.length !== WRAPPED_KEY_BYTES) return null;
  try {
    const ephemeral = wrapped.subarray(0, KEY);
    const shared = x25519.getSharedSecret(tally.secretKey, ephemeral);
    const { key, nonce } = wrappingKey(shared, ephemeral, tally.publicKey, context);
    return xchacha20poly1305(key, nonce).decrypt(wrapped.subarray(KEY));
  } catch {
    return null;
  }
}

/** Opens a ballot with its own key; null when a single bit of it, of the wave or of the department is another. */
export function openSealed(
  sealed: Uint8Array,
  ballotKey: Uint8Array,
  context: SealContext,
): Uint8Array | null {
  if (sealed.length !== SEALED_BYTES) return null;
  const nonce = sealed.subarray(KEY + WRAPPED, KEY + WRAPPED + NONCE);
  try {
    const cipher = xchacha20poly1305(ballotKey, nonce, contentLabel(context));
    return cipher.decrypt(sealed.subarray(KEY + WRAPPED + NONCE));
  } catch {
    return null;
  }
}

function contentLabel({ manifestHash, departmentIndex }: SealContext): Uint8Array {
  return labelled("content", [manifestHash, departmentIndex]);
}

function wrappingKey(
  shared: Uint8Array,
  ephemeralKey: Uint8Array,
  tallyKey: Uint8Array,
  { manifestHash, departmentIndex }: SealContext,
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

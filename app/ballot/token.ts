import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { randomBytes } from "@noble/hashes/utils.js";
import { labelled } from "./encoding";

/*
 * One-use tokens that the server issues without seeing them: the partially oblivious PRF of RFC 9497 on ristretto255.
 * 1. The browser draws a token and blinds it (`blindToken`); the server learns nothing about it.
 * 2. The server evaluates the blinded element under `info` and proves that it used the wave's key (`issueToken`, in
 *    token.server.ts).
 * 3. The browser checks the proof and unblinds (`finaliseToken`). Another key or another `info` fails the proof.
 * 4. Whoever casts with a key made from the output (`castKey`) shows that the token was issued; the server recomputes it
 *    (`tokenOutput`, likewise).
 * Token and cast key come from 128 bits each, so that a ticket of 256 bits carries both to another device.
 */

export const SEED_BYTES = 16;
export const TOKEN_BYTES = 32;
export const CAST_KEY_BYTES = 16;
export const ELEMENT_BYTES = 32;
export const PROOF_BYTES = 64;

export type IssuerKeys = { secretKey: Uint8Array; publicKey: Uint8Array };
/** Stays in the browser until the reply has come; `blind` never leaves it. */
export type PendingToken = { token: Uint8Array; blind: Uint8Array; blinded: Uint8Array };
export type IssuedToken = { evaluated: Uint8Array; proof: Uint8Array };

/**
 * A fresh key pair for one wave.
 * @example newIssuerKeys().publicKey.length // => 32
 */
export function newIssuerKeys(): IssuerKeys {
  return ristretto255_oprf.poprf(new Uint8Array()).generateKeyPair();
}

/**
 * Draws a random token and blinds it for the server. Throws when the issuer's key is no point of the group.
 * @example blindToken(newIssuerKeys().publicKey, new Uint8Array([1])).blinded.length // => 32
 */
export function blindToken(issuerKey: Uint8Array, info: Uint8Array): PendingToken & { seed: Uint8Array } {
  const seed = randomBytes(SEED_BYTES);
  const token = tokenOf(seed);
  const { blind, blinded } = ristretto255_oprf.poprf(info).blind(token, issuerKey);
  return { seed, token, blind, blinded };
}

/**
 * The token of a seed of 128 random bits: nobody draws the same one, and the blinding hides it whatever it is.
 * @example tokenOf(new Uint8Array(16)).length // => 32
 */
export function tokenOf(seed: Uint8Array): Uint8Array {
  return sha256(labelled("token", [], seed));
}

/**
 * What a ballot's MAC is keyed with: 128 bits of the output's hash. Only the issuer and the token's holder know it.
 * @example castKey(new Uint8Array(64)).length // => 16
 */
export function castKey(output: Uint8Array): Uint8Array {
  return sha256(labelled("cast-key", [], output)).subarray(0, CAST_KEY_BYTES);
}

/**
 * Checks the proof and unblinds: the 64-byte output that only this token has under this key and `info`. null when the
 * proof fails: the server used another key or another `info`, and the browser must stop.
 *
 * @example
 * finaliseToken(blindToken(newIssuerKeys().publicKey, new Uint8Array([1])), newIssuerKeys().publicKey, new Uint8Array([1]), { evaluated: new Uint8Array(32), proof: new Uint8Array(64) }) // => null
 */
export function finaliseToken(
  pending: PendingToken,
  issuerKey: Uint8Array,
  info: Uint8Array,
  issued: IssuedToken,
): Uint8Array | null {
  const suite = ristretto255_oprf.poprf(info);
  try {
    // Computed anew and never taken from storage: the key that the proof is checked against comes from the manifest.
    const { tweakedKey } = suite.blind(pending.token, issuerKey);
    const { evaluated, proof } = issued;
    return suite.finalize(pending.token, pending.blind, evaluated, pending.blinded, proof, tweakedKey);
  } catch {
    return null;
  }
}

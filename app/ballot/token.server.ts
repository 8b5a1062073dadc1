import { expand_message_xmd } from "@noble/curves/abstract/hash-to-curve.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import sodium from "libsodium-wrappers-sumo";
import { ELEMENT_BYTES, type IssuedToken } from "./token";

/*
 * The server's half of the tokens, with libsodium: the same values as the library that browsers use, several times
 * faster. RFC 9497, section 3.3.3 (POPRF), suite ristretto255-SHA512.
 */

await sodium.ready;

const SCALAR_BYTES = 32;
const UNIFORM_BYTES = 64;
const CONTEXT = concatBytes(utf8ToBytes("OPRFV1-"), Uint8Array.of(2), utf8ToBytes("-ristretto255-SHA512"));
const HASH_TO_GROUP = concatBytes(utf8ToBytes("HashToGroup-"), CONTEXT);
const HASH_TO_SCALAR = concatBytes(utf8ToBytes("HashToScalar-"), CONTEXT);
const SEED = concatBytes(utf8ToBytes("Seed-"), CONTEXT);
/** 2^252 + 27742317777372353535851937790883648493, little-endian. */
const ORDER = sodium.from_hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");

/**
 * True for the one encoding of a point of the group that is not its identity: all that `issueToken` evaluates.
 *
 * @example
 * isElement(new Uint8Array(32)) // => false
 */
export function isElement(bytes: Uint8Array): boolean {
  // The library takes the identity, which is all zeros, for a valid point.
  return (
    bytes.length === ELEMENT_BYTES && !isZero(bytes) && sodium.crypto_core_ristretto255_is_valid_point(bytes)
  );
}

/**
 * The public half of an issuer's key. Throws when the secret is no scalar of the group.
 *
 * @example
 * issuerKeyOf(new Uint8Array(32).fill(1)).length // => 32
 */
export function issuerKeyOf(issuerSecret: Uint8Array): Uint8Array {
  return sodium.crypto_scalarmult_ristretto255_base(issuerSecret);
}

/**
 * Evaluates a blinded token and proves that it was done with the wave's key, about 1 ms. Throws when `blinded` is no
 * element, see `isElement`, or the secret is no scalar of the group.
 *
 * @example
 * issueToken(new Uint8Array(32).fill(1), new Uint8Array([1]), sample.element).proof.length // => 64
 */
export function issueToken(issuerSecret: Uint8Array, info: Uint8Array, blinded: Uint8Array): IssuedToken {
  if (!isElement(blinded)) throw new RangeError("what is to be evaluated is no element of the group");
  const { key, inverse } = tweak(issuerSecret, info);
  const evaluated = multiply(inverse, blinded);
  return { evaluated, proof: prove(key, evaluated, blinded) };
}

/**
 * What `finaliseToken` gave the browser, recomputed by the holder of the key, about 0.2 ms. Throws when the secret is no
 * scalar of the group.
 *
 * @example
 * tokenOutput(new Uint8Array(32).fill(1), new Uint8Array([1]), new Uint8Array(32)).length // => 64
 */
export function tokenOutput(issuerSecret: Uint8Array, info: Uint8Array, token: Uint8Array): Uint8Array {
  const { inverse } = tweak(issuerSecret, info);
  const element = sodium.crypto_core_ristretto255_from_hash(expand(token, HASH_TO_GROUP));
  const parts = [token, info, multiply(inverse, element)].flatMap((part) => [length(part), part]);
  return sha512(concatBytes(...parts, utf8ToBytes("Finalize")));
}

type Tweaked = { key: Uint8Array; inverse: Uint8Array };

/** The secret under a public input, and its inverse. */
function tweak(issuerSecret: Uint8Array, info: Uint8Array): Tweaked {
  if (!isScalar(issuerSecret)) throw new RangeError("the issuer's secret is no scalar of the group");
  const framed = hashToScalar(concatBytes(utf8ToBytes("Info"), length(info), info));
  const key = sodium.crypto_core_ristretto255_scalar_add(issuerSecret, framed);
  // Throws for zero, which only the holder of the secret could arrange.
  return { key, inverse: sodium.crypto_core_ristretto255_scalar_invert(key) };
}

/** Challenge and response: log of the tweaked public key to the generator equals that of `blinded` to `evaluated`. */
function prove(key: Uint8Array, evaluated: Uint8Array, blinded: Uint8Array): Uint8Array {
  const publicKey = sodium.crypto_scalarmult_ristretto255_base(key);
  const seed = sha512(concatBytes(length(publicKey), publicKey, length(SEED), SEED));
  const weight = hashToScalar(
    concatBytes(
      length(seed),
      seed,
      Uint8Array.of(0, 0),
      ...[evaluated, blinded].flatMap((part) => [length(part), part]),
      utf8ToBytes("Composite"),
    ),
  );
  const composite = multiply(weight, evaluated);
  const random = sodium.crypto_core_ristretto255_scalar_random();
  const commitments = [
    publicKey,
    composite,
    multiply(key, composite),
    sodium.crypto_scalarmult_ristretto255_base(random),
    multiply(random, composite),
  ];
  const challenge = hashToScalar(
    concatBytes(...commitments.flatMap((part) => [length(part), part]), utf8ToBytes("Challenge")),
  );
  const response = sodium.crypto_core_ristretto255_scalar_sub(
    random,
    sodium.crypto_core_ristretto255_scalar_mul(challenge, key),
  );
  return concatBytes(challenge, response);
}

function hashToScalar(message: Uint8Array): Uint8Array {
  return sodium.crypto_core_ristretto255_scalar_reduce(expand(message, HASH_TO_SCALAR));
}

function expand(message: Uint8Array, domain: Uint8Array): Uint8Array {
  return expand_message_xmd(message, domain, UNIFORM_BYTES, sha512);
}

/** Throws where the product is the identity. */
function multiply(scalar: Uint8Array, element: Uint8Array): Uint8Array {
  return sodium.crypto_scalarmult_ristretto255(scalar, element);
}

function length(part: Uint8Array): Uint8Array {
  return Uint8Array.of(part.length >> 8, part.length & 0xff);
}

/** Canonical and not zero; the library would reduce a number beyond the order without a word. */
function isScalar(bytes: Uint8Array): boolean {
  if (bytes.length !== SCALAR_BYTES || isZero(bytes)) return false;
  for (let place = SCALAR_BYTES - 1; place >= 0; place--) {
    const [own = 0, limit = 0] = [bytes[place], ORDER[place]];
    if (own !== limit) return own < limit;
  }
  return false;
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

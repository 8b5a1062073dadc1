import sodium from "libsodium-wrappers-sumo";

await sodium.ready;

/**
 * The secret that two X25519 keys share (RFC 7748), 32 bytes, with libsodium: the same values as the library that browsers
 * use, many times faster, and several times faster than Node, which reads both keys anew each time. Throws for keys of
 * another length and for the few public keys with which everybody would share the same secret.
 *
 * @example
 * agree(new Uint8Array(32).fill(1), sample.tallyKeys.publicKey).length // => 32
 */
export function agree(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return sodium.crypto_scalarmult(secretKey, publicKey);
}

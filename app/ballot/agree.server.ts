import { createPrivateKey, createPublicKey, diffieHellman } from "node:crypto";

/** What stands before the 32 bytes of an X25519 key in its DER form (RFC 8410). */
const PRIVATE = Buffer.from("302e020100300506032b656e04220420", "hex");
const PUBLIC = Buffer.from("302a300506032b656e032100", "hex");

/**
 * The secret that two X25519 keys share (RFC 7748), 32 bytes, by Node itself. Throws for keys of another length and for
 * the few public keys with which everybody would share the same secret.
 *
 * @example
 * agree(new Uint8Array(32).fill(1), sample.tallyKeys.publicKey).length // => 32
 */
export function agree(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const der = { format: "der" } as const;
  return new Uint8Array(
    diffieHellman({
      privateKey: createPrivateKey({ key: Buffer.concat([PRIVATE, secretKey]), type: "pkcs8", ...der }),
      publicKey: createPublicKey({ key: Buffer.concat([PUBLIC, publicKey]), type: "spki", ...der }),
    }),
  );
}

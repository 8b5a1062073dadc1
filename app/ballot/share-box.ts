import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { KEY_BYTES } from "./committee";

/*
 * A holder's shares on their way to the server, and as they wait there: ephemeral X25519 key (32) | shares (+16). Only
 * the server's key of the wave opens them, which lies outside the database; and only as the shares of this holder in
 * this list.
 */

const NONCE = 24;
const TAG = 16;

export type BoxPlace = { manifestHash: string; listHash: string; index: number };

/**
 * Seals one holder's shares, in the order of the list, to the server's key of the wave.
 * @example boxShares([new Uint8Array(32)], sample.tallyKeys.publicKey, { manifestHash: "00", listHash: "00", index: 0 }).length // => 80
 */
export function boxShares(shares: readonly Uint8Array[], serverKey: Uint8Array, bind: BoxPlace): Uint8Array {
  if (shares.some(({ length }) => length !== KEY_BYTES)) throw new Error("a share has 32 bytes");
  const { secretKey, publicKey } = x25519.keygen();
  const cipher = boxCipher(x25519.getSharedSecret(secretKey, serverKey), publicKey, serverKey, bind);
  return concatBytes(publicKey, cipher.encrypt(concatBytes(...shares)));
}

/**
 * Opens such a box; null when it is for another key, wave, list or holder, or a single bit of it is another.
 * @example openBox(new Uint8Array(80), sample.tallyKeys.secretKey, sample.tallyKeys.publicKey, { manifestHash: "00", listHash: "00", index: 0 }) // => null
 */
export function openBox(
  box: Uint8Array,
  serverSecret: Uint8Array,
  serverKey: Uint8Array,
  bind: BoxPlace,
): Uint8Array[] | null {
  const length = box.length - KEY_BYTES - TAG;
  if (length < 0 || length % KEY_BYTES !== 0) return null;
  const ephemeral = box.subarray(0, KEY_BYTES);
  try {
    const cipher = boxCipher(x25519.getSharedSecret(serverSecret, ephemeral), ephemeral, serverKey, bind);
    const bytes = cipher.decrypt(box.subarray(KEY_BYTES));
    return Array.from({ length: length / KEY_BYTES }, (_, place) =>
      bytes.slice(place * KEY_BYTES, (place + 1) * KEY_BYTES),
    );
  } catch {
    return null;
  }
}

function boxCipher(agreed: Uint8Array, ephemeral: Uint8Array, serverKey: Uint8Array, bind: BoxPlace) {
  const label = utf8ToBytes(`tandem/v3|box|${bind.manifestHash}|${bind.listHash}|${bind.index}`);
  const bytes = hkdf(sha256, agreed, concatBytes(ephemeral, serverKey), label, KEY_BYTES + NONCE);
  return xchacha20poly1305(bytes.subarray(0, KEY_BYTES), bytes.subarray(KEY_BYTES));
}

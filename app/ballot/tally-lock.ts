import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { labelled } from "./encoding";
import type { TallyKeys } from "./seal";
import { TALLY_KEY_BYTES, tallyKeyMark } from "./tally-key";
import { normalisePassphrase } from "./tally-passphrase";

/** The cost of one guess: 128 MiB of memory and one to a few seconds. Part of the format. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const KEY = 32;
const NONCE = 24;

export const SALT_BYTES = 16;
export const LOCKED_SECRET_BYTES = TALLY_KEY_BYTES + 16;

/** A tally secret that only the passphrase opens. `mark` says which public key it belongs to. */
export type LockedKey = { mark: Uint8Array; salt: Uint8Array; locked: Uint8Array };
type OnProgress = (share: number) => void;

/**
 * Locks the secret of a wave with a passphrase: scrypt, then XChaCha20-Poly1305. `onProgress` hears shares from 0 to 1.
 *
 * @example
 * lockTallySecret("wave", sample.tallyKeys, "a passphrase of people").then(({ locked }) => locked.length) // => 48
 */
export async function lockTallySecret(
  wave: string,
  keys: TallyKeys,
  passphrase: string,
  onProgress: OnProgress = () => {},
): Promise<LockedKey> {
  const salt = randomBytes(SALT_BYTES);
  const mark = tallyKeyMark(wave, keys.publicKey);
  const cipher = await cipherOf(wave, mark, salt, passphrase, onProgress);
  return { mark, salt, locked: cipher.encrypt(keys.secretKey) };
}

/**
 * The key pair behind a locked key; null when the passphrase or a single bit of the key or the wave is another.
 *
 * @example
 * unlockTallySecret("wave", { mark: new Uint8Array(10), salt: new Uint8Array(16), locked: new Uint8Array(48) }, "another passphrase") // => null
 */
export async function unlockTallySecret(
  wave: string,
  { mark, salt, locked }: LockedKey,
  passphrase: string,
  onProgress: OnProgress = () => {},
): Promise<TallyKeys | null> {
  const cipher = await cipherOf(wave, mark, salt, passphrase, onProgress);
  try {
    const secretKey = cipher.decrypt(locked);
    return { secretKey, publicKey: x25519.getPublicKey(secretKey) };
  } catch {
    return null;
  }
}

async function cipherOf(
  wave: string,
  mark: Uint8Array,
  salt: Uint8Array,
  passphrase: string,
  onProgress: OnProgress,
) {
  const password = utf8ToBytes(normalisePassphrase(passphrase));
  // The salt is drawn for one locking only, so that the nonce may come from it too.
  const bytes = await scryptAsync(password, salt, { ...COST, dkLen: KEY + NONCE, onProgress });
  return xchacha20poly1305(
    bytes.subarray(0, KEY),
    bytes.subarray(KEY),
    labelled("tally-secret", [wave], mark),
  );
}

import { randomBytes } from "@noble/hashes/utils.js";
import { PASSPHRASE_WORDS } from "./tally-passphrase-words";

/** Whoever finds the key file can try passphrases for as long as they like. */
export const SHORTEST_PASSPHRASE = 16;
const WORDS = 8;

/**
 * One spelling for what is typed on different keyboards: Unicode NFKC, single spaces, none at the ends.
 * @example normalisePassphrase("  amber   fjord ") // => "amber fjord"
 */
export function normalisePassphrase(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ");
}

/**
 * What is wrong with a passphrase, or null.
 * @example passphraseProblem("amber fjord") // => "too-short"
 * passphraseProblem("aaaa aaaa aaaa aaaa") // => "repetitive"
 * passphraseProblem("amber fjord likes a quiet lamp") // => null
 */
export function passphraseProblem(text: string): "missing" | "too-short" | "repetitive" | null {
  const passphrase = normalisePassphrase(text);
  if (passphrase === "") return "missing";
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return "too-short";
  return new Set(passphrase).size < 6 ? "repetitive" : null;
}

/**
 * Eight words out of 256, 64 random bits in all.
 * @example suggestPassphrase().split(" ").length // => 8
 */
export function suggestPassphrase(bytes: Uint8Array = randomBytes(WORDS)): string {
  return Array.from(bytes, (byte) => PASSPHRASE_WORDS[byte]).join(" ");
}

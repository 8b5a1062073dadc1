import { scryptAsync } from "@noble/hashes/scrypt.js";
import { randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64Url, encodeBase64Url } from "./encoding";
import { normalisePassphrase } from "./tally-passphrase";

/** The cost of one guess at both words: 64 MiB of memory and about half a second. Part of the format. */
const COST = { N: 2 ** 16, r: 8, p: 1, dkLen: 32 } as const;
const SALT = 16;

/** One of each person who types. */
export type TwoWords = readonly [first: string, second: string];

/** What both words have made, in memory only; the salt (base64url) is no secret. */
export type PaperLock = { salt: string; key: Uint8Array };

/**
 * The key (32 bytes, scrypt) that typed paper ballots are sealed with while they wait in a browser. Without `salt` a new
 * one is drawn; with that of what waits, the same words make the same key.
 * @example paperLock(["amber fjord", "quiet lamp"]).then(({ key }) => key.length) // => 32
 */
export async function paperLock(
  words: TwoWords,
  salt = encodeBase64Url(randomBytes(SALT)),
): Promise<PaperLock> {
  // A line's end cannot be typed into either.
  const both = words.map(normalisePassphrase).join("\n");
  const key = await scryptAsync(utf8ToBytes(both), decodeBase64Url(salt) ?? new Uint8Array(), COST);
  return { salt, key };
}

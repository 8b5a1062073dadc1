import { dictionary } from "@zxcvbn-ts/language-common";

export const MINIMUM_PASSWORD_LENGTH = 12;
/** Long enough for any passphrase, short enough that hashing cannot be made a burden. */
export const MAXIMUM_PASSWORD_LENGTH = 200;

type PasswordProblem = "tooShort" | "tooLong" | "common" | "repetitive" | "own";

/** What somebody who knows the person tries first. */
export type About = { name: string; email: string };

const FEWEST_CHARACTERS = 5;
/** Letters and digits that have to be there besides the person's own words. */
const FEWEST_OF_OWN = 8;
/** Shorter words of a name or an address stand in too many passwords by chance. */
const SHORTEST_WORD = 3;
const SHORTEST_COMMON = 4;
/** As keys lie beside each other, on keyboards of several countries. */
const ROWS = [
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "1q2w3e4r5t6y7u8i9o0p",
];

let common: ReadonlySet<string> | undefined;

/** Why a password may not be chosen, or null. Only for new ones: whoever has an older one signs in with it. */
export function refusePassword(password: string, about: About | null): PasswordProblem | null {
  const form = password.normalize("NFKC");
  const length = [...form].length;
  if (length < MINIMUM_PASSWORD_LENGTH) return "tooShort";
  if (length > MAXIMUM_PASSWORD_LENGTH) return "tooLong";
  const plain = form.toLowerCase();
  if (isRepetitive(plain)) return "repetitive";
  if (isCommon(plain)) return "common";
  return about !== null && isMadeOf(plain, ownWords(about)) ? "own" : null;
}

/** One of those that are tried first, bare or with digits and signs around it. */
function isCommon(plain: string): boolean {
  common ??= new Set(dictionary["passwords-common"].map((word) => word.toLowerCase()));
  if (common.has(plain)) return true;
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const spelt = core.replaceAll("0", "o").replaceAll("1", "i").replaceAll("3", "e").replaceAll("$", "s");
  return [core, spelt, spelt.replaceAll("@", "a")].some(
    (word) => word.length >= SHORTEST_COMMON && common?.has(word),
  );
}

function isRepetitive(plain: string): boolean {
  const characters = [...plain];
  if (new Set(characters).size < FEWEST_CHARACTERS) return true;
  return repeatsItself(characters) || counts(characters) || followsKeys(plain);
}

/** "passwordpassword", "abcdeabcdeab": the beginning again, to the end. */
function repeatsItself(characters: readonly string[]): boolean {
  const longest = Math.floor(characters.length / 2);
  for (let period = 1; period <= longest; period += 1) {
    if (characters.every((character, index) => character === characters[index % period])) return true;
  }
  return false;
}

/** "123456789012", "abcdefghijkl", "lkjihgfedcba". */
function counts(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((character, index) => stepBetween(characters[index] ?? "", character));
  return [1, -1].some((step) => steps.filter((it) => it === step).length >= steps.length * 0.8);
}

function stepBetween(before: string, after: string): number {
  if (before === "9" && after === "0") return 1;
  if (before === "0" && after === "9") return -1;
  return (after.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
}

function followsKeys(plain: string): boolean {
  const keys = plain.replace(/[^\p{L}\p{N}]/gu, "");
  return ROWS.some((row) => {
    const round = row.repeat(3);
    return round.includes(keys) || [...round].reverse().join("").includes(keys);
  });
}

function ownWords({ name, email }: About): readonly string[] {
  const words = [name, email, "tandem"]
    .join(" ")
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= SHORTEST_WORD).sort((a, b) => b.length - a.length);
}

function isMadeOf(plain: string, words: readonly string[]): boolean {
  const left = words.reduce((rest, word) => rest.replaceAll(word, " "), plain);
  return left !== plain && left.replace(/[^\p{L}\p{N}]/gu, "").length < FEWEST_OF_OWN;
}

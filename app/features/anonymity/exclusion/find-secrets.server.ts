import { agree } from "~/ballot/agree.server";
import { CODE_LENGTH } from "~/ballot/code";
import { needlesOf } from "./secret-needles.server";
import { bytesOfWord } from "./spelled-bytes.server";
import { isText, unpack } from "./unpack.server";

/** What is looked for in files. */
type Sought = {
  secrets: readonly Buffer[];
  codes: readonly string[];
  /** Public keys of all waves, ended ones too, in hex: a secret is known by the public key that it makes. */
  publicKeys: ReadonlySet<string>;
};

type FoundSecret = "key" | "code";

const KEY_BYTES = 32;
/** Names of what a key file holds, with something behind that can be 32 bytes, however they are written. */
const NAMED =
  /(?:issuer|server|tally|code)[-_ ]?secret["'\s:=>]{1,8}[\w+/-]{40,}|pepper["'\s:=>]{1,8}[\w+/-]{40,}|tandem-tally-key\/v\d/i;
const MOST_CANDIDATES = 3000;
const DECIMALS = /(?:\d{1,3}[\s,;]+){31,}\d{1,3}/g;
const APART = /(?:(?:0x)?[0-9a-f]{2}[\s:,-]+){31,}(?:0x)?[0-9a-f]{2}/gi;

type Search = (bytes: Buffer) => FoundSecret | null;

/** Finds secrets in the bytes of a file, however they are spelled or packed. */
export function searchFor({ secrets, codes, publicKeys }: Sought): Search {
  const needles = secrets.map(needlesOf);
  const raw = needles.flatMap(({ bytes }) => bytes);
  const text = needles.flatMap((needle) => needle.text);
  const written = new Set(codes.map((code) => code.toLowerCase()));
  return (file) => {
    for (const bytes of unpack(file)) {
      if (raw.some((needle) => bytes.includes(needle))) return "key";
      if (isOwnKey(bytes, publicKeys)) return "key";
      const found = searchText(bytes, { raw, text, written, publicKeys });
      if (found) return found;
    }
    return null;
  };
}

type Needles = {
  raw: Buffer[];
  text: string[];
  written: ReadonlySet<string>;
  publicKeys: ReadonlySet<string>;
};

function searchText(bytes: Buffer, { raw, text, written, publicKeys }: Needles): FoundSecret | null {
  const plain = bytes.toString("latin1").replaceAll("\0", "");
  if (NAMED.test(plain)) return "key";
  // Broken over lines, quoted, in pieces.
  const dense = plain.replace(/[\s"',]+/g, "").toLowerCase();
  if (text.some((needle) => dense.includes(needle))) return "key";
  if (hasCode(dense.replaceAll("-", ""), written)) return "code";
  const lists = [...numbersIn(plain, DECIMALS, 10), ...numbersIn(plain, APART, 16)];
  if (lists.some((list) => raw.some((needle) => list.includes(needle)) || isOwnKey(list, publicKeys)))
    return "key";
  return isText(bytes) && hasWordOfKey(plain, publicKeys) ? "key" : null;
}

function hasCode(text: string, codes: ReadonlySet<string>): boolean {
  if (codes.size === 0) return false;
  return (text.match(LETTERS_OF_CODES) ?? []).some((run) => {
    for (let at = 0; at + CODE_LENGTH <= run.length; at++)
      if (codes.has(run.slice(at, at + CODE_LENGTH))) return true;
    return false;
  });
}

const LETTERS_OF_CODES = /[0-9a-z]{20,}/g;

/** Bytes that are written as numbers with something between them. */
function numbersIn(text: string, pattern: RegExp, base: 10 | 16): Buffer[] {
  return (text.match(pattern) ?? []).map((list) => {
    const numbers =
      list
        .toLowerCase()
        .replaceAll("0x", "")
        .match(/[0-9a-f]+/g) ?? [];
    return Buffer.from(numbers.map((number) => Number.parseInt(number, base) & 255));
  });
}

/** Words that spell 32 bytes: a key of an ended wave has no file any more that it could be compared with. */
function hasWordOfKey(text: string, publicKeys: ReadonlySet<string>): boolean {
  const words = text.match(/[A-Za-z0-9_+/-]{40,}={0,2}/g) ?? [];
  return words
    .slice(0, MOST_CANDIDATES)
    .flatMap(bytesOfWord)
    .some((bytes) => isOwnKey(bytes, publicKeys));
}

const BASE_POINT = Buffer.concat([Buffer.from([9]), Buffer.alloc(KEY_BYTES - 1)]);

function isOwnKey(bytes: Buffer, publicKeys: ReadonlySet<string>): boolean {
  if (bytes.length < KEY_BYTES || bytes.length > KEY_BYTES + 2 || publicKeys.size === 0) return false;
  const secret = bytes.subarray(0, KEY_BYTES);
  return [secret, Buffer.from(secret).reverse()].some((key) => {
    try {
      return publicKeys.has(Buffer.from(agree(key, BASE_POINT)).toString("hex"));
    } catch {
      return false;
    }
  });
}

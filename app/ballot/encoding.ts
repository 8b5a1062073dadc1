import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Crockford's alphabet leaves out I, L, O and U, which are mistaken for other characters. */
export const BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * For what people read and type: 5 bits a character, the last one filled with zero bits.
 * @example encodeBase32(new Uint8Array([255, 0])) // => "ZW00"
 */
export function encodeBase32(bytes: Uint8Array): string {
  return encode(bytes, BASE32, 5);
}

/**
 * Undoes `encodeBase32`; null where a character is none of the alphabet's or the rest bits are not zero.
 * @example decodeBase32("ZW00")?.length // => 2
 */
export function decodeBase32(text: string): Uint8Array | null {
  return decode(text, BASE32, 5);
}

/**
 * What somebody typed as characters of the alphabet: capitals, O as 0, I and L as 1, without anything between them.
 * @example readTyped("l-o o") // => "100"
 */
export function readTyped(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

/**
 * For JSON: base64url without padding.
 * @example encodeBase64Url(new Uint8Array([255, 239])) // => "_-8"
 */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encode(bytes, BASE64URL, 6);
}

/**
 * Undoes `encodeBase64Url`. Strict: one byte string has one spelling; everything else is null.
 * @example decodeBase64Url("_-8")?.length // => 2
 */
export function decodeBase64Url(text: string): Uint8Array | null {
  return decode(text, BASE64URL, 6);
}

/**
 * Cuts a text into groups for reading aloud and comparing.
 * @example inGroups("ABCDEFGHJK", 4) // => "ABCD EFGH JK"
 */
export function inGroups(text: string, size: number, separator = " "): string {
  return text.match(new RegExp(`.{1,${size}}`, "g"))?.join(separator) ?? "";
}

/**
 * What every hash and MAC of the protocol is taken over: a label, texts joined by "|", then byte strings whose
 * lengths are fixed by the label.
 * @example labelled("code", ["ab", 1], new Uint8Array([7])).length // => 20
 */
export function labelled(
  label: string,
  texts: readonly (string | number)[],
  ...bytes: Uint8Array[]
): Uint8Array {
  return concatBytes(utf8ToBytes(`tandem/v1|${label}|${texts.join("|")}`), ...bytes);
}

function encode(bytes: Uint8Array, alphabet: string, width: number): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= width) {
      bits -= width;
      text += alphabet[(buffer >> bits) & (alphabet.length - 1)];
    }
    buffer &= (1 << bits) - 1;
  }
  if (bits > 0) text += alphabet[(buffer << (width - bits)) & (alphabet.length - 1)];
  return text;
}

function decode(text: string, alphabet: string, width: number): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * width) / 8));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    buffer = (buffer << width) | value;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (buffer >> bits) & 255;
    }
    buffer &= (1 << bits) - 1;
  }
  return buffer === 0 && bits < width ? bytes : null;
}

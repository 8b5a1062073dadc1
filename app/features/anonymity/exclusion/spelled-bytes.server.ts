import { BASE32, decodeBase32 } from "~/ballot/encoding";

const WORD = /[A-Za-z0-9_+/=-]{8,}/g;
/** As RFC 4648 writes it; ours leaves other letters out. */
export const RFC_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes that the words of a text can spell: hex, base64 of both alphabets, base32 of both. */
export function bytesInText(text: string): Buffer[] {
  return (text.match(WORD) ?? []).flatMap(bytesOfWord);
}

export function bytesOfWord(word: string): Buffer[] {
  const bare = word.replaceAll("-", "").replace(/=+$/, "");
  if (/^([0-9a-f]{2}){4,}$/i.test(bare)) return [Buffer.from(bare, "hex")];
  const base32 = [bare.toUpperCase(), fromRfc(bare.toUpperCase())].flatMap((text) => decoded(text) ?? []);
  return [Buffer.from(word, "base64"), ...base32];
}

function decoded(text: string): Buffer | null {
  if (text.length < 13 || !/^[0-9A-HJKMNP-TV-Z]+$/.test(text)) return null;
  // What does not fill a byte is filled up with zeros, or the word is none.
  const bytes = decodeBase32(text);
  return bytes && Buffer.from(bytes);
}

function fromRfc(text: string): string {
  if (!/^[A-Z2-7]+$/.test(text)) return "";
  return [...text].map((letter) => BASE32[RFC_BASE32.indexOf(letter)] ?? "").join("");
}

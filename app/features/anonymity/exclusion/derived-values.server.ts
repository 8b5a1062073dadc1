import { createHash, createHmac, getHashes } from "node:crypto";
import { encodeBase32 } from "~/ballot/encoding";

/** Digests that hold a window; those that node names twice, or that sign, once. */
const HASHES = [...new Set(getHashes().map((name) => name.toLowerCase()))].filter(
  (name) => !/^rsa-|withrsa|^id-|^ssl3-|^shake|md5-sha1/.test(name),
);
const KEYED = ["md5", "sha1", "sha256", "sha512"];
/** Keys that a careless program would use. */
const GUESSED = ["", "pepper", "salt", "secret", "tandem"].map((key) => Buffer.from(key));

/** Other bytes that stand for a value: turned round, hashed, keyed with one of these keys, as it is or as it is spelled. */
export function derivedFrom(bytes: Buffer, keys: readonly Buffer[]): Buffer[] {
  const reversed = Buffer.from(bytes).reverse();
  const written = [bytes, reversed, ...spelled(bytes)];
  return [
    ...turned(bytes, reversed),
    ...written.flatMap((text) => HASHES.map((name) => createHash(name).update(text).digest())),
    ...[bytes, Buffer.from(bytes.toString("hex"))].flatMap((text) => keyed(text, [...GUESSED, ...keys])),
  ];
}

function turned(bytes: Buffer, reversed: Buffer): Buffer[] {
  return [
    reversed,
    Buffer.from(bytes.map((byte) => ((byte & 15) << 4) | (byte >> 4))),
    Buffer.from(bytes.map(mirrored)),
    Buffer.from(reversed.map(mirrored)),
  ];
}

/** The lowest bit first. */
function mirrored(byte: number): number {
  let rest = byte;
  let turnedRound = 0;
  for (let bit = 0; bit < 8; bit++, rest >>= 1) turnedRound = (turnedRound << 1) | (rest & 1);
  return turnedRound;
}

function spelled(bytes: Buffer): Buffer[] {
  const hex = bytes.toString("hex");
  const uuid = bytes.length === 16 ? [hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")] : [];
  const texts = [hex, hex.toUpperCase(), bytes.toString("base64"), bytes.toString("base64url"), ...uuid];
  return [...texts, encodeBase32(bytes)].map((text) => Buffer.from(text));
}

function keyed(text: Buffer, keys: readonly Buffer[]): Buffer[] {
  return keys.flatMap((key) => [
    ...KEYED.map((name) => createHmac(name, key).update(text).digest()),
    createHash("sha256").update(key).update(text).digest(),
    createHash("sha256").update(text).update(key).digest(),
  ]);
}

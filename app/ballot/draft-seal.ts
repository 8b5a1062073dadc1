import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { decodeBase64Url, encodeBase64Url, labelled } from "./encoding";

/*
 * What waits in a browser until it is sent: nonce (24) | content, padded to one size (+16), base64url.
 * Name and key are derived from the code or ticket that opened it (HKDF-SHA-256, salted with the manifest's hash), so
 * that who brings another code meets nothing, and the browser's files hold nothing that can be read without it.
 */

const KEY = 32;
const ID = 16;
const NONCE = 24;
const BLOCK = 16 * 1024;
const SPACE = 0x20;

/** `id`: the name a draft is kept under, base64url. `key`: 32 bytes; what it is sealed with. */
export type DraftLock = { id: string; key: Uint8Array };

/**
 * What a code (20 characters) or a ticket's seed (base64url) opens in this browser. Neither can be computed back from it.
 * @example draftLock("00", "code", "00000000000000000000").id.length // => 22
 */
export function draftLock(manifestHash: string, kind: "code" | "ticket", secret: string): DraftLock {
  const derive = (label: string) =>
    hkdf(sha256, utf8ToBytes(secret), utf8ToBytes(manifestHash), labelled(label, [kind]), KEY);
  return { id: encodeBase64Url(derive("draft-id").subarray(0, ID)), key: derive("draft-key") };
}

/**
 * Seals a draft's JSON under a new random nonce. Everything up to 16 KiB (a full ballot has about 13) has one size;
 * larger texts have a multiple of it.
 * @example sealDraft(new Uint8Array(32), "{}").length // => 21899
 */
export function sealDraft(key: Uint8Array, json: string): string {
  const text = utf8ToBytes(json);
  // Spaces after JSON mean nothing: what is opened need not be cut.
  const padded = new Uint8Array(Math.ceil(text.length / BLOCK) * BLOCK).fill(SPACE);
  padded.set(text);
  const nonce = randomBytes(NONCE);
  return encodeBase64Url(concatBytes(nonce, xchacha20poly1305(key, nonce).encrypt(padded)));
}

/**
 * The JSON of a draft, spaces after it included; null when it was sealed with another key or is damaged.
 * @example openDraft(new Uint8Array(32), sealDraft(new Uint8Array(32), "{}"))?.trim() // => "{}"
 */
export function openDraft(key: Uint8Array, sealed: string): string | null {
  const bytes = decodeBase64Url(sealed) ?? new Uint8Array();
  try {
    const text = xchacha20poly1305(key, bytes.subarray(0, NONCE)).decrypt(bytes.subarray(NONCE));
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}

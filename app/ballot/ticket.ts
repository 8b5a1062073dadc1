import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { BASE32, decodeBase32, encodeBase32, labelled, readTyped } from "./encoding";
import { type DepartmentIndex, isDepartmentIndex } from "./manifest";
import { CAST_KEY_BYTES, SEED_BYTES } from "./token";

/*
 * A ballot carried to another device.
 * 1. The first device has claimed: it holds the token's seed and the cast key made from the issuer's output, 128 bits each.
 * 2. The ticket is exactly these 256 bits, the department (1 bit) and a check (3 bits): 52 characters.
 *    The second device makes the token from the seed and seals and casts with the key; it claims nothing and asks for
 *    nothing, so the server sees one claim and one cast as always and cannot tell that there was a ticket.
 * 3. Both devices hold the same token: the first ballot that arrives burns it, another one is refused.
 * Whoever reads the ticket can cast, and can recognise the ballot by its token: it is to be shown to a camera or typed,
 * never mailed. Answers are not in it.
 * Typed, each four characters are followed by one that checks them: each single wrong character and any two neighbours
 * swapped are noticed in their group, other mistakes with 31 chances in 32.
 */

export type Ticket = { departmentIndex: DepartmentIndex; seed: Uint8Array; key: Uint8Array };

export type ParsedTicket =
  | { ok: true; ticket: Ticket }
  | { ok: false; reason: "missing" | "otherSurvey" }
  | { ok: false; reason: "incomplete"; count: number }
  /** Numbers of the groups that do not fit, from 1. */
  | { ok: false; reason: "mistyped"; groups: number[] };

const DATA = 52;
const GROUP = 4;
const GROUPS = DATA / GROUP;

/** Characters as typed, the checking ones included. */
export const TICKET_LENGTH = DATA + GROUPS;

/**
 * The 13 groups of a ticket, five characters each.
 * @example writeTicket("w", { departmentIndex: 0, seed: new Uint8Array(16), key: new Uint8Array(16) }).length // => 13
 */
export function writeTicket(waveId: string, ticket: Ticket): string[] {
  const secret = concatBytes(ticket.seed, ticket.key);
  const last = (ticket.departmentIndex << 7) | (overallCheck(waveId, ticket.departmentIndex, secret) << 4);
  const data = encodeBase32(concatBytes(secret, new Uint8Array([last]))).slice(0, DATA);
  const salts = groupSalts(waveId);
  return Array.from({ length: GROUPS }, (_, index) => {
    const group = data.slice(index * GROUP, (index + 1) * GROUP);
    return group + groupCheck(group, salts[index] ?? 0);
  });
}

/**
 * Reads a ticket as it was typed or scanned. Small letters, spaces, hyphens, O for 0, I and L for 1 do not matter.
 * @example parseTicket("w", "ab") // => {"ok":false,"reason":"incomplete","count":2}
 */
export function parseTicket(waveId: string, text: string): ParsedTicket {
  const typed = readTyped(text);
  if (typed === "") return { ok: false, reason: "missing" };
  if (typed.length < TICKET_LENGTH) return { ok: false, reason: "incomplete", count: typed.length };
  const groups = typed.match(/.{1,5}/g) ?? [];
  const salts = groupSalts(waveId);
  const wrong = groups.flatMap((group, index) =>
    group[GROUP] === groupCheck(group.slice(0, GROUP), salts[index] ?? 0) ? [] : [index + 1],
  );
  if (wrong.length >= GROUPS - 2) return { ok: false, reason: "otherSurvey" };
  if (wrong.length > 0) return { ok: false, reason: "mistyped", groups: wrong };
  const bytes = decodeBase32(`${groups.map((group) => group.slice(0, GROUP)).join("")}0`);
  const last = bytes?.at(SEED_BYTES + CAST_KEY_BYTES) ?? 0;
  const departmentIndex = last >> 7;
  if (!bytes || !isDepartmentIndex(departmentIndex)) return { ok: false, reason: "otherSurvey" };
  const secret = bytes.subarray(0, SEED_BYTES + CAST_KEY_BYTES);
  if (((last >> 4) & 7) !== overallCheck(waveId, departmentIndex, secret))
    return { ok: false, reason: "otherSurvey" };
  const seed = secret.subarray(0, SEED_BYTES);
  return { ok: true, ticket: { departmentIndex, seed, key: secret.subarray(SEED_BYTES) } };
}

/** A ticket typed on the page of another survey must not be taken for one with typing mistakes. */
function groupSalts(waveId: string): Uint8Array {
  return sha256(labelled("ticket-groups", [waveId]));
}

function overallCheck(waveId: string, departmentIndex: DepartmentIndex, secret: Uint8Array): number {
  return (sha256(labelled("ticket", [waveId, departmentIndex], secret))[0] ?? 0) >> 5;
}

/** A polynomial over the field of 32 elements (x^5 + x^2 + 1): one wrong place or two swapped ones change it. */
function groupCheck(group: string, salt: number): string | undefined {
  let sum = salt & 31;
  for (const character of group) sum = timesX(sum) ^ BASE32.indexOf(character);
  return BASE32[timesX(sum)];
}

function timesX(value: number): number {
  return value & 16 ? (value << 1) ^ 37 : value << 1;
}

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { surveyPath } from "../addresses";
import { encodeBase32, inGroups, labelled, readTyped } from "./encoding";
import { type DepartmentIndex, isDepartmentIndex } from "./manifest";

/** 100 bits. */
export const CODE_LENGTH = 20;
const CHECK_LENGTH = 3;
const TYPED_LENGTH = 1 + CODE_LENGTH + CHECK_LENGTH;

/** Whom a code was made for: an invited person, a slip drawn from the bowl, or a replacement. */
export type CodeHolder =
  | { kind: "invitee"; inviteeId: string }
  | { kind: "pool"; serial: number }
  | { kind: "spare"; serial: number };

export type ParsedCode =
  | { ok: true; departmentIndex: DepartmentIndex; code: string }
  | { ok: false; reason: "missing" | "incomplete" | "mistyped" };

/**
 * The code of a holder, derived from the wave's code secret: the same every time, so that it need not be stored.
 * @example deriveCode(new Uint8Array(32), "00", 0, { kind: "spare", serial: 1 }).length // => 20
 */
export function deriveCode(
  codeSecret: Uint8Array,
  manifestHash: string,
  departmentIndex: DepartmentIndex,
  holder: CodeHolder,
): string {
  const name = holder.kind === "invitee" ? holder.inviteeId : holder.serial;
  const bytes = hmac(
    sha256,
    codeSecret,
    labelled("code", [manifestHash, departmentIndex, holder.kind, name]),
  );
  return encodeBase32(bytes).slice(0, CODE_LENGTH);
}

/**
 * Three characters that make a typing error, another wave or a cut link noticeable before anything is sent.
 * @example checkCharacters("w", 0, "00000000000000000000").length // => 3
 */
export function checkCharacters(waveId: string, departmentIndex: DepartmentIndex, code: string): string {
  return encodeBase32(sha256(labelled("check", [waveId, departmentIndex, code]))).slice(0, CHECK_LENGTH);
}

/**
 * What follows the # of a link: department index, point, code, check characters.
 * @example codeFragment("w", 1, "00000000000000000000").slice(0, 6) // => "1.0000"
 */
export function codeFragment(waveId: string, departmentIndex: DepartmentIndex, code: string): string {
  return `${departmentIndex}.${code}${checkCharacters(waveId, departmentIndex, code)}`;
}

/**
 * The address a link or a QR code holds. The fragment reaches no server.
 * @example invitationPath("w", 0, "00000000000000000000").slice(0, 8) // => "/s/w#0.0"
 */
export function invitationPath(waveId: string, departmentIndex: DepartmentIndex, code: string): string {
  return `${surveyPath(waveId)}#${codeFragment(waveId, departmentIndex, code)}`;
}

/**
 * The code as it is printed and typed: 24 characters in groups of four, the department first.
 * @example typedCode("w", 1, "00000000000000000000").slice(0, 9) // => "1000-0000"
 */
export function typedCode(waveId: string, departmentIndex: DepartmentIndex, code: string): string {
  return inGroups(codeFragment(waveId, departmentIndex, code).replace(".", ""), 4, "-");
}

/**
 * Reads a typed code or a link's fragment. Small letters, spaces, hyphens, O for 0, I and L for 1 do not matter.
 * @example parseCode("w", " ") // => {"ok":false,"reason":"missing"}
 */
export function parseCode(waveId: string, text: string): ParsedCode {
  const typed = readTyped(text);
  if (typed === "") return { ok: false, reason: "missing" };
  if (typed.length < TYPED_LENGTH) return { ok: false, reason: "incomplete" };
  const departmentIndex = Number(typed[0]);
  const code = typed.slice(1, 1 + CODE_LENGTH);
  const check = typed.slice(1 + CODE_LENGTH);
  const matches =
    isDepartmentIndex(departmentIndex) && check === checkCharacters(waveId, departmentIndex, code);
  return matches ? { ok: true, departmentIndex, code } : { ok: false, reason: "mistyped" };
}

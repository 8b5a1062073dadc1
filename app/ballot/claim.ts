import { decodeBase64Url, encodeBase64Url } from "./encoding";
import type { DepartmentIndex } from "./manifest";
import { ELEMENT_BYTES, type IssuedToken, PROOF_BYTES } from "./token";

/** What a browser sends once, after Start: a code and a blinded token. */
export type ClaimRequest = { departmentIndex: DepartmentIndex; code: string; blinded: Uint8Array };

/**
 * JSON of a claim.
 * @example writeClaim({ departmentIndex: 0, code: "A", blinded: new Uint8Array([1]) }) // => "{\"departmentIndex\":0,\"code\":\"A\",\"blinded\":\"AQ\"}"
 */
export function writeClaim({ departmentIndex, code, blinded }: ClaimRequest): string {
  return JSON.stringify({ departmentIndex, code, blinded: encodeBase64Url(blinded) });
}

/**
 * Reads the server's reply to a claim from parsed JSON; null for anything else.
 * @example readIssued({ evaluated: "AQ" }) // => null
 */
export function readIssued(json: unknown): IssuedToken | null {
  if (typeof json !== "object" || json === null) return null;
  const reply: Record<string, unknown> = { ...json };
  if (typeof reply.evaluated !== "string" || typeof reply.proof !== "string") return null;
  const evaluated = decodeBase64Url(reply.evaluated);
  const proof = decodeBase64Url(reply.proof);
  return evaluated?.length === ELEMENT_BYTES && proof?.length === PROOF_BYTES ? { evaluated, proof } : null;
}

/**
 * Reads the filter of colleagues' names (base64url, see name-filter) from the parsed reply; null where there is none.
 * @example readNames({ names: "AQ" }) // => "AQ"
 */
export function readNames(json: unknown): string | null {
  if (typeof json !== "object" || json === null) return null;
  const { names }: Record<string, unknown> = { ...json };
  return typeof names === "string" ? names : null;
}

/** One action chosen after the last survey, as the claim's reply tells it. `about` is the dimension it was for. */
export type SinceLastTime = {
  about: string;
  /** In English, or in the words of the company that wrote it. */
  action: string;
  /** The action by language, as far as it is translated: everybody gets all of them. */
  names: Readonly<Record<string, string>>;
  status: "done" | "under-way" | "not-started" | "not-done";
  because: string | null;
};

/**
 * Reads what came of the last survey from the parsed reply; what is not well-formed is left out.
 * @example readSinceLastTime({ sinceLastTime: [{ about: "trust", action: "Talk", names: {}, status: "done", because: null }] }).length // => 1
 */
export function readSinceLastTime(json: unknown): SinceLastTime[] {
  if (typeof json !== "object" || json === null) return [];
  const { sinceLastTime }: Record<string, unknown> = { ...json };
  return Array.isArray(sinceLastTime) ? sinceLastTime.filter(isSinceLastTime) : [];
}

function isSinceLastTime(value: unknown): value is SinceLastTime {
  if (typeof value !== "object" || value === null) return false;
  const { about, action, names, status, because }: Record<string, unknown> = { ...value };
  const known =
    status === "done" || status === "under-way" || status === "not-started" || status === "not-done";
  const said = because === null || typeof because === "string";
  const translated = typeof names === "object" && names !== null;
  return known && said && translated && typeof about === "string" && typeof action === "string";
}

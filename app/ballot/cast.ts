import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type BallotContent, encodeContent } from "./ballot-content";
import { decodeBase64Url, encodeBase32, encodeBase64Url, inGroups, labelled } from "./encoding";
import { type DepartmentIndex, isDepartmentIndex, type Protocol } from "./manifest";
import { SEALED_BYTES, sealContent } from "./seal";
import { TOKEN_BYTES } from "./token";

const MAC_BYTES = 32;

/** What a browser sends to cast: it holds no code, and nothing that the server saw beside one. */
export type CastRequest = {
  token: Uint8Array;
  departmentIndex: DepartmentIndex;
  sealed: Uint8Array;
  mac: Uint8Array;
};

/** What a ballot is made with: the finalised token and the public half of the wave. */
export type Ballot = {
  token: Uint8Array;
  /** Made from the token's output by `castKey`. */
  key: Uint8Array;
  protocol: Protocol;
  manifestHash: string;
  departmentIndex: DepartmentIndex;
  tallyKey: Uint8Array;
  content: BallotContent;
};

/**
 * Seals a ballot in the form of its wave, for its token and no other, and shows that the token is one's own. Made once and
 * kept: a resend must be identical.
 *
 * @example
 * makeCast({ token: new Uint8Array(32), key: new Uint8Array(16), protocol: "tandem/v2", manifestHash: "00", departmentIndex: 0, tallyKey: sample.tallyKeys.publicKey, content: { answers: [5, null], comment: null } }).sealed.length // => 1189
 */
export function makeCast(ballot: Ballot): CastRequest {
  const { token, key, departmentIndex, protocol, manifestHash, tallyKey } = ballot;
  const context = { protocol, manifestHash, departmentIndex, token };
  const sealed = sealContent(encodeContent(ballot.content), tallyKey, context);
  return {
    token,
    departmentIndex,
    sealed,
    mac: ballotMac(key, manifestHash, departmentIndex, token, sealed),
  };
}

/**
 * Shows that whoever sealed the ballot holds the token's cast key: HMAC-SHA-256 over wave, department, token and ballot.
 * @example ballotMac(new Uint8Array(16), "00", 0, new Uint8Array(32), new Uint8Array(1189)).length // => 32
 */
export function ballotMac(
  key: Uint8Array,
  manifestHash: string,
  departmentIndex: DepartmentIndex,
  token: Uint8Array,
  sealed: Uint8Array,
): Uint8Array {
  return hmac(sha256, key, labelled("cast", [manifestHash, departmentIndex], token, sealed));
}

/**
 * What a respondent keeps: 128 bits of the hash of the sealed ballot, in groups of four.
 * @example receiptOf("00", new Uint8Array(1189)).length // => 32
 */
export function receiptOf(manifestHash: string, sealed: Uint8Array): string {
  const hash = sha256(labelled("receipt", [manifestHash], sealed));
  return inGroups(encodeBase32(hash.subarray(0, 16)), 4);
}

/**
 * JSON of a cast.
 * @example writeCast({ token: new Uint8Array([1]), departmentIndex: 1, sealed: new Uint8Array([2]), mac: new Uint8Array([3]) }) // => "{\"token\":\"AQ\",\"departmentIndex\":1,\"sealed\":\"Ag\",\"mac\":\"Aw\"}"
 */
export function writeCast({ token, departmentIndex, sealed, mac }: CastRequest): string {
  return JSON.stringify({
    token: encodeBase64Url(token),
    departmentIndex,
    sealed: encodeBase64Url(sealed),
    mac: encodeBase64Url(mac),
  });
}

/**
 * Reads a cast from parsed JSON; null for anything else than exactly its shape and lengths.
 * @example readCast({ token: null }) // => null
 */
export function readCast(json: unknown): CastRequest | null {
  if (typeof json !== "object" || json === null) return null;
  const fields: Record<string, unknown> = { ...json };
  const token = bytesOf(fields.token, TOKEN_BYTES);
  const sealed = bytesOf(fields.sealed, SEALED_BYTES);
  const mac = bytesOf(fields.mac, MAC_BYTES);
  const { departmentIndex } = fields;
  if (!token || !sealed || !mac || !isDepartmentIndex(departmentIndex)) return null;
  return { token, departmentIndex, sealed, mac };
}

function bytesOf(value: unknown, length: number): Uint8Array | null {
  const bytes = typeof value === "string" ? decodeBase64Url(value) : null;
  return bytes?.length === length ? bytes : null;
}

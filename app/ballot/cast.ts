import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type BallotContent, encodeContent } from "./ballot-content";
import { sealedBytes } from "./committee";
import { type Place, sealForCommittee } from "./committee-seal";
import { decodeBase64Url, encodeBase32, encodeBase64Url, inGroups, labelled } from "./encoding";
import { committeeKeys, type DepartmentIndex, isDepartmentIndex, type Manifest } from "./manifest";
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
  manifest: Manifest;
  manifestHash: string;
  departmentIndex: DepartmentIndex;
  content: BallotContent;
};

/**
 * Seals a ballot in the form of its wave, for its token and no other, and shows that the token is one's own. Made once and
 * kept: a resend must be identical. Throws when the manifest's keys are unusable.
 *
 * @example
 * makeCast({ token: new Uint8Array(32), key: new Uint8Array(16), manifest: JSON.parse(sample.manifest), manifestHash: "00", departmentIndex: 0, content: { answers: [5, null], comment: null } }).sealed.length // => 1189
 */
export function makeCast({ token, key, manifest, content, ...place }: Ballot): CastRequest {
  const { manifestHash, departmentIndex } = place;
  const sealed = sealFor(manifest, encodeContent(content), { ...place, token });
  return {
    token,
    departmentIndex,
    sealed,
    mac: ballotMac(key, manifestHash, departmentIndex, token, sealed),
  };
}

function sealFor(
  manifest: Manifest,
  content: Uint8Array,
  context: Place & { token: Uint8Array },
): Uint8Array {
  if (manifest.protocol === "tandem/v3") {
    const keys = committeeKeys(manifest);
    if (keys) return sealForCommittee(content, keys, context);
  } else {
    const key = decodeBase64Url(manifest.tallyKey);
    if (key) return sealContent(content, key, { ...context, protocol: manifest.protocol });
  }
  throw new Error("the manifest's keys cannot be read");
}

/**
 * Size of every sealed ballot of a wave.
 * @example sealedBytesOf(JSON.parse(sample.manifest)) // => 1189
 */
export function sealedBytesOf(manifest: Manifest): number {
  return manifest.protocol === "tandem/v3"
    ? sealedBytes({ holders: manifest.holders.length, needed: manifest.needed })
    : SEALED_BYTES;
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
 * Reads a cast from parsed JSON; null for anything else than exactly its shape and lengths. `bytes`: as `sealedBytesOf`
 * the wave's manifest.
 * @example readCast({ token: null }, 1189) // => null
 */
export function readCast(json: unknown, bytes: number): CastRequest | null {
  if (typeof json !== "object" || json === null) return null;
  const fields: Record<string, unknown> = { ...json };
  const token = bytesOf(fields.token, TOKEN_BYTES);
  const sealed = bytesOf(fields.sealed, bytes);
  const mac = bytesOf(fields.mac, MAC_BYTES);
  const { departmentIndex } = fields;
  if (!token || !sealed || !mac || !isDepartmentIndex(departmentIndex)) return null;
  return { token, departmentIndex, sealed, mac };
}

function bytesOf(value: unknown, length: number): Uint8Array | null {
  const bytes = typeof value === "string" ? decodeBase64Url(value) : null;
  return bytes?.length === length ? bytes : null;
}

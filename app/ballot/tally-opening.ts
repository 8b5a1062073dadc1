import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decodeBase64Url, encodeBase64Url, labelled } from "./encoding";
import { type DepartmentIndex, isDepartmentIndex } from "./manifest";
import { BALLOT_KEY_BYTES, type TallyKeys, unwrapKey, WRAPPED_KEY_BYTES } from "./seal";

/*
 * How a trustee opens a wave: the server lists the wrapped key of every ballot, without the ballot and in the order of
 * the random wrapped keys; the trustee's browser answers with the ballots' own keys in the same order.
 */

/** The key of one ballot, wrapped to the tally key. */
export type WrappedKey = { departmentIndex: DepartmentIndex; wrapped: Uint8Array };

/** `keys` in the order of the list that `list` names; null where one does not open. */
export type BallotKeys = {
  list: string;
  keys: readonly (Uint8Array | null)[];
  /** How many ballots the trustee has agreed to leave out because they do not open. */
  leftOut: number;
};

/**
 * The order of the list: by value, which is random.
 *
 * @example
 * sortWrappedKeys([{ departmentIndex: 0, wrapped: new Uint8Array([2]) }, { departmentIndex: 1, wrapped: new Uint8Array([1]) }]).map(({ departmentIndex }) => departmentIndex) // => [1,0]
 */
export function sortWrappedKeys(keys: readonly WrappedKey[]): WrappedKey[] {
  return keys
    .map((key) => ({ key, value: bytesToHex(key.wrapped) + key.departmentIndex }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .map(({ key }) => key);
}

/**
 * Names a list, so that keys are never applied to another one.
 * @example wrappedListName("00", []).length // => 64
 */
export function wrappedListName(manifestHash: string, keys: readonly WrappedKey[]): string {
  const hash = sha256.create().update(labelled("wrapped-list", [manifestHash, keys.length]));
  for (const { departmentIndex, wrapped } of keys)
    hash.update(Uint8Array.of(departmentIndex)).update(wrapped);
  return bytesToHex(hash.digest());
}

/**
 * The list as JSON: by department index and base64url.
 *
 * @example
 * writeWrappedKeys([{ departmentIndex: 1, wrapped: new Uint8Array([1]) }]) // => [[1,"AQ"]]
 */
export function writeWrappedKeys(keys: readonly WrappedKey[]): [number, string][] {
  return keys.map(({ departmentIndex, wrapped }) => [departmentIndex, encodeBase64Url(wrapped)]);
}

/**
 * Reads a list; null for anything else than exactly its shape.
 * @example readWrappedKeys([[2, "AA"]]) // => null
 */
export function readWrappedKeys(json: unknown): WrappedKey[] | null {
  if (!Array.isArray(json)) return null;
  const keys: WrappedKey[] = [];
  for (const entry of json) {
    const [departmentIndex, text]: unknown[] = Array.isArray(entry) ? entry : [];
    const wrapped = typeof text === "string" ? decodeBase64Url(text) : null;
    if (!isDepartmentIndex(departmentIndex) || wrapped?.length !== WRAPPED_KEY_BYTES) return null;
    keys.push({ departmentIndex, wrapped });
  }
  return keys;
}

/**
 * The ballots' own keys for one stretch of a list, about a millisecond each.
 *
 * @example
 * unwrapKeys([{ departmentIndex: 0, wrapped: new Uint8Array(80) }], sample.tallyKeys, "00") // => [null]
 */
export function unwrapKeys(
  keys: readonly WrappedKey[],
  tally: TallyKeys,
  manifestHash: string,
): (Uint8Array | null)[] {
  return keys.map(({ wrapped, departmentIndex }) =>
    unwrapKey(wrapped, tally, { manifestHash, departmentIndex }),
  );
}

/**
 * JSON of what the trustee's browser posts.
 * @example writeBallotKeys({ list: "00", keys: [null], leftOut: 1 }) // => "{\"list\":\"00\",\"keys\":[null],\"leftOut\":1}"
 */
export function writeBallotKeys({ list, keys, leftOut }: BallotKeys): string {
  return JSON.stringify({ list, keys: keys.map((key) => key && encodeBase64Url(key)), leftOut });
}

/**
 * Reads what was posted; null for anything else than exactly its shape.
 * @example readBallotKeys({ list: "00", keys: ["AA"], leftOut: 0 }) // => null
 */
export function readBallotKeys(json: unknown): BallotKeys | null {
  if (typeof json !== "object" || json === null) return null;
  const { list, keys: texts, leftOut }: Record<string, unknown> = { ...json };
  if (typeof list !== "string" || !Array.isArray(texts)) return null;
  if (typeof leftOut !== "number" || !Number.isSafeInteger(leftOut) || leftOut < 0) return null;
  const keys: (Uint8Array | null)[] = [];
  for (const text of texts) {
    const key = typeof text === "string" ? decodeBase64Url(text) : null;
    if (text !== null && key?.length !== BALLOT_KEY_BYTES) return null;
    keys.push(key);
  }
  return { list, keys, leftOut };
}

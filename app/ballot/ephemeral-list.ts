import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { KEY_BYTES } from "./committee";
import { decodeBase64Url, encodeBase64Url } from "./encoding";
import { type DepartmentIndex, isDepartmentIndex } from "./manifest";

/*
 * What key holders work on: of every ballot its department and its ephemeral key, in the order of their values, which are
 * random. The list is frozen once, and shares are for it and no other one.
 */

export type EphemeralKey = { departmentIndex: DepartmentIndex; ephemeral: Uint8Array };
export type EphemeralList = readonly EphemeralKey[];

/**
 * By department, then by value. Copies of a ballot stand beside each other.
 *
 * @example
 * sortEphemerals([{ departmentIndex: 1, ephemeral: new Uint8Array([1]) }, { departmentIndex: 0, ephemeral: new Uint8Array([2]) }]).map(({ departmentIndex }) => departmentIndex) // => [0,1]
 */
export function sortEphemerals(list: EphemeralList): EphemeralList {
  return list
    .map((entry) => ({ entry, value: entry.departmentIndex + bytesToHex(entry.ephemeral) }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .map(({ entry }) => entry);
}

/**
 * Names a wave's list, 64 characters: what holders compare, and what their shares are bound to.
 * @example listHash("00", []).length // => 64
 */
export function listHash(manifestHash: string, list: EphemeralList): string {
  const hash = sha256
    .create()
    .update(utf8ToBytes(`tandem/v3|ephemeral-list|${manifestHash}|${list.length}|`));
  for (const { departmentIndex, ephemeral } of list)
    hash.update(Uint8Array.of(departmentIndex)).update(ephemeral);
  return bytesToHex(hash.digest());
}

/**
 * The list as JSON: by department index and base64url.
 * @example writeEphemerals([{ departmentIndex: 1, ephemeral: new Uint8Array([1]) }]) // => [[1,"AQ"]]
 */
export function writeEphemerals(list: EphemeralList): [DepartmentIndex, string][] {
  return list.map(({ departmentIndex, ephemeral }) => [departmentIndex, encodeBase64Url(ephemeral)]);
}

/**
 * Reads a list from parsed JSON; null for anything else than exactly its shape.
 * @example readEphemerals([[2, "AA"]]) // => null
 */
export function readEphemerals(json: unknown): EphemeralList | null {
  if (!Array.isArray(json)) return null;
  const list: EphemeralKey[] = [];
  for (const entry of json) {
    const [departmentIndex, text, ...more]: unknown[] = Array.isArray(entry) ? entry : [];
    const ephemeral = typeof text === "string" ? decodeBase64Url(text) : null;
    if (!isDepartmentIndex(departmentIndex) || ephemeral?.length !== KEY_BYTES || more.length > 0)
      return null;
    list.push({ departmentIndex, ephemeral });
  }
  return list;
}

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { labelled } from "./encoding";
import type { DepartmentIndex } from "./manifest";

/**
 * What is stored instead of a code. The department is part of it: a code shown with the other one is unknown.
 * @example codeMac(new Uint8Array(32), "00", 0, "A").length // => 32
 */
export function codeMac(
  pepper: Uint8Array,
  manifestHash: string,
  departmentIndex: DepartmentIndex,
  code: string,
): Uint8Array {
  return hmac(sha256, pepper, labelled("code-mac", [manifestHash, departmentIndex, code]));
}

/**
 * What is stored once a code is claimed: recognises the same blinded token when it is sent again.
 * @example blindedMac(new Uint8Array(32), "00", new Uint8Array(32), new Uint8Array(32)).length // => 32
 */
export function blindedMac(
  pepper: Uint8Array,
  manifestHash: string,
  mac: Uint8Array,
  blinded: Uint8Array,
): Uint8Array {
  return hmac(sha256, pepper, labelled("blinded-mac", [manifestHash], mac, blinded));
}

const MARK_BYTES = 16;

/**
 * Since tandem/v3 the mark of a claimed code is bound to the code as well: half recognises the blinded token, half shows that
 * whoever has the pepper wrote it. Whoever only writes into the database can put an earlier mark back, but none in a code
 * that nobody has used, so that no more ballots count than there are people who used theirs.
 *
 * @example claimedMac(new Uint8Array(32), "00", new Uint8Array(32), new Uint8Array(32)).length // => 32
 */
export function claimedMac(
  pepper: Uint8Array,
  manifestHash: string,
  mac: Uint8Array,
  blinded: Uint8Array,
): Uint8Array {
  const mark = blindedMac(pepper, manifestHash, mac, blinded).subarray(0, MARK_BYTES);
  return concatBytes(mark, claimedTag(pepper, manifestHash, mac, mark));
}

/**
 * Whether what is stored with a code is the mark of a claim, see `claimedMac`.
 * @example isClaimedMac(new Uint8Array(32), "00", new Uint8Array(32), new Uint8Array(32)) // => false
 */
export function isClaimedMac(
  pepper: Uint8Array,
  manifestHash: string,
  mac: Uint8Array,
  stored: Uint8Array,
): boolean {
  const tag = claimedTag(pepper, manifestHash, mac, stored.subarray(0, MARK_BYTES));
  const found = stored.subarray(MARK_BYTES);
  return found.length === MARK_BYTES && tag.every((byte, index) => byte === found[index]);
}

function claimedTag(pepper: Uint8Array, manifestHash: string, mac: Uint8Array, mark: Uint8Array): Uint8Array {
  return hmac(sha256, pepper, labelled("claimed-mac", [manifestHash], mac, mark)).subarray(0, MARK_BYTES);
}

/**
 * Stored with each invited person and keyed with the wave's pepper, so that nobody without the pepper can give the
 * person's code another address.
 *
 * @example inviteeMac(new Uint8Array(32), { id: "i", departmentIndex: 0, email: "a@b.example" }).length // => 32
 */
export function inviteeMac(
  pepper: Uint8Array,
  { id, departmentIndex, email }: { id: string; departmentIndex: number; email: string },
): Uint8Array {
  return hmac(sha256, pepper, labelled("invitee-mac", [departmentIndex, JSON.stringify([id, email])]));
}

/**
 * What is stored in the same place before a code is claimed: without the pepper nobody can tell it from the mark of a
 * claimed one.
 *
 * @example fillerMac(new Uint8Array(32), "00", new Uint8Array(32)).length // => 32
 */
export function fillerMac(pepper: Uint8Array, manifestHash: string, mac: Uint8Array): Uint8Array {
  return hmac(sha256, pepper, labelled("filler-mac", [manifestHash], mac));
}

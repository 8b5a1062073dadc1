import { shareOf } from "~/ballot/committee-share";
import type { EphemeralList } from "~/ballot/ephemeral-list";

/** One holder's key, and the wave and place in which it holds. */
export type OwnKey = { secretKey: Uint8Array; publicKey: Uint8Array; manifestHash: string; index: number };

/** A stretch of the list. Goes to a worker as it is. */
export type ShareTask = { own: OwnKey; sheets: EphemeralList };

export function sharesOf({ own, sheets }: ShareTask): Uint8Array[] {
  const { secretKey, publicKey, manifestHash, index } = own;
  return sheets.map(({ ephemeral, departmentIndex }) =>
    shareOf(ephemeral, secretKey, publicKey, { manifestHash, departmentIndex }, index),
  );
}

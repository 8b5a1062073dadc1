import { shareOf } from "~/ballot/committee-share";
import type { EphemeralKey, EphemeralList } from "~/ballot/ephemeral-list";
import { type OwnAgreement, ownAgreement } from "./own-agreement";

/** One holder's key, and the wave and place in which it holds. */
export type OwnKey = { secretKey: Uint8Array; publicKey: Uint8Array; manifestHash: string; index: number };

/** A stretch of the list. Goes to a worker as it is. */
export type ShareTask = { own: OwnKey; sheets: EphemeralList };

export async function sharesOf({ own, sheets }: ShareTask): Promise<Uint8Array[]> {
  const agree = await ownAgreement(own.secretKey);
  return Promise.all(sheets.map((sheet) => shareIn(own, sheet, agree)));
}

/** What the browser refuses is left to the library, which tells why. */
async function shareIn(
  { secretKey, publicKey, manifestHash, index }: OwnKey,
  { ephemeral, departmentIndex }: EphemeralKey,
  agree: OwnAgreement | null,
): Promise<Uint8Array> {
  const place = { manifestHash, departmentIndex };
  const agreed = agree && (await agree(ephemeral));
  return shareOf(ephemeral, secretKey, publicKey, place, index, agreed ? () => agreed : undefined);
}

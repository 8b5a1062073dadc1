import { ephemeralOf } from "~/ballot/committee";
import { openWithShares } from "~/ballot/committee-opening";
import { shareOf } from "~/ballot/committee-share";
import type { DepartmentIndex } from "~/ballot/manifest";
import type { WaveKeys } from "~/features/wave-key-file.server";

/** The content of a ballot in a wave that the server alone opens, for whoever has its key file; null when it is void. */
export function openAlone(
  { serverSecret, serverPublic, manifestHash }: WaveKeys,
  {
    sealed,
    departmentIndex,
    token,
  }: { sealed: Uint8Array; departmentIndex: DepartmentIndex; token: Uint8Array },
): Uint8Array | null {
  if (!serverSecret || !serverPublic) throw new Error("this key file is of an older wave");
  const context = { manifestHash, departmentIndex, token };
  const server = shareOf(ephemeralOf(sealed), serverSecret, serverPublic, context, "server");
  const committee = { serverKey: serverPublic, holderKeys: [], needed: 0 };
  const opened = openWithShares(sealed, committee, { server, holders: new Map() }, context);
  return opened.ok ? opened.content : null;
}

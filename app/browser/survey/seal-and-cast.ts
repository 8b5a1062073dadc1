import { ballotPath } from "~/addresses";
import type { BallotContent } from "~/ballot/ballot-content";
import { makeCast, receiptOf, writeCast } from "~/ballot/cast";
import { decodeBase64Url } from "~/ballot/encoding";
import type { DepartmentIndex } from "~/ballot/manifest";
import { tokenOf } from "~/ballot/token";
import { exchange } from "./exchange";
import type { WaveKeys } from "./request-token";

/** What a claim has left: base64url, the token's seed and the key to cast with. */
type Claimed = { departmentIndex: DepartmentIndex; seed: string; key: string | null };

/** Done once for a ballot: only the identical one is acknowledged again. */
export function sealBallot(
  { manifest, manifestHash }: WaveKeys,
  { departmentIndex, ...claimed }: Claimed,
  content: BallotContent,
): { cast: string; receipt: string } {
  const seed = decodeBase64Url(claimed.seed);
  const key = decodeBase64Url(claimed.key ?? "");
  if (!seed || !key) throw new Error("there is no token to send with");
  const cast = makeCast({ token: tokenOf(seed), key, manifest, manifestHash, departmentIndex, content });
  return { cast: writeCast(cast), receipt: receiptOf(manifestHash, cast.sealed) };
}

/** null when the ballot has arrived, else the reason why not. */
export async function castSealed(
  wave: string,
  cast: string | null,
  receipt: string | null,
): Promise<string | null> {
  const reply = await exchange(ballotPath(wave), cast ?? "");
  if (!reply.ok) return reply.reason;
  const { json } = reply;
  const received = typeof json === "object" && json !== null && "receipt" in json ? json.receipt : null;
  return received === receipt ? null : "receipt-differs";
}

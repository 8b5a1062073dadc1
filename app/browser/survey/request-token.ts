import { claimPath } from "~/addresses";
import { type ClaimRequest, readIssued, writeClaim } from "~/ballot/claim";
import { poprfInfo } from "~/ballot/manifest";
import { castKey, finaliseToken, type PendingToken } from "~/ballot/token";
import { exchange } from "./exchange";
import type { SurveyData } from "./survey-data";

export type WaveKeys = Pick<SurveyData, "wave" | "manifest" | "manifestHash" | "issuerKey">;

/**
 * Exchanges a code for what a ballot is cast with. After a lost reply the same pending token is answered again. "proof"
 * when the server used another key than the manifest's.
 */
export async function requestToken(
  survey: WaveKeys,
  { departmentIndex, code }: Pick<ClaimRequest, "departmentIndex" | "code">,
  pending: PendingToken,
): Promise<{ ok: true; key: Uint8Array; json: unknown; at: number } | { ok: false; reason: string }> {
  const claim = writeClaim({ departmentIndex, code, blinded: pending.blinded });
  const reply = await exchange(claimPath(survey.wave), claim);
  if (!reply.ok) return reply;
  const issued = readIssued(reply.json);
  const info = poprfInfo(survey.manifestHash, departmentIndex);
  const output = issued && finaliseToken(pending, survey.issuerKey, info, issued);
  return output ? { ...reply, key: castKey(output) } : { ok: false, reason: "proof" };
}

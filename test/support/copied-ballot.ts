import { ballotMac, writeCast } from "~/ballot/cast";
import { readIssued } from "~/ballot/claim";
import { castKey, finaliseToken } from "~/ballot/token";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { bytes, type Code, DURING, respondent } from "./surveyed-wave";

/** Whoever reads the database and has a code: claims with it and casts these sealed bytes under the token. */
export function castCopy(
  db: Database,
  keys: KeyDirectory,
  wave: string,
  code: Code,
  sealed: Uint8Array,
): { ok: boolean } {
  const { pending, manifest, manifestHash, info, claimJson } = respondent(db, wave, code);
  const { token } = pending;
  const { departmentIndex } = code;
  const issued = readIssued(claimBallot(db, keys, wave, claimJson, DURING));
  const output = issued && finaliseToken(pending, bytes(manifest.issuerKey), info, issued);
  if (!output) throw new Error("the claim was refused");
  const mac = ballotMac(castKey(output), manifestHash, departmentIndex, token, sealed);
  const cast: unknown = JSON.parse(writeCast({ token, departmentIndex, sealed, mac }));
  return castBallot(db, keys, wave, cast, DURING);
}

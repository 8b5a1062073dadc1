import { timingSafeEqual } from "node:crypto";
import { type ClaimRequest, readClaim, type SinceLastTime } from "~/ballot/claim";
import { blindedMac, codeMac, fillerMac } from "~/ballot/claim-record";
import { encodeBase64Url } from "~/ballot/encoding";
import { poprfInfo } from "~/ballot/manifest";
import { issueToken } from "~/ballot/token";
import type { KeyDirectory, WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findClaim, takeClaim } from "~db/queries/claims.server";
import { type ClosedToBallots, findOpenWave, type OpenToBallots } from "./find-open-wave.server";
import { nameFilter } from "./list-names.server";
import { listSinceLastTime } from "./list-since-last-time.server";

/** Unknown, used and shown with the wrong department are one and the same refusal. */
export type ClaimRefusal = ClosedToBallots | { ok: false; reason: "malformed" | "code-refused" };

export type IssuedReply = {
  ok: true;
  evaluated: string;
  proof: string;
  /** Not on the public page: only invited people read what the company decided. */
  sinceLastTime: SinceLastTime[];
  /** Recognises colleagues' names in a comment, in the browser: base64url, see ballot/name-filter. */
  names: string;
};

/**
 * Answers a code once with a blindly evaluated token, and the same blinded token again after a lost reply.
 * `request` is parsed JSON as the browser sent it. Keeps neither code nor token, neither time nor address.
 */
export function claimBallot(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  now: Date,
): IssuedReply | ClaimRefusal {
  const claim = readClaim(request);
  if (!claim) return { ok: false, reason: "malformed" };
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  const { secrets } = open;
  const macs = macsOf(secrets, open, claim);
  if (!isAnswerable(db, macs)) return { ok: false, reason: "code-refused" };

  // A point that is none must not burn the code, so the evaluation comes first.
  const info = poprfInfo(open.manifestHash, claim.departmentIndex);
  const issued = issueToken(secrets.issuerSecret, info, claim.blinded);
  if (!issued) return { ok: false, reason: "malformed" };
  const accepted = db.transaction(
    () =>
      findOpenWave(db, keys, waveId, now).ok &&
      (takeClaim(db, macs.code, macs.filler, macs.blinded) || isAnswerable(db, macs)),
    { behavior: "immediate" },
  );
  if (!accepted) return { ok: false, reason: "code-refused" };
  return {
    ok: true,
    evaluated: encodeBase64Url(issued.evaluated),
    proof: encodeBase64Url(issued.proof),
    sinceLastTime: listSinceLastTime(db, open.wave),
    names: nameFilter(db, open, secrets),
  };
}

type Macs = { code: Buffer; filler: Buffer; blinded: Buffer };

/** All three are computed before anything is looked up, so that a refusal takes equally long whatever its reason. */
function macsOf({ pepper }: WaveKeys, { manifestHash }: OpenToBallots, claim: ClaimRequest): Macs {
  const code = codeMac(pepper, manifestHash, claim.departmentIndex, claim.code);
  return {
    code: Buffer.from(code),
    filler: Buffer.from(fillerMac(pepper, manifestHash, code)),
    blinded: Buffer.from(blindedMac(pepper, manifestHash, code, claim.blinded)),
  };
}

function isAnswerable(db: Database, macs: Macs): boolean {
  const stored = findClaim(db, macs.code)?.blindedMac ?? Buffer.alloc(macs.filler.length);
  const unclaimed = timingSafeEqual(stored, macs.filler);
  const sameAgain = timingSafeEqual(stored, macs.blinded);
  return unclaimed || sameAgain;
}

import { timingSafeEqual } from "node:crypto";
import { type ClaimRequest, readSinceLastTime, type SinceLastTime } from "~/ballot/claim";
import { blindedMac, claimedMac, codeMac, fillerMac } from "~/ballot/claim-record";
import { encodeBase64Url } from "~/ballot/encoding";
import { poprfInfo } from "~/ballot/manifest";
import { readClaim } from "~/ballot/read-claim.server";
import { issueToken } from "~/ballot/token.server";
import { emptyLogSoon } from "~/features/empty-log.server";
import type { KeyDirectory, WaveKeys } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { findClaim, takeClaim } from "~db/queries/claims.server";
import { type ClosedToBallots, findOpenWave, type OpenToBallots } from "./find-open-wave.server";
import { nameFilter } from "./list-names.server";
import { listSinceLastTime } from "./list-since-last-time.server";

/** Unknown, used and shown with the wrong department are one and the same refusal, to the byte. */
export type ClaimRefusal = ClosedToBallots | { ok: false; reason: "malformed" | "code-refused" };

type IssuedReply = {
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
 *
 * Whoever has a code can ask as often as they like, so nothing but using the code up may tell whether it was used.
 * Therefore the code is looked up last: first the request is checked, then the wave, then the reply is made, the same
 * way for everybody. After the lookup there are two endings, the reply and one refusal.
 */
export function claimBallot(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  now: Date,
): IssuedReply | ClaimRefusal {
  const prepared = prepareClaim(db, keys, waveId, request, now);
  if ("ok" in prepared) return prepared;
  const answered = db.transaction(prepared.burn, { behavior: "immediate" });
  // For a refusal too: it must not be the faster answer.
  emptyLogSoon(db, now);
  return answered;
}

/** Everything up to the look-up of the code, and then that as a step of its own, for a transaction that holds other claims too. */
export function prepareClaim(
  db: Database,
  keys: KeyDirectory,
  waveId: string,
  request: unknown,
  now: Date,
): ClaimRefusal | { burn: () => IssuedReply | ClaimRefusal } {
  const claim = readClaim(request);
  if (!claim) return { ok: false, reason: "malformed" };
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  const { secrets } = open;
  const macs = macsOf(secrets, open, claim);
  const reply = replyTo(db, secrets, open, claim);
  return { burn: () => take(db, keys, waveId, now, macs) ?? reply };
}

type Macs = { code: Buffer; filler: Buffer; blinded: Buffer };

function macsOf({ pepper }: WaveKeys, { manifest, manifestHash }: OpenToBallots, claim: ClaimRequest): Macs {
  const markOf = manifest.protocol === "tandem/v3" ? claimedMac : blindedMac;
  const code = codeMac(pepper, manifestHash, claim.departmentIndex, claim.code);
  return {
    code: Buffer.from(code),
    filler: Buffer.from(fillerMac(pepper, manifestHash, code)),
    blinded: Buffer.from(markOf(pepper, manifestHash, code, claim.blinded)),
  };
}

function replyTo(db: Database, secrets: WaveKeys, open: OpenToBallots, claim: ClaimRequest): IssuedReply {
  const info = poprfInfo(open.manifestHash, claim.departmentIndex);
  const { evaluated, proof } = issueToken(secrets.issuerSecret, info, claim.blinded);
  return {
    ok: true,
    evaluated: encodeBase64Url(evaluated),
    proof: encodeBase64Url(proof),
    sinceLastTime: toldOfLastPlan(db, open),
    names: nameFilter(db, open, secrets),
  };
}

/** Since tandem/v3 as it stood when the wave opened, whatever was done to the plan since. */
function toldOfLastPlan(db: Database, { wave, manifest, secrets }: OpenToBallots): SinceLastTime[] {
  if (manifest.protocol !== "tandem/v3") return listSinceLastTime(db, wave);
  return readSinceLastTime({ sinceLastTime: JSON.parse(secrets.lastPlan ?? "[]") });
}

/** Burns an unused code and finds again what it was burnt for; null when the reply may be given. */
function take(db: Database, keys: KeyDirectory, waveId: string, now: Date, macs: Macs): ClaimRefusal | null {
  const open = findOpenWave(db, keys, waveId, now);
  if (!open.ok) return open;
  takeClaim(db, macs.code, macs.filler, macs.blinded);
  // Compared with something for an unknown code too, so that its refusal takes as long.
  const stored = findClaim(db, macs.code)?.blindedMac ?? Buffer.alloc(macs.blinded.length);
  return timingSafeEqual(stored, macs.blinded) ? null : { ok: false, reason: "code-refused" };
}

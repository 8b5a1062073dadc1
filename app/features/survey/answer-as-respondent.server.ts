import type { BallotContent } from "~/ballot/ballot-content";
import { makeCast, writeCast } from "~/ballot/cast";
import { readIssued, writeClaim } from "~/ballot/claim";
import { parseCode } from "~/ballot/code";
import { decodeBase64Url } from "~/ballot/encoding";
import { type Manifest, poprfInfo } from "~/ballot/manifest";
import { blindToken, castKey, finaliseToken } from "~/ballot/token";
import type { KeyDirectory } from "~/features/wave-key-file.server";
import type { Database } from "~db/client.server";
import { type CastRefusal, type CastReply, castBallot } from "./cast-ballot.server";
import { type ClaimRefusal, claimBallot } from "./claim-ballot.server";

type OpenedWave = { id: string; manifest: Manifest; manifestHash: string };

/**
 * Does with a slip's code what a respondent's browser does: claim, check the proof, seal, cast. For the demonstration
 * company, so that its figures come through the same gate as real ones.
 */
export function answerAsRespondent(
  db: Database,
  keys: KeyDirectory,
  wave: OpenedWave,
  typedCode: string,
  content: BallotContent,
  now: Date,
): CastReply | CastRefusal | ClaimRefusal {
  const code = parseCode(wave.id, typedCode);
  if (!code.ok) return { ok: false, reason: "malformed" };
  const { departmentIndex } = code;
  const issuerKey = bytes(wave.manifest.issuerKey);
  const info = poprfInfo(wave.manifestHash, departmentIndex);
  const pending = blindToken(issuerKey, info);
  const claim = writeClaim({ departmentIndex, code: code.code, blinded: pending.blinded });
  const reply = claimBallot(db, keys, wave.id, JSON.parse(claim), now);
  if (!reply.ok) return reply;
  const issued = readIssued(reply);
  const output = issued && finaliseToken(pending, issuerKey, info, issued);
  if (!output) throw new Error("the issuer's proof does not hold");
  const { manifest, manifestHash } = wave;
  const { token } = pending;
  const key = castKey(output);
  const cast = makeCast({ token, key, manifest, manifestHash, departmentIndex, content });
  return castBallot(db, keys, wave.id, JSON.parse(writeCast(cast)), now);
}

function bytes(text: string): Uint8Array {
  const decoded = decodeBase64Url(text);
  if (!decoded) throw new Error("the manifest holds a key that cannot be read");
  return decoded;
}

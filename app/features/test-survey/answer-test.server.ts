import { type CastRequest, readCast, receiptOf, sealedBytesOf } from "~/ballot/cast";
import { castMacOf } from "~/ballot/cast-check.server";
import { encodeBase64Url } from "~/ballot/encoding";
import { poprfInfo } from "~/ballot/manifest";
import { readClaim } from "~/ballot/read-claim.server";
import { issueToken } from "~/ballot/token.server";
import type { TestSurvey } from "./kept-tests.server";

type TestRefusal = { ok: false; reason: "malformed" | "code-refused" | "not-valid" };

/** Answers a code of a test survey as often as it is asked: nothing is used up, and nothing is remembered. */
export function claimInTest(test: TestSurvey, request: unknown) {
  const claim = readClaim(request);
  if (!claim) return { ok: false, reason: "malformed" } as const;
  if (claim.code !== test.codes[claim.departmentIndex]) return { ok: false, reason: "code-refused" } as const;
  const info = poprfInfo(test.manifestHash, claim.departmentIndex);
  const { evaluated, proof } = issueToken(test.issuerSecret, info, claim.blinded);
  return {
    ok: true,
    evaluated: encodeBase64Url(evaluated),
    proof: encodeBase64Url(proof),
    sinceLastTime: test.sinceLastTime,
    names: test.names,
  } as const;
}

/** Checks a ballot as a wave would, says that it came, and throws it away. */
export function castInTest(test: TestSurvey, request: unknown): { ok: true; receipt: string } | TestRefusal {
  const cast = readCast(request, sealedBytesOf(test.manifest));
  if (!cast) return { ok: false, reason: "malformed" };
  if (!isGenuine(test, cast)) return { ok: false, reason: "not-valid" };
  return { ok: true, receipt: receiptOf(test.manifestHash, cast.sealed) };
}

function isGenuine({ issuerSecret, manifestHash }: TestSurvey, cast: CastRequest): boolean {
  const expected = castMacOf(issuerSecret, manifestHash, cast);
  return Buffer.from(expected).equals(Buffer.from(cast.mac));
}

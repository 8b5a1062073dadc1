import type { BallotContent } from "~/ballot/ballot-content";
import { makeCast, writeCast } from "~/ballot/cast";
import { readIssued, writeClaim } from "~/ballot/claim";
import { type DepartmentIndex, poprfInfo } from "~/ballot/manifest";
import { blindToken, castKey, finaliseToken } from "~/ballot/token";
import type { TestSurvey } from "~/features/test-survey/kept-tests.server";
import { makeTest } from "~/features/test-survey/make-test.server";
import type { Database } from "~db/client.server";
import { findRelationship } from "~db/queries/organisation.server";
import { findWave } from "~db/queries/waves.server";
import { bytes } from "./surveyed-wave";

/** A test survey of a wave that is planned. */
export function testOf(db: Database, waveId: string, now: Date): TestSurvey {
  const wave = findWave(db, waveId);
  const relationship = wave && findRelationship(db, wave.relationshipId);
  if (!wave || !relationship) throw new Error("nothing is planned");
  return makeTest(db, relationship, wave, now);
}

/** What a browser does with a test's link, or with the code of another survey. */
export function tester(
  survey: TestSurvey,
  departmentIndex: DepartmentIndex,
  code = survey.codes[departmentIndex],
) {
  const { manifest, manifestHash } = survey;
  const issuerKey = bytes(manifest.issuerKey);
  const info = poprfInfo(manifestHash, departmentIndex);
  const pending = blindToken(issuerKey, info);
  const claim: unknown = JSON.parse(writeClaim({ departmentIndex, code, blinded: pending.blinded }));
  function seal(reply: unknown, content: BallotContent): unknown {
    const issued = readIssued(reply);
    const output = issued && finaliseToken(pending, issuerKey, info, issued);
    if (!output) throw new Error("the proof failed");
    const { token } = pending;
    const key = castKey(output);
    return JSON.parse(writeCast(makeCast({ token, key, manifest, manifestHash, departmentIndex, content })));
  }
  return { claim, seal };
}

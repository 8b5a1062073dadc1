import { describe, expect, test } from "vitest";
import { instrumentV1 } from "~/content/instrument/v1";
import { stageStatement } from "~/content/report/stage-sentences";
import { makeRelease, parseRelease } from "~/domain/disclosure/release";
import { METHOD_VERSION } from "~/domain/method";
import { headlinesOf } from "~/domain/report/headline";
import { findReport } from "~/features/report/find-report.server";
import { showReport } from "~/features/report/show-report.server";
import { castBallot } from "~/features/survey/cast-ballot.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { findRelationship } from "~db/queries/organisation.server";
import { findRelease } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { freshDatabase } from "../support/database";
import { loadOldWave } from "../support/old-wave";
import { sampleBallots, sampleRelease } from "../support/sample-release";
import {
  CLOSES,
  DURING,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";

describe("a wave that opened under method 1", () => {
  /** As it lay on the disk of an earlier version, with answers of that version, and more that came later. */
  async function closedOldWave() {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { wave } = loadOldWave(db, keys, "server");
    for (const code of personalCodes(db, keys, wave, 0)) {
      const person = respondent(db, wave, code);
      const reply = claimBallot(db, keys, wave, person.claimJson, DURING);
      // Refused where the earlier version had taken the answer.
      if (reply.ok) castBallot(db, keys, wave, person.seal(reply, sampleContent(3)), DURING);
    }
    const closed = await closeWave(db, keys, wave, CLOSES);
    const row = findRelease(db, wave);
    if (!closed.ok || !row) throw new Error(`not released: ${JSON.stringify(closed)}`);
    return { db, wave, row, release: parseRelease(row.content) };
  }

  test("is released by it: its version, its bit and its cuts, in the column and in the report", async () => {
    const { db, wave, row, release } = await closedOldWave();
    expect([row.methodVersion, release.methodVersion]).toEqual(["1.1", "1.1"]);
    expect(release).toHaveProperty("majorityFavourable");
    const found = findReport(db, findWave(db, wave)!);
    expect(found?.report.cuts).toEqual([40, 60, 80]);
  });

  test("is drawn by the cuts of its method on the report's page", async () => {
    const { db, wave } = await closedOldWave();
    const row = findWave(db, wave)!;
    const page = showReport(db, findRelationship(db, row.relationshipId)!, row, "en");
    expect(page.ok && page.report.cuts).toEqual([40, 60, 80]);
  });
});

describe("the gate", () => {
  const closed = (methodVersion?: string) => {
    const department = (name: string, seed: number) =>
      sampleBallots({ invited: 20, respondents: 18, score: 64 }, name, seed);
    return makeRelease({
      instrument: instrumentV1,
      threshold: 5,
      methodVersion,
      manifestHash: "00",
      claimed: 36,
      departments: [department("Sales", 1), department("Marketing", 2)],
    }).release;
  };

  test("stores the method that a wave opened under; what 1.0 opened was released by 1.1 ever since", () => {
    expect(["1.0", "1.1", "2.0", undefined].map((version) => closed(version).methodVersion)).toEqual([
      "1.1",
      "1.1",
      METHOD_VERSION,
      METHOD_VERSION,
    ]);
  });

  test("releases the same scores and statements under both; under the first the bit, and the mirror in tens", () => {
    const one = closed("1.1");
    const two = closed("2.0");
    expect(typeof one.majorityFavourable).toBe("boolean");
    expect(two).not.toHaveProperty("majorityFavourable");
    const shown = ({ departments }: typeof one) =>
      departments.map(({ mirror: _, ...department }) => department);
    expect(shown(one)).toEqual(shown(two));
    for (const { mirror } of one.departments)
      for (const figure of [mirror.own, mirror.other]) expect(figure).toMatchObject({ step: 10 });
  });

  test("reads back what either made, and no bit that was written into a later one", () => {
    for (const version of ["1.1", "2.0"]) {
      const made = closed(version);
      expect(parseRelease(JSON.stringify(made))).toEqual(made);
    }
    const forged = parseRelease(JSON.stringify({ ...closed("2.0"), majorityFavourable: false }));
    expect(forged).toEqual(closed("2.0"));
    const { majorityFavourable: _, ...without } = closed("1.1");
    expect(() => parseRelease(JSON.stringify(without))).toThrow("majorityFavourable");
  });
});

test("a stored release of method 1 says on the report what it said", () => {
  const at = { invited: 24, respondents: 22, score: 63 };
  const { release } = sampleRelease(at, at, 4, "1.1");
  expect(release.majorityFavourable).toBe(false);
  const [reading] = headlinesOf([release]);
  expect(reading).toMatchObject({ kind: "guarded", wouldBe: "aligned" });
  expect(reading && stageStatement("en", reading, ["Sales", "Marketing"])).toMatch(/is Defined\.$/);
});

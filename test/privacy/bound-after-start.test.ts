import { describe, expect, test } from "vitest";
import { hashOfLastPlan, hashOfSalt, saysWhatWasFrozen } from "~/ballot/after-start";
import { encodeBase64Url } from "~/ballot/encoding";
import { parseManifest } from "~/ballot/manifest";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import { readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { insertAction, insertPlan } from "~db/queries/action-plans.server";
import { findWave } from "~db/queries/waves.server";
import { freshDatabase } from "../support/database";
import { loadOldWave } from "../support/old-wave";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";

const DAY = 24 * 60 * 60 * 1000;
const OPENS = new Date(+CLOSES + 70 * DAY);

/** A second wave, whose respondents are told what was chosen after the first. */
async function secondWave() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const first = await openPlannedWave(db, keys);
  for (const index of [0, 1] as const)
    for (const [seed, code] of personalCodes(db, keys, first, index).entries())
      answer(db, keys, first, code, sampleContent(seed));
  await closeWave(db, keys, first, CLOSES);
  insertPlan(db, {
    id: "plan",
    relationshipId: "rel1",
    waveId: first,
    notes: "",
    reviewOn: null,
    createdAt: CLOSES,
    updatedAt: CLOSES,
  });
  insertAction(db, {
    id: "action",
    planId: "plan",
    interventionId: "lead-definition",
    position: 0,
    firstOwner: "A",
    secondOwner: "B",
    startsOn: "2026-12-10",
    dueOn: "2027-01-10",
    firstStep: "",
    signOfSuccess: "",
    status: "started",
  });
  const opens = { id: "w2", opensAt: OPENS, closesAt: new Date(+OPENS + 11 * DAY) };
  const id = await openPlannedWave(db, keys, opens);
  const manifest = parseManifest(findWave(db, id)?.manifest ?? "");
  const claim = (place: number) => {
    const code = personalCodes(db, keys, id, 0)[place];
    if (!code) throw new Error("nobody is invited");
    const reply = claimBallot(db, keys, id, respondent(db, id, code).claimJson, OPENS);
    return reply;
  };
  const changed = () => findChangedRules(db, keys, id, OPENS).map(({ rule }) => rule);
  return { db, keys, id, manifest, claim, changed };
}

describe("what is read after Start", () => {
  test("is what the manifest froze, for everybody, whatever is done to the plan meanwhile", async () => {
    const { db, manifest, claim, changed } = await secondWave();
    const before = claim(0);
    if (!before.ok || manifest.protocol !== "tandem/v3") throw new Error("no reply");
    expect(before.sinceLastTime).toMatchObject([{ status: "under-way" }]);
    expect(manifest.afterStart.lastPlan).toBe(hashOfLastPlan(before.sinceLastTime));
    expect(saysWhatWasFrozen(manifest, JSON.parse(JSON.stringify(before)))).toBe(true);
    db.$client.exec("update action set status = 'done'");
    const after = claim(1);
    expect(after.ok && after.sinceLastTime).toEqual(before.sinceLastTime);
    db.$client.exec("delete from action");
    expect(claim(2)).toMatchObject({ sinceLastTime: before.sinceLastTime, names: before.names });
    expect(changed()).toEqual([]);
  });

  test("is refused by the browser when one person is told something else", async () => {
    const { manifest, claim } = await secondWave();
    const reply = claim(0);
    if (!reply.ok) throw new Error("no reply");
    const [told] = reply.sinceLastTime;
    const others: object[] = [
      { sinceLastTime: [] },
      { sinceLastTime: [told, told] },
      { sinceLastTime: [{ ...told, because: "You know." }] },
      { sinceLastTime: [{ ...told, mark: 7 }] },
      { sinceLastTime: undefined },
      { names: undefined },
      { names: encodeBase64Url(new Uint8Array(20)) },
      { names: "A" },
    ];
    for (const other of others)
      expect(saysWhatWasFrozen(manifest, { ...reply, ...other }), JSON.stringify(other)).toBe(false);
    for (const nothing of [null, 7, "", {}]) expect(saysWhatWasFrozen(manifest, nothing)).toBe(false);
  });

  test("stops the wave when the key file tells something else than its manifest", async () => {
    const { db, keys, id, changed } = await secondWave();
    const [code] = personalCodes(db, keys, id, 0);
    const request = code && respondent(db, id, code).claimJson;
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    for (const change of [
      { lastPlan: "[]" },
      { lastPlan: undefined },
      { lastPlan: secrets.lastPlan?.replace("under-way", "done") },
      { pepper: new Uint8Array(32) },
    ]) {
      writeKeyFile(keys, { ...secrets, ...change });
      expect(changed()).toContain("after-start");
      const refused = claimBallot(db, keys, id, request, OPENS);
      expect(refused).toEqual({ ok: false, reason: "rules-changed" });
    }
    writeKeyFile(keys, secrets);
    expect(changed()).toEqual([]);
  });

  test("is nothing where no plan was made", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys);
    const manifest = parseManifest(findWave(db, id)?.manifest ?? "");
    expect(manifest).toMatchObject({ afterStart: { lastPlan: null } });
    expect(readKeyFile(keys, id)?.lastPlan).toBe("[]");
    expect(findChangedRules(db, keys, id, DURING)).toEqual([]);
  });

  test("was not frozen in waves that opened before: they go on", () => {
    const db = freshDatabase();
    const { wave } = loadOldWave(db, temporaryKeys(), "server", "v2");
    const manifest = parseManifest(findWave(db, wave)?.manifest ?? "");
    expect(saysWhatWasFrozen(manifest, {})).toBe(true);
    expect(hashOfSalt(new Uint8Array(16))).not.toBe(hashOfSalt(new Uint8Array(15)));
  });
});

import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { receiptOf } from "~/ballot/cast";
import { parseRelease } from "~/domain/disclosure/release";
import { claimBallot } from "~/features/survey/claim-ballot.server";
import {
  destroyKeyFile,
  type KeyDirectory,
  listKeyFiles,
  readKeyFile,
  writeKeyFile,
} from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { type CloseStep, closeWave } from "~/features/waves/close-wave.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import type { Database } from "~db/client.server";
import { insertBallot, listBallots } from "~db/queries/ballots.server";
import { findRelease, listComments } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import { ballot, claim, invitee, mailQueue } from "~db/schema";
import { freshDatabase } from "../../support/database";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  respondent,
  sampleContent,
  temporaryKeys,
} from "../../support/surveyed-wave";

const STEPS: readonly CloseStep[] = [
  "closing-marked",
  "ballots-opened",
  "release-made",
  "release-inserted",
  "traces-deleted",
  "results-written",
  "vacuumed",
  "log-truncated",
  "key-destroyed",
];

/** An open wave in which six people of Sales and six of Marketing have answered; returns their receipts. */
async function answeredWave(people: readonly [number, number] = [6, 7], comment: string | null = null) {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people });
  const receipts = ([0, 1] as const).flatMap((index) =>
    personalCodes(db, keys, id, index)
      .slice(0, 6)
      .map((code, seed) => answer(db, keys, id, code, sampleContent(seed, comment))),
  );
  return { db, keys, id, receipts };
}

function expectNoTraces(db: Database, keys: KeyDirectory): void {
  for (const table of [ballot, claim, invitee, mailQueue]) expect(db.select().from(table).all()).toEqual([]);
  expect(listKeyFiles(keys)).toEqual([]);
  expect(fs.readdirSync(keys.path)).toEqual([]);
}

describe("closing", () => {
  test("releases once, publishes the receipts and destroys everything else", async () => {
    const { db, keys, id, receipts } = await answeredWave();
    const closed = await closeWave(db, keys, id, CLOSES);
    expect(closed).toEqual({ ok: true, released: true, counted: 12, voided: 0 });
    const stored = findRelease(db, id);
    expect(JSON.parse(stored?.receipts ?? "")).toEqual([...receipts].sort());
    const release = parseRelease(stored?.content ?? "");
    expect(release.participation).toEqual({ claimed: 12, counted: 12, voided: 0 });
    expect(release.departments.map(({ invited }) => invited)).toEqual([6, 7]);
    expect(release.manifestHash).toBe(findWave(db, id)?.manifestHash);
    expect(findWave(db, id)?.state).toBe("closed");
    expectNoTraces(db, keys);
    expect(await closeWave(db, keys, id, CLOSES)).toEqual({ ok: false, reason: "not-open" });
  });

  test("counts claimed codes whether or not a ballot came", async () => {
    const { db, keys, id } = await answeredWave();
    const [, , , , , , late] = personalCodes(db, keys, id, 1);
    if (!late) throw new Error("no seventh code");
    claimBallot(db, keys, id, respondent(db, id, late).claimJson, DURING);
    await closeWave(db, keys, id, CLOSES);
    const release = parseRelease(findRelease(db, id)?.content ?? "");
    expect(release.participation).toEqual({ claimed: 13, counted: 12, voided: 0 });
  });

  test("leaves out a ballot that does not open, and says so", async () => {
    const { db, keys, id, receipts } = await answeredWave();
    const rubbish = { waveId: id, departmentIndex: 0, sealed: randomBytes(1189), mac: null };
    insertBallot(db, { ...rubbish, token: randomBytes(32) });
    const copied = db.select().from(ballot).all()[0];
    if (!copied) throw new Error("no ballot");
    insertBallot(db, { ...copied, token: randomBytes(32), departmentIndex: 1 - copied.departmentIndex });
    const closed = await closeWave(db, keys, id, CLOSES);
    expect(closed).toEqual({ ok: true, released: true, counted: 12, voided: 2 });
    expect(JSON.parse(findRelease(db, id)?.receipts ?? "")).toHaveLength(receipts.length);
  });

  test("lets other work through while it opens the ballots", async () => {
    const { db, keys, id } = await answeredWave();
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const progress: number[] = [];
    await closeWave(db, keys, id, CLOSES, { onProgress: (done) => progress.push(done) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect(progress).toEqual([8, 12]);
  });

  test("stores comments in an order that is nobody's, when the rule lets them out", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { people: [12, 12] });
    const textOf = new Map<string, string>();
    for (const index of [0, 1] as const)
      personalCodes(db, keys, id, index).forEach((code, seed) => {
        const text = `Comment ${index}-${seed}`;
        textOf.set(answer(db, keys, id, code, sampleContent(seed, text)), text);
      });
    const texts = [...textOf.values()];
    const hash = findWave(db, id)?.manifestHash ?? "";
    const lying = listBallots(db, id, Buffer.alloc(0), 100).map((ballot) => ({
      index: ballot.departmentIndex,
      text: textOf.get(receiptOf(hash, ballot.sealed)) ?? "",
    }));
    const asTheyLay = [0, 1].flatMap((index) => lying.filter((ballot) => ballot.index === index));
    await closeWave(db, keys, id, CLOSES);
    const stored = listComments(db, id);
    expect(stored.map(({ text }) => text).sort()).toEqual([...texts].sort());
    expect(stored.map(({ text }) => text)).not.toEqual(texts);
    expect(asTheyLay.map(({ text }) => text).sort()).toEqual([...texts].sort());
    expect(stored.map(({ text }) => text)).not.toEqual(asTheyLay.map(({ text }) => text));
  });
});

describe("closing releases nothing", () => {
  test("early: the ballots are destroyed, also when a crash delays it past the date", async () => {
    const { db, keys, id } = await answeredWave();
    const crash = closeWave(db, keys, id, DURING, {
      onStep: () => {
        throw new Error("power cut");
      },
    });
    await expect(crash).rejects.toThrow("power cut");
    await finishInterruptedWaves(db, keys, CLOSES);
    expect(findWave(db, id)).toMatchObject({ state: "closed", endedBecause: "closed-early" });
    expect(findRelease(db, id)).toBeUndefined();
    expectNoTraces(db, keys);
  });

  test("when nobody has answered", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys);
    expect(await closeWave(db, keys, id, CLOSES)).toEqual({
      ok: true,
      released: false,
      because: "nobody-answered",
    });
    expect(findRelease(db, id)).toBeUndefined();
    expectNoTraces(db, keys);
  });

  test("without the key file, and destroys no ballot until somebody gives it up", async () => {
    const { db, keys, id } = await answeredWave();
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    destroyKeyFile(keys, id);
    expect(await closeWave(db, keys, id, CLOSES)).toEqual({ ok: false, reason: "key-missing" });
    expect((await finishInterruptedWaves(db, keys, CLOSES)).withoutKey).toEqual([id]);
    expect(db.select().from(ballot).all()).toHaveLength(12);
    writeKeyFile(keys, secrets);
    expect((await finishInterruptedWaves(db, keys, CLOSES)).finished).toEqual([id]);
    expect(findRelease(db, id)).toBeDefined();
  });

  test("of a wave whose key is lost for good", async () => {
    const { db, keys, id } = await answeredWave();
    destroyKeyFile(keys, id);
    const closed = await closeWave(db, keys, id, CLOSES, { giveUpWithoutKey: true });
    expect(closed).toEqual({ ok: true, released: false, because: "key-lost" });
    expectNoTraces(db, keys);
  });

  test("and refuses a manifest that was changed after opening", async () => {
    const { db, keys, id } = await answeredWave();
    db.$client.exec(`update wave set manifest = replace(manifest, '"threshold":5', '"threshold":6')`);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: false, reason: "rules-changed" });
    expect(db.select().from(ballot).all()).toHaveLength(12);
  });
});

describe("a crash", () => {
  test.each(STEPS)("at %s loses nothing and is finished at the next start", async (crashing) => {
    const { db, keys, id, receipts } = await answeredWave();
    const onStep = (step: CloseStep) => {
      if (step === crashing) throw new Error("power cut");
    };
    await expect(closeWave(db, keys, id, CLOSES, { onStep })).rejects.toThrow("power cut");
    const halfway = findWave(db, id)?.state;
    if (halfway === "closing") expect(db.select().from(ballot).all()).toHaveLength(12);
    else expect(halfway).toBe("closed");
    await finishInterruptedWaves(db, keys, CLOSES);
    expect(JSON.parse(findRelease(db, id)?.receipts ?? "")).toEqual([...receipts].sort());
    expect(findWave(db, id)?.state).toBe("closed");
    expectNoTraces(db, keys);
    const again = await finishInterruptedWaves(db, keys, CLOSES);
    expect(again).toEqual({
      finished: [],
      withoutKey: [],
      waiting: [],
      changed: [],
      destroyedKeys: [],
      foreignKeys: [],
    });
  });

  test("while two closings run at once leaves one release", async () => {
    const { db, keys, id } = await answeredWave();
    const both = await Promise.all([closeWave(db, keys, id, CLOSES), closeWave(db, keys, id, CLOSES)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(findRelease(db, id)).toBeDefined();
    expectNoTraces(db, keys);
  });

  test("leaves key files that the next start sorts out: of ended and planned waves, half-written, foreign", async () => {
    const { db, keys, id } = await answeredWave();
    const secrets = readKeyFile(keys, id);
    if (!secrets) throw new Error("no key file");
    await cancelWave(db, keys, id, { accountId: null, now: DURING });
    expectNoTraces(db, keys);
    writeKeyFile(keys, { ...secrets, unsettled: "ending" });
    writeKeyFile(keys, { ...secrets, wave: "foreign" });
    fs.writeFileSync(`${keys.path}/${id}.json.00ff.tmp`, "half");
    const sorted = await finishInterruptedWaves(db, keys, CLOSES);
    expect(sorted).toMatchObject({ destroyedKeys: [id], foreignKeys: ["foreign"] });
    expect(fs.readdirSync(keys.path)).toEqual(["foreign.json"]);
  });
});

test("cancelling destroys the ballots and says so", async () => {
  const { db, keys, id } = await answeredWave();
  expect(await cancelWave(db, keys, id, { accountId: null, now: DURING })).toEqual({ ok: true });
  expect(findWave(db, id)).toMatchObject({ state: "cancelled", endedBecause: "cancelled", closesAt: DURING });
  expect(findRelease(db, id)).toBeUndefined();
  expectNoTraces(db, keys);
  expect(await cancelWave(db, keys, id, { accountId: null, now: DURING })).toEqual({
    ok: false,
    reason: "not-possible-in-this-state",
  });
});

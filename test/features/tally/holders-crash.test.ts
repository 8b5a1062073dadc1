import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseRelease } from "~/domain/disclosure/release";
import { destroyKeyFile, listKeyFiles } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { type CloseStep, closeWave } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { findRelease } from "~db/queries/releases.server";
import { ballot, shareBox } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { answeredHeldWave, giveShares, waveRow } from "../../support/held-wave";
import { CLOSES, DURING, temporaryDirectory, temporaryKeys } from "../../support/surveyed-wave";

const STEPS: readonly CloseStep[] = [
  "closing-marked",
  "list-frozen",
  "ballots-opened",
  "release-made",
  "release-inserted",
  "traces-deleted",
  "results-written",
  "vacuumed",
  "log-truncated",
];

/** As if the process ended there; the file is opened again, as a start does. */
async function crashAt(crashing: CloseStep, given: number) {
  const directory = temporaryDirectory();
  fs.mkdirSync(path.join(directory, "data"));
  const file = path.join(directory, "data", "tandem.sqlite");
  const keys = { path: path.join(directory, "keys") };
  const before = openDatabase(file);
  migrateDatabase(before);
  const held = await answeredHeldWave(before, keys);
  if (given > 0) await closeWave(before, keys, held.id, CLOSES);
  for (let index = 0; index < given; index++) await giveShares(before, keys, held, index);
  const onStep = (step: CloseStep) => {
    if (step === crashing) throw new Error("power cut");
  };
  await expect(closeWave(before, keys, held.id, CLOSES, { onStep })).rejects.toThrow("power cut");
  before.$client.close();
  return { db: openDatabase(file), keys, ...held };
}

describe("a crash", () => {
  test.each(STEPS)(
    "at %s while the ballots are counted: the start finishes it, and nobody is asked again",
    async (step) => {
      const { db, keys, id, receipts } = await crashAt(step, 2);
      const found = await finishInterruptedWaves(db, keys, CLOSES);
      expect([...found.finished, ...found.destroyedKeys]).toEqual([id]);
      const release = findRelease(db, id);
      expect(JSON.parse(release?.receipts ?? "")).toEqual([...receipts].sort());
      expect(parseRelease(release?.content ?? "").participation.counted).toBe(12);
      for (const table of [ballot, shareBox]) expect(db.select().from(table).all()).toEqual([]);
      expect(listKeyFiles(keys)).toEqual([]);
      db.$client.close();
    },
  );

  test.each(["closing-marked", "list-frozen"] as const)(
    "at %s while the wave closes: it waits, and shares are taken",
    async (step) => {
      const crashed = await crashAt(step, 0);
      const { db, keys, id } = crashed;
      expect(await finishInterruptedWaves(db, keys, CLOSES)).toMatchObject({ waiting: [id], finished: [] });
      for (const index of [2, 0])
        expect(await giveShares(db, keys, crashed, index)).toMatchObject({ ok: true });
      expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12 });
      db.$client.close();
    },
  );
});

describe("what was given ends with the wave", () => {
  test("when too many keys are lost", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const held = await answeredHeldWave(db, keys);
    const by = { accountId: "hr", now: CLOSES };
    await closeWave(db, keys, held.id, CLOSES);
    await giveShares(db, keys, held, 0);
    const lost = await closeWaveBy(db, keys, waveRow(db, held.id), by, { giveUpWithoutKey: true });
    expect(lost).toEqual({ ok: true, released: false, because: "key-lost" });
    for (const table of [ballot, shareBox]) expect(db.select().from(table).all()).toEqual([]);
    expect(listKeyFiles(keys)).toEqual([]);
  });

  test("when the wave is closed early or cancelled, which needs no holder", async () => {
    for (const end of ["early", "cancelled"]) {
      const db = freshDatabase();
      const keys = temporaryKeys();
      const { id } = await answeredHeldWave(db, keys);
      const ended =
        end === "early"
          ? await closeWave(db, keys, id, DURING)
          : await cancelWave(db, keys, id, { accountId: null, now: DURING });
      expect(ended).toMatchObject({ ok: true });
      expect(db.select().from(ballot).all()).toEqual([]);
      expect(listKeyFiles(keys)).toEqual([]);
    }
  });

  test("and a key file that is missing loses nothing: the holders' shares wait", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const held = await answeredHeldWave(db, keys);
    await closeWave(db, keys, held.id, CLOSES);
    await giveShares(db, keys, held, 0);
    const file = path.join(keys.path, `${held.id}.json`);
    const kept = fs.readFileSync(file);
    destroyKeyFile(keys, held.id);
    expect(await closeWave(db, keys, held.id, CLOSES)).toEqual({ ok: false, reason: "key-missing" });
    fs.writeFileSync(file, kept, { mode: 0o600 });
    expect(await giveShares(db, keys, held, 1)).toMatchObject({ ok: true, state: "complete" });
    expect(await closeWave(db, keys, held.id, CLOSES)).toMatchObject({ ok: true, counted: 12 });
  });
});

test("the schedule and whoever gave the last share share one counting", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  await closeWave(db, keys, held.id, CLOSES);
  await giveShares(db, keys, held, 0);
  const row = waveRow(db, held.id);
  const bySchedule = closeWaveBy(db, keys, row, { accountId: null, now: CLOSES });
  await giveShares(db, keys, held, 1);
  const byHolder = closeWaveBy(db, keys, row, { accountId: "holder1", now: CLOSES });
  expect([(await bySchedule).ok, await byHolder]).toContainEqual({
    ok: true,
    released: true,
    counted: 12,
    voided: 0,
  });
});

import fs from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { parseManifest } from "~/ballot/manifest";
import { slipCodes } from "~/features/derive-code.server";
import { findOpenWave } from "~/features/survey/find-open-wave.server";
import { keyDirectoryProblem, readKeyFile } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openWave } from "~/features/waves/open-wave.server";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { findWave, updateWave } from "~db/queries/waves.server";
import { claim, invitee, rosterEntry } from "~db/schema";
import { freshDatabase } from "../../support/database";
import {
  answer,
  CLOSES,
  DURING,
  OPENS,
  openPlannedWave,
  personalCodes,
  planWave,
  sampleContent,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";

const DAY = 24 * 60 * 60 * 1000;

describe("opening", () => {
  test("freezes the roster, writes the manifest and one claim record a code, spare codes included", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { people: [6, 42] });
    expect(findWave(db, id)?.state).toBe("open");
    expect(db.select().from(invitee).all()).toHaveLength(48);
    const claims = db.select().from(claim).all();
    expect(claims.filter((row) => row.departmentIndex === 0)).toHaveLength(6 + 3 + 3);
    expect(claims.filter((row) => row.departmentIndex === 1)).toHaveLength(42 + 5 + 9);
    expect(fs.statSync(path.join(keys.path, `${id}.json`)).mode & 0o777).toBe(0o600);
    expect(fs.statSync(keys.path).mode & 0o777).toBe(0o700);
    db.delete(rosterEntry).run();
    expect(db.select().from(invitee).all()).toHaveLength(48);
  });

  test("by slips makes a bowl and spare codes, all different", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const id = await openPlannedWave(db, keys, { delivery: "slips" });
    const row = findWave(db, id);
    if (!row) throw new Error("no wave");
    const codes = [0, 1].flatMap((index) => {
      const departmentIndex = index === 0 ? 0 : 1;
      const pool = slipCodes(keys, row, departmentIndex, "pool") ?? [];
      const spare = slipCodes(keys, row, departmentIndex, "spare") ?? [];
      expect([pool.length, spare.length]).toEqual([index === 0 ? 6 : 7, 3]);
      return [...pool, ...spare];
    });
    expect(new Set(codes.map(({ path: link }) => link)).size).toBe(codes.length);
    expect(codes[0]?.path).toMatch(/^\/s\/w1#0\.[0-9A-Z]{23}$/);
  });

  test("before its date opens now; the manifest says so", async () => {
    const db = freshDatabase();
    const id = planWave(db);
    const early = new Date(OPENS.getTime() - 3 * DAY);
    expect(await openWave(db, temporaryKeys(), id, early)).toEqual({ ok: true });
    const row = findWave(db, id);
    expect(row?.opensAt).toEqual(early);
    expect(parseManifest(row?.manifest ?? "").opensAt).toBe(early.toISOString());
  });

  test("chains the manifests of a relationship, cancelled waves included", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const first = await openPlannedWave(db, keys);
    await cancelWave(db, keys, first, { accountId: null, now: DURING });
    const opensAt = new Date(DURING.getTime() + 61 * DAY);
    const second = await openPlannedWave(db, keys, {
      id: "w2",
      opensAt,
      closesAt: new Date(opensAt.getTime() + DAY),
    });
    expect(parseManifest(findWave(db, second)?.manifest ?? "").previous).toBe(
      findWave(db, first)?.manifestHash,
    );
  });
});

describe("opening is refused", () => {
  test("when a department has fewer people than the threshold", async () => {
    const db = freshDatabase();
    const id = planWave(db, { people: [4, 9] });
    const refused = await openWave(db, temporaryKeys(), id, OPENS);
    expect(refused).toEqual({ ok: false, reason: "too-few-invited", departments: [0] });
  });

  test("when the threshold is below five, whoever wrote it", async () => {
    const db = freshDatabase();
    const id = planWave(db, { threshold: 4 });
    expect(await openWave(db, temporaryKeys(), id, OPENS)).toEqual({
      ok: false,
      reason: "threshold-below-floor",
    });
  });

  test("twice, for a second wave of the relationship, and after the closing date", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const first = await openPlannedWave(db, keys);
    const before = readKeyFile(keys, first);
    expect(await openWave(db, keys, first, DURING)).toEqual({ ok: false, reason: "not-planned" });
    expect(readKeyFile(keys, first)).toEqual(before);
    const second = planWave(db, { id: "w2" });
    expect(await openWave(db, keys, second, DURING)).toEqual({ ok: false, reason: "another-wave-is-open" });
    const late = planWave(db, { id: "w3", relationshipId: "rel3" });
    expect(await openWave(db, keys, late, CLOSES)).toEqual({ ok: false, reason: "closes-in-the-past" });
    expect(await openWave(db, keys, "none", OPENS)).toEqual({ ok: false, reason: "unknown-wave" });
  });

  test("within 60 days of the last wave that released something, whatever was cancelled in between", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const first = await openPlannedWave(db, keys);
    for (const departmentIndex of [0, 1] as const) {
      personalCodes(db, keys, first, departmentIndex).forEach((code, seed) => {
        answer(db, keys, first, code, sampleContent(seed));
      });
    }
    expect(await closeWave(db, keys, first, CLOSES)).toMatchObject({ ok: true, released: true });
    const far = new Date(CLOSES.getTime() + 200 * DAY);
    const free = new Date(CLOSES.getTime() + 60 * DAY);
    for (let game = 1; game < 4; game += 1) {
      const next = planWave(db, { id: `game${game}`, opensAt: free, closesAt: far });
      for (const days of [1, 30, 59]) {
        const refused = await openWave(db, keys, next, new Date(CLOSES.getTime() + days * DAY));
        expect(refused).toEqual({ ok: false, reason: "asked-too-recently", possibleFrom: free });
      }
      await cancelWave(db, keys, next, { accountId: null, now: new Date(CLOSES.getTime() + 20 * DAY) });
    }
    const opened = planWave(db, { id: "opened", opensAt: free, closesAt: far });
    expect(await openWave(db, keys, opened, free)).toEqual({ ok: true });
    await cancelWave(db, keys, opened, { accountId: null, now: new Date(free.getTime() + DAY) });
    const last = planWave(db, { id: "last", opensAt: free, closesAt: far });
    const early = await openWave(db, keys, last, new Date(free.getTime() - 1));
    expect(early).toMatchObject({ ok: false, reason: "asked-too-recently" });
    expect(await openWave(db, keys, last, new Date(free.getTime() + DAY))).toEqual({ ok: true });
  });

  test("not because of a wave that was cancelled: it released nothing and never will", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const first = await openPlannedWave(db, keys);
    await cancelWave(db, keys, first, { accountId: null, now: DURING });
    expect(await openWave(db, keys, first, DURING)).toEqual({ ok: false, reason: "not-planned" });
    const second = planWave(db, { id: "w2", opensAt: DURING, closesAt: new Date(CLOSES.getTime() + DAY) });
    expect(await openWave(db, keys, second, DURING)).toEqual({ ok: true });
    expect(await closeWave(db, keys, first, CLOSES)).toMatchObject({ ok: false });
    expect(findWave(db, first)?.state).toBe("cancelled");
  });

  test("while somebody of the roster is invited in another relationship", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    await openPlannedWave(db, keys);
    const second = planWave(db, { id: "w2", relationshipId: "rel2" });
    const [person] = db.select().from(rosterEntry).where(eq(rosterEntry.relationshipId, "rel2")).all();
    db.update(rosterEntry)
      .set({ email: "PERSON0@rel1.example" })
      .where(eq(rosterEntry.id, person?.id ?? ""))
      .run();
    const refused = await openWave(db, keys, second, OPENS);
    expect(refused).toEqual({ ok: false, reason: "invited-elsewhere", people: 1 });
  });

  test("when the keys would lie beside the database, or others could read them", async () => {
    const directory = temporaryDirectory();
    const file = path.join(directory, "tandem.sqlite");
    const db = openDatabase(file);
    migrateDatabase(db);
    const id = planWave(db);
    for (const inside of [directory, path.join(directory, "keys")]) {
      expect(await openWave(db, { path: inside }, id, OPENS)).toMatchObject({
        ok: false,
        reason: "key-directory",
      });
    }
    const link = path.join(temporaryDirectory(), "link");
    fs.symlinkSync(directory, link);
    expect(keyDirectoryProblem({ path: link }, file)).toContain("KEY_DIRECTORY");
    const readable = temporaryDirectory();
    fs.chmodSync(readable, 0o755);
    expect(keyDirectoryProblem({ path: readable }, file)).toContain("chmod 700");
    expect(findWave(db, id)?.state).toBe("planned");
    db.$client.close();
  });
});

test("nothing of an opening stays when it fails half way, and it can be repeated", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = planWave(db);
  db.$client.exec("create trigger full before insert on claim begin select raise(abort, 'disk full'); end");
  await expect(openWave(db, keys, id, OPENS)).rejects.toThrow();
  expect(db.select().from(invitee).all()).toEqual([]);
  expect(findWave(db, id)?.state).toBe("planned");
  db.$client.exec("drop trigger full");
  expect(await openWave(db, keys, id, OPENS)).toEqual({ ok: true });
  expect(readKeyFile(keys, id)?.manifestHash).toBe(findWave(db, id)?.manifestHash);
});

test("a wave takes ballots until its last second; lengthened by its row, it takes none", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys);
  expect(findOpenWave(db, keys, id, new Date(CLOSES.getTime() - 1)).ok).toBe(true);
  expect(findOpenWave(db, keys, id, CLOSES)).toMatchObject({ ok: false, reason: "closed" });
  updateWave(db, id, { closesAt: new Date(CLOSES.getTime() + 99 * DAY) });
  for (const moment of [new Date(CLOSES.getTime() - 1), CLOSES, new Date(CLOSES.getTime() + DAY)])
    expect(findOpenWave(db, keys, id, moment)).toMatchObject({ ok: false, reason: "rules-changed" });
});

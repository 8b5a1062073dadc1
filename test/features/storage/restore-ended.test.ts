import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { nothingReleased } from "~/content/report/withheld-reasons";
import { findReasonOfEnd } from "~/features/find-reason-of-end.server";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { describeRestore } from "~/features/storage/describe-restore.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";
import { listReceipts } from "~/features/survey/list-receipts.server";
import { destroyKeyFile, listKeyFiles } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { type CloseWaveOptions, closeWave } from "~/features/waves/close-wave.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { findRelease, listComments } from "~db/queries/releases.server";
import { findWave } from "~db/queries/waves.server";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryDirectory,
} from "../../support/surveyed-wave";

const RESTORED = new Date("2026-12-10T09:00:00Z");

type Place = { directory: string; databaseFile: string; keys: { path: string }; target: string };

function place(): Place {
  const directory = temporaryDirectory();
  fs.mkdirSync(path.join(directory, "data"));
  return {
    directory,
    databaseFile: path.join(directory, "data", "tandem.sqlite"),
    keys: { path: path.join(directory, "keys") },
    target: path.join(directory, "backup.sqlite"),
  };
}

function open(at: Place): Database {
  const db = openDatabase(at.databaseFile);
  migrateDatabase(db);
  return db;
}

/** An open wave of a pair in which some have answered. */
async function opened(db: Database, at: Place, pair: string) {
  const id = await openPlannedWave(db, at.keys, {
    id: `wave${pair}`,
    relationshipId: pair,
    people: [12, 12],
  });
  for (const department of [0, 1] as const) {
    const codes = personalCodes(db, at.keys, id, department).slice(0, 11);
    codes.forEach((code, seed) => {
      answer(db, at.keys, id, code, sampleContent(seed, `a thought of ${pair}`));
    });
  }
  return id;
}

function restored(at: Place) {
  const result = restoreDatabase(at.target, at, RESTORED);
  if (!result.ok) throw new Error(result.problem);
  return { ...result, said: describeRestore(result, RESTORED).join("\n").replaceAll("\u00a0", " ") };
}

const counts = (db: Database, id: string) =>
  ["claim", "ballot", "invitee", "mail_queue"].map((table) =>
    db.$client.prepare(`select count(*) from ${table} where wave_id = ?`).pluck().get(id),
  );

/** What a wave leaves when it has been counted. */
const remains = (db: Database, id: string) => {
  const { state, endedBecause, restoredAt, manifestHash } = findWave(db, id) ?? {};
  return {
    wave: { state, endedBecause, restoredAt, manifestHash },
    release: findRelease(db, id),
    comments: listComments(db, id),
    receipts: listReceipts(db, id),
  };
};

function change(at: Place, sql: string): void {
  const db = open(at);
  db.$client.exec(sql);
  db.$client.close();
}

const PLAN = (id: string, waveId: string) =>
  `insert into action_plan values ('${id}', 'rel1', '${waveId}', '', null, 1, 1);
   insert into agreement (id, relationship_id, wave_id, topic, repair, owner, due_on, status, created_at) values ('a-${id}', 'rel1', '${waveId}', 'trust', 'Meet', 'Jo', '2027-01-01', 'open', 1)`;

describe("a restore of a backup made while a wave was open, after it was counted,", () => {
  async function walk(options: CloseWaveOptions = {}) {
    const at = place();
    const db = open(at);
    const id = await opened(db, at, "rel1");
    backUpDatabase(at.databaseFile, at.keys, at.target);
    await closeWave(db, at.keys, id, CLOSES, options).catch((error: Error) =>
      expect(error.message).toBe("crash"),
    );
    const before = remains(db, id);
    db.$client.close();
    return { at, id, before };
  }

  test("keeps the result, to the byte, and destroys what the backup holds of its respondents", async () => {
    const { at, id, before } = await walk();
    const sealed = openDatabase(at.target);
    const token = sealed.$client.prepare("select token from ballot limit 1").pluck().get();
    sealed.$client.close();
    const { said, replaced, openWaves } = restored(at);
    expect(openWaves).toEqual([]);
    expect(said).toMatch(/Taken over .*Sales and Marketing, Q4 2026 \(with its result\)/);
    expect(said).toMatch(/no result, plan, .* was found in it .*as far as the two were compared/);
    const db = open(at);
    expect(before.release).toBeDefined();
    expect(before.comments.length).toBeGreaterThan(0);
    expect(remains(db, id)).toEqual(before);
    expect(counts(db, id)).toEqual([0, 0, 0, 0]);
    expect(describeTally(db, at.keys, findWave(db, id) ?? never(), "en").keyFileMissing).toBe(false);
    db.$client.close();
    const bytes = fs.readFileSync(at.databaseFile);
    expect(bytes.includes(Buffer.isBuffer(token) ? token : "")).toBe(false);
    expect(fs.existsSync(replaced ?? "")).toBe(true);
    expect(
      fs.readdirSync(path.dirname(at.databaseFile)).filter((name) => name.includes("restoring")),
    ).toEqual([]);
  });

  test("says which plans and agreements are only in the replaced file, and never to delete it", async () => {
    const { at, id } = await walk();
    change(at, PLAN("p1", id));
    const { said, replaced } = restored(at);
    expect(said).toContain(`Keep ${replaced}`);
    expect(said).toMatch(/made or changed since the backup: an action plan \(Sales and Marketing, Q4 2026\)/);
    expect(said).toMatch(/an agreement \(Sales and Marketing, Q4 2026\)/);
    expect(said).not.toMatch(/Delete it/i);
  });

  test("finishes a closing that a crash cut off before the key was destroyed", async () => {
    const { at, id, before } = await walk({
      onStep: (step) => {
        if (step === "results-written") throw new Error("crash");
      },
    });
    expect(listKeyFiles(at.keys)).toEqual([id]);
    const { laterKeys, openWaves } = restored(at);
    expect([laterKeys, openWaves]).toEqual([[], []]);
    const db = open(at);
    expect(remains(db, id)).toEqual(before);
    expect((await finishInterruptedWaves(db, at.keys, RESTORED)).destroyedKeys).toEqual([id]);
    db.$client.close();
  });

  test("can be done twice, and from the replaced file back", async () => {
    const { at, id, before } = await walk();
    const first = restored(at);
    const second = restored(at);
    expect(second.said).toContain("with its result");
    expect(second.replaced).not.toBe(first.replaced);
    fs.rmSync(at.target);
    fs.renameSync(first.replaced ?? "", at.target);
    expect(restored(at).said).not.toContain("Taken over");
    const db = open(at);
    expect(remains(db, id)).toEqual(before);
    db.$client.close();
  });

  test.each([1, 3, 20, 120, 400])(
    "killed after %i ms leaves the old database or the new one",
    async (patience) => {
      const { at, id, before } = await walk();
      spawnSync(process.execPath, ["--import", "tsx", "app/commands/restore.ts", at.target], {
        env: {
          NODE_ENV: "test",
          PATH: process.env.PATH,
          DATA_DIRECTORY: path.dirname(at.databaseFile),
          KEY_DIRECTORY: at.keys.path,
        },
        timeout: 700 + patience,
        killSignal: "SIGKILL",
      });
      const db = open(at);
      expect(remains(db, id)).toEqual(before);
      db.$client.close();
      fs.writeFileSync(`${at.databaseFile}.0123456789ab.restoring-from`, "everybody");
      restored(at);
      const left = fs.readdirSync(path.dirname(at.databaseFile)).filter((name) => name.includes("restoring"));
      expect(left).toEqual([]);
    },
  );
});

describe("siblings", () => {
  test("a wave opened, counted and planned for after the backup; another pair's is untouched", async () => {
    const at = place();
    const db = open(at);
    const other = await opened(db, at, "rel2");
    backUpDatabase(at.databaseFile, at.keys, at.target);
    const id = await opened(db, at, "rel1");
    await closeWave(db, at.keys, id, CLOSES);
    const before = remains(db, id);
    db.$client.close();
    const { said, openWaves } = restored(at);
    expect(said).toMatch(/Sales and Marketing, Q4 2026 \(with its result\)/);
    expect(openWaves).toMatchObject([{ id: other, hasKey: true, stillRunning: true }]);
    const again = open(at);
    expect(remains(again, id)).toEqual(before);
    expect(findWave(again, id)?.restoredAt).toBeNull();
    expect(findWave(again, other)?.restoredAt).toEqual(RESTORED);
    expect(counts(again, other)[1]).toBe(22);
    expect(await closeWave(again, at.keys, other, CLOSES)).toMatchObject({ released: true, counted: 22 });
    again.$client.close();
  });

  test("a wave cancelled after the backup stays cancelled, and mails nobody", async () => {
    const at = place();
    const db = open(at);
    const id = await opened(db, at, "rel1");
    backUpDatabase(at.databaseFile, at.keys, at.target);
    cancelWave(db, at.keys, id, { accountId: null, now: DURING });
    db.$client.close();
    expect(restored(at).said).toMatch(/Q4 2026 \(cancelled\)/);
    const again = open(at);
    expect(findWave(again, id)?.state).toBe("cancelled");
    expect(counts(again, id)).toEqual([0, 0, 0, 0]);
    again.$client.close();
  });

  test("a wave that runs in both: its later ballots are named, and a missing key file is what it is", async () => {
    const at = place();
    const db = open(at);
    const id = await opened(db, at, "rel1");
    backUpDatabase(at.databaseFile, at.keys, at.target);
    db.$client.close();
    destroyKeyFile(at.keys, id);
    const { said } = restored(at);
    expect(said).toMatch(/ballots that were cast for Sales and Marketing, Q4 2026 after the backup/);
    expect(said).toMatch(
      /had not ended in the database that was replaced.*key directory is not in its place/,
    );
    expect(said).not.toMatch(/Delete it/i);
  });

  test("another organisation's results are named and left where they are", async () => {
    const at = place();
    const elsewhere = place();
    const theirs = open(elsewhere);
    await opened(theirs, elsewhere, "rel2");
    backUpDatabase(elsewhere.databaseFile, elsewhere.keys, elsewhere.target);
    theirs.$client.close();
    const db = open(at);
    const id = await opened(db, at, "rel1");
    await closeWave(db, at.keys, id, CLOSES);
    db.$client.close();
    fs.copyFileSync(elsewhere.target, at.target);
    const { said } = restored(at);
    expect(said).toMatch(/Keep .*only place that holds the result of Sales and Marketing, Q4 2026/);
    const again = open(at);
    expect(findWave(again, id)).toBeUndefined();
    again.$client.close();
  });
});

describe("where nobody can know what became of a wave", () => {
  async function afterwards(spoil: (at: Place) => void) {
    const at = place();
    const db = open(at);
    const id = await opened(db, at, "rel1");
    backUpDatabase(at.databaseFile, at.keys, at.target);
    await closeWave(db, at.keys, id, CLOSES);
    db.$client.close();
    spoil(at);
    const { said } = restored(at);
    expect(said).toMatch(/Which of the two cannot be told from here/);
    return { at, id, said };
  }

  test.each([
    ["is gone", (at: Place) => fs.rmSync(at.databaseFile)],
    ["is damaged", (at: Place) => fs.writeFileSync(at.databaseFile, "no database ".repeat(2000))],
    ["is empty", (at: Place) => fs.truncateSync(at.databaseFile)],
    [
      "is a fresh one",
      (at: Place) => {
        fs.rmSync(at.databaseFile);
        open(at).$client.close();
      },
    ],
  ])("the replaced database %s: no page and no announcement claims it", async (state, spoil) => {
    const { at, id, said } = await afterwards(spoil);
    if (/damaged|empty/.test(state)) expect(said).toMatch(/could not be read, so nobody can say/);
    expect(said).not.toMatch(/Delete it/i);
    const db = open(at);
    expect(await closeWave(db, at.keys, id, CLOSES)).toEqual({ ok: false, reason: "key-missing" });
    expect(describeTally(db, at.keys, findWave(db, id) ?? never(), "en")).toMatchObject({
      keyFileMissing: true,
      wasRestored: true,
    });
    await closeWave(db, at.keys, id, CLOSES, { giveUpWithoutKey: true });
    const wave = findWave(db, id) ?? never();
    const words = [
      describeTally(db, at.keys, wave, "en").lost ?? "",
      nothingReleased("en", wave.state, findReasonOfEnd(wave), "").text,
    ];
    for (const word of words) {
      expect(word).toMatch(/counted before/);
      expect(word).not.toMatch(/unopened|unread|Nobody has read|Nothing has been lost/);
    }
    db.$client.close();
  });
});

function never(): never {
  throw new Error("the wave is gone");
}

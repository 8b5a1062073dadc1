import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { makeLink } from "~/features/accounts/one-time-link.server";
import { startSession } from "~/features/accounts/sign-in.server";
import { tellOwner } from "~/features/accounts/tell-owner.server";
import { makeToken } from "~/features/connections/make-token.server";
import { findChangedRules } from "~/features/find-changed-rules.server";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { describeRestore } from "~/features/storage/describe-restore.server";
import { explainStorageError } from "~/features/storage/explain-error.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";
import { destroyKeyFile, readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { type Database, lockDatabase, migrateDatabase, openDatabase } from "~db/client.server";
import { insertAccount } from "~db/queries/accounts/accounts.server";
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

const RESTORED = new Date("2026-11-26T09:00:00Z");

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

function open({ databaseFile }: Place): Database {
  const db = openDatabase(databaseFile);
  migrateDatabase(db);
  return db;
}

/** An open wave in which the first `count` people of each department have answered. */
async function surveyed(at: Place, count = 6) {
  const db = open(at);
  const id = await openPlannedWave(db, at.keys, { people: [12, 12] });
  const codes = [0, 1].flatMap((department) =>
    personalCodes(db, at.keys, id, department === 0 ? 0 : 1).slice(0, count),
  );
  codes.forEach((code, seed) => {
    answer(db, at.keys, id, code, sampleContent(seed, "a thought"));
  });
  return { db, id };
}

function tool(name: "backup" | "restore", at: Place, ...parameters: string[]) {
  const done = spawnSync(process.execPath, ["--import", "tsx", `app/commands/${name}.ts`, ...parameters], {
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      DATA_DIRECTORY: path.dirname(at.databaseFile),
      KEY_DIRECTORY: at.keys.path,
    },
    encoding: "utf8",
  });
  return { code: done.status, said: done.stdout + done.stderr };
}

const isPrivate = (file: string) => (fs.statSync(file).mode & 0o077) === 0;

describe("a backup", () => {
  test("is one checked file for the owner only, made while the database is in use, without a key", async () => {
    const at = place();
    const { db, id } = await surveyed(at);
    expect(backUpDatabase(at.databaseFile, at.keys, at.target)).toMatchObject({ ok: true, openWaves: 1 });
    expect(isPrivate(at.target)).toBe(true);
    expect(fs.readdirSync(at.directory).sort()).toEqual(["backup.sqlite", "data", "keys"]);
    expect(fs.statSync(`${at.databaseFile}-wal`).size).toBe(0);
    const bytes = fs.readFileSync(at.target);
    const keys = readKeyFile(at.keys, id);
    if (!keys) throw new Error("no keys");
    for (const secret of [keys.issuerSecret, keys.serverSecret, keys.codeSecret, keys.pepper]) {
      const raw = Buffer.from(secret ?? []);
      for (const spelling of [raw, raw.toString("hex"), raw.toString("base64url")]) {
        expect(bytes.includes(spelling)).toBe(false);
      }
    }
    expect(bytes.includes("a thought")).toBe(false);
    expect(db.$client.prepare("select count(*) from ballot").pluck().get()).toBe(12);
    db.$client.close();
  });

  test("holds nobody who was erased before it", async () => {
    const at = place();
    const { db } = await surveyed(at, 1);
    erasePerson(db, "person5@rel1.example", { accountId: "hr", now: DURING });
    backUpDatabase(at.databaseFile, at.keys, at.target);
    const bytes = fs.readFileSync(at.target);
    expect([bytes.includes("person5@rel1.example"), bytes.includes("person6@rel1.example")]).toEqual([
      false,
      true,
    ]);
    db.$client.close();
  });

  test("is refused in words, and leaves nothing half done", async () => {
    const at = place();
    const refused = (target: string) => {
      const made = backUpDatabase(at.databaseFile, at.keys, target);
      return made.ok ? "made" : made.problem;
    };
    expect(refused(at.target)).toMatch(/There is no database at/);
    open(at).$client.close();
    fs.mkdirSync(at.keys.path);
    expect(refused(path.join(at.directory, "nowhere", "b.sqlite"))).toMatch(/does not exist. Make it first/);
    expect(refused(path.join(at.keys.path, "b.sqlite"))).toMatch(/directory of the keys/);
    expect(refused(at.databaseFile)).toMatch(/exists already/);
    fs.writeFileSync(at.databaseFile, "no database at all, but long enough to be taken for one".repeat(100));
    expect(refused(at.target)).toMatch(/no database, or it is damaged. No backup was made/);
    expect(fs.readdirSync(at.directory).sort()).toEqual(["data", "keys"]);
  });

  test("is refused in words when another program takes its name meanwhile, whose file stays", () => {
    const at = place();
    open(at).$client.close();
    const sync = vi
      .spyOn(fs, "fsyncSync")
      .mockImplementationOnce(() => fs.writeFileSync(at.target, "theirs"));
    const made = backUpDatabase(at.databaseFile, at.keys, at.target);
    sync.mockRestore();
    expect(made).toEqual({
      ok: false,
      problem: expect.stringMatching(/appeared while .* Choose another name/),
    });
    expect(fs.readFileSync(at.target, "utf8")).toBe("theirs");
    expect(fs.readdirSync(at.directory).sort()).toEqual(["backup.sqlite", "data"]);
  });
});

describe("backup and restore", () => {
  test("bring an open wave back, which says in its release that ballots are missing", async () => {
    const at = place();
    const { db, id } = await surveyed(at);
    backUpDatabase(at.databaseFile, at.keys, at.target);
    const before = fs.readFileSync(at.target);
    for (const code of personalCodes(db, at.keys, id, 0).slice(6, 9)) {
      answer(db, at.keys, id, code, sampleContent(40));
    }
    db.$client.close();

    const restored = restoreDatabase(at.target, at, RESTORED);
    expect(restored).toMatchObject({ ok: true, openWaves: [{ id, hasKey: true }], laterKeys: [] });
    if (!restored.ok) return;
    expect(describeRestore(restored, RESTORED).join(" ")).toMatch(/its result will say that it was restored/);
    expect(fs.readFileSync(at.target).equals(before)).toBe(true);

    const again = open(at);
    expect(again.$client.prepare("select count(*) from ballot").pluck().get()).toBe(12);
    expect(findWave(again, id)?.restoredAt).toEqual(RESTORED);
    expect(await closeWave(again, at.keys, id, CLOSES)).toMatchObject({ released: true, counted: 12 });
    const at_ = again.$client.prepare("select restored_at from release").pluck().get();
    expect(at_).toBe(RESTORED.getTime() / 1000);
    again.$client.close();

    // What was replaced is whole: three ballots more.
    const replaced = openDatabase(restored.replaced ?? "");
    expect(replaced.$client.prepare("select count(*) from ballot").pluck().get()).toBe(15);
    replaced.$client.close();
    expect(isPrivate(restored.replaced ?? "") && isPrivate(at.databaseFile)).toBe(true);
  });

  test("leave a mark that the key file has too: taken away or moved, it stops the wave", async () => {
    const at = place();
    const { db, id } = await surveyed(at);
    backUpDatabase(at.databaseFile, at.keys, at.target);
    db.$client.close();
    const [name = ""] = fs.readdirSync(at.keys.path);
    const keyFile = path.join(at.keys.path, name);
    // A restore by root leaves the file to the account that Tandem runs as.
    const owner = process.getuid?.() === 0 ? 4711 : fs.statSync(keyFile).uid;
    fs.chownSync(keyFile, owner, fs.statSync(keyFile).gid);
    restoreDatabase(at.target, at, RESTORED);
    expect(fs.statSync(keyFile).uid).toBe(owner);
    expect(readKeyFile(at.keys, id)?.restoredAt).toBe(RESTORED.toISOString());
    const again = open(at);
    const mark = (instant: number | null) => {
      again.$client.prepare("update wave set restored_at = ? where id = ?").run(instant, id);
      return findChangedRules(again, at.keys, id, RESTORED).map(({ rule }) => rule);
    };
    const restored = RESTORED.getTime() / 1000;
    for (const other of [null, restored - 60, restored + 60]) expect(mark(other)).toEqual(["restored"]);
    expect(await closeWave(again, at.keys, id, CLOSES)).toMatchObject({ ok: false, reason: "rules-changed" });
    expect(mark(restored)).toEqual([]);
    // As a restore before this was kept in the key file, or without it, has left it.
    const keys = readKeyFile(at.keys, id);
    if (keys) writeKeyFile(at.keys, { ...keys, restoredAt: undefined });
    expect(mark(restored)).toEqual([]);
    expect(await closeWave(again, at.keys, id, CLOSES)).toMatchObject({ released: true, counted: 12 });
    again.$client.close();
  });

  test("leave no time on a wave that was not open, and no sign-in and no token that was ended since", async () => {
    const at = place();
    const { db, id } = await surveyed(at, 1);
    await closeWave(db, at.keys, id, CLOSES);
    const owner = { id: "a1", email: "a@b.example", name: "A", role: "hr" as const, passwordHash: "-" };
    insertAccount(db, { ...owner, createdAt: DURING });
    startSession(db, "a1", DURING);
    const token = { name: "HR system", permissions: ["read-waves"], relationshipId: null, days: 30 } as const;
    makeToken(db, token, { accountId: "a1", now: DURING });
    makeLink(db, "a1", "reset", DURING);
    tellOwner(db, { accountId: "a1", message: "reset", now: DURING });
    backUpDatabase(at.databaseFile, at.keys, at.target);
    db.$client.close();
    expect(restoreDatabase(at.target, at, RESTORED)).toMatchObject({ ok: true, openWaves: [] });
    const again = open(at);
    expect(findWave(again, id)?.restoredAt).toBeNull();
    for (const table of ["session", "one_time_link", "account_mail"])
      expect(again.$client.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0);
    const ended = again.$client.prepare("select ended_at from api_token").pluck().all();
    expect(ended).toEqual([RESTORED.getTime() / 1000]);
    const trail = again.$client.prepare("select action from audit_event").pluck().all();
    expect(trail.at(-1)).toBe("backup restored");
    again.$client.close();
  });

  test("say what it means when the key of an open wave is gone, and end it without a result", async () => {
    const at = place();
    const { db, id } = await surveyed(at, 1);
    backUpDatabase(at.databaseFile, at.keys, at.target);
    db.$client.close();
    destroyKeyFile(at.keys, id);
    const restored = restoreDatabase(at.target, at, RESTORED);
    if (!restored.ok) throw new Error(restored.problem);
    expect(restored.openWaves[0]).toMatchObject({ hasKey: false });
    expect(describeRestore(restored, RESTORED).join(" ")).toMatch(
      /had not ended.*key file is missing.*key directory is not in its place/,
    );
    const again = open(at);
    expect(await closeWave(again, at.keys, id, CLOSES)).toEqual({ ok: false, reason: "key-missing" });
    again.$client.close();
  });

  test("name the key of a wave that was opened after the backup", async () => {
    const at = place();
    open(at).$client.close();
    backUpDatabase(at.databaseFile, at.keys, at.target);
    const { db, id } = await surveyed(at, 1);
    db.$client.close();
    const restored = restoreDatabase(at.target, at, RESTORED);
    expect(restored).toMatchObject({ ok: true, openWaves: [], laterKeys: [id] });
  });

  test("work where there is no database yet", async () => {
    const at = place();
    open(at).$client.close();
    backUpDatabase(at.databaseFile, at.keys, at.target);
    const fresh = place();
    expect(restoreDatabase(at.target, fresh, RESTORED)).toMatchObject({ ok: true, replaced: null });
    open(fresh).$client.close();
  });
});

describe("a restore is refused, and the database stays as it is,", () => {
  async function refusal(spoil: (at: Place) => unknown) {
    const at = place();
    const db = open(at);
    backUpDatabase(at.databaseFile, at.keys, at.target);
    db.$client.exec("create table untouched (id integer)");
    db.$client.close();
    await spoil(at);
    const restored = restoreDatabase(at.target, at, RESTORED);
    const again = openDatabase(at.databaseFile);
    expect(again.$client.prepare("select count(*) from untouched").pluck().get()).toBe(0);
    again.$client.close();
    const left = fs
      .readdirSync(path.dirname(at.databaseFile))
      .filter((name) => /restoring|replaced/.test(name));
    expect(left).toEqual([]);
    return restored.ok ? "restored" : restored.problem;
  }

  test("while Tandem runs", async () => {
    let release: (() => void) | null = null;
    const said = await refusal((at) => {
      release = lockDatabase(at.databaseFile);
    });
    expect(said).toMatch(/Stop it first/);
    (release ?? (() => {}))();
  });

  test("without a file, or with the database itself", async () => {
    expect(await refusal((at) => fs.rmSync(at.target))).toMatch(/There is no file/);
    const at = place();
    open(at).$client.close();
    expect(restoreDatabase(at.databaseFile, at, RESTORED)).toMatchObject({ ok: false });
  });

  test("with a file that is no database, a damaged one or another program's", async () => {
    expect(await refusal((at) => fs.writeFileSync(at.target, "hello ".repeat(2000)))).toMatch(/no database/);
    expect(
      await refusal((at) => {
        const bytes = fs.readFileSync(at.target);
        bytes.fill(7, 4096 * 3, 4096 * 9);
        fs.writeFileSync(at.target, bytes);
      }),
    ).toMatch(/damaged/);
    expect(
      await refusal((at) => {
        fs.rmSync(at.target);
        const other = openDatabase(at.target);
        other.$client.exec("create table recipe (id integer)");
        other.$client.pragma("wal_checkpoint(TRUNCATE)");
        other.$client.close();
      }),
    ).toMatch(/no backup of Tandem/);
  });

  test("with a backup of a later version", async () => {
    const said = await refusal((at) => {
      const later = openDatabase(at.target);
      later.$client.exec(
        "insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)",
      );
      later.$client.pragma("wal_checkpoint(TRUNCATE)");
      later.$client.close();
    });
    expect(said).toMatch(/later version of Tandem/);
  });

  test("with a copy of a running database that is not whole", async () => {
    expect(await refusal((at) => fs.writeFileSync(`${at.target}-wal`, "more"))).toMatch(/write-ahead log/);
  });
});

describe("on the command line", () => {
  test("both say what they did, and what is missing", { timeout: 120_000 }, async () => {
    const at = place();
    expect(tool("backup", at)).toEqual({ code: 2, said: expect.stringMatching(/^Name the file to write/) });
    expect(tool("restore", at)).toEqual({ code: 2, said: expect.stringMatching(/^Name the backup/) });
    expect(tool("backup", at, at.target)).toEqual({
      code: 1,
      said: expect.stringMatching(/^There is no database/),
    });
    const { db } = await surveyed(at, 1);
    expect(tool("backup", at, at.target)).toEqual({
      code: 0,
      said: expect.stringMatching(/checked\)\.\nA wave is open/),
    });
    db.$client.close();
    expect(tool("restore", at, at.target)).toEqual({
      code: 0,
      said: expect.stringMatching(/^The backup is in place/),
    });
  });

  test("a full disk is said in words, and no half backup stays", { timeout: 60_000 }, async () => {
    const at = place();
    const db = open(at);
    db.$client.exec("create table bulk (content blob); insert into bulk values (zeroblob(4000000))");
    db.$client.close();
    const call = `trap '' XFSZ; ulimit -f 1000; exec '${process.execPath}' --import tsx app/commands/backup.ts '${at.target}'`;
    const done = spawnSync("sh", ["-c", call], {
      env: {
        NODE_ENV: "test",
        PATH: process.env.PATH,
        DATA_DIRECTORY: path.dirname(at.databaseFile),
        KEY_DIRECTORY: at.keys.path,
      },
      encoding: "utf8",
    });
    expect(done.stderr).toMatch(/disk is full|no room left|larger than this system/);
    expect(done.status).toBe(1);
    expect(fs.readdirSync(at.directory)).toEqual(["data"]);
  });

  test("faults of a disk have their own sentence each", () => {
    const said = (code: string) => explainStorageError(Object.assign(new Error(code), { code }));
    expect(said("ENOSPC")).toMatch(/no room/);
    expect(said("EROFS")).toMatch(/only be read/);
    expect(said("EACCES")).toMatch(/who may read and write/);
    expect(said("SQLITE_BUSY_SNAPSHOT")).toMatch(/Another program/);
    expect(explainStorageError(new Error("a mistake of ours"))).toBeNull();
  });
});

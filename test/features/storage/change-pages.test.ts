import { spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { changeOldPages } from "~/features/storage/change-pages.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";
import { migrateDatabase, openDatabase, type PageStep } from "~db/client.server";
import { giveOldPages, lookAt } from "../../support/storage/old-pages";
import { startReading } from "../../support/storage/reading-program";
import {
  answer,
  DURING,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";

async function oldDatabase(bulk = 0) {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [6, 6] });
  for (const [seed, code] of personalCodes(db, keys, id, 0).entries())
    answer(db, keys, id, code, sampleContent(seed));
  const insert = db.$client.prepare(
    "insert into roster_import (id, relationship_id, account_id, file_name, content, created_at) values (?, 'rel1', 'hr', 'a.csv', ?, 0)",
  );
  for (let row = 0; row < bulk; row++) insert.run(`import-${row}`, String(row).repeat(20_000));
  db.$client.close();
  giveOldPages(file);
  const before = lookAt(file);
  expect(before).toMatchObject({ pages: 4096, mode: "wal", whole: "ok" });
  return { file, keys, id, before };
}

const changed = (before: object) => ({ ...before, pages: 16_384, mode: "wal", whole: "ok" });

describe("the larger pages of this version", () => {
  test("are given once, with a line before and after, and nothing is lost", async () => {
    const { file, before } = await oldDatabase();
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    changeOldPages(file, { say });
    expect(said.join("")).toMatch(
      /^Once, at this upgrade.*\(1 MB .*\nThe database has its larger pages\.\n$/,
    );
    expect(lookAt(file)).toEqual(changed(before));
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    changeOldPages(file, { say });
    expect(said.length).toBe(2);
  });

  test("are refused in words where the disk has too little room, and nothing is changed", async () => {
    const { file, before } = await oldDatabase();
    expect(() => changeOldPages(file, { left: 1_000_000 })).toThrow(
      /too little room.*: \d MB have to be free .* and 1 MB are\. Make room and start Tandem again; nothing has been changed/,
    );
    expect(lookAt(file)).toEqual(before);
  });

  test("are refused while another program has the database open", { timeout: 60_000 }, async () => {
    const { file, before } = await oldDatabase();
    const reader = await startReading(file);
    expect(() => changeOldPages(file, { say: () => {} })).toThrow(
      /could not get its larger pages\. Another program holds the database/,
    );
    await reader.end();
    expect(lookAt(file)).toEqual(before);
  });

  const steps: readonly PageStep[] = ["log-left", "size-set", "rewritten", "log-back"];
  test.each(steps)("come in the end when it was killed at: %s", async (step) => {
    const { file, before } = await oldDatabase();
    const killed = spawnSync(process.execPath, [
      "--import",
      "tsx",
      "test/support/storage/change-pages.ts",
      file,
      step,
    ]);
    expect(killed.signal).toBe("SIGKILL");
    changeOldPages(file, { say: () => {} });
    expect(lookAt(file)).toEqual(changed(before));
  });

  test("come in the end when it was killed while rewriting", { timeout: 120_000 }, async () => {
    const { file, before } = await oldDatabase(800);
    for (let time = 0; time < 3; time++) {
      const child = spawn(process.execPath, [
        "--import",
        "tsx",
        "test/support/storage/change-pages.ts",
        file,
      ]);
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, randomInt(10, 150)));
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
    }
    changeOldPages(file, { say: () => {} });
    expect(lookAt(file)).toEqual(changed(before));
  });

  test("come with an older backup that is restored", async () => {
    const { file, keys } = await oldDatabase();
    const backup = path.join(temporaryDirectory(), "backup.sqlite");
    expect(backUpDatabase(file, keys, backup).ok).toBe(true);
    giveOldPages(backup);
    for (const ending of ["-wal", "-shm"]) fs.rmSync(backup + ending, { force: true });
    const restored = restoreDatabase(backup, { databaseFile: file, keys }, DURING);
    expect(restored.ok ? "" : restored.problem).toBe("");
    expect(lookAt(file)).toMatchObject({ pages: 16_384, mode: "wal", whole: "ok" });
  });
});

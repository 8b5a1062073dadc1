import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { emptyLog, findHindrance } from "~/features/empty-log.server";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { listKeyFiles } from "~/features/wave-key-file.server";
import { cancelWave } from "~/features/waves/cancel-wave.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { finishInterruptedWaves } from "~/features/waves/finish-interrupted-waves.server";
import { showWave } from "~/features/waves/show-wave.server";
import { type Database, migrateDatabase, openDatabase } from "~db/client.server";
import { findRelationship } from "~db/queries/organisation.server";
import { findWave } from "~db/queries/waves.server";
import { type ReadingProgram, startReading } from "../../support/storage/reading-program";
import {
  answer,
  CLOSES,
  DURING,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryDirectory,
  temporaryKeys,
} from "../../support/surveyed-wave";

const PEOPLE = 6;
const later = (milliseconds: number) => new Date(DURING.getTime() + milliseconds);

let reader: ReadingProgram | null = null;
afterEach(async () => {
  await reader?.end();
  reader = null;
});

/** An open wave in a file, with somebody else who reads it since before the last ballot. */
async function readWave() {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const db = openDatabase(file);
  migrateDatabase(db);
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys, { people: [PEOPLE, PEOPLE] });
  const codes = personalCodes(db, keys, id, 0);
  for (const [seed, code] of codes.slice(1).entries()) answer(db, keys, id, code, sampleContent(seed));
  expect(logSize(file)).toBe(0);
  reader = await startReading(file);
  const [last] = codes;
  if (last) answer(db, keys, id, last, sampleContent(0));
  return { file, db, keys, id };
}

const logSize = (file: string) => fs.statSync(`${file}-wal`).size;

function pageSays(db: Database, keys: { path: string }, id: string): boolean {
  const wave = findWave(db, id);
  const relationship = wave && findRelationship(db, wave.relationshipId);
  if (!wave || !relationship) throw new Error("no such wave");
  return showWave(db, keys, relationship, wave, CLOSES, "en").keyWaits;
}

describe("while another program reads the database", () => {
  test("the log keeps what came since, and a minute later that is known", async () => {
    const { file, db } = await readWave();
    expect(logSize(file)).toBeGreaterThan(0);
    expect(emptyLog(db, DURING)).toBe(false);
    expect([findHindrance(db, later(59_000)), findHindrance(db, later(60_000))]).toEqual([null, DURING]);
    await reader?.end();
    expect(emptyLog(db, later(90_000))).toBe(true);
    expect(findHindrance(db, later(600_000))).toBeNull();
    expect(logSize(file)).toBe(0);
  });

  test("the log does not grow by all ballots with each that comes", async () => {
    const { file, db } = await readWave();
    const before = logSize(file);
    for (let time = 0; time < 5; time++) emptyLog(db, DURING);
    expect(logSize(file)).toBe(before);
  });

  test.each(["closing", "cancelling"])("%s a wave destroys the key only afterwards", async (how) => {
    const { file, db, keys, id } = await readWave();
    const ended =
      how === "closing"
        ? await closeWave(db, keys, id, CLOSES)
        : await cancelWave(db, keys, id, { accountId: "hr", now: DURING });
    expect(ended.ok).toBe(true);
    // The other program still reads every ballot that was there when it began.
    expect(await reader?.count()).toBe(PEOPLE - 1);
    expect(listKeyFiles(keys)).toEqual([id]);
    expect(pageSays(db, keys, id)).toBe(true);
    await runSchedule(db, keys, null, CLOSES);
    expect(listKeyFiles(keys)).toEqual([id]);
    await reader?.end();
    await runSchedule(db, keys, null, CLOSES);
    expect(listKeyFiles(keys)).toEqual([]);
    expect(pageSays(db, keys, id)).toBe(false);
    expect(logSize(file)).toBe(0);
  });

  test("a start in between leaves the key as well", async () => {
    const { db, keys, id } = await readWave();
    await closeWave(db, keys, id, CLOSES);
    expect((await finishInterruptedWaves(db, keys, CLOSES)).destroyedKeys).toEqual([]);
    expect(listKeyFiles(keys)).toEqual([id]);
    await reader?.end();
    expect((await finishInterruptedWaves(db, keys, CLOSES)).destroyedKeys).toEqual([id]);
    expect(listKeyFiles(keys)).toEqual([]);
  });
});

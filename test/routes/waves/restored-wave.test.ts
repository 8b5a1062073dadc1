import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { backUpDatabase } from "~/features/storage/back-up-database.server";
import { restoreDatabase } from "~/features/storage/restore-database.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { openDatabase } from "~db/client.server";
import { type ServedApp, serveApp } from "../../support/served-app";
import {
  answer,
  CLOSES,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryDirectory,
} from "../../support/surveyed-wave";
import { OWNER, setUp, shownMarkup, type Visitor, visitor } from "../requests";

const RESTORED = new Date("2026-12-10T09:00:00Z");
const WAVE = "/r/rel1/waves/wave1";
const FALSE = /unopened|unread|Nothing has been lost|Nobody has read|Nobody answered/;

let app: ServedApp | undefined;
afterEach(() => app?.stop());

/** Backed up while open, counted, and restored over the database that `spoil` leaves. */
async function restoreOver(spoil: (databaseFile: string) => void): Promise<Visitor> {
  const directory = temporaryDirectory();
  const first = await serveApp({}, directory);
  await setUp(first);
  await first.stop();
  const { databaseFile } = first;
  const [keys, backup] = [{ path: first.keyDirectory }, path.join(directory, "backup.sqlite")];
  const db = openDatabase(databaseFile);
  const id = await openPlannedWave(db, keys, { id: "wave1", relationshipId: "rel1", people: [12, 12] });
  for (const department of [0, 1] as const) {
    const codes = personalCodes(db, keys, id, department).slice(0, 9);
    codes.forEach((code, seed) => {
      answer(db, keys, id, code, sampleContent(seed));
    });
  }
  expect(backUpDatabase(databaseFile, keys, backup)).toMatchObject({ ok: true });
  expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ released: true, counted: 18 });
  db.$client.close();
  spoil(databaseFile);
  expect(restoreDatabase(backup, { databaseFile, keys }, RESTORED)).toMatchObject({ ok: true });
  app = await serveApp({}, directory);
  // Its time is over: the schedule tries to close it.
  app.setClockAhead(Math.max(0, CLOSES.getTime() + 3_600_000 - Date.now()));
  const owner = visitor(app);
  await owner.post("/sign-in", OWNER);
  return owner;
}

async function textOf(owner: Visitor, address: string): Promise<string> {
  const html = shownMarkup(await (await owner.get(address)).text());
  return html
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}

describe("a wave that was counted after the backup", () => {
  test("keeps its report and its receipts", async () => {
    const owner = await restoreOver(() => {});
    const page = await textOf(owner, WAVE);
    expect(page).toContain("opened once, counted and destroyed");
    expect(page).not.toMatch(FALSE);
    expect((await owner.get(`${WAVE}/report`)).status).toBe(200);
    expect(await textOf(owner, "/s/wave1/receipts")).toMatch(/18/);
  });

  test("is said to be either counted or not where the replaced database is gone", async () => {
    const owner = await restoreOver((file) => fs.rmSync(file));
    await expect.poll(() => textOf(owner, WAVE), { timeout: 30_000 }).toContain("Tandem cannot know which");
    expect(await textOf(owner, WAVE)).not.toMatch(FALSE);
    expect(await textOf(owner, `${WAVE}/tally-loss`)).not.toMatch(FALSE);
    await owner.post(`${WAVE}/tally-loss`, { confirmed: "yes" });
    for (const address of [WAVE, `${WAVE}/report`, "/r/rel1/trends", `${WAVE}/plan`, "/r/rel1/waves"]) {
      expect(await textOf(owner, address), address).not.toMatch(FALSE);
    }
    expect(await textOf(owner, WAVE)).toMatch(
      /Whether the survey had been counted before, our program cannot tell/,
    );
    expect(await textOf(owner, "/s/wave1/receipts")).not.toMatch(FALSE);
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startSchedule } from "~/features/schedule/start-schedule.server";
import { watchClock } from "~/features/schedule/watch-clock.server";
import { openWave } from "~/features/waves/open-wave.server";
import type { WaveRow } from "~db/queries/waves.server";
import { mailQueue } from "~db/schema";
import { addRelationship, type Company, company, DAY, plannedWave, reload } from "../../support/company";
import { type SilentServer, startSilentServer } from "../../support/mail/silent-server";

let own: Company;
let silent: SilentServer;
let stop: () => Promise<void> = async () => {};
beforeEach(async () => {
  own = company([6, 7]);
  silent = await startSilentServer();
});
afterEach(async () => {
  await stop();
  await silent.stop();
  own.end();
});

/** Open by now: one whose people are invited by mail. */
async function mailedWave(): Promise<void> {
  const now = new Date();
  const wave = plannedWave(own.db, { opensAt: now, closesAt: new Date(+now + 10 * DAY) });
  expect(await openWave(own.db, own.keys, wave.id, now)).toEqual({ ok: true });
}

/** Open by now, on slips, and over in three seconds. */
async function endingWave(): Promise<WaveRow> {
  const north = addRelationship(own.db, "north", [6, 6]);
  const now = new Date();
  const dates = { opensAt: now, closesAt: new Date(+now + 3000) };
  const wave = plannedWave(own.db, { ...dates, relationshipId: north.id, delivery: "slips" });
  expect(await openWave(own.db, own.keys, wave.id, now)).toEqual({ ok: true });
  return wave;
}

async function start(): Promise<void> {
  const mail = { smtpUrl: silent.url, from: "Tandem <tandem@brandt.example>" };
  stop = await startSchedule({
    db: own.db,
    keys: own.keys,
    mail,
    publicUrl: "https://tandem.brandt.example",
  });
}

const attempts = () =>
  new Set(
    own.db
      .select()
      .from(mailQueue)
      .all()
      .map((row) => row.attempts),
  );

describe("a mail server that never says a word", () => {
  test("keeps no wave from closing: it still holds back its greeting when the other wave has closed", async () => {
    await mailedWave();
    const ending = await endingWave();
    await start();
    await expect.poll(silent.waiting).toBeGreaterThan(0);
    await expect.poll(() => reload(own.db, ending).state, { timeout: 60_000 }).toBe("closed");
    expect(silent.waiting()).toBeGreaterThan(0);
    expect(attempts()).toEqual(new Set([0]));
  });

  test("does not keep the schedule from ending, and what was under way is noted and waits", async () => {
    await mailedWave();
    await start();
    await expect.poll(silent.waiting).toBeGreaterThan(0);
    await stop();
    stop = async () => {};
    await expect.poll(silent.waiting).toBe(0);
    const rows = own.db.select().from(mailQueue).all();
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(["queued"]));
    expect(rows.filter((row) => row.attempts > 0).map(({ problem }) => problem)).toEqual([
      "unreachable",
      "unreachable",
    ]);
  });
});

describe("the clock", () => {
  const MINUTE = 60_000;

  /** Ticks at the given minutes of both clocks; which of them are trusted. */
  function trusted(...ticks: readonly (readonly [wall: number, counted: number])[]): boolean[] {
    let at = 0;
    const all = [[0, 0] as const, ...ticks];
    const isTrusted = watchClock(() => {
      const [wall, counted] = all[at++] ?? [0, 0];
      return { wall: wall * MINUTE, counted: counted * MINUTE };
    });
    return ticks.map(isTrusted);
  }

  test("is believed while both go on, a few minutes apart or back", () => {
    expect(trusted([1, 1], [2, 2], [11, 2], [3, 3], [-600, 4])).toEqual([true, true, true, true, true]);
  });

  test("that leaps ahead for one tick ends nothing", () => {
    expect(trusted([1, 1], [20_000, 1.5], [2, 2], [2.5, 2.5])).toEqual([true, false, true, true]);
  });

  test("that leaps ahead and stays is believed ten minutes later", () => {
    const ticks = [0, 5, 9, 10, 11].map((minute) => [20_000 + minute, 1 + minute] as const);
    expect(trusted([1, 1], ...ticks)).toEqual([true, false, false, false, true, true]);
  });

  test("that leaps twice is waited for from the second time", () => {
    expect(trusted([900, 1], [901, 2], [5000, 9], [5002, 11], [5010, 19])).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

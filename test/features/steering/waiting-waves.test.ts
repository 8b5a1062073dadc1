import { describe, expect, test } from "vitest";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { giveGo } from "~/features/steering/give-go.server";
import { openWaveBy } from "~/features/waves/open-wave-by.server";
import { changeWavePlan } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { findWave, updatePlannedWave } from "~db/queries/waves.server";
import { auditEvent } from "~db/schema";
import { day, HOST, mailsAt, steeredCompany } from "../../support/mail/steered-company";
import type { temporaryKeys } from "../../support/surveyed-wave";

/** Every hour for so many days. */
async function hourly(db: Database, keys: ReturnType<typeof temporaryKeys>, from: Date, days: number) {
  const told: { kind: string; at: Date }[] = [];
  for (let hour = 0; hour < 24 * days; hour += 1) {
    const now = new Date(from.getFullYear(), from.getMonth(), from.getDate(), from.getHours() + hour, 1);
    await runSchedule(db, keys, null, now, `https://${HOST}`);
    for (const { subject } of await mailsAt(db, now))
      told.push({ kind: subject.split(":")[0] ?? "", at: now });
  }
  return told;
}

test.each([0, 5, 7, 8, 12, 16, 17, 18, 20, 21, 22, 23])(
  "a wave that was to open at %i o'clock is told of on five working days, in the day, and then given up",
  async (hour) => {
    const { db, keys } = steeredCompany();
    updatePlannedWave(db, "w1", { opensAt: day(23, hour) });
    db.$client.exec("delete from roster_entry where department_index = 1");
    const told = await hourly(db, keys, day(23, hour), 9);
    const waiting = told.filter(({ kind }) => kind === "Wartet auf Sie");
    expect(new Set(waiting.map(({ at }) => at.toDateString())).size).toBe(waiting.length);
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    for (const { at } of waiting) {
      expect([0, 6]).not.toContain(at.getDay());
      expect(at.getHours()).toBeGreaterThanOrEqual(8);
      expect(at.getHours()).toBeLessThan(20);
    }
    expect(told.map(({ kind }) => kind)).toContain("Aufgegeben");
    expect(findWave(db, "w1")?.state).toBe("cancelled");
  },
);

describe("a wave whose plan asks for a person's go", () => {
  const ask = (db: Database) => updatePlannedWave(db, "w1", { asksGo: true });
  const by = (now: Date) => ({ accountId: "hr", now });

  test("asks for it before, waits without it, is told of daily and given up after five working days", async () => {
    const { db, keys } = steeredCompany();
    ask(db);
    const told = await hourly(db, keys, day(19), 13);
    expect(told.map(({ kind }) => kind)).toEqual([
      "Wartet auf Ihr grünes Licht für den Montag, 23. November 2026 um 08",
      ...Array.from({ length: 5 }, () => "Wartet auf Sie"),
      "Aufgegeben",
    ]);
    expect(findWave(db, "w1")).toMatchObject({ state: "cancelled", manifest: null });
  });

  test("opens by itself on its date once it is given, and not before", async () => {
    const { db, keys } = steeredCompany();
    ask(db);
    expect(giveGo(db, "w1", by(day(20)))).toBe(true);
    expect(giveGo(db, "w1", by(day(20)))).toBe(false);
    await runSchedule(db, keys, null, day(23, 7), `https://${HOST}`);
    expect(findWave(db, "w1")?.state).toBe("planned");
    await runSchedule(db, keys, null, day(23), `https://${HOST}`);
    expect(findWave(db, "w1")?.state).toBe("open");
    const actions = db.select().from(auditEvent).all();
    expect(actions.map(({ action, accountId }) => [action, accountId])).toEqual([
      ["go given", "hr"],
      ["wave opened", null],
    ]);
  });

  test("waits without it at the moment of opening, and takes none for a moment that is missed", async () => {
    const { db, keys } = steeredCompany();
    ask(db);
    await runSchedule(db, keys, null, day(23), `https://${HOST}`);
    expect(findWave(db, "w1")?.state).toBe("planned");
    expect(giveGo(db, "w1", by(day(23, 10)))).toBe(false);
    const wave = findWave(db, "w1") ?? expect.unreachable();
    const links = { publicUrl: `https://${HOST}` };
    expect(await openWaveBy(db, keys, wave, by(day(23, 10)), links)).toEqual({ ok: true });
  });

  test("needs another go when its plan has changed since", async () => {
    const { db, keys } = steeredCompany();
    ask(db);
    giveGo(db, "w1", by(day(18)));
    const wave = findWave(db, "w1") ?? expect.unreachable();
    const { quarter, closesAt, threshold, delivery } = wave;
    const plan = { quarter, opensAt: day(24), closesAt, threshold, delivery };
    expect(changeWavePlan(db, wave, plan, day(19))).toMatchObject({ ok: true });
    expect(findWave(db, "w1")).toMatchObject({ asksGo: true, goGivenAt: null });
    await runSchedule(db, keys, null, day(24), `https://${HOST}`);
    expect(findWave(db, "w1")?.state).toBe("planned");
  });
});

test("a wave that does not ask for it takes no go", () => {
  const { db } = steeredCompany();
  expect(giveGo(db, "w1", { accountId: "hr", now: day(20) })).toBe(false);
});

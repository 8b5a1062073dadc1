import fs from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { deleteRelationship } from "~/features/company/manage-relationships.server";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { lapseWave } from "~/features/steering/lapse-wave.server";
import { takeBackWave } from "~/features/steering/take-back-wave.server";
import { hasKeyFile } from "~/features/wave-key-file.server";
import { cancelWave, howToCancel } from "~/features/waves/cancel-wave.server";
import { extendWave } from "~/features/waves/extend-wave.server";
import { findWave, updateWave, type WaveRow } from "~db/queries/waves.server";
import { ballot, claim, invitee, wave as waves } from "~db/schema";
import { addPair } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import {
  answer,
  CLOSES,
  DURING,
  OPENS,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryKeys,
} from "../../support/surveyed-wave";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const soon = new Date(+OPENS + 30 * MINUTE);
const by = (now: Date) => ({ accountId: "hr", now });

async function answered() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const id = await openPlannedWave(db, keys);
  const [code] = personalCodes(db, keys, id, 0);
  if (!code) throw new Error("nobody is invited");
  answer(db, keys, id, code, sampleContent(1), new Date(+OPENS + MINUTE));
  const keyFile = path.join(keys.path, fs.readdirSync(keys.path)[0] ?? "");
  const row = (): WaveRow => {
    const found = findWave(db, id);
    if (!found) throw new Error("the wave is gone");
    return found;
  };
  const ballots = () => db.select().from(ballot).all().length;
  return { db, keys, id, keyFile, row, ballots };
}

type Answered = Awaited<ReturnType<typeof answered>>;

const LOST_KEYS = {
  "whose key file is there": () => {},
  "whose key file is away": ({ keyFile }: Answered) => fs.renameSync(keyFile, `${keyFile}.away`),
  "whose key file is damaged": ({ keyFile }: Answered) => fs.writeFileSync(keyFile, "{"),
} as const;

describe.each(Object.entries(LOST_KEYS))("a wave with answers %s and whose row says planned", (_, lose) => {
  const setBack = async () => {
    const at = await answered();
    lose(at);
    updateWave(at.db, at.id, { state: "planned", manifest: null, manifestHash: null });
    return at;
  };

  test("does not lapse", async () => {
    const { db, keys, row, ballots } = await setBack();
    for (const days of [1, 12, 40])
      expect(await lapseWave(db, keys, row(), new Date(+OPENS + days * DAY))).toBe(false);
    await runSchedule(db, keys, null, new Date(+OPENS + 60 * DAY), "https://tandem.brandt.example");
    expect(ballots()).toBe(1);
  });

  test("is not cancelled as one that nobody was asked in", async () => {
    const { db, keys, id, row, ballots } = await setBack();
    expect(howToCancel(db, keys, row(), DURING)).toBe("asked");
    expect(await cancelWave(db, keys, id, by(DURING), { only: "unasked" })).toEqual({
      ok: false,
      reason: "not-possible-in-this-state",
    });
    expect(ballots()).toBe(1);
  });

  test("does not go with its pair", async () => {
    const { db, ballots } = await setBack();
    addPair(db, { id: "rel2", createdAt: OPENS });
    expect(deleteRelationship(db, "rel1", by(DURING))).toBe(false);
    expect(ballots()).toBe(1);
  });
});

describe("a wave that ended and whose row says planned", () => {
  test("does not lapse", async () => {
    const { db, keys, id, row } = await answered();
    await cancelWave(db, keys, id, by(DURING));
    updateWave(db, id, { state: "planned" });
    await lapseWave(db, keys, row(), new Date(+OPENS + 2 * DAY));
    expect(await lapseWave(db, keys, row(), new Date(+OPENS + 20 * DAY))).toBe(false);
    expect(row().state).toBe("planned");
  });
});

describe("a wave is taken back by what it opened with", () => {
  test.each(["whose key file is away", "whose key file is damaged"] as const)(
    "one %s stays, however its row was dated",
    async (how) => {
      const at = await answered();
      LOST_KEYS[how](at);
      updateWave(at.db, at.id, { opensAt: DURING });
      const now = new Date(+DURING + MINUTE);
      expect(await takeBackWave(at.db, at.keys, at.id, by(now))).toMatchObject({ ok: false });
      expect(at.ballots()).toBe(1);
    },
  );

  test("it goes and its plan comes in one step: where the plan cannot be stored, the wave stays open", async () => {
    const { db, keys, id, row, ballots } = await answered();
    db.$client.exec("create trigger full before insert on wave begin select raise(abort, 'full'); end");
    await expect(takeBackWave(db, keys, id, by(soon))).rejects.toThrow("full");
    expect(row().state).toBe("open");
    expect(ballots()).toBe(1);
    expect(hasKeyFile(keys, id)).toBe(true);
    await runSchedule(db, keys, null, soon, "https://tandem.brandt.example");
    const [, second] = personalCodes(db, keys, id, 0);
    if (!second) throw new Error("nobody else is invited");
    answer(db, keys, id, second, sampleContent(2), soon);
    expect(ballots()).toBe(2);
    db.$client.exec("drop trigger full");
    expect(await takeBackWave(db, keys, id, by(soon))).toMatchObject({ ok: true });
    expect([ballot, claim, invitee].map((table) => db.select().from(table).all().length)).toEqual([0, 0, 0]);
  });

  test("the plan has the end that was planned, also where that was put off meanwhile", async () => {
    const { db, keys, id } = await answered();
    expect(extendWave(db, keys, id, by(new Date(+OPENS + 10 * MINUTE)))).toMatchObject({ ok: true });
    const taken = await takeBackWave(db, keys, id, by(soon));
    if (!taken.ok) throw new Error(taken.reason);
    const plan = db.select().from(waves).where(eq(waves.id, taken.id)).get();
    expect(plan).toMatchObject({ state: "planned", closesAt: CLOSES, extendedAt: null });
  });
});

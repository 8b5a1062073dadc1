import { expect, test } from "vitest";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { hasKeyFile, readKeyFile, writeKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import type { Database } from "~db/client.server";
import { countBallots } from "~db/queries/ballots.server";
import { findRelease } from "~db/queries/releases.server";
import { freshDatabase } from "../support/database";
import { answeredHeldWave, giveShares } from "../support/held-wave";
import {
  answer,
  CLOSES,
  type Code,
  openPlannedWave,
  personalCodes,
  sampleContent,
  temporaryKeys,
} from "../support/surveyed-wave";

type Row = { code_mac: Buffer; blinded_mac: Buffer };
const rowsOf = (db: Database) => db.$client.prepare<[], Row>("select code_mac, blinded_mac from claim").all();

/** Claims and casts with one code as often as is wanted: its row is put back each time. */
function castAgain(db: Database, times: number, cast: (seed: number) => void): void {
  for (let time = 0; time < times; time++) {
    const before = rowsOf(db);
    cast(time);
    if (time === times - 1) return;
    const put = db.$client.prepare("update claim set blinded_mac = ? where code_mac = ?");
    for (const row of before) put.run(row.blinded_mac, row.code_mac);
  }
}

async function stuffed(): Promise<{ db: Database; keys: ReturnType<typeof temporaryKeys>; id: string }> {
  const [db, keys] = [freshDatabase(), temporaryKeys()];
  const id = await openPlannedWave(db, keys, { people: [12, 12], threshold: 10 });
  const codes: readonly [Code[], Code[]] = [personalCodes(db, keys, id, 0), personalCodes(db, keys, id, 1)];
  const [victim, own] = codes[0];
  if (!victim || !own) throw new Error("no codes");
  answer(db, keys, id, victim, sampleContent(0));
  for (const code of codes[1].slice(0, 10)) answer(db, keys, id, code, sampleContent(1));
  castAgain(db, 10, (seed) => answer(db, keys, id, own, sampleContent(seed)));
  return { db, keys, id };
}

test.each<[string, string]>([
  ["as they are", "select 1"],
  ["made to look used", "update claim set blinded_mac = randomblob(32)"],
  [
    "with the mark of a code that was used",
    "update claim set blinded_mac = (select blinded_mac from claim where blinded_mac not in (select blinded_mac from claim as other where other.code_mac > claim.code_mac) limit 1)",
  ],
])(
  "ballots cast with one code whose row was put back do not reach the threshold; other codes %s",
  async (_, sql) => {
    const { db, keys, id } = await stuffed();
    if (sql.startsWith("update")) db.$client.exec(sql);
    await runSchedule(db, keys, null, CLOSES);
    expect(findRelease(db, id)).toBeUndefined();
    expect(countBallots(db, id)).toBe(21);
    expect(hasKeyFile(keys, id)).toBe(true);
  },
);

test("nor where people hold the keys", async () => {
  const [db, keys] = [freshDatabase(), temporaryKeys()];
  const held = await answeredHeldWave(db, keys);
  const own = personalCodes(db, keys, held.id, 1)[6];
  if (!own) throw new Error("no code");
  castAgain(db, 5, (seed) => answer(db, keys, held.id, own, sampleContent(seed)));
  db.$client.exec("update claim set blinded_mac = randomblob(32)");
  await closeWave(db, keys, held.id, CLOSES);
  for (const index of [0, 1]) await giveShares(db, keys, held, index);
  await closeWave(db, keys, held.id, CLOSES);
  expect(findRelease(db, held.id)).toBeUndefined();
  expect(countBallots(db, held.id)).toBe(17);
});

test("broken: a count of codes that merely look used would let them pass", async () => {
  const { db } = await stuffed();
  const before = new Set(rowsOf(db).map(({ blinded_mac: mark }) => mark.toString("hex")));
  db.$client.exec("update claim set blinded_mac = randomblob(32)");
  const lookUsed = rowsOf(db).filter(({ blinded_mac: mark }) => !before.has(mark.toString("hex")));
  expect(lookUsed.length).toBeGreaterThanOrEqual(21);
});

test.each(["serverSecret", "serverPublic", "issuerSecret", "pepper"] as const)(
  "one other bit of %s in the key file stops the wave, and closing destroys nothing",
  async (name) => {
    const [db, keys] = [freshDatabase(), temporaryKeys()];
    const id = await openPlannedWave(db, keys);
    for (const index of [0, 1] as const)
      for (const [seed, code] of personalCodes(db, keys, id, index).entries())
        answer(db, keys, id, code, sampleContent(seed));
    const secrets = readKeyFile(keys, id);
    const bytes = Uint8Array.from(secrets?.[name] ?? []);
    bytes[5] = (bytes[5] ?? 0) ^ 8;
    if (!secrets) throw new Error("no key file");
    writeKeyFile(keys, { ...secrets, [name]: bytes });
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: false, reason: "rules-changed" });
    expect(countBallots(db, id)).toBe(13);
    writeKeyFile(keys, secrets);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 13 });
  },
);

test("other numbers of who left and joined in the key file stop the wave", async () => {
  const [db, keys] = [freshDatabase(), temporaryKeys()];
  const id = await openPlannedWave(db, keys);
  const secrets = readKeyFile(keys, id);
  if (!secrets) throw new Error("no key file");
  const left = { left: 4, joined: 3 };
  writeKeyFile(keys, { ...secrets, turnover: [{ since: "00".repeat(32), departments: [left, left] }] });
  expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: false, reason: "rules-changed" });
});

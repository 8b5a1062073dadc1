import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { migrateDatabase, openDatabase } from "~db/client.server";
import { listHolders, listUsedKeys } from "~db/queries/key-holders.server";
import { knownMigrations } from "~db/queries/migrations.server";
import { findWave } from "~db/queries/waves.server";
import { temporaryDirectory } from "../../support/surveyed-wave";

/** How many migrations ran before: in the version before key holders, and where the roster's waves were kept already. */
const BEFORE = [6, 7];

/** The structure as a version before key holders left it. */
function oldDatabase(before: number) {
  const folder = path.join(temporaryDirectory(), "migrations");
  fs.cpSync("db/migrations", folder, { recursive: true });
  const journal = path.join(folder, "meta", "_journal.json");
  const { entries, ...rest }: { entries: unknown[] } = JSON.parse(fs.readFileSync(journal, "utf8"));
  fs.writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, before) }));
  const db = openDatabase(":memory:");
  migrateDatabase(db, folder);
  db.$client.exec(
    "insert into relationship (id, name, first_department, second_department, demonstration, created_at) values ('r', 'R', 'Sales', 'Marketing', 0, 0)",
  );
  const wave = db.$client.prepare(
    "insert into wave (id, relationship_id, quarter, state, opens_at, closes_at, threshold, delivery, manifest, manifest_hash, tally, tally_holder, tally_key, created_at) values (?, 'r', '2026-Q4', ?, 0, 1, 5, 'slips', ?, ?, ?, ?, ?, 0)",
  );
  wave.run("byserver", "planned", null, null, "server", null, null);
  wave.run("bytrustee", "planned", null, null, "trustee", "the works council", "made");
  wave.run("running", "open", '{"tallyKey":"used"}', "1", "trustee", "the works council", "used");
  wave.run("ended", "closed", '{"tallyKey":"spent"}', "2", "server", null, null);
  wave.run("broken", "cancelled", "no manifest", "3", "server", null, null);
  const account = db.$client.prepare(
    "insert into account (id, email, name, role, password_hash, every_relationship, demonstration, created_at, disabled_at) values (?, ?, '', 'trustee', '', 1, 0, 0, ?)",
  );
  return {
    db,
    addTrustee: (id: string, disabledAt: number | null = null) => account.run(id, id, disabledAt),
  };
}

test.each(BEFORE)(
  "after %i migrations a planned wave's trustee becomes its key holder, keeps the key, and open waves stay as they opened",
  (before) => {
    const { db, addTrustee } = oldDatabase(before);
    addTrustee("wanda");
    addTrustee("gone", 1);
    migrateDatabase(db);
    expect(findWave(db, "byserver")).toMatchObject({ needed: 0, tally: "server" });
    expect(findWave(db, "bytrustee")).toMatchObject({
      needed: 1,
      tally: "server",
      tallyHolder: null,
      tallyKey: null,
    });
    expect(listHolders(db, "bytrustee")).toEqual([
      {
        waveId: "bytrustee",
        position: 0,
        accountId: "wanda",
        name: "the works council",
        outside: true,
        publicKey: "made",
        keyTriedAt: null,
        misfits: null,
      },
    ]);
    expect(findWave(db, "running")).toMatchObject({
      needed: null,
      tally: "trustee",
      tallyHolder: "the works council",
      tallyKey: "used",
    });
    expect(listHolders(db, "running")).toEqual([]);
    expect(listUsedKeys(db).sort()).toEqual(["spent", "used"]);
    expect(db.$client.prepare("select count(*) from __drizzle_migrations").pluck().get()).toBe(
      knownMigrations().length,
    );
  },
);

test("where several trustees or none could be meant, somebody has to choose", () => {
  for (const trustees of [[], ["wanda", "willi"]]) {
    const { db, addTrustee } = oldDatabase(6);
    for (const id of trustees) addTrustee(id);
    migrateDatabase(db);
    expect(listHolders(db, "bytrustee")).toMatchObject([{ accountId: null, name: "the works council" }]);
  }
});

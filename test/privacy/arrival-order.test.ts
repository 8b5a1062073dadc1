import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { emptyLogInSteps, emptyLogSoon } from "~/features/empty-log.server";
import { isUnsettled } from "~db/arrival-order.server";
import { type Database, migrateDatabase, openDatabase, truncateLog } from "~db/client.server";
import { type BallotRow, insertBallot } from "~db/queries/ballots.server";
import { type ClaimRow, insertClaims, takeClaim } from "~db/queries/claims.server";
import { ballot, claim } from "~db/schema";
import { addPair, addWave } from "../support/cast";
import { findPlaces, orderTold, shuffled } from "../support/storage/stored-order";
import { temporaryDirectory } from "../support/surveyed-wave";

const NOW = new Date("2026-11-25T10:00:00Z");
/** What a ballot of the largest committee of key holders takes. */
const SEALED = 1600;
/** Casts between two runs of the schedule. */
const BETWEEN = 100;

type Keeping = {
  pageSize: number;
  cast: (db: Database, row: BallotRow) => void;
  tick: (db: Database) => Promise<void>;
};

const today: Keeping = {
  pageSize: 16_384,
  cast: (db, row) => {
    db.transaction(() => insertBallot(db, row), { behavior: "immediate" });
    emptyLogSoon(db, NOW);
  },
  tick: async (db) => {
    expect(await emptyLogInSteps(db, NOW)).toBe(true);
  },
};

/** As it was: the row stays where it came, and the log goes into the file as it is. */
const asItCame: Keeping = {
  pageSize: 4096,
  cast: (db, row) => void db.insert(ballot).values(row).run(),
  tick: async (db) => void db.$client.pragma("wal_checkpoint(TRUNCATE)"),
};

function emptyWave(pageSize: number): { file: string; db: Database } {
  const file = path.join(temporaryDirectory(), "tandem.sqlite");
  const made = new BetterSqlite3(file);
  made.pragma(`page_size = ${pageSize}`);
  made.pragma("journal_mode = WAL");
  made.close();
  const db = openDatabase(file);
  migrateDatabase(db);
  // What is read here is the file: that it survives a loss of power makes no difference.
  db.$client.pragma("synchronous = OFF");
  addPair(db, { id: "rel1", createdAt: NOW });
  addWave(db, {
    id: "w1",
    relationshipId: "rel1",
    quarter: "2026-Q4",
    opensAt: NOW,
    closesAt: NOW,
    createdAt: NOW,
  });
  return { file, db };
}

/** How much the file tells of the order of so many ballots, once its log is empty. */
async function castAll(ballots: number, { pageSize, cast, tick }: Keeping) {
  const { file, db } = emptyWave(pageSize);
  const rows = Array.from({ length: ballots }, (_, place) => ({
    token: randomBytes(16),
    waveId: "w1",
    departmentIndex: place % 2,
    sealed: randomBytes(SEALED),
    mac: randomBytes(16),
  }));
  for (const [place, row] of rows.entries()) {
    cast(db, row);
    if (place % BETWEEN === BETWEEN - 1) await tick(db);
  }
  await tick(db);
  expect(fs.statSync(`${file}-wal`).size).toBe(0);
  expect(db.$client.prepare("select count(*) from ballot").pluck().get()).toBe(ballots);
  expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
  const bytes = fs.readFileSync(file);
  db.$client.close();
  const ends = rows.map(({ token, mac }) => ({ head: token, tail: mac }));
  return orderTold(findPlaces(bytes, ends));
}

/** The mean over several waves, in its own standard errors. */
async function severalTimes(times: number, run: () => Promise<Record<string, number>>) {
  const found: Record<string, number>[] = [];
  for (let time = 0; time < times; time++) found.push(await run());
  const kinds = Object.keys(found[0] ?? {});
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      found.reduce((sum, one) => sum + (one[kind] ?? 0), 0) / Math.sqrt(found.length),
    ]),
  );
}

function expectNoOrder(told: Record<string, number>): void {
  for (const [kind, errors] of Object.entries(told)) expect(Math.abs(errors), kind).toBeLessThan(5);
}

const most = (told: Record<string, number>) => Math.max(...Object.values(told).map(Math.abs));

describe("one copy of the file with an empty log shows no order in which ballots came", () => {
  test.each([
    [25, 12],
    [200, 4],
    [600, 3],
    [5000, 1],
  ])("%i ballots", { timeout: 180_000 }, async (ballots, times) => {
    expectNoOrder(await severalTimes(times, () => castAll(ballots, today)));
  });

  test.each([25, 200, 5000])("the file as it was before shows that of %i", async (ballots) => {
    expect(most(await castAll(ballots, asItCame))).toBeGreaterThan(5);
  });

  test("nor would larger pages alone have been enough", async () => {
    const larger = { ...asItCame, pageSize: 16_384 };
    expect(most(await severalTimes(12, () => castAll(8, larger)))).toBeGreaterThan(5);
    expectNoOrder(await severalTimes(12, () => castAll(8, today)));
  });
});

describe("nor in which codes were used", () => {
  async function claimAll(
    claims: number,
    take: (db: Database, row: ClaimRow, mac: Buffer) => void,
    filled = true,
  ) {
    const { file, db } = emptyWave(16_384);
    const rows = Array.from({ length: claims * 2 }, (_, place) => ({
      codeMac: randomBytes(32),
      waveId: "w1",
      departmentIndex: place % 2,
      blindedMac: randomBytes(32),
    }));
    if (filled) insertClaims(db, rows);
    truncateLog(db);
    const used = shuffled(rows)
      .slice(0, claims)
      .map((row) => ({ row, mac: randomBytes(32) }));
    for (const { row, mac } of used) {
      take(db, row, mac);
      emptyLogSoon(db, NOW);
    }
    expect(truncateLog(db)).toBe(true);
    const bytes = fs.readFileSync(file);
    db.$client.close();
    return orderTold(
      findPlaces(
        bytes,
        used.map(({ row, mac }) => ({ head: row.codeMac, tail: mac })),
      ),
    );
  }

  test.each([
    [25, 12],
    [200, 4],
    [5000, 1],
  ])("%i codes", { timeout: 180_000 }, async (claims, times) => {
    const take = (db: Database, row: ClaimRow, mac: Buffer) =>
      takeClaim(db, row.codeMac, row.blindedMac, mac);
    expectNoOrder(await severalTimes(times, () => claimAll(claims, take)));
  });

  test("rows that come when a code is used would show it", async () => {
    const add = (db: Database, row: ClaimRow, blindedMac: Buffer) =>
      void db
        .insert(claim)
        .values({ ...row, blindedMac })
        .run();
    expect(most(await severalTimes(12, () => claimAll(25, add, false)))).toBeGreaterThan(5);
  });
});

test("ballots that come while others are put in order are put in order as well", async () => {
  const { db } = emptyWave(16_384);
  const row = () => ({
    token: randomBytes(16),
    waveId: "w1",
    departmentIndex: 0,
    sealed: randomBytes(SEALED),
    mac: randomBytes(16),
  });
  for (let place = 0; place < 600; place++) today.cast(db, row());
  expect(isUnsettled(db.$client)).toBe(true);
  const emptied = emptyLogInSteps(db, NOW);
  await new Promise((resolve) => setImmediate(resolve));
  today.cast(db, row());
  expect(await emptied).toBe(true);
  expect(isUnsettled(db.$client)).toBe(false);
  expect(db.$client.prepare("select count(*) from ballot").pluck().get()).toBe(601);
  db.$client.close();
});

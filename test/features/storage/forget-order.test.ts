import fs from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeAttack } from "~/features/anonymity/describe-check.server";
import { verifyAnonymity } from "~/features/anonymity/verify-anonymity.server";
import { forgetOrder } from "~/features/storage/forget-order.server";
import { openDatabase } from "~db/client.server";
import { DURING } from "../../support/surveyed-wave";
import { type WatchedWave, watchWave } from "../../support/watched-wave";

let watched: WatchedWave;
beforeAll(async () => {
  watched = await watchWave([8, 8]);
});
afterAll(() => watched.end());

function attack() {
  const { keys } = watched;
  const nothing = { backups: [], logs: [], exports: [], codes: [], keyDirectory: keys.path, keys };
  const { check } = verifyAnonymity({ databaseFile: watched.file, ...nothing });
  const found = (name: string) => check.attacks.find((attacked) => attacked.name === name);
  const order = found("page-and-overflow-page-order");
  return {
    order: order && describeAttack("en", order).saw,
    paired: found("write-ahead-log")?.paired,
    // What even a holder of the key file could still put together.
    linked: check.holder?.linked,
  };
}

test("before, the file tells in which order ballots came, and the log which claim came before each", () => {
  const { order, paired, linked } = attack();
  expect(order).toContain("The order of 16 ballots can be read");
  expect([paired, linked]).toEqual([16, 16]);
});

test("another connection that reads is not waited for: the log is emptied later", () => {
  const reader = openDatabase(watched.file);
  reader.$client.exec("begin");
  reader.$client.prepare("select count(*) from ballot").get();
  forgetOrder(watched.db, DURING);
  expect(fs.statSync(`${watched.file}-wal`).size).toBeGreaterThan(0);
  expect(watched.db.$client.pragma("busy_timeout", { simple: true })).toBe(5000);
  reader.$client.exec("commit");
  reader.$client.close();
});

test("afterwards neither does", () => {
  forgetOrder(watched.db, new Date(DURING.getTime() + 3_600_000));
  const { order, paired, linked } = attack();
  expect(order).toContain("The ballots lie in the order of their random keys");
  expect([paired, linked]).toEqual([0, 0]);
});

import { expect, test } from "vitest";
import { findNextKey } from "~/features/tally/find-next-key.server";
import { appointHolders } from "~/features/waves/appoint-holders.server";
import type { Database } from "~db/client.server";
import { addWave } from "../../support/cast";
import { freshDatabase } from "../../support/database";
import { makeHolderKey, planHeldWave } from "../../support/held-wave";

test("the next key is for the first planned wave of the same pair in which this person holds one and has made none", () => {
  const db = freshDatabase();
  const { id, accounts } = planHeldWave(db);
  const [own = "", other = ""] = accounts;
  const planned = (
    name: string,
    relationshipId: string,
    quarter: string,
    month: number,
    accountId: string,
  ) => {
    wave(db, name, relationshipId, quarter, month);
    const holders = [{ accountId, name: "the works council", outside: true }];
    appointHolders(db, name, { needed: 1, holders });
  };
  expect(findNextKey(db, "rel1", own)?.id).toBe(id);
  makeHolderKey(db, id, own);
  expect(findNextKey(db, "rel1", own)).toBeNull();
  planned("w3", "rel1", "2027-Q2", 3, own);
  planned("w2", "rel1", "2027-Q1", 0, own);
  planned("w4", "rel1", "2027-Q3", 6, other);
  expect(findNextKey(db, "rel1", own)?.id).toBe("w2");
  expect(findNextKey(db, "rel2", own)).toBeNull();
  expect(findNextKey(db, "rel1", "nobody")).toBeNull();
});

function wave(db: Database, id: string, relationshipId: string, quarter: string, month: number): void {
  const opensAt = new Date(2027, month, 4, 8);
  const closesAt = new Date(2027, month, 15, 18);
  const createdAt = new Date(2026, 10, 1);
  addWave(db, { id, relationshipId, quarter, opensAt, closesAt, threshold: 5, delivery: "mail", createdAt });
}

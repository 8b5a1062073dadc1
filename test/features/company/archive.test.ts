import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  archiveRelationship,
  bringBackRelationship,
  whyNotArchived,
} from "~/features/company/archive-relationship.server";
import { addRelationship } from "~/features/company/manage-relationships.server";
import { showHome } from "~/features/home/show-home.server";
import { findNextOpening, proposeWaves } from "~/features/propose-waves.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { describeWaves } from "~/features/waves/describe-waves.server";
import { planWave } from "~/features/waves/plan-wave.server";
import type { Database } from "~db/client.server";
import { listTrail } from "~db/queries/audit-events.server";
import { listHolders } from "~db/queries/key-holders.server";
import { findRelationship } from "~db/queries/organisation.server";
import { listReachable } from "~db/queries/relationships.server";
import { wave } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { addAccount, answeredHeldWave, giveShares, waveRow } from "../../support/held-wave";
import { CLOSES, temporaryKeys } from "../../support/surveyed-wave";

const BY = { accountId: "admin", now: CLOSES };

function pairOf(db: Database, id: string) {
  const found = findRelationship(db, id);
  if (!found) throw new Error("no pair");
  return found;
}

function plan(db: Database, pairId: string) {
  const [dates] = proposeWaves(db, pairId, CLOSES);
  const { quarter, opensAt, closesAt } = dates ?? {
    quarter: "2027-Q2",
    opensAt: new Date("2027-05-03T06:00:00Z"),
    closesAt: new Date("2027-05-14T16:00:00Z"),
  };
  return planWave(db, pairId, { quarter, opensAt, closesAt, threshold: 5, delivery: "slips" }, CLOSES);
}

test("a pair whose wave waits for its key holders is archived, and the wave is counted all the same", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  const { relationshipId } = waveRow(db, held.id);
  expect(archiveRelationship(db, relationshipId, BY)).toEqual({ ok: false, reason: "open" });
  await closeWave(db, keys, held.id, CLOSES);
  const before = db.select().from(wave).all();
  expect(archiveRelationship(db, relationshipId, BY)).toEqual({ ok: true });
  expect(db.select().from(wave).all()).toEqual(before);

  expect(proposeWaves(db, relationshipId, CLOSES)).toEqual([]);
  expect(findNextOpening(db, relationshipId, CLOSES)).toBeNull();
  expect(describeWaves(db, relationshipId, CLOSES, "en")).toMatchObject({
    ahead: [],
    waves: [{ id: held.id }],
  });
  expect(plan(db, relationshipId)).toEqual({
    ok: false,
    problems: [{ field: "quarter", reason: "pair-archived" }],
  });

  const home = (role: "hr" | "trustee", id: string) =>
    showHome(db, "en", CLOSES, { id, role }, [pairOf(db, relationshipId)]);
  expect(home("trustee", listHolders(db, held.id)[0]?.accountId ?? "")[0]?.steps).toHaveLength(1);
  for (const index of [0, 1]) expect(await giveShares(db, keys, held, index)).toMatchObject({ ok: true });
  expect(await closeWave(db, keys, held.id, CLOSES)).toMatchObject({ ok: true, counted: 12 });
  // Then there is nothing of it on the first page of whoever plans waves, and there was before.
  expect(home("hr", addAccount(db, "ines", "hr"))).toEqual([]);
  bringBackRelationship(db, relationshipId, BY);
  expect(home("hr", "ines")).toHaveLength(1);
  expect(plan(db, relationshipId)).toMatchObject({ ok: true });
  expect(
    listTrail(db)
      .map(({ action }) => action)
      .filter((action) => action.startsWith("relationship")),
  ).toEqual(["relationship archived", "relationship brought back"]);
});

test("a pair is archived only with waves behind it and none ahead, and stands last in every list", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  const { relationshipId } = waveRow(db, held.id);
  addAccount(db, "ines", "hr");
  const names = { name: "Norway", firstDepartment: "Sales", secondDepartment: "Marketing" };
  const added = addRelationship(db, names, { ...BY, now: new Date(+CLOSES + 1) });
  if (!added.ok) throw new Error("no second pair");
  expect(whyNotArchived(db, pairOf(db, added.id))).toBe("unused");
  expect(whyNotArchived(db, { ...pairOf(db, added.id), demonstration: true })).toBe("demonstration");
  await closeWave(db, keys, held.id, CLOSES);
  db.update(wave).set({ state: "closed", endedBecause: "key-lost" }).run();
  expect(plan(db, relationshipId)).toMatchObject({ ok: true });
  expect(archiveRelationship(db, relationshipId, BY)).toEqual({ ok: false, reason: "planned" });
  expect(archiveRelationship(db, "no-such-pair", BY)).toMatchObject({ ok: false });
  expect(listReachable(db, "ines").map(({ id }) => id)).toEqual([relationshipId, added.id]);
  db.delete(wave).where(eq(wave.state, "planned")).run();
  expect(archiveRelationship(db, relationshipId, BY)).toEqual({ ok: true });
  expect(listReachable(db, "ines").map(({ id }) => id)).toEqual([added.id, relationshipId]);
  expect(archiveRelationship(db, added.id, BY)).toEqual({ ok: false, reason: "unused" });
});

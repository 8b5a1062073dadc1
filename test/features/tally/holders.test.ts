import { describe, expect, test } from "vitest";
import { OFFERED_QUORUMS, quorumsOf } from "~/ballot/committee";
import { parseRelease } from "~/domain/disclosure/release";
import { DAY } from "~/domain/durations";
import { listTallySteps } from "~/features/tally/list-steps.server";
import { listForHolders } from "~/features/tally/take-shares.server";
import { listKeyFiles } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { findRelease } from "~db/queries/releases.server";
import { ballot, shareBox } from "~db/schema";
import { freshDatabase } from "../../support/database";
import { answeredHeldWave, giveShares, waveRow } from "../../support/held-wave";
import { CLOSES, DURING, temporaryKeys } from "../../support/surveyed-wave";

const HELD = OFFERED_QUORUMS.filter(({ holders }) => holders > 0);

describe("a wave with key holders", () => {
  test.each(HELD)(
    "$needed of $holders: waits for them, then counts, releases and destroys",
    async (quorum) => {
      const db = freshDatabase();
      const keys = temporaryKeys();
      const held = await answeredHeldWave(db, keys, quorum);
      const { id, receipts } = held;
      const last = quorumsOf(quorum).at(-1) ?? [];
      for (const [place, index] of last.entries()) {
        expect(await closeWave(db, keys, id, CLOSES)).toEqual({ ok: false, reason: "waiting-for-holders" });
        const given = place + 1;
        const state = given === quorum.needed ? "complete" : "waiting";
        expect(await giveShares(db, keys, held, index)).toEqual({
          ok: true,
          state,
          given,
          needed: quorum.needed,
        });
      }
      expect(db.select().from(ballot).all()).toHaveLength(12);
      const closed = await closeWave(db, keys, id, CLOSES);
      expect(closed).toEqual({ ok: true, released: true, counted: 12, voided: 0 });
      const release = findRelease(db, id);
      expect(JSON.parse(release?.receipts ?? "")).toEqual([...receipts].sort());
      expect(parseRelease(release?.content ?? "").participation).toEqual({
        claimed: 12,
        counted: 12,
        voided: 0,
      });
      for (const table of [ballot, shareBox]) expect(db.select().from(table).all()).toEqual([]);
      expect(listKeyFiles(keys)).toEqual([]);
    },
  );

  test("shows nothing while it is open", async () => {
    const db = freshDatabase();
    const keys = temporaryKeys();
    const { id } = await answeredHeldWave(db, keys);
    expect(await listForHolders(db, keys, waveRow(db, id))).toEqual({ ok: false, reason: "not-waiting" });
    expect(await closeWave(db, keys, id, DURING)).toMatchObject({ ok: true, because: "closed-early" });
  });
});

test("the first page reminds holders for four weeks that their keys are to be destroyed, and nobody else", async () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  await closeWave(db, keys, held.id, CLOSES);
  for (const index of [0, 1]) await giveShares(db, keys, held, index);
  const destroy = (id: string | null, days: number) =>
    listTallySteps(
      db,
      [waveRow(db, held.id)],
      () => "/",
      { id, role: "trustee" },
      "en",
      new Date(+CLOSES + days * DAY),
    ).filter(({ text }) => text.startsWith("Destroy your key"));
  const own = held.holders[2]?.accountId ?? "";
  expect(destroy(own, 0)).toEqual([]);
  expect(await closeWave(db, keys, held.id, CLOSES)).toMatchObject({ ok: true });
  expect(destroy(own, 27)).toHaveLength(1);
  expect(destroy(own, 29)).toEqual([]);
  expect(destroy("somebody", 1)).toEqual([]);
  expect(destroy(null, 1)).toEqual([]);
});

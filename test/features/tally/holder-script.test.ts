import { describe, expect, test } from "vitest";
import { OFFERED_QUORUMS } from "~/ballot/committee";
import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import { newTallyKeys } from "~/ballot/seal";
import { boxShares, openBox } from "~/ballot/share-box";
import { makePracticeSurvey } from "~/browser/holder/practice-survey";
import { readShareList } from "~/browser/holder/share-list";
import { sharesOf } from "~/browser/holder/share-work";
import { listForHolders, takeShares } from "~/features/tally/take-shares.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { extendWave } from "~/features/waves/extend-wave.server";
import { freshDatabase } from "../../support/database";
import { answeredHeldWave, waveRow } from "../../support/held-wave";
import { CLOSES, DURING, temporaryKeys } from "../../support/surveyed-wave";

/** A wave that waits for its key holders, and what the server answers one of them. */
async function waitingWave({ extended = false } = {}) {
  const db = freshDatabase();
  const keys = temporaryKeys();
  const held = await answeredHeldWave(db, keys);
  if (extended) extendWave(db, keys, held.id, { accountId: null, now: DURING });
  await closeWave(db, keys, held.id, waveRow(db, held.id).closesAt);
  const reply: Record<string, unknown> = JSON.parse(
    JSON.stringify(await listForHolders(db, keys, waveRow(db, held.id))),
  );
  return { db, keys, ...held, reply };
}

describe("what a holder's browser makes of the server's list", () => {
  test("is checked: the wave, the manifest and the list that its hash names", async () => {
    const { db, id, receipts, reply } = await waitingWave();
    const list = readShareList(reply, id);
    expect(list?.sheets.length).toBe(receipts.length);
    expect(list?.manifestHash).toBe(waveRow(db, id).manifestHash);
    expect(readShareList(reply, "another")).toBeNull();
    const refused = [
      { hash: "0".repeat(64) },
      { list: [] },
      { list: "none" },
      { list: undefined },
      { manifest: { protocol: "tandem/v3" } },
      { manifest: { ...Object(reply.manifest), needed: 1 } },
      { manifest: null },
    ];
    for (const change of refused) expect(readShareList({ ...reply, ...change }, id)).toBeNull();
  });

  test("is worked on after the end alone, which is the latest date where the end was put off", async () => {
    for (const extended of [false, true]) {
      const { id, reply } = await waitingWave({ extended });
      const list = readShareList(reply, id);
      const { closesAt, latestAt } = list?.manifest ?? {};
      expect(list?.closesAt).toBe(extended ? latestAt : closesAt);
      expect(latestAt).not.toBe(closesAt);
    }
  });

  test("gives shares that the server takes, in a box for the server's key alone", async () => {
    const { db, keys, id, holders, reply } = await waitingWave();
    const list = readShareList(reply, id);
    const [own] = holders;
    if (!list || !own) throw new Error("there is no list");
    const { manifestHash, sheets, hash, manifest } = list;
    const shares = await sharesOf({ own: { ...own, manifestHash, index: 0 }, sheets });
    const serverKey = decodeBase64Url(manifest.serverKey) ?? new Uint8Array();
    const bind = { manifestHash, listHash: hash, index: 0 };
    const box = boxShares(shares, serverKey, bind);
    expect(openBox(box, newTallyKeys().secretKey, serverKey, bind)).toBeNull();
    const request = { hash, box: encodeBase64Url(box) };
    const by = { accountId: own.accountId, now: CLOSES };
    expect(await takeShares(db, keys, waveRow(db, id), request, by)).toMatchObject({ ok: true, given: 1 });
  });
});

test.each(OFFERED_QUORUMS.filter(({ holders }) => holders > 0))(
  "the practice survey opens with $needed of $holders keys, and with the reader's alone only where one is enough",
  async ({ holders, needed }) => {
    const reader = newTallyKeys();
    const { list, manifestHash, opened } = makePracticeSurvey(reader.publicKey, holders, needed);
    const shares = await sharesOf({ own: { ...reader, manifestHash, index: 0 }, sheets: list });
    expect(opened(shares, true)).toBe(list.length);
    expect(opened(shares, false)).toBe(needed === 1 ? list.length : 0);
    const wrong = await sharesOf({ own: { ...newTallyKeys(), manifestHash, index: 0 }, sheets: list });
    expect(opened(wrong, true)).toBe(0);
  },
);

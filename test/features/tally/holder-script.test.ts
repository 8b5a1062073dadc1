import { beforeAll, describe, expect, test } from "vitest";
import { OFFERED_QUORUMS } from "~/ballot/committee";
import { decodeBase64Url } from "~/ballot/encoding";
import { newTallyKeys } from "~/ballot/seal";
import { boxShares, openBox } from "~/ballot/share-box";
import { makePracticeSurvey } from "~/browser/holder/practice-survey";
import { readShareList } from "~/browser/holder/share-list";
import { sharesOf } from "~/browser/holder/share-work";
import { listForHolders } from "~/features/tally/take-shares.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { freshDatabase } from "../../support/database";
import { answeredHeldWave, sharesRequest, waveRow } from "../../support/held-wave";
import { CLOSES, temporaryKeys } from "../../support/surveyed-wave";

describe("what a holder's browser makes of the server's list", () => {
  const db = freshDatabase();
  const keys = temporaryKeys();
  let held: Awaited<ReturnType<typeof answeredHeldWave>>;
  let reply: Record<string, unknown>;

  beforeAll(async () => {
    held = await answeredHeldWave(db, keys);
    await closeWave(db, keys, held.id, CLOSES);
    reply = JSON.parse(JSON.stringify(await listForHolders(db, keys, waveRow(db, held.id))));
  });

  test("is checked: the wave, the manifest and the list that its hash names", () => {
    const list = readShareList(reply, held.id);
    expect(list?.sheets.length).toBe(held.receipts.length);
    expect(list?.manifestHash).toBe(waveRow(db, held.id).manifestHash);
  });

  test.each([
    ["another wave's", {}, "another"],
    ["of another hash", { hash: "0".repeat(64) }, null],
    ["without one of its sheets", { list: [] }, null],
    ["that is none", { list: "none" }, null],
    ["with a changed manifest", { manifest: { protocol: "tandem/v3" } }, null],
    ["without a manifest", { manifest: null }, null],
  ])("a list %s is refused", (_, change, wave) => {
    expect(readShareList({ ...reply, ...change }, wave ?? held.id)).toBeNull();
  });

  test("gives the shares that the server takes, for the server's key alone", async () => {
    const list = readShareList(reply, held.id);
    const [own] = held.holders;
    if (!list || !own) throw new Error("there is no list");
    const { manifestHash, sheets, hash, manifest } = list;
    const shares = sharesOf({ own: { ...own, manifestHash, index: 0 }, sheets });
    const serverKey = decodeBase64Url(manifest.serverKey) ?? new Uint8Array();
    const other = newTallyKeys();
    const box = boxShares(shares, serverKey, { manifestHash, listHash: hash, index: 0 });
    expect(openBox(box, other.secretKey, serverKey, { manifestHash, listHash: hash, index: 0 })).toBeNull();
    expect((await sharesRequest(db, keys, held.id, 0, own)).hash).toBe(hash);
  });
});

test.each(OFFERED_QUORUMS.filter(({ holders }) => holders > 0))(
  "the practice survey opens with $needed of $holders keys, and with the reader's alone only where one is enough",
  ({ holders, needed }) => {
    const reader = newTallyKeys();
    const { list, manifestHash, opened } = makePracticeSurvey(reader.publicKey, holders, needed);
    const shares = sharesOf({ own: { ...reader, manifestHash, index: 0 }, sheets: list });
    expect(opened(shares, true)).toBe(list.length);
    expect(opened(shares, false)).toBe(needed === 1 ? list.length : 0);
    const wrong = sharesOf({ own: { ...newTallyKeys(), manifestHash, index: 0 }, sheets: list });
    expect(opened(wrong, true)).toBe(0);
  },
);

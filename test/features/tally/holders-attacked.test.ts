import { describe, expect, test } from "vitest";
import { headerBytes, KEY_BYTES, sealedBytes, TAG_BYTES, WRAP_BYTES } from "~/ballot/committee";
import { encodeBase64Url } from "~/ballot/encoding";
import { canonicalJson, hashOfText, parseManifest } from "~/ballot/manifest";
import { newTallyKeys } from "~/ballot/seal";
import { boxShares } from "~/ballot/share-box";
import { runSchedule } from "~/features/schedule/run-schedule.server";
import { listForHolders, takeShares } from "~/features/tally/take-shares.server";
import { peekKeyFile } from "~/features/wave-key-file.server";
import { closeWave } from "~/features/waves/close-wave.server";
import { closeWaveBy } from "~/features/waves/close-wave-by.server";
import { describeTally } from "~/features/waves/describe-tally.server";
import type { Database } from "~db/client.server";
import { auditEvent, ballot, shareBox } from "~db/schema";
import { castCopy } from "../../support/copied-ballot";
import { freshDatabase } from "../../support/database";
import { answeredHeldWave, giveShares, sharesRequest, TWO_OF_THREE, waveRow } from "../../support/held-wave";
import { bytes, CLOSES, personalCodes, temporaryKeys } from "../../support/surveyed-wave";

const TAGS = 2 * KEY_BYTES;
const WRAPS = TAGS + 3 * TAG_BYTES;
const HEADER = headerBytes(TWO_OF_THREE);
const HR = { accountId: "hr", now: CLOSES };

type Held = Awaited<ReturnType<typeof answered>>;

/** A wave of two of three that has closed and waits; `before` happens while it is open. */
async function waiting(before: (held: Held) => void = () => {}) {
  const held = await answered();
  before(held);
  const closed = await closeWave(held.db, held.keys, held.id, CLOSES);
  expect(closed).toEqual({ ok: false, reason: "waiting-for-holders" });
  return held;
}

async function answered() {
  const db = freshDatabase();
  const keys = temporaryKeys();
  return { db, keys, ...(await answeredHeldWave(db, keys)) };
}

const flipped = (share: Uint8Array) => share.map((byte, place) => (place === 0 ? byte ^ 1 : byte));
const trail = (db: Database) =>
  db
    .select()
    .from(auditEvent)
    .all()
    .map(({ action, subject }) => `${action}: ${subject}`);

describe("a holder", () => {
  test("with another key is refused and named, and the others open", async () => {
    const held = await waiting();
    const { db, keys, id } = held;
    const stranger = { ...held, holders: [{ ...newTallyKeys(), accountId: "holder0", name: "" }] };
    expect(await giveShares(db, keys, stranger, 0)).toEqual({
      ok: false,
      reason: "share-wrong",
      wrong: 12,
      total: 12,
    });
    expect(trail(db).at(-1)).toBe("shares refused: none fits: rel1: 2026-Q4, Works council");
    const { committee } = describeTally(db, keys, waveRow(db, id), "en");
    expect(committee?.holders.map(({ share, misfits }) => [share, misfits])).toEqual([
      ["wrong", 12],
      ["awaited", null],
      ["awaited", null],
    ]);
    for (const index of [1, 2]) await giveShares(db, keys, held, index);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12, voided: 0 });
  });

  test("who lies about some ballots is named; nothing is counted until another quorum opens them", async () => {
    const held = await waiting();
    const { db, keys, id } = held;
    const lying = (share: Uint8Array, place: number) => (place < 3 ? flipped(share) : share);
    expect(await giveShares(db, keys, held, 0, lying)).toMatchObject({ ok: true, state: "waiting" });
    expect(trail(db)).toContain("shares given: some do not fit: rel1: 2026-Q4, Works council");
    expect(await giveShares(db, keys, held, 1)).toMatchObject({ ok: true, state: "complete" });
    const wrong = { ok: false, reason: "shares-wrong", holders: [0], ballots: 3 };
    for (let attempt = 0; attempt < 2; attempt++)
      expect(await closeWave(db, keys, id, CLOSES)).toEqual(wrong);
    expect(describeTally(db, keys, waveRow(db, id), "en")).toMatchObject({ leaveOut: 3, waiting: true });
    expect(await giveShares(db, keys, held, 2)).toMatchObject({ ok: true, state: "complete" });
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12, voided: 0 });
  });

  test("who lied may give them again, and cannot take back what fitted", async () => {
    const held = await waiting();
    const { db, keys, id } = held;
    const lying = (share: Uint8Array, place: number) => (place === 0 ? flipped(share) : share);
    await giveShares(db, keys, held, 0, lying);
    await giveShares(db, keys, held, 1);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ reason: "shares-wrong", ballots: 1 });
    expect(await giveShares(db, keys, held, 0)).toMatchObject({ ok: true });
    for (const altered of [flipped, lying]) await giveShares(db, keys, held, 0, altered);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12, voided: 0 });
  });

  test("who keeps lying costs those ballots only when HR decides so, and the trail says it", async () => {
    const held = await waiting();
    const { db, keys, id } = held;
    await giveShares(db, keys, held, 0, (share, place) => (place < 2 ? flipped(share) : share));
    await giveShares(db, keys, held, 1);
    const row = waveRow(db, id);
    expect(await closeWaveBy(db, keys, row, HR, { leaveOut: 1 })).toMatchObject({ reason: "shares-wrong" });
    const closed = await closeWaveBy(db, keys, row, HR, { leaveOut: 2 });
    expect(closed).toMatchObject({ ok: true, counted: 10, voided: 2 });
    expect(trail(db).slice(-2)).toEqual([
      "ballots left out: shares do not fit: rel1: 2026-Q4",
      "wave closed: rel1: 2026-Q4",
    ]);
  });

  test("gives shares for this wave, list and place in it, and nobody else does", async () => {
    const held = await waiting();
    const { db, keys, id, holders } = held;
    const [first, second] = holders;
    if (!first || !second) throw new Error("no holders");
    const row = waveRow(db, id);
    const own = await sharesRequest(db, keys, id, 0, first);
    const by = (accountId: string) => ({ accountId, now: CLOSES });
    const tried = [
      [own, "hr", "not-holder"],
      [own, second.accountId, "malformed"],
      [{ ...own, hash: "00" }, first.accountId, "other-list"],
      [{ hash: own.hash, box: encodeBase64Url(new Uint8Array(80)) }, first.accountId, "malformed"],
      ...[null, "x", {}, { hash: own.hash }, { hash: own.hash, box: "?" }].map(
        (rubbish) => [rubbish, first.accountId, "malformed"] as const,
      ),
    ] as const;
    for (const [request, accountId, reason] of tried)
      expect(await takeShares(db, keys, row, request, by(accountId))).toEqual({ ok: false, reason });
    const { manifest, manifestHash } = row;
    const frozen = parseManifest(manifest ?? "");
    if (frozen.protocol !== "tandem/v3") throw new Error("no committee");
    const bind = { manifestHash: manifestHash ?? "", listHash: own.hash, index: 0 };
    const short = encodeBase64Url(boxShares([new Uint8Array(32)], bytes(frozen.serverKey), bind));
    const tooFew = await takeShares(db, keys, row, { hash: own.hash, box: short }, by(first.accountId));
    expect(tooFew).toEqual({ ok: false, reason: "malformed" });
    expect(db.select().from(shareBox).all()).toEqual([]);
  });
});

describe("a respondent who lies", () => {
  test("with rubbish for a ballot costs nobody but themselves, and no holder is asked again", async () => {
    const held = await waiting(({ db, keys, id }) => {
      const [unused] = personalCodes(db, keys, id, 1).slice(6);
      if (!unused) throw new Error("no code");
      const rubbish = new Uint8Array(sealedBytes(TWO_OF_THREE));
      expect(castCopy(db, keys, id, unused, rubbish)).toMatchObject({ ok: true });
    });
    const { db, keys, id } = held;
    for (const index of [0, 2]) expect(await giveShares(db, keys, held, index)).toMatchObject({ ok: true });
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12, voided: 1 });
  });

  /** Somebody's ballot, altered, cast with a code of Marketing that nobody has used. */
  function castAltered({ db, keys, id }: Held, of: 0 | 1, from: number, to: number): void {
    const [unused] = personalCodes(db, keys, id, 1).slice(6);
    const row = db
      .select()
      .from(ballot)
      .all()
      .find(({ departmentIndex }) => departmentIndex === of);
    if (!unused || !row) throw new Error("no code");
    const sealed = row.sealed.map((byte, place) => (place >= from && place < to ? byte ^ 1 : byte));
    expect(castCopy(db, keys, id, unused, Uint8Array.from(sealed))).toMatchObject({ ok: true });
  }

  const LIES: Readonly<Record<string, readonly [0 | 1, number, number]>> = {
    "wrong tags": [1, TAGS, WRAPS],
    "wrong tags and no way to open": [1, TAGS, HEADER],
    "the ballot of another department": [0, 0, 0],
    "no way to open for one quorum": [1, WRAPS, WRAPS + WRAP_BYTES],
  };
  test.each(Object.entries(LIES))(
    "with %s costs nobody but themselves, and no holder is asked again",
    async (_, [of, from, to]) => {
      const held = await waiting((open) => castAltered(open, of, from, to));
      const { db, keys, id } = held;
      for (const index of [0, 2]) expect(await giveShares(db, keys, held, index)).toMatchObject({ ok: true });
      expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12, voided: 1 });
    },
  );

  test("so that a holder seems to lie costs a decision: what was given decides nothing more", async () => {
    // The tag of the first holder is right, those of the others and every way to open are not.
    const held = await waiting((open) => castAltered(open, 1, TAGS + TAG_BYTES, HEADER));
    const { db, keys, id } = held;
    for (const index of [0, 1, 2]) await giveShares(db, keys, held, index);
    expect(await closeWave(db, keys, id, CLOSES)).toEqual({
      ok: false,
      reason: "shares-wrong",
      holders: [1, 2],
      ballots: 1,
    });
    const { committee } = describeTally(db, keys, waveRow(db, id), "en");
    expect(committee?.holders.map(({ share }) => share)).toEqual(["given", "wrong", "wrong"]);
    expect(await closeWave(db, keys, id, CLOSES, { leaveOut: 1 })).toMatchObject({
      ok: true,
      counted: 12,
      voided: 1,
    });
  });
});

describe("whoever writes into the database after closing", () => {
  const TOUCHED = {
    "takes a ballot away": (db: Database) =>
      db.$client.prepare("delete from ballot where token = (select min(token) from ballot)").run(),
    "changes a ballot": (db: Database) =>
      db.$client
        .prepare(
          "update ballot set sealed = randomblob(length(sealed)) where token = (select min(token) from ballot)",
        )
        .run(),
    "adds a ballot": (db: Database) =>
      db.$client
        .prepare(
          "insert into ballot select randomblob(32), wave_id, 0, randomblob(length(sealed)), null from ballot limit 1",
        )
        .run(),
  };
  test.each(Object.entries(TOUCHED))(
    "%s: the wave stops, releases nothing and goes on when it is undone",
    async (_, touch) => {
      const held = await waiting();
      const { db, keys, id } = held;
      await giveShares(db, keys, held, 0);
      const before = db.select().from(ballot).all();
      touch(db);
      expect(await listForHolders(db, keys, waveRow(db, id))).toEqual({ ok: false, reason: "rules-changed" });
      await runSchedule(db, keys, null, CLOSES);
      expect(trail(db).at(-1)).toContain("wave stopped");
      expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({
        reason: "rules-changed",
        changed: [{ rule: "closed-ballots" }],
      });
      db.delete(ballot).run();
      db.insert(ballot).values(before).run();
      await runSchedule(db, keys, null, CLOSES);
      expect(trail(db).at(-1)).toContain("wave goes on");
      await giveShares(db, keys, held, 1);
      expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ ok: true, counted: 12 });
    },
  );

  const ROWS: Readonly<Record<string, string>> = {
    "the quorum": "update wave set needed = 1",
    "a key":
      "update wave_holder set public_key = (select public_key from wave_holder where position = 1) where position = 0",
    "a name": "update wave_holder set name = 'IT' where position = 0",
    "a holder": "delete from wave_holder where position = 2",
  };
  test.each(Object.entries(ROWS))("changes %s: nothing is counted", async (_, statement) => {
    const held = await waiting();
    const { db, keys, id } = held;
    await giveShares(db, keys, held, 0);
    await giveShares(db, keys, held, 1);
    db.$client.exec(statement);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({
      reason: "rules-changed",
      changed: [{ rule: "key-holder" }],
    });
    expect(db.select().from(ballot).all()).toHaveLength(12);
  });

  test("replaces a key in manifest and rows alike: the key file knows the manifest that was promised", async () => {
    const held = await waiting();
    const { db, keys, id } = held;
    const manifest = parseManifest(waveRow(db, id).manifest ?? "");
    if (manifest.protocol !== "tandem/v3") throw new Error("no committee");
    const key = encodeBase64Url(newTallyKeys().publicKey);
    const holders = manifest.holders.map((holder, index) => (index === 0 ? { ...holder, key } : holder));
    const text = canonicalJson({ ...manifest, holders });
    db.$client.prepare("update wave set manifest = ?, manifest_hash = ?").run(text, hashOfText(text));
    db.$client.prepare("update wave_holder set public_key = ? where position = 0").run(key);
    expect(await closeWave(db, keys, id, CLOSES)).toMatchObject({ reason: "rules-changed" });
    expect(peekKeyFile(keys, id)).not.toBeNull();
  });

  test("puts a box of somebody else in a holder's place: it opens nothing and is not counted", async () => {
    const held = await waiting();
    const { db, keys, id } = held;
    await giveShares(db, keys, held, 0);
    db.$client.exec("insert into share_box select wave_id, 1, box, posted_at from share_box");
    expect(await closeWave(db, keys, id, CLOSES)).toEqual({ ok: false, reason: "waiting-for-holders" });
  });
});

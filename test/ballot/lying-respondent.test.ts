import { concatBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { agree } from "~/ballot/agree.server";
import {
  ephemeralOf,
  headerBytes,
  KEY_BYTES,
  OFFERED_QUORUMS,
  type Quorum,
  quorumsOf,
  TAG_BYTES,
  WRAP_BYTES,
} from "~/ballot/committee";
import { type OpenedWithShares, openWithShares } from "~/ballot/committee-opening";
import { contentCipher, sealForCommittee, shareFrom, tagOf, wrapCipher } from "~/ballot/committee-seal";
import { shareFits, shareOf } from "~/ballot/committee-share";
import { type Committee, committeeOf, type HeaderParts, join, partsOf, sharesOf } from "./committee-wave";
import { AGREE_ON_ZERO, LOW_ORDER_POINTS, NOT_CANONICAL } from "./curve-points";

const CONTENT = new Uint8Array(1069).fill(3);
const CONTEXT = {
  manifestHash: "ab".repeat(32),
  departmentIndex: 0,
  token: new Uint8Array(32).fill(7),
} as const;
const KEY = new Uint8Array(KEY_BYTES).fill(9);
const OTHER = new Uint8Array(KEY_BYTES).fill(10);
const VOID = { ok: false, reason: "void", holders: [] };

const WITH_HOLDERS = OFFERED_QUORUMS.filter(({ holders }) => holders > 0);

/** A ballot as somebody seals it who knows the protocol and does not keep to it. */
function craft(committee: Committee, lie: (parts: HeaderParts) => HeaderParts): Uint8Array {
  const header = join(lie(partsOf(KEY, committee.keys, CONTEXT)));
  return concatBytes(header, contentCipher(header, KEY, CONTEXT).encrypt(CONTENT));
}

/** What each quorum says of a ballot on its own. */
function verdicts(committee: Committee, quorum: Quorum, sealed: Uint8Array) {
  return quorumsOf(quorum).map((set) =>
    openWithShares(sealed, committee.keys, sharesOf(committee, sealed, CONTEXT, set), CONTEXT, agree),
  );
}

/** The wrap that this committee's shares of an honest ballot would open to another key. */
function wrapOf(committee: Committee, quorum: Quorum, at: number, ballotKey: Uint8Array): Uint8Array {
  const honest = craft(committee, (parts) => parts);
  const set = quorumsOf(quorum)[at] ?? [];
  const { server, holders } = sharesOf(committee, honest, CONTEXT, set);
  return wrapCipher([server, ...holders.values()], ephemeralOf(honest), CONTEXT, set).encrypt(ballotKey);
}

describe.each(OFFERED_QUORUMS)("for $needed of $holders", (quorum) => {
  const committee = committeeOf(quorum);
  const sealed = craft(committee, (parts) => parts);
  const all = (verdict: object) => quorumsOf(quorum).map(() => verdict);

  test("the crafted ballot opens when nothing of it is a lie", () => {
    expect(verdicts(committee, quorum, sealed)).toEqual(all({ ok: true, content: CONTENT }));
  });

  test("one that says another thing to one quorum is void for all of them", () => {
    for (const at of quorumsOf(quorum).keys()) {
      const wrap = wrapOf(committee, quorum, at, OTHER);
      const crafted = craft(committee, (parts) => ({ ...parts, wraps: parts.wraps.with(at, wrap) }));
      expect(verdicts(committee, quorum, crafted), `quorum ${at}`).toEqual(all(VOID));
    }
  });

  test("one that locks one quorum out is void for all of them", () => {
    for (const at of quorumsOf(quorum).keys()) {
      const wraps = (parts: HeaderParts) => parts.wraps.with(at, new Uint8Array(WRAP_BYTES));
      const crafted = craft(committee, (parts) => ({ ...parts, wraps: wraps(parts) }));
      expect(verdicts(committee, quorum, crafted), `quorum ${at}`).toEqual(all(VOID));
    }
  });

  test("one whose commitment is to another key is void", () => {
    const { commitment } = partsOf(OTHER, committee.keys, CONTEXT);
    const crafted = craft(committee, (parts) => ({ ...parts, commitment }));
    expect(verdicts(committee, quorum, crafted)).toEqual(all(VOID));
  });

  test("every tampered byte after the ephemeral key is void for every quorum", () => {
    const header = headerBytes(quorum);
    const inHeader = Array.from(
      { length: (header - KEY_BYTES) / TAG_BYTES },
      (_, at) => KEY_BYTES + TAG_BYTES * at + (at % TAG_BYTES),
    );
    for (const place of [...inHeader, header, header + 1068, header + 1069, sealed.length - 1]) {
      const tampered = sealed.with(place, (sealed[place] ?? 0) ^ 1);
      expect(verdicts(committee, quorum, tampered), `byte ${place}`).toEqual(all(VOID));
    }
  });

  test("a tampered ephemeral key opens for nobody", () => {
    for (let place = 0; place < KEY_BYTES; place += 5) {
      const tampered = sealed.with(place, (sealed[place] ?? 0) ^ 1);
      for (const verdict of verdicts(committee, quorum, tampered)) expect(verdict.ok).toBe(false);
    }
  });

  test("one that is longer or shorter is void", () => {
    for (const other of [sealed.subarray(1), sealed.subarray(0, -1), concatBytes(sealed, new Uint8Array(1))])
      expect(verdicts(committee, quorum, other)).toEqual(all(VOID));
  });

  test("one whose ephemeral key is no honest one is void, and no holder is blamed", () => {
    for (const [name, point] of [...LOW_ORDER_POINTS, ...NOT_CANONICAL]) {
      const crafted = craft(committee, (parts) => ({ ...parts, ephemeral: point }));
      expect(verdicts(committee, quorum, crafted), name).toEqual(all(VOID));
      for (const [index, { secretKey, publicKey }] of committee.holders.entries()) {
        const share = shareOf(point, secretKey, publicKey, CONTEXT, index);
        expect(
          share.every((byte) => byte === 0),
          name,
        ).toBe(AGREE_ON_ZERO.has(name));
        expect(shareFits(crafted, quorum, index, share, CONTEXT), name).toBe(true);
      }
    }
  });
});

describe.each(WITH_HOLDERS)("for $needed of $holders", (quorum) => {
  const committee = committeeOf(quorum);

  test("one whose tag does not fit an honest holder is void, for the quorums of that holder and for the others", () => {
    for (let index = 0; index < quorum.holders; index++) {
      const tags = (parts: HeaderParts) => parts.tags.with(index, new Uint8Array(TAG_BYTES));
      const crafted = craft(committee, (parts) => ({ ...parts, tags: tags(parts) }));
      expect(new Set(verdicts(committee, quorum, crafted).map((one) => JSON.stringify(one)))).toEqual(
        new Set([JSON.stringify(VOID)]),
      );
    }
  });

  test("one that nobody can open, with tags that fit, is void: nobody is asked again", () => {
    const crafted = craft(committee, (parts) => ({
      ...parts,
      wraps: parts.wraps.map(() => new Uint8Array(WRAP_BYTES)),
    }));
    for (const verdict of verdicts(committee, quorum, crafted)) expect(verdict).toEqual(VOID);
  });
});

/** A check that has no tags to look at: whatever does not open is void. */
function withoutTags(opened: OpenedWithShares): OpenedWithShares {
  return opened.ok || opened.reason === "shares-missing"
    ? opened
    : { ok: false, reason: "void", holders: [] };
}

/** Whether the bytes of somebody's ballot count under another token. */
function copyOpens(committee: Committee, sealed: Uint8Array, token: Uint8Array): boolean {
  const shares = sharesOf(committee, sealed, CONTEXT, [0, 1]);
  return openWithShares(sealed, committee.keys, shares, { ...CONTEXT, token }).ok;
}

/** A ballot whose content is authenticated with its header alone: every row that holds these bytes opens. */
function sealWithoutToken(committee: Committee): Uint8Array {
  const header = join(partsOf(KEY, committee.keys, CONTEXT));
  const untied = { ...CONTEXT, token: new Uint8Array() };
  return concatBytes(header, contentCipher(header, KEY, untied).encrypt(CONTENT));
}

function opensWithoutToken(committee: Committee, sealed: Uint8Array): boolean {
  return copyOpens(committee, sealed, new Uint8Array());
}

/** As if every quorum were of holders only. */
function craftWithoutServer(committee: Committee, quorum: Quorum): Uint8Array {
  const honest = craft(committee, (parts) => parts);
  const wraps = quorumsOf(quorum).map((set) => {
    const { holders } = sharesOf(committee, honest, CONTEXT, set);
    return wrapCipher([...holders.values()], ephemeralOf(honest), CONTEXT, set).encrypt(KEY);
  });
  return craft(committee, (parts) => ({ ...parts, wraps }));
}

/** Two holders with a copy of the database, and no key file. */
function holdersAlone(committee: Committee, quorum: Quorum, sealed: Uint8Array): Uint8Array | null {
  const guesses = [[], [new Uint8Array(KEY_BYTES)], [committee.keys.serverKey]];
  for (const [at, set] of quorumsOf(quorum).entries()) {
    const { holders } = sharesOf(committee, sealed, CONTEXT, set);
    for (const guess of guesses) {
      const key = unwrapAt(sealed, quorum, at, [...guess, ...holders.values()]);
      if (key) return key;
    }
  }
  return null;
}

/** What each quorum finds when nobody makes the header again. */
function keysWithoutComparing(committee: Committee, quorum: Quorum, sealed: Uint8Array) {
  return quorumsOf(quorum).map((set, at) => {
    const { server, holders } = sharesOf(committee, sealed, CONTEXT, set);
    return unwrapAt(sealed, quorum, at, [server, ...holders.values()]);
  });
}

function unwrapAt(sealed: Uint8Array, quorum: Quorum, at: number, shares: readonly Uint8Array[]) {
  const from = 2 * KEY_BYTES + TAG_BYTES * quorum.holders + WRAP_BYTES * at;
  try {
    const cipher = wrapCipher(shares, ephemeralOf(sealed), CONTEXT, quorumsOf(quorum)[at] ?? []);
    return cipher.decrypt(sealed.subarray(from, from + WRAP_BYTES));
  } catch {
    return null;
  }
}

describe("broken variants, and what catches them", () => {
  const quorum = { holders: 3, needed: 2 };
  const committee = committeeOf(quorum);

  test("without tags a lying holder makes an honest ballot void, and nobody knows who", () => {
    const sealed = craft(committee, (parts) => parts);
    const { server, holders } = sharesOf(committee, sealed, CONTEXT, [0, 1]);
    const lying = { server, holders: new Map(holders).set(1, new Uint8Array(KEY_BYTES)) };
    const opened = openWithShares(sealed, committee.keys, lying, CONTEXT);
    expect(opened).toEqual({ ok: false, reason: "share-wrong", holders: [1] });
    expect(withoutTags(opened)).toEqual(VOID);
  });

  test("a ballot whose token is not bound opens as a copy under every token", () => {
    const honest = sealForCommittee(CONTENT, committee.keys, CONTEXT);
    expect(copyOpens(committee, honest, CONTEXT.token)).toBe(true);
    expect(copyOpens(committee, honest, new Uint8Array(32).fill(8))).toBe(false);
    const unbound = sealWithoutToken(committee);
    expect(opensWithoutToken(committee, unbound)).toBe(true);
    expect(opensWithoutToken(committee, honest)).toBe(false);
  });

  test("a quorum without the server's key opens what it holds from copied files", () => {
    const honest = craft(committee, (parts) => parts);
    const broken = craftWithoutServer(committee, quorum);
    expect(holdersAlone(committee, quorum, broken)).toEqual(KEY);
    expect(holdersAlone(committee, quorum, honest)).toBeNull();
  });

  test("a header that is not compared byte for byte lets one ballot say two things", () => {
    const wrap = wrapOf(committee, quorum, 2, OTHER);
    const crafted = craft(committee, (parts) => ({ ...parts, wraps: parts.wraps.with(2, wrap) }));
    expect(keysWithoutComparing(committee, quorum, crafted)).toEqual([KEY, KEY, OTHER]);
    expect(verdicts(committee, quorum, crafted)).toEqual([VOID, VOID, VOID]);
  });

  test("shares whose holder is not part of what they are made of could be shown by another one", () => {
    const { publicKey } = committee.server;
    const agreed = new Uint8Array(KEY_BYTES).fill(1);
    const share = (index: number) => shareFrom(agreed, publicKey, publicKey, CONTEXT, index);
    expect(share(0)).not.toEqual(share(1));
    expect(tagOf(agreed, publicKey, CONTEXT, 0)).not.toEqual(tagOf(agreed, publicKey, CONTEXT, 1));
  });
});

import fs from "node:fs";
import { hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { agree } from "~/ballot/agree.server";
import { decodeContent } from "~/ballot/ballot-content";
import {
  ephemeralOf,
  isOffered,
  OFFERED_QUORUMS,
  type Quorum,
  quorumsOf,
  sealedBytes,
} from "~/ballot/committee";
import { openWithShares } from "~/ballot/committee-opening";
import { headerOf, sealForCommittee } from "~/ballot/committee-seal";
import { shareFits, shareOf } from "~/ballot/committee-share";
import type { DepartmentIndex } from "~/ballot/manifest";
import { newTallyKeys, openSealed, sealContent } from "~/ballot/seal";
import { publicTallyKey } from "../support/old-wave";
import { committeeOf, sharesOf } from "./committee-wave";

type Vector = Quorum & { departmentIndex: DepartmentIndex; manifestHash: string } & Record<
    "token" | "ballotKey" | "serverSecret" | "serverShare" | "sealed",
    string
  > &
  Record<"holderSecrets" | "holderShares", string[]>;

const vectors: { content: string; ballots: Vector[] } = JSON.parse(
  fs.readFileSync("test/fixtures/ballot/committee-vectors.json", "utf8"),
);

const CONTENT = new Uint8Array(1069).map((_, place) => place % 251);
const CONTEXT = {
  manifestHash: "ab".repeat(32),
  departmentIndex: 1,
  token: new Uint8Array(32).fill(7),
} as const;

/** Every order of a few things. */
function orders(indices: readonly number[]): number[][] {
  if (indices.length === 0) return [[]];
  return indices.flatMap((first) =>
    orders(indices.filter((index) => index !== first)).map((rest) => [first, ...rest]),
  );
}

test("seven quorums are offered, and sizes are those that were published", () => {
  const sizes = OFFERED_QUORUMS.map((quorum) => [quorum.needed, quorum.holders, sealedBytes(quorum)]);
  expect(sizes).toEqual([
    [0, 0, 1197],
    [1, 1, 1213],
    [1, 2, 1277],
    [2, 2, 1229],
    [2, 3, 1341],
    [2, 4, 1501],
    [3, 4, 1405],
  ]);
  for (let holders = 0; holders < 7; holders++)
    for (const needed of [-1, 0, 0.5, 1, 2, 3, 4, 5, Number.NaN]) {
      const listed = OFFERED_QUORUMS.some((one) => one.holders === holders && one.needed === needed);
      expect(isOffered({ holders, needed }), `${needed} of ${holders}`).toBe(listed);
    }
});

test("quorums are listed in lexicographic order", () => {
  expect(quorumsOf({ holders: 4, needed: 3 })).toEqual([
    [0, 1, 2],
    [0, 1, 3],
    [0, 2, 3],
    [1, 2, 3],
  ]);
  expect(quorumsOf({ holders: 4, needed: 2 })).toHaveLength(6);
  expect(quorumsOf({ holders: 2, needed: 1 })).toEqual([[0], [1]]);
});

describe.each(vectors.ballots)("a ballot for $needed of $holders, made elsewhere", (vector) => {
  const { manifestHash, departmentIndex } = vector;
  const context = { manifestHash, departmentIndex, token: hexToBytes(vector.token) };
  const [sealed, ballotKey] = [hexToBytes(vector.sealed), hexToBytes(vector.ballotKey)];
  const own = (secret: string) => {
    const secretKey = hexToBytes(secret);
    return { secretKey, publicKey: publicTallyKey(secretKey) };
  };
  const server = own(vector.serverSecret);
  const holders = vector.holderSecrets.map(own);
  const keys = {
    serverKey: server.publicKey,
    holderKeys: holders.map(({ publicKey }) => publicKey),
    needed: vector.needed,
  };
  const ephemeral = ephemeralOf(sealed);

  test("has the header, the shares and the tags that are made here", () => {
    expect(sealed).toHaveLength(sealedBytes(vector));
    const header = headerOf(ballotKey, keys, context);
    expect(sealed.slice(0, header.length)).toEqual(header);
    expect(headerOf(ballotKey, keys, context, agree)).toEqual(header);
    expect(shareOf(ephemeral, server.secretKey, server.publicKey, context, "server")).toEqual(
      hexToBytes(vector.serverShare),
    );
    for (const [index, { secretKey, publicKey }] of holders.entries()) {
      const share = shareOf(ephemeral, secretKey, publicKey, context, index);
      expect(share).toEqual(hexToBytes(vector.holderShares[index] ?? ""));
      expect(shareOf(ephemeral, secretKey, publicKey, context, index, agree)).toEqual(share);
      expect(shareFits(sealed, vector, index, share, context)).toBe(true);
    }
  });

  test("opens with each quorum's shares", () => {
    for (const quorum of quorumsOf(vector)) {
      const shares = {
        server: hexToBytes(vector.serverShare),
        holders: new Map(quorum.map((index) => [index, hexToBytes(vector.holderShares[index] ?? "")])),
      };
      const opened = openWithShares(sealed, keys, shares, context);
      expect(opened).toEqual({ ok: true, content: hexToBytes(vectors.content) });
      if (opened.ok) expect(decodeContent(opened.content, 22)?.comment?.text).toBe("Talk");
    }
  });
});

describe.each(OFFERED_QUORUMS)("a ballot for $needed of $holders", (quorum) => {
  const committee = committeeOf(quorum);
  const sealed = sealForCommittee(CONTENT, committee.keys, CONTEXT);
  const everybody = committee.holders.map((_, index) => index);
  const open = (indices: readonly number[], context = CONTEXT) =>
    openWithShares(sealed, committee.keys, sharesOf(committee, sealed, context, indices), context, agree);

  test("opens with every quorum and with more, in any order of arrival", () => {
    for (let size = quorum.needed; size <= quorum.holders; size++)
      for (const set of quorumsOf({ holders: quorum.holders, needed: size }))
        for (const order of orders(set))
          expect(open(order), order.join()).toEqual({ ok: true, content: CONTENT });
  });

  test("does not open with fewer, and says whose shares are missing", () => {
    for (let size = 0; size < quorum.needed; size++)
      for (const set of quorumsOf({ holders: quorum.holders, needed: size })) {
        const holders = everybody.filter((index) => !set.includes(index));
        expect(open(set)).toEqual({ ok: false, reason: "shares-missing", holders });
      }
  });

  test("never opens without the server's own share", () => {
    const shares = { ...sharesOf(committee, sealed, CONTEXT, everybody), server: new Uint8Array(32) };
    expect(openWithShares(sealed, committee.keys, shares, CONTEXT)).toMatchObject({ reason: "void" });
  });

  test("opens for its own token, department and wave only", () => {
    for (let place = 0; place < CONTEXT.token.length; place++) {
      const token = CONTEXT.token.map((byte, at) => (at === place ? byte ^ 128 : byte));
      const shares = sharesOf(committee, sealed, CONTEXT, everybody);
      const copy = openWithShares(sealed, committee.keys, shares, { ...CONTEXT, token });
      expect(copy, `byte ${place}`).toEqual({ ok: false, reason: "void", holders: [] });
    }
    for (const other of [{ departmentIndex: 0 } as const, { manifestHash: "cd".repeat(32) }]) {
      const context = { ...CONTEXT, ...other };
      const shares = sharesOf(committee, sealed, context, everybody);
      expect(openWithShares(sealed, committee.keys, shares, context).ok).toBe(false);
    }
  });

  test("says who holds another key than the wave's, or posts another share; without them it opens where there are enough", () => {
    for (const liar of everybody) {
      const right = sharesOf(committee, sealed, CONTEXT, everybody);
      const other = newTallyKeys();
      for (const wrong of [
        shareOf(ephemeralOf(sealed), other.secretKey, other.publicKey, CONTEXT, liar),
        new Uint8Array(32),
        right.holders.get((liar + 1) % quorum.holders)?.map((byte) => byte ^ 1) ?? new Uint8Array(),
      ]) {
        expect(shareFits(sealed, quorum, liar, wrong, CONTEXT)).toBe(false);
        const shares = { ...right, holders: new Map(right.holders).set(liar, wrong) };
        const opened = openWithShares(sealed, committee.keys, shares, CONTEXT);
        const enough = quorum.holders - 1 >= quorum.needed;
        expect(opened).toEqual(
          enough ? { ok: true, content: CONTENT } : { ok: false, reason: "share-wrong", holders: [liar] },
        );
      }
    }
  });

  test("is no ballot of an earlier form, and none of those is one of it", () => {
    for (const protocol of ["tandem/v1", "tandem/v2"] as const) {
      const old = sealContent(CONTENT, committee.keys.serverKey, { ...CONTEXT, protocol });
      const shares = sharesOf(committee, old, CONTEXT, everybody);
      expect(openWithShares(old, committee.keys, shares, CONTEXT)).toMatchObject({ reason: "void" });
      expect(openSealed(sealed, new Uint8Array(32), { ...CONTEXT, protocol })).toBeNull();
    }
  });
});

test("two holders' shares are of no use to each other: one cannot be shown as the other's", () => {
  const quorum = { holders: 3, needed: 2 };
  const committee = committeeOf(quorum);
  const sealed = sealForCommittee(CONTENT, committee.keys, CONTEXT);
  const { server, holders } = sharesOf(committee, sealed, CONTEXT, [0, 1, 2]);
  const first = holders.get(0) ?? new Uint8Array();
  const swapped = new Map([
    [1, first],
    [2, first],
  ]);
  expect(openWithShares(sealed, committee.keys, { server, holders: swapped }, CONTEXT)).toEqual({
    ok: false,
    reason: "share-wrong",
    holders: [1, 2],
  });
});

test("content of another size and unusable keys are not sealed", () => {
  const { keys } = committeeOf({ holders: 1, needed: 1 });
  expect(() => sealForCommittee(CONTENT.subarray(1), keys, CONTEXT)).toThrow("size");
  expect(() => sealForCommittee(CONTENT, { ...keys, serverKey: new Uint8Array(32) }, CONTEXT)).toThrow();
  expect(() => sealForCommittee(CONTENT, { ...keys, holderKeys: [new Uint8Array(32)] }, CONTEXT)).toThrow();
});

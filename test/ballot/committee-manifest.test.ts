import { describe, expect, test } from "vitest";
import { agree } from "~/ballot/agree.server";
import { decodeContent, encodeContent } from "~/ballot/ballot-content";
import { makeCast, readCast, sealedBytesOf, writeCast } from "~/ballot/cast";
import { OFFERED_QUORUMS, type Quorum, sealedBytes } from "~/ballot/committee";
import { isPublicKey, readPublicKey } from "~/ballot/committee-key";
import { openWithShares } from "~/ballot/committee-opening";
import { decodeBase64Url, encodeBase64Url } from "~/ballot/encoding";
import {
  type CommitteeManifest,
  canonicalJson,
  committeeKeys,
  hashOfText,
  parseManifest,
} from "~/ballot/manifest";
import { newTallyKeys, SEALED_BYTES } from "~/ballot/seal";
import { committeeManifest, committeeOf, sharesOf } from "./committee-wave";
import { AGREE_ON_ZERO, LOW_ORDER_POINTS, NOT_CANONICAL } from "./curve-points";

const QUORUM = { holders: 3, needed: 2 };

function manifestFor(quorum: Quorum = QUORUM): CommitteeManifest {
  return committeeManifest(committeeOf(quorum));
}

const read = (manifest: object) => parseManifest(canonicalJson(manifest));

describe.each(OFFERED_QUORUMS)("a manifest for $needed of $holders", (quorum) => {
  const committee = committeeOf(quorum);
  const manifest = committeeManifest(committee);

  test("reads back, with its keys", () => {
    expect(read(manifest)).toEqual(manifest);
    expect(committeeKeys(manifest)).toEqual(committee.keys);
  });

  test("makes casts of one size, and of no other wave's", () => {
    const content = { answers: [5, null, 1] as const, comment: null };
    const place = { manifestHash: hashOfText(canonicalJson(manifest)), departmentIndex: 1 as const };
    const token = new Uint8Array(32).fill(1);
    const cast = makeCast({ token, key: new Uint8Array(16), manifest, ...place, content });
    expect(cast.sealed).toHaveLength(sealedBytes(quorum));
    const json = JSON.parse(writeCast(cast));
    expect(readCast(json, sealedBytesOf(manifest))).toEqual(cast);
    const others = [SEALED_BYTES, ...OFFERED_QUORUMS.map(sealedBytes)];
    for (const size of others.filter((one) => one !== sealedBytes(quorum)))
      expect(readCast(json, size)).toBeNull();
    const everybody = committee.holders.map((_, index) => index);
    const shares = sharesOf(committee, cast.sealed, place, everybody);
    const opened = openWithShares(cast.sealed, committee.keys, shares, { ...place, token });
    expect(opened).toEqual({ ok: true, content: encodeContent(content) });
    expect(opened.ok && decodeContent(opened.content, 3)).toEqual(content);
  });
});

test.each([...LOW_ORDER_POINTS, ...NOT_CANONICAL])("%s is no public key", (name, point) => {
  expect(isPublicKey(point)).toBe(false);
  const agreeing = () => agree(new Uint8Array(32).fill(9), point);
  // That the list is the whole of them: exactly these share the same with everybody.
  if (AGREE_ON_ZERO.has(name)) expect(agreeing).toThrow();
  else expect(agreeing()).toHaveLength(32);
});

describe("a manifest is not read", () => {
  const manifest = manifestFor();
  const [first, second, third] = manifest.holders;
  if (!first || !second || !third) throw new Error("three holders");
  const withKey = (key: string) => ({ ...manifest, holders: [{ ...first, key }, second, third] });

  test.each([...LOW_ORDER_POINTS, ...NOT_CANONICAL])(
    "with %s as a key, of a holder or of the server",
    (_, point) => {
      expect(readPublicKey(encodeBase64Url(point))).toBeNull();
      expect(() => read(withKey(encodeBase64Url(point)))).toThrow("holds the keys");
      expect(() => read({ ...manifest, serverKey: encodeBase64Url(point) })).toThrow("holds the keys");
    },
  );

  test("with a key that is none, or in another spelling", () => {
    for (const key of ["", "AA", "=", `${first.key}=`, first.key.slice(1), `${first.key}A`])
      expect(() => read(withKey(key)), key).toThrow("holds the keys");
    for (const key of [null, 7, {}]) expect(() => read({ ...withKey(""), serverKey: key })).toThrow();
  });

  test("with one key twice: one person would be two, or the server a holder", () => {
    expect(() => read(withKey(second.key))).toThrow("holds the keys");
    expect(() => read(withKey(manifest.serverKey))).toThrow("holds the keys");
  });

  test("with a holder whom nobody could name", () => {
    for (const name of ["", "  "])
      expect(() => read({ ...manifest, holders: [{ ...first, name }, second, third] })).toThrow(
        "holds the keys",
      );
  });

  test("with a quorum that is not offered", () => {
    for (const needed of [0, 1, 3, 4, -1, 1.5, "2", null])
      expect(() => read({ ...manifest, needed }), `${needed}`).toThrow("holds the keys");
    expect(() => read({ ...manifest, holders: [first], needed: 2 })).toThrow("holds the keys");
    expect(() => read({ ...manifest, holders: [], needed: 1 })).toThrow("holds the keys");
    const five = [0, 1].map(() => ({ name: "H", key: encodeBase64Url(newTallyKeys().publicKey) }));
    expect(() => read({ ...manifest, holders: [...manifest.holders, ...five] })).toThrow("holds the keys");
  });

  test("with a latest end before its end, more than a week after it, or none", () => {
    const later = (days: number) =>
      new Date(Date.parse(manifest.closesAt) + days * 24 * 60 * 60 * 1000).toISOString();
    for (const days of [0, 1, 7]) expect(() => read({ ...manifest, latestAt: later(days) })).not.toThrow();
    for (const days of [-1, 7.001, 30])
      expect(() => read({ ...manifest, latestAt: later(days) })).toThrow("latest");
    for (const latestAt of ["soon", null]) expect(() => read({ ...manifest, latestAt })).toThrow("latest");
  });

  test("without a part, or with the one key of an earlier form", () => {
    for (const part of ["serverKey", "holders", "needed", "latestAt", "afterStart"] as const) {
      const { [part]: _, ...rest } = manifest;
      expect(() => read(rest), part).toThrow();
    }
    for (const key of ["tallyKey", "tally", "tallyHolder"])
      expect(() => read({ ...manifest, [key]: "server" }), key).toThrow("one key");
    for (const protocol of ["tandem/v1", "tandem/v2"] as const)
      expect(() => read({ ...manifest, protocol })).toThrow("holds the key");
  });
});

test("whoever names a holder that is none, or another quorum, has another manifest", () => {
  const manifest = manifestFor();
  const changes: object[] = [
    { needed: 1 },
    { serverKey: manifest.holders[0]?.key },
    { holders: manifest.holders.toReversed() },
    { latestAt: "2099-01-01T00:00:00.000Z" },
    { afterStart: { ...manifest.afterStart, lastPlan: "00" } },
    { releases: "00" },
  ];
  const hashes = changes.map((change) => hashOfText(canonicalJson({ ...manifest, ...change })));
  expect(new Set([hashOfText(canonicalJson(manifest)), ...hashes]).size).toBe(1 + changes.length);
  expect(decodeBase64Url(manifest.serverKey)).toHaveLength(32);
});

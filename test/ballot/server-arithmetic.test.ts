import { ristretto255, ristretto255_oprf, x25519 } from "@noble/curves/ed25519.js";
import { hexToBytes, randomBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { agree } from "~/ballot/agree.server";
import { blindToken, finaliseToken, newIssuerKeys } from "~/ballot/token";
import { isElement, issueToken, tokenOutput } from "~/ballot/token.server";
import { AGREE_ON_ZERO, NOT_CANONICAL } from "./curve-points";

/** Lengths of what was drawn, so that each run meets others. */
const INFOS = [0, 1, 33, 255, 4096].map((length) => randomBytes(length));

describe("the server computes what browsers do", () => {
  test.each(INFOS)("under %#", (info) => {
    const keys = newIssuerKeys();
    const browser = ristretto255_oprf.poprf(info);
    for (let round = 0; round < 4; round++) {
      const pending = blindToken(keys.publicKey, info);
      const issued = issueToken(keys.secretKey, info, pending.blinded);
      expect(issued.evaluated).toEqual(browser.blindEvaluate(keys.secretKey, pending.blinded).evaluated);
      const output = finaliseToken(pending, keys.publicKey, info, issued);
      expect(output).toEqual(browser.evaluate(keys.secretKey, pending.token));
      expect(tokenOutput(keys.secretKey, info, pending.token)).toEqual(output);
    }
  });

  test("and its proof is for its key, its input and this token alone", () => {
    const [keys, others] = [newIssuerKeys(), newIssuerKeys()];
    const info = randomBytes(16);
    const pending = blindToken(keys.publicKey, info);
    const issued = issueToken(keys.secretKey, info, pending.blinded);
    const changed = { ...issued, proof: issued.proof.map((byte, place) => (place === 40 ? byte ^ 1 : byte)) };
    expect(finaliseToken(pending, others.publicKey, info, issued)).toBeNull();
    expect(finaliseToken(pending, keys.publicKey, randomBytes(16), issued)).toBeNull();
    expect(finaliseToken(pending, keys.publicKey, info, changed)).toBeNull();
    expect(
      finaliseToken(pending, keys.publicKey, info, issueToken(others.secretKey, info, pending.blinded)),
    ).toBeNull();
  });

  test("no proof is made with the same random number twice", () => {
    const keys = newIssuerKeys();
    const info = randomBytes(16);
    const { blinded } = blindToken(keys.publicKey, info);
    const proofs = [0, 1].map(() =>
      Buffer.from(issueToken(keys.secretKey, info, blinded).proof).toString("hex"),
    );
    expect(new Set(proofs).size).toBe(2);
  });

  test("on X25519, with the vectors of RFC 7748 and with drawn keys", () => {
    expect(
      agree(
        hexToBytes("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"),
        hexToBytes("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"),
      ),
    ).toEqual(hexToBytes("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"));
    for (let round = 0; round < 8; round++) {
      const [own, other] = [x25519.keygen(), x25519.keygen()];
      expect(agree(own.secretKey, other.publicKey)).toEqual(
        x25519.getSharedSecret(own.secretKey, other.publicKey),
      );
    }
  });

  test.each(NOT_CANONICAL)("on X25519 too with a second spelling of a point: %s", (name, point) => {
    const { secretKey } = x25519.keygen();
    if (AGREE_ON_ZERO.has(name)) expect(() => agree(secretKey, point)).toThrow();
    else expect(agree(secretKey, point)).toEqual(x25519.getSharedSecret(secretKey, point));
  });

  test("and refuses keys of another length", () => {
    const { secretKey, publicKey } = x25519.keygen();
    expect(() => agree(secretKey.subarray(1), publicKey)).toThrow();
    expect(() => agree(secretKey, new Uint8Array([...publicKey, 0]))).toThrow();
  });
});

const ORDER = ristretto255.Point.Fn.ORDER;
const scalar = (value: bigint) => ristretto255.Point.Fn.toBytes(value);
/** Beyond the order of the group, where the library would count from 0 again. */
const beyond = (value: bigint) =>
  Uint8Array.from({ length: 32 }, (_, place) => Number((value >> BigInt(8 * place)) & 255n));

describe("what the library would take", () => {
  const info = Uint8Array.of(1);
  const { blinded } = blindToken(newIssuerKeys().publicKey, info);

  test.each([
    ["the identity", new Uint8Array(32)],
    ["no point", new Uint8Array(32).fill(255)],
    ["an odd encoding", Uint8Array.of(1, ...new Uint8Array(31))],
    ["too few bytes", blinded.subarray(1)],
    ["too many bytes", Uint8Array.of(...blinded, 0)],
  ])("%s is no element", (_, element) => {
    expect(isElement(element)).toBe(false);
    expect(() => issueToken(scalar(5n), info, element)).toThrow("no element");
  });

  test.each([
    ["zero", new Uint8Array(32)],
    ["the order of the group", beyond(ORDER)],
    ["one more than the order", beyond(ORDER + 1n)],
    ["the largest number", new Uint8Array(32).fill(255)],
    ["too few bytes", scalar(5n).subarray(1)],
  ])("%s is no secret", (_, secret) => {
    expect(() => issueToken(secret, info, blinded)).toThrow("no scalar");
    expect(() => tokenOutput(secret, info, new Uint8Array(32))).toThrow("no scalar");
  });

  test("the smallest and the largest secret work", () => {
    for (const secret of [1n, ORDER - 1n]) {
      const keys = {
        secretKey: scalar(secret),
        publicKey: ristretto255.Point.BASE.multiply(secret).toBytes(),
      };
      const pending = blindToken(keys.publicKey, info);
      const issued = issueToken(keys.secretKey, info, pending.blinded);
      expect(finaliseToken(pending, keys.publicKey, info, issued)).toEqual(
        tokenOutput(keys.secretKey, info, pending.token),
      );
    }
  });

  test.each([
    ["zero", new Uint8Array(32)],
    ["one", Uint8Array.of(1, ...new Uint8Array(31))],
    ["a point of order 8", hexToBytes("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")],
  ])("a public key with which everybody shares a secret is refused: %s", (_, publicKey) => {
    expect(() => agree(x25519.keygen().secretKey, publicKey)).toThrow();
  });
});

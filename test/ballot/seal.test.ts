import fs from "node:fs";
import { hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { decodeContent } from "~/ballot/ballot-content";
import type { DepartmentIndex, OneKeyManifest } from "~/ballot/manifest";
import {
  isKeyOf,
  newTallyKeys,
  openSealed,
  type SealContext,
  sealContent,
  unwrapBallotKey,
} from "~/ballot/seal";
import { publicTallyKey } from "../support/old-wave";

type Vector = {
  protocol: OneKeyManifest["protocol"];
  departmentIndex: DepartmentIndex;
} & Record<"tallySecret" | "ballotKey" | "manifestHash" | "token" | "content" | "sealed", string>;

const vectors: Vector[] = JSON.parse(fs.readFileSync("test/fixtures/ballot/vectors.json", "utf8"));

function read({ protocol, manifestHash, departmentIndex, ...texts }: Vector) {
  const context: SealContext = { protocol, manifestHash, departmentIndex, token: hexToBytes(texts.token) };
  const secretKey = hexToBytes(texts.tallySecret);
  const tally = { secretKey, publicKey: publicTallyKey(secretKey) };
  const [sealed, ballotKey] = [hexToBytes(texts.sealed), hexToBytes(texts.ballotKey)];
  return { context, tally, sealed, ballotKey, content: hexToBytes(texts.content) };
}

describe.each(vectors)("a ballot of $protocol, department $departmentIndex, made elsewhere", (vector) => {
  const { context, tally, sealed, ballotKey, content } = read(vector);

  test("is unwrapped and opened", () => {
    expect(unwrapBallotKey(sealed, tally, context)).toEqual(ballotKey);
    expect(isKeyOf(ballotKey, sealed, context)).toBe(true);
    expect(openSealed(sealed, ballotKey, context)).toEqual(content);
    expect(decodeContent(content, 22)?.answers.slice(0, 3)).toEqual([5, null, 1]);
  });

  test("does not open in the other form", () => {
    const protocol = vector.protocol === "tandem/v1" ? "tandem/v2" : "tandem/v1";
    expect(openSealed(sealed, ballotKey, { ...context, protocol })).toBeNull();
  });
});

describe("a ballot of tandem/v2", () => {
  const tally = newTallyKeys();
  const content = new Uint8Array(1069);
  const token = new Uint8Array(32).fill(1);
  const context: SealContext = {
    protocol: "tandem/v2",
    manifestHash: "ab".repeat(32),
    departmentIndex: 0,
    token,
  };
  const sealed = sealContent(content, tally.publicKey, context);
  const key = unwrapBallotKey(sealed, tally, context) ?? new Uint8Array();

  test("opens for its own token only: a single other bit of it is another token", () => {
    expect(openSealed(sealed, key, context)).toEqual(content);
    for (let place = 0; place < token.length; place++) {
      const other = token.map((byte, at) => (at === place ? byte ^ 128 : byte));
      expect(openSealed(sealed, key, { ...context, token: other }), `byte ${place}`).toBeNull();
    }
    expect(openSealed(sealed, key, { ...context, token: new Uint8Array() })).toBeNull();
  });

  test("broken: one whose token is not bound opens under every token", () => {
    const old: SealContext = { ...context, protocol: "tandem/v1" };
    const unbound = sealContent(content, tally.publicKey, old);
    const ownKey = unwrapBallotKey(unbound, tally, old) ?? new Uint8Array();
    expect(openSealed(unbound, ownKey, { ...old, token: new Uint8Array(32) })).toEqual(content);
  });

  test("knows its key from any other one, also when it is void", () => {
    const copy = { ...context, token: new Uint8Array(32) };
    expect(isKeyOf(key, sealed, copy)).toBe(true);
    expect(isKeyOf(new Uint8Array(32), sealed, context)).toBe(false);
    expect(isKeyOf(key, sealed.subarray(1), context)).toBe(false);
  });
});

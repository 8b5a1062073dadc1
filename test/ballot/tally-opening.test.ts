import { describe, expect, test } from "vitest";
import { encodeContent } from "~/ballot/ballot-content";
import type { DepartmentIndex } from "~/ballot/manifest";
import { newTallyKeys, openSealed, sealContent, wrappedKeyOf } from "~/ballot/seal";
import {
  readBallotKeys,
  readWrappedKeys,
  sortWrappedKeys,
  unwrapKeys,
  wrappedListName,
  writeBallotKeys,
  writeWrappedKeys,
} from "~/ballot/tally-opening";

const HASH = "ab".repeat(32);
const CONTENT = encodeContent({ answers: [5, null, 1], comment: { text: "Talk more.", mayBeQuoted: true } });
const tally = newTallyKeys();

function place(departmentIndex: DepartmentIndex) {
  return { protocol: "tandem/v2", manifestHash: HASH, departmentIndex, token: new Uint8Array(32) } as const;
}

function seal(departmentIndex: DepartmentIndex, tallyKey = tally.publicKey) {
  return sealContent(CONTENT, tallyKey, place(departmentIndex));
}

function wrapped(departmentIndex: DepartmentIndex, sealed = seal(departmentIndex)) {
  return { departmentIndex, wrapped: wrappedKeyOf(sealed) };
}

describe("a trustee", () => {
  test("unwraps the key of a ballot without seeing the ballot", () => {
    const sealed = seal(1);
    const shown = wrapped(1, sealed);
    expect(shown.wrapped).toHaveLength(80);
    const [key] = unwrapKeys([shown], tally, HASH);
    expect(key && openSealed(sealed, key, place(1))).toEqual(CONTENT);
  });

  test("gets null for a ballot of another key, wave or department", () => {
    expect(unwrapKeys([wrapped(0)], newTallyKeys(), HASH)).toEqual([null]);
    expect(unwrapKeys([wrapped(0)], tally, "cd".repeat(32))).toEqual([null]);
    expect(unwrapKeys([{ ...wrapped(0), departmentIndex: 1 }], tally, HASH)).toEqual([null]);
  });
});

describe("the list", () => {
  const list = [wrapped(0), wrapped(1), wrapped(0)];

  test("is the same in whatever order the ballots lie", () => {
    const name = wrappedListName(HASH, sortWrappedKeys(list));
    expect(wrappedListName(HASH, sortWrappedKeys(list.toReversed()))).toBe(name);
    expect(wrappedListName(HASH, sortWrappedKeys(list.slice(1)))).not.toBe(name);
    expect(wrappedListName("cd".repeat(32), sortWrappedKeys(list))).not.toBe(name);
  });

  test("survives the way to the browser", () => {
    expect(readWrappedKeys(JSON.parse(JSON.stringify(writeWrappedKeys(list))))).toEqual(list);
  });

  test.each([null, {}, [["0", "AA"]], [[0, "AA"]], [[0]], [[2, "A".repeat(107)]], [0]])(
    "is nothing else: %j",
    (json) => {
      expect(readWrappedKeys(json)).toBeNull();
    },
  );
});

describe("the ballots' keys", () => {
  test("survive the way to the server", () => {
    const keys = { list: "ab", keys: [new Uint8Array(32).fill(7), null], leftOut: 1 };
    expect(readBallotKeys(JSON.parse(writeBallotKeys(keys)))).toEqual(keys);
  });

  test.each([
    null,
    [],
    {},
    { list: "ab", keys: {}, leftOut: 0 },
    { list: 1, keys: [], leftOut: 0 },
    { list: "ab", keys: ["AA"], leftOut: 0 },
    { list: "ab", keys: [7], leftOut: 0 },
    { list: "ab", keys: [], leftOut: -1 },
    { list: "ab", keys: [], leftOut: 0.5 },
    { list: "ab", keys: [], leftOut: "0" },
  ])("are nothing else: %j", (json) => {
    expect(readBallotKeys(json)).toBeNull();
  });
});

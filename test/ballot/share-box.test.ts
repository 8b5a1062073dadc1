import fs from "node:fs";
import { hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import {
  type EphemeralList,
  listHash,
  readEphemerals,
  sortEphemerals,
  writeEphemerals,
} from "~/ballot/ephemeral-list";
import type { DepartmentIndex } from "~/ballot/manifest";
import { newTallyKeys } from "~/ballot/seal";
import { boxShares, openBox } from "~/ballot/share-box";
import { publicTallyKey } from "../support/old-wave";
import { LOW_ORDER_POINTS } from "./curve-points";

type Boxed = {
  manifestHash: string;
  list: { departmentIndex: DepartmentIndex; ephemeral: string }[];
  listHash: string;
  index: number;
  serverSecret: string;
  shares: string[];
  box: string;
};

const { boxed }: { boxed: Boxed } = JSON.parse(
  fs.readFileSync("test/fixtures/ballot/committee-vectors.json", "utf8"),
);

const list: EphemeralList = [
  { departmentIndex: 1, ephemeral: new Uint8Array(32).fill(1) },
  { departmentIndex: 0, ephemeral: new Uint8Array(32).fill(3) },
  { departmentIndex: 0, ephemeral: new Uint8Array(32).fill(2) },
];

test("a box and a list that were made elsewhere are read", () => {
  const { manifestHash, index } = boxed;
  const entries = boxed.list.map((one) => ({ ...one, ephemeral: hexToBytes(one.ephemeral) }));
  expect(listHash(manifestHash, entries)).toBe(boxed.listHash);
  const secret = hexToBytes(boxed.serverSecret);
  const bind = { manifestHash, listHash: boxed.listHash, index };
  expect(openBox(hexToBytes(boxed.box), secret, publicTallyKey(secret), bind)).toEqual(
    boxed.shares.map(hexToBytes),
  );
});

describe("the list", () => {
  test("is the same in whatever order the ballots lie, by department and value", () => {
    const sorted = sortEphemerals(list);
    expect(sorted).toEqual([list[2], list[1], list[0]]);
    expect(sortEphemerals(list.toReversed())).toEqual(sorted);
  });

  test("has another name when anything of it, or its wave, is another", () => {
    const [first, ...rest] = list;
    if (!first) throw new Error("the list is empty");
    const names = [
      listHash("00", list),
      listHash("01", list),
      listHash("00", rest),
      listHash("00", list.toReversed()),
      listHash("00", [{ ...first, departmentIndex: 0 }, ...rest]),
      listHash("00", [{ ...first, ephemeral: new Uint8Array(32).fill(9) }, ...rest]),
      listHash("00", [...list, first]),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test("survives the way to the browser", () => {
    expect(readEphemerals(JSON.parse(JSON.stringify(writeEphemerals(list))))).toEqual(list);
  });

  const whole = "A".repeat(43);
  test.each([null, {}, [["0", whole]], [[0, "AA"]], [[0]], [[2, whole]], [0], [[0, whole, 1]], [[0, 7]]])(
    "is nothing else: %j",
    (json) => {
      expect(readEphemerals(json)).toBeNull();
    },
  );
});

describe("a box of shares", () => {
  const server = newTallyKeys();
  const bind = { manifestHash: "ab".repeat(32), listHash: "cd".repeat(32), index: 2 };
  const shares = [1, 2, 3].map((fill) => new Uint8Array(32).fill(fill));
  const box = boxShares(shares, server.publicKey, bind);
  const open = (bytes: Uint8Array, to = bind, keys = server) =>
    openBox(bytes, keys.secretKey, keys.publicKey, to);

  test("opens with the server's key, and is another one each time", () => {
    expect(open(box)).toEqual(shares);
    expect(boxShares(shares, server.publicKey, bind)).not.toEqual(box);
    expect(open(boxShares([], server.publicKey, bind))).toEqual([]);
  });

  test("is for one wave, one list and one holder", () => {
    for (const other of [{ manifestHash: "00" }, { listHash: "00" }, { index: 1 }])
      expect(open(box, { ...bind, ...other })).toBeNull();
    expect(open(box, bind, newTallyKeys())).toBeNull();
  });

  test("does not open when a byte of it is another, or is missing", () => {
    for (let place = 0; place < box.length; place += 3)
      expect(open(box.with(place, (box[place] ?? 0) ^ 1)), `byte ${place}`).toBeNull();
    for (const cut of [box.subarray(1), box.subarray(0, -1), box.subarray(0, -32), new Uint8Array()])
      expect(open(cut)).toBeNull();
    for (const [name, point] of LOW_ORDER_POINTS) {
      const low = Uint8Array.of(...point, ...box.subarray(32));
      expect(open(low), name).toBeNull();
    }
  });

  test("takes shares only", () => {
    expect(() => boxShares([new Uint8Array(31)], server.publicKey, bind)).toThrow("32 bytes");
    expect(() => boxShares(shares, new Uint8Array(32), bind)).toThrow();
  });
});

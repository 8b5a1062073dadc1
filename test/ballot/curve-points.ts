import { hexToBytes } from "@noble/hashes/utils.js";

const middle = "ff".repeat(30);

/** Of Curve25519, those of order 1, 2, 4 and 8 on it and its twist: with each of them everybody agrees on zero. */
export const LOW_ORDER_POINTS: [string, Uint8Array][] = [
  ["0", new Uint8Array(32)],
  ["1", hexToBytes(`01${"00".repeat(31)}`)],
  ["order 8", hexToBytes("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")],
  ["order 8 too", hexToBytes("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157")],
  ["p - 1", hexToBytes(`ec${middle}7f`)],
];

/** Second spellings of points: p and more, and whatever has the bit that nobody reads. */
export const NOT_CANONICAL: [string, Uint8Array][] = [
  ["p", hexToBytes(`ed${middle}7f`)],
  ["p + 1", hexToBytes(`ee${middle}7f`)],
  ["p + 9, the base", hexToBytes(`f6${middle}7f`)],
  ["2^255 - 1", hexToBytes(`ff${middle}7f`)],
  ["the base with the highest bit", hexToBytes(`09${"00".repeat(30)}80`)],
  ["p with the highest bit", hexToBytes(`ed${middle}ff`)],
  [
    "order 8 with the highest bit",
    hexToBytes("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b880"),
  ],
];

/** Of all these, those with which everybody agrees on zero. */
export const AGREE_ON_ZERO = new Set([
  ...LOW_ORDER_POINTS.map(([name]) => name),
  ...["p", "p + 1", "p with the highest bit", "order 8 with the highest bit"],
]);

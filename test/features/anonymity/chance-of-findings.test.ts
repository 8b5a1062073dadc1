import { createHash, randomBytes, randomInt } from "node:crypto";
import { expect, test } from "vitest";
import type { Snapshot } from "~/features/anonymity/attack-snapshot.server";
import { excludeElsewhere } from "~/features/anonymity/exclusion/exclude-elsewhere.server";
import { excludeOrder } from "~/features/anonymity/exclusion/exclude-random.server";
import { hasLowEntropy } from "~/features/anonymity/exclusion/test-entropy.server";
import { hasNumbers } from "~/features/anonymity/exclusion/test-numbers.server";
import { comesSorted, ordersAgree } from "~/features/anonymity/exclusion/test-order.server";
import { hasRepetition } from "~/features/anonymity/exclusion/test-repetition.server";
import { holdsTimes } from "~/features/anonymity/exclusion/test-times.server";

/** As many as a minute allows; 3,500 were made once by setting this, and none had a finding. */
const INSTALLATIONS = Number(process.env.CLEAN_INSTALLATIONS ?? 150);
const NOW = new Date("2026-11-25T10:00:00Z");
const columns = {
  claim: ["code_mac", "wave_id", "department_index", "blinded_mac"],
  ballot: ["token", "wave_id", "department_index", "sealed", "mac"],
  invitee: ["id", "wave_id", "department_index", "mac"],
  comment: ["wave_id", "key", "department_index"],
};

/** What an honest program leaves of so many people, without the arithmetic that makes it: it cannot be told from chance. */
function honest(people: number, answered: number): Snapshot {
  const rows = {
    claim: many(people + 4, () => [randomBytes(32), "w1", randomInt(2), randomBytes(32)]),
    ballot: many(answered, () => [randomBytes(32), "w1", randomInt(2), sealed(), randomBytes(32)]),
    invitee: many(people, () => [crypto.randomUUID(), "w1", randomInt(2), randomBytes(32)]),
    comment: many(Math.floor(answered / 3), () => ["w0", randomBytes(16), randomInt(2)]),
  };
  const tables = Object.entries(columns).map(([name, names]) => {
    const withoutRowid = name !== "invitee";
    const key = name === "comment" ? ["wave_id", "key"] : [names[0] ?? ""];
    const own = rows[name === "claim" || name === "ballot" || name === "comment" ? name : "invitee"];
    const sorted = withoutRowid ? [...own].sort(byFirstBytes) : own;
    return [
      name,
      { name, columns: names, types: names, key, root: 0, rows: sorted, rowNumbers: [], withoutRowid },
    ] as const;
  });
  const nothing = { schema: [], migrations: [], damage: [], database: Buffer.alloc(0), log: Buffer.alloc(0) };
  const none = () => null;
  const file = { pageSize: 4096, usable: 4096, pages: 0, read: none, readOld: none, unused: [] };
  return { name: "a", file, frames: [], tables: new Map(tables), ...nothing };
}

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** It begins with a key of X25519. */
function sealed(): Buffer {
  const bytes = randomBytes(1189);
  bytes[31] = (bytes[31] ?? 0) & 127;
  return bytes;
}

function byFirstBytes(a: readonly unknown[], b: readonly unknown[]): number {
  const [first, second] = [a, b].map((row) => row.find(Buffer.isBuffer));
  return Buffer.compare(first ?? Buffer.alloc(0), second ?? Buffer.alloc(0));
}

test("values that chance makes are no finding, in small waves and larger ones", {
  timeout: 3_600_000,
}, () => {
  const found = many(INSTALLATIONS, (at) => {
    const answered = [1, 2, 3, 5, 5, 8, 12, 20, 40][at % 9] ?? 5;
    const snapshot = honest(answered + 3, answered);
    return [...excludeOrder([snapshot], NOW), ...excludeElsewhere(snapshot)];
  });
  expect(found.flat()).toEqual([]);
});

const draw = (count: number, length = 32) => many(count, () => randomBytes(length));
function written(value: Buffer, number: number, place: number, width: number): Buffer {
  value.writeUIntBE(Math.floor(number), place, width);
  return value;
}

const numbered = (count: number, step: number, width: number, place: number) =>
  draw(count).map((value, at) => written(value, at * step + 1, place, width));
const period = { from: NOW.getTime() / 1000 - 14 * 86_400, to: NOW.getTime() / 1000 + 86_400 };
const timed = (count: number) =>
  draw(count).map((value, at) => written(value, NOW.getTime() + at * 3_600_000, 5, 6));

/** The smallest number of values at which each is found every time. */
test.each<[string, number, (count: number) => boolean]>([
  ["a counter of four bytes", 3, (count) => hasNumbers(numbered(count, 1, 4, 9))],
  ["a counter of two bytes", 4, (count) => hasNumbers(numbered(count, 1, 2, 9))],
  [
    "a counter of half seconds over an hour in four bytes",
    4,
    (count) => hasNumbers(numbered(count, 7200 / count, 4, 9)),
  ],
  ["a counter of one byte", 10, (count) => hasNumbers(numbered(count, 1, 1, 9))],
  ["milliseconds since 1970, hours apart", 3, (count) => holdsTimes(timed(count), period)],
  ["one value that repeats five bytes of another", 2, (count) => hasRepetition(repeated(count, 5))],
  [
    "the same byte in one place of all",
    6,
    (count) => hasRepetition(draw(count).map((value) => value.fill(7, 4, 5))),
  ],
  [
    "eight zeros in one of them",
    1,
    (count) => hasLowEntropy(draw(count).map((value) => value.fill(0, 9, 17))),
  ],
  ["keys that come sorted", 12, (count) => comesSorted(draw(count).sort(Buffer.compare))],
  [
    "two columns in the same order",
    12,
    (count) => ordersAgree(draw(count).sort(Buffer.compare), draw(count).sort(Buffer.compare)),
  ],
])("%s is found from %i values on", (_, count, isFound) => {
  expect(many(30, () => isFound(count))).not.toContain(false);
});

function repeated(count: number, bytes: number): Buffer[] {
  const values = draw(count);
  values[1]?.set(values[0]?.subarray(3, 3 + bytes) ?? [], 3);
  return values;
}

test("nearly sorted is found, and half of it is not", () => {
  const sorted = draw(60).sort(Buffer.compare);
  const swapped = sorted.map((value, at) => (at % 7 === 3 ? (sorted[at + 1] ?? value) : value));
  expect(comesSorted(swapped)).toBe(true);
  const shuffled = sorted.map((value) => ({ value, by: createHash("sha256").update(value).digest() }));
  expect(comesSorted(shuffled.sort((a, b) => Buffer.compare(a.by, b.by)).map(({ value }) => value))).toBe(
    false,
  );
});

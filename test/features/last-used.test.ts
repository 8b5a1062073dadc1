import { expect, test } from "vitest";
import { lastUsed, lastUsedOf } from "~/features/last-used.server";

test("keeps what was asked for last, and makes the rest again", () => {
  const made: string[] = [];
  const kept = lastUsed<string>(2);
  const ask = (key: string) =>
    kept.of(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) expect(ask(key)).toBe(key.toUpperCase());
  expect(made).toEqual(["a", "b", "c", "b"]);
  kept.forget("b");
  ask("b");
  expect(made).toEqual(["a", "b", "c", "b", "b"]);
});

test("keeps what belongs to one owner from another", () => {
  const of = lastUsedOf<object, number>(2);
  const [one, other] = [{}, {}];
  of(one).of("key", () => 1);
  expect(of(other).of("key", () => 2)).toBe(2);
  expect(of(one).of("key", () => 3)).toBe(1);
});

import { describe, expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { CHAINS_OF_FEW, listEveryChain } from "./every-chain";
import { FORGETFUL } from "./wave-cases";

describe("every sum that a small department can have, wave after wave", () => {
  for (const [name, { chain, told }] of Object.entries(CHAINS_OF_FEW))
    test(`${name}: nobody's answer is shut out`, () => {
      const { tried, shut } = listEveryChain(makeRelease, chain, told);
      expect(tried).toBeGreaterThan(1000);
      expect(shut).toEqual([]);
    }, 300_000);

  test.each([
    ["ignores replaced people", "replaced"],
    ["ignores absence", "away in turn"],
    ["does not look back", "left, and another joined later"],
    ["looks one wave back", "left, and another joined later"],
  ] as const)(
    "a gate that %s is torn apart: %s",
    (broken, happening) => {
      const { chain, told } = CHAINS_OF_FEW[happening]!;
      expect(listEveryChain(FORGETFUL[broken]!(makeRelease), chain, told).shut.length).toBeGreaterThan(0);
    },
    300_000,
  );
});

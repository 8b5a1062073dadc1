import { describe, expect, test } from "vitest";
import { type Attack, PROTOCOL_ATTACKS, RELEASE_ATTACKS, STORAGE_ATTACKS, standsInFile } from "./attacks";

const GROUPS: Readonly<Record<string, readonly Attack[]>> = {
  storage: STORAGE_ATTACKS,
  "protocol and HTTP": PROTOCOL_ATTACKS,
  release: RELEASE_ATTACKS,
};

for (const [group, attacks] of Object.entries(GROUPS)) {
  describe(`${group} attacks`, () => {
    for (const { name, shown, broken } of attacks) {
      test(`${name}: the tests that show it exist`, () => {
        expect([...shown, ...broken].filter((title) => !standsInFile(title))).toEqual([]);
      });
    }
  });
}

test("every attack has a name of its own", () => {
  const names = Object.values(GROUPS).flatMap((attacks) => attacks.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

test("every attack fails in a test and succeeds against a broken variant in another", () => {
  const lacking = Object.values(GROUPS)
    .flat()
    .filter(({ shown, broken }) => shown.length === 0 || broken.length === 0);
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

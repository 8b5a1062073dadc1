import { beforeAll, describe, expect, test } from "vitest";
import { makeRelease } from "~/domain/disclosure/release";
import { createRandom } from "~/domain/statistics/random";
import { attackWaves, releaseChain } from "./attacks/attack-waves";
import { chainOf, FORGETFUL, type Happening } from "./attacks/wave-cases";
import { loadSolver, type Solve } from "./auditor/whole-numbers";

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

/** `npm run audit` attacks every one of them, in more sizes. */
const CASES: readonly (readonly [Happening, number])[] = [
  ["one left", 8],
  ["one joined", 11],
  ["replaced", 8],
  ["replaced", 11],
  ["two left, one joined", 11],
  ["chain", 8],
];

/** Who tells their answers: whoever came, those and a colleague who stayed, or two who came. */
function readers(chain: ReturnType<typeof chainOf>): string[][] {
  const came = chain.people.map(({ name }) => name).filter((name) => name.startsWith("new"));
  const stays = chain.people.filter(({ name }) => name.startsWith("old")).at(-1)!.name;
  return [[...came.slice(0, 1), stays], came.slice(0, 2)];
}

describe("everybody who is in two waves answers alike, and readers know it: nobody else's answer is ruled out", () => {
  for (const [happening, people] of CASES)
    test(`${happening}, ${people} people`, () => {
      const chain = chainOf({ happening, people, mood: "realistic" }, createRandom(people));
      for (const known of readers(chain)) expect(attackWaves(solve, makeRelease, chain, known)).toEqual([]);
    }, 240_000);

  for (const mood of ["never", "always"] as const)
    test(`eight, one of whom said ${mood} and has a successor`, () => {
      const chain = chainOf({ happening: "replaced", people: 8, mood }, createRandom(3));
      expect(attackWaves(solve, makeRelease, chain, ["new 1"])).toEqual([]);
    }, 240_000);

  test("somebody is away in one wave, and somebody else in the other", () => {
    const away = [["old 5"], ["old 6"]];
    const chain = chainOf({ happening: "replaced", people: 11, mood: "realistic" }, createRandom(5), away);
    expect(attackWaves(solve, makeRelease, chain, ["new 1"])).toEqual([]);
    expect(attackWaves(solve, makeRelease, chain, ["new 1", "old 5"])).toEqual([]);
  }, 240_000);

  test("some left out statements: colleagues who answered everything rule out nothing", () => {
    const chain = chainOf({ happening: "replaced", people: 11, mood: "realistic" }, createRandom(8));
    const gaps = {
      ...chain,
      people: chain.people.map((person, place) => ({
        ...person,
        answers: person.answers.map((answer, item) => (item % 6 === place % 6 && place > 3 ? null : answer)),
      })),
    };
    expect(attackWaves(solve, makeRelease, gaps, ["new 1"])).toEqual([]);
  }, 240_000);
});

describe("a gate that looks back less is torn apart", () => {
  test.each([
    ["does not look back", "one left", []],
    ["ignores replaced people", "replaced", []],
    ["looks one wave back", "chain", []],
    ["ignores absence", "one left", [[], ["old 5"]]],
  ] as const)(
    "%s: %s",
    (broken, happening, away) => {
      const chain = chainOf({ happening, people: 20, mood: "realistic" }, createRandom(1001), away);
      const gate = FORGETFUL[broken]!(makeRelease);
      const known = chain.people.map(({ name }) => name).filter((name) => name.startsWith("new"));
      expect(attackWaves(solve, gate, chain, known.slice(0, 2)).length).toBeGreaterThan(0);
      expect(attackWaves(solve, makeRelease, chain, known.slice(0, 2))).toEqual([]);
    },
    240_000,
  );
});

describe("what is not counted is taken to be as much as still counts", () => {
  test("a wave whose movement is unknown is looked back at as if three had been replaced", () => {
    const chain = chainOf({ happening: "replaced", people: 20, mood: "realistic" }, createRandom(1001));
    const unknown: typeof makeRelease = ({ turnover: _, ...input }) => makeRelease(input);
    const width = (gate: typeof makeRelease) => {
      const { score } = releaseChain(gate, chain)[1]!.departments[0];
      return score.kind === "value" ? score.step : 80;
    };
    expect(width(unknown)).toBeGreaterThan(width(makeRelease));
    expect(attackWaves(solve, unknown, chain, ["new 1"])).toEqual([]);
  }, 240_000);
});

test("one department can be compared and the other cannot: after sums of both only a score of everybody is shown", () => {
  const chain = chainOf({ happening: "replaced", people: 8, mood: "realistic" }, createRandom(4));
  const away = ["other 1", "other 2", "other 3", "other 4"];
  const [first, second] = chain.waves;
  const [, after] = releaseChain(makeRelease, { ...chain, waves: [first!, { ...second!, away }] });
  expect(after?.departments.map(({ respondents }) => respondents)).toEqual([null, null]);
  expect(after?.together).toBeUndefined();
});

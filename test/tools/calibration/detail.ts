import type { DepartmentRelease, Figure } from "~/domain/disclosure/release-shape";
import { createRandom } from "~/domain/statistics/random";
import { DIMENSIONS } from "../../support/dimensions";
import { invitedFor, levelsAround, surveyed, twins } from "./population";
import type { Study } from "./studies";
import type { Tallies } from "./tallies";

/** The figures of a department by kind, in the order in which the gate cuts them. */
const KINDS = {
  "department score": (department) => [department.score],
  "dimension score": (department) => DIMENSIONS.map((id) => department.dimensions[id]!.score),
  "mirror direction": ({ mirror }) => [mirror.own, mirror.other],
  "favourable share": ({ items }) => Object.values(items).map(({ favourable }) => favourable),
  "item mean": ({ items }) => Object.values(items).map(({ mean }) => mean),
} satisfies Record<string, (department: DepartmentRelease) => Figure[]>;

export const DETAIL_KINDS = Object.keys(KINDS);

/** What strictness costs: how often each kind of figure leaves as a value, as a band only, or not at all. */
export const detail: Study = ({ n = 0, level = 0 }, seed, repetitions) => {
  const tallies: Tallies = {};
  const count = (name: string, value: boolean) => {
    const { count = 0, sum = 0 } = tallies[name] ?? {};
    tallies[name] = { count: count + 1, sum: sum + Number(value) };
  };
  const random = createRandom(seed);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const levels = levelsAround(level);
    const release = surveyed(twins(invitedFor(n, 0.86), random), [levels, levels], [n, n], random);
    for (const [kind, figuresOf] of Object.entries(KINDS)) {
      for (const { kind: shown } of release.departments.flatMap(figuresOf)) {
        count(`${kind}: value`, shown === "value");
        count(`${kind}: band`, shown === "at-least" || shown === "at-most");
      }
    }
  }
  return tallies;
};

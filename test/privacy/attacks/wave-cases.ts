import { instrumentV1 } from "~/content/instrument/v1";
import type { Release } from "~/domain/disclosure/release";
import type { Answer } from "~/domain/instrument";
import type { Random } from "~/domain/statistics/random";
import { ANSWER_SETS } from "../auditor/answer-sets";
import type { Chain, Person, WavePlan } from "./attack-waves";
import type { Gate } from "./gate-under-attack";

/** How those answer who leave the first department: like real people, or Never to everything, or Always. */
export type Mood = "realistic" | "never" | "always";

const every = (answer: Answer) => instrumentV1.items.map(() => answer);

/** What happens between waves in a department of so many people; the other has ten, always the same. */
export const HAPPENINGS = {
  "one left": (n: number) => [staff(n, 0), staff(n, 1)],
  "one joined": (n: number) => [staff(n, 1), staff(n, 0)],
  replaced: (n: number) => [staff(n, 0), [...staff(n, 1), "new 1"]],
  "two replaced": (n: number) => [staff(n, 0), [...staff(n, 2), "new 1", "new 2"]],
  "two left, one joined": (n: number) => [staff(n, 0), [...staff(n, 2), "new 1"]],
  chain: (n: number) => [
    staff(n, 0),
    [...staff(n, 0), "new 1"],
    [...staff(n, 1), "new 1"],
    [...staff(n, 1), "new 1", "new 2"],
  ],
  "replaced twice": (n: number) => [
    staff(n, 0),
    [...staff(n, 1), "new 1"],
    [...staff(n, 1), "new 2"],
    [...staff(n, 2), "new 2", "new 3"],
  ],
} as const satisfies Record<string, (people: number) => readonly (readonly string[])[]>;
export type Happening = keyof typeof HAPPENINGS;

function staff(people: number, gone: number): string[] {
  return Array.from({ length: people - gone }, (_, index) => `old ${index + 1 + gone}`);
}

const OTHERS = Array.from({ length: 10 }, (_, index) => `other ${index + 1}`);

/** Departments in which it happens. `away` names who does not answer, by wave. */
export function chainOf(
  { happening, people, mood }: { happening: Happening; people: number; mood: Mood },
  random: Random,
  away: readonly (readonly string[])[] = [],
): Chain {
  const invited = HAPPENINGS[happening](people);
  const names = [...new Set(invited.flat())];
  const realistic = ANSWER_SETS.simulated(names.length, random);
  const others = ANSWER_SETS.simulated(OTHERS.length, random);
  const extreme = mood === "never" ? every(1) : every(5);
  const leaves = (name: string) =>
    name.startsWith("old") && !invited.every((here: readonly string[]) => here.includes(name));
  const first = names.map(
    (name, place): Person => ({
      name,
      department: 0,
      answers: mood !== "realistic" && leaves(name) ? extreme : realistic[place]!,
    }),
  );
  const second = others.map(
    (answers, place): Person => ({
      name: OTHERS[place]!,
      department: 1,
      answers,
    }),
  );
  const waves = invited.map(
    (here, place): WavePlan => ({
      invited: [...here, ...OTHERS],
      away: away[place] ?? [],
    }),
  );
  return { people: [...first, ...second], waves };
}

/** Gates that look back less than they should. */
export const FORGETFUL: Readonly<Record<string, (gate: Gate) => Gate>> = {
  "does not look back": (gate) => (input) => gate({ ...input, previous: [] }),
  "ignores replaced people": (gate) => (input) =>
    gate({
      ...input,
      turnover: (input.turnover ?? []).map(({ since, departments }) => ({
        since,
        departments: [onlySurplus(departments[0]), onlySurplus(departments[1])],
      })),
    }),
  "ignores absence": (gate) => (input) =>
    gate({
      ...input,
      previous: input.departments.some(({ invited, ballots }) => invited !== ballots.length)
        ? []
        : earlier(input).filter(({ departments }) =>
            departments.every(({ invited, respondents }) => respondents === invited),
          ),
    }),
  "looks one wave back": (gate) => (input) => gate({ ...input, previous: earlier(input).slice(-1) }),
};

function earlier({ previous = [] }: { previous?: readonly Release[] }): readonly Release[] {
  return previous;
}

function onlySurplus({ left, joined }: { left: number; joined: number }) {
  const pairs = Math.min(left, joined);
  return { left: left - pairs, joined: joined - pairs };
}

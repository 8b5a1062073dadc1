import { instrumentV1 } from "~/content/instrument/v1";
import type { Release } from "~/domain/disclosure/release";
import type { Turnover } from "~/domain/disclosure/release-shape";
import type { Answer, Answers, Instrument } from "~/domain/instrument";
import type { Gate } from "./gate-under-attack";

/** Two statements of one topic: small enough to list everything that a department can have answered. */
const SMALL: Instrument = {
  ...instrumentV1,
  dimensions: ["trust"],
  items: instrumentV1.items
    .filter((item) => item.kind === "scored" && item.dimension === "trust")
    .slice(0, 2),
};
const LOWEST = 2;
const HIGHEST = 10;
const OTHERS: readonly Answers[] = Array.from(
  { length: 10 },
  (_, person): Answers => [person % 2 ? 3 : 4, person % 3 ? 2 : 4],
);

/** People besides those who are always there, by wave: who answers, and who is invited and away. */
type ChainOfFew = {
  stay: number;
  people: readonly string[];
  waves: readonly { here: readonly string[]; away?: readonly string[] }[];
};

/** What can happen to a few people beside those who are always there. */
export const CHAINS_OF_FEW: Readonly<Record<string, { chain: ChainOfFew; told: string[][] }>> = {
  replaced: {
    chain: { stay: 6, people: ["H", "I"], waves: [{ here: ["H"] }, { here: ["I"] }] },
    told: [[], ["I"]],
  },
  "left, and another joined later": {
    chain: { stay: 6, people: ["H", "I"], waves: [{ here: ["H"] }, { here: [] }, { here: ["I"] }] },
    told: [[], ["I"]],
  },
  "away in turn": {
    chain: {
      stay: 6,
      people: ["H", "I"],
      waves: [{ here: ["H"], away: ["I"] }, { here: ["I"], away: ["H"] }, { here: ["H", "I"] }],
    },
    told: [[], ["H"], ["I"]],
  },
  "a chain of four waves": {
    chain: {
      stay: 5,
      people: ["H", "I", "J"],
      waves: [{ here: ["H"] }, { here: ["H", "I"] }, { here: ["I"] }, { here: ["I", "J"] }],
    },
    told: [[], ["I"], ["J"], ["I", "J"]],
  },
};

/** Something that readers know: who told their sums, what these are, and who or what it shuts out. */
type Shut = { known: string; who: string; possible: readonly number[] };

/**
 * Lists every sum that those who stay and each of the others can have, releases the chain for each, and looks at what a
 * reader who knows the sums of some finds possible of everybody else: each of the others alone must still have been able to
 * give every answer, and somebody of those who stay, also after one of them told theirs. No solver and no other auditor is used.
 */
export function listEveryChain(
  gate: Gate,
  chain: ChainOfFew,
  told: readonly (readonly string[])[],
): { tried: number; shut: Shut[] } {
  const releases = new Map<string, Release>();
  const sumsOf = new Map<string, { stay: Set<number>; others: Map<string, Set<number>> }>();
  let tried = 0;
  for (const sums of everySum(chain.people.length)) {
    const of = new Map(chain.people.map((name, place) => [name, sums[place]!]));
    for (let stay = LOWEST * chain.stay; stay <= HIGHEST * chain.stay; stay++) {
      tried += 1;
      const seen = releasesOf(gate, chain, stay, of, releases);
      for (const names of told) {
        const key = `${names.map((name) => `${name} ${of.get(name)}`).join(", ")} | ${seen}`;
        const entry = sumsOf.get(key) ?? {
          stay: new Set<number>(),
          others: new Map(
            chain.people.filter((name) => !names.includes(name)).map((name) => [name, new Set<number>()]),
          ),
        };
        sumsOf.set(key, entry);
        entry.stay.add(stay);
        for (const [name, possible] of entry.others) possible.add(of.get(name)!);
      }
    }
  }
  const shut = [...sumsOf].flatMap(([key, { stay, others }]): Shut[] => {
    const known = key.slice(0, key.indexOf(" | "));
    const tellers = known === "" ? 0 : known.split(",").length;
    const staying = isOpenAmong(stay, chain.stay, Math.max(0, 2 - tellers))
      ? []
      : [["those who stay", stay] as const];
    const closed = [...others].filter(([, possible]) => !isOpen(possible));
    return [...staying, ...closed].map(([who, possible]) => ({ known, who, possible: [...possible] }));
  });
  return { tried, shut };
}

/** Every answer to either statement, the other being anything. */
function isOpen(sums: ReadonlySet<number>): boolean {
  return [1, 2, 3, 4, 5].every((answer) => [...sums].some((sum) => sum >= answer + 1 && sum <= answer + 5));
}

/** The same for somebody of several people of whom up to so many told their sums, whatever these are. */
function isOpenAmong(sums: ReadonlySet<number>, people: number, tell: number): boolean {
  if (tell === 0) {
    return (
      [...sums].some((sum) => sum >= LOWEST * people + 4) &&
      [...sums].some((sum) => sum <= HIGHEST * people - 4)
    );
  }
  for (let own = LOWEST; own <= HIGHEST; own++) {
    const rest = new Set(
      [...sums]
        .map((sum) => sum - own)
        .filter((sum) => sum >= LOWEST * (people - 1) && sum <= HIGHEST * (people - 1)),
    );
    if (rest.size > 0 && !isOpenAmong(rest, people - 1, tell - 1)) return false;
  }
  return true;
}

/** The figures of the chain in words; each release is made once for the same figures before it and the same sum. */
function releasesOf(
  gate: Gate,
  { stay: staying, waves }: ChainOfFew,
  stay: number,
  of: ReadonlyMap<string, number>,
  known: Map<string, Release>,
): string {
  const previous: Release[] = [];
  let seen = "";
  for (const [place, { here, away = [] }] of waves.entries()) {
    const sum = here.reduce((all, name) => all + of.get(name)!, stay);
    const key = `${seen} ${place} ${sum}`;
    const release =
      known.get(key) ?? releaseOfSum(gate, waves, place, staying + here.length, away.length, sum, previous);
    known.set(key, release);
    previous.push(release);
    const { score, dimensions } = release.departments[0];
    seen = `${seen};${JSON.stringify([score, dimensions])}`;
  }
  return seen;
}

function releaseOfSum(
  gate: Gate,
  waves: ChainOfFew["waves"],
  place: number,
  people: number,
  away: number,
  sum: number,
  previous: readonly Release[],
): Release {
  const answers = withSum(people, sum);
  const invited = (wave: ChainOfFew["waves"][number]) => [...wave.here, ...(wave.away ?? [])];
  const now = invited(waves[place]!);
  return gate({
    instrument: SMALL,
    threshold: 5,
    methodVersion: "1.1",
    manifestHash: `wave ${place}`,
    claimed: people,
    departments: [
      { name: "a", invited: people + away, ballots: answers.map((own) => ({ answers: own, comment: null })) },
      { name: "b", invited: OTHERS.length, ballots: OTHERS.map((own) => ({ answers: own, comment: null })) },
    ],
    previous,
    turnover: waves.slice(0, place).map((before, earlier): Turnover => {
      const then = invited(before);
      return {
        since: `wave ${earlier}`,
        departments: [
          {
            left: then.filter((name) => !now.includes(name)).length,
            joined: now.filter((name) => !then.includes(name)).length,
          },
          { left: 0, joined: 0 },
        ],
      };
    }),
  }).release;
}

/** People with answers that add up to a sum; below ten of them only the sum is told. */
function withSum(people: number, sum: number): Answers[] {
  let left = sum - LOWEST * people;
  return Array.from({ length: people }, () =>
    [0, 1].map((): Answer => {
      const more = Math.min(4, left);
      left -= more;
      return (1 + more) as Answer;
    }),
  );
}

function everySum(people: number): number[][] {
  if (people === 0) return [[]];
  const rest = everySum(people - 1);
  return Array.from({ length: HIGHEST - LOWEST + 1 }, (_, step) => LOWEST + step).flatMap((sum) =>
    rest.map((others) => [sum, ...others]),
  );
}

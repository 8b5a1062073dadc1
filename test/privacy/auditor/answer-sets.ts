import { instrumentV1 } from "~/content/instrument/v1";
import type { Answer } from "~/domain/instrument";
import { foundCompany, simulateWave } from "~/domain/simulator";
import type { Random } from "~/domain/statistics/random";
import { DIMENSIONS, ofEveryDimension } from "../../support/dimensions";

/** One department: people, each with an answer to every item of the instrument in its order. */
export type AnswerSet = Answer[][];

const ITEMS = instrumentV1.items.length;
const DIMENSION_OF = instrumentV1.items.map((item) =>
  item.kind === "scored" ? DIMENSIONS.indexOf(item.dimension) : -1,
);

/** Answer sets that are as close to an edge as answers can be, by name. */
export const ANSWER_SETS = {
  "all the same": (people, random) => {
    const answer = anyAnswer(random);
    return fill(people, () => answer);
  },
  "all but one": (people, random) => {
    const [answer, other] = random.integer(2) ? ([5, 1] as const) : ([1, 5] as const);
    return fill(people, (person) => (person === people - 1 ? other : answer));
  },
  "one dimension in a corner, the others below": (people, random) => {
    const [corner, level] = random.integer(2) ? ([5, 2.6] as const) : ([1, 3.4] as const);
    const odd = random.integer(DIMENSIONS.length);
    const around = level + (random.uniform() - 0.5) * 1.4;
    return fill(people, (_, item) => (DIMENSION_OF[item] === odd ? corner : near(around, random)));
  },
  "one item in a corner": (people, random) => {
    const corner = random.integer(2) ? 5 : 1;
    const odd = random.integer(18);
    const around = 2 + 2 * random.uniform();
    return fill(people, (_, item) => (item === odd ? corner : near(around, random)));
  },
  "favourable or not, at the edge of each": (people, random) => {
    const share = random.uniform();
    const [low, high] = [random.integer(2) ? 1 : 3, random.integer(2) ? 4 : 5] as const;
    return fill(people, () => (random.uniform() < share ? high : low));
  },
  "hardly a majority": (people, random) => {
    const [low, high] = random.integer(2) ? ([1, 4] as const) : ([3, 5] as const);
    const favourable = Math.floor((people * ITEMS) / 2) + random.integer(3) - 1;
    return fill(people, (person, item) => (item * people + person < favourable ? high : low));
  },
  "near a corner": (people, random) => {
    const corner = random.integer(2) ? 5 : 1;
    const share = 0.75 + 0.25 * random.uniform();
    return fill(people, () => (random.uniform() < share ? corner : anyAnswer(random)));
  },
  "two camps": (people, random) => {
    const share = random.uniform();
    return fill(people, (person) => (person < share * people ? 1 : 5));
  },
  "few low among many high": (people, random) => {
    const low = 1 + random.integer(Math.max(1, Math.floor(people / 3)));
    return fill(people, (person) => (person < low ? 1 : near(4.7, random)));
  },
  anything: (people, random) => fill(people, () => anyAnswer(random)),
  simulated: (people, random) => {
    const level = 30 + 60 * random.uniform();
    const levels = {
      dimensions: ofEveryDimension(() => Math.min(95, Math.max(25, level + 20 * (random.uniform() - 0.5)))),
      mirror: { own: level, other: level },
    };
    const plan = { respondents: [people, people] as const, levels: [levels, levels] as const, dontKnow: 0 };
    const [answers] = simulateWave(foundCompany(instrumentV1, [people, people], random), plan, random);
    return answers!.map((given) => given.map((answer) => answer ?? 3));
  },
} satisfies Record<string, (people: number, random: Random) => AnswerSet>;

export type AnswerSetName = keyof typeof ANSWER_SETS;

/** The first two people become colleagues who will pool their answers: extreme ones hide the others least. */
export function withColleagues(answers: AnswerSet, random: Random): AnswerSet {
  const [first, second] = [random.integer(3), random.integer(3)];
  const own = (choice: number, given: Answer[]) =>
    choice === 2 ? given : given.map((): Answer => (choice === 1 ? 5 : 1));
  return answers.map((given, person) =>
    person === 0 ? own(first, given) : person === 1 ? own(second, given) : given,
  );
}

export function fill(people: number, answer: (person: number, item: number) => Answer): AnswerSet {
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: ITEMS }, (_, item) => answer(person, item)),
  );
}

export function anyAnswer(random: Random): Answer {
  return toAnswer(1 + random.integer(5));
}

function near(level: number, random: Random): Answer {
  return toAnswer(Math.floor(level + random.uniform()));
}

function toAnswer(value: number): Answer {
  return value <= 1 ? 1 : value === 2 ? 2 : value === 3 ? 3 : value === 4 ? 4 : 5;
}

import { makeRelease } from "~/domain/disclosure/release";
import type { DimensionId } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { attackGate, attackLeaver, attackMajority, sentencesOf } from "../../privacy/attacks/attack-gate";
import { attackTogether } from "../../privacy/attacks/attack-together";
import { attackWaves } from "../../privacy/attacks/attack-waves";
import { CHAINS_OF_FEW, listEveryChain } from "../../privacy/attacks/every-chain";
import { chainOf, HAPPENINGS, type Happening, type Mood } from "../../privacy/attacks/wave-cases";
import { ANSWER_SETS, type AnswerSetName, withColleagues } from "../../privacy/auditor/answer-sets";
import { sentenceOf } from "../../privacy/auditor/finding";
import { auditOneItem } from "../../privacy/auditor/one-item";
import { loadSolver } from "../../privacy/auditor/whole-numbers";
import { invertGate } from "../../privacy/broken-gates/inverted-gate";
import { oneItemGate } from "../../privacy/broken-gates/one-item-gate";
import { guessAboutWhoLeft } from "./answering-anew";

export type TaskName =
  | "one item"
  | "few items"
  | "together"
  | "majority"
  | "leaver"
  | "both departments"
  | "chains of waves"
  | "every chain"
  | "answering anew";

/** One piece of the audit; `effort` multiplies what is tried by chance. */
export type Task = { name: TaskName; people: number; effort: number };

/** What was tried, and every statement that was proven. */
export type Result = { tried: number; findings: string[] };

const SETS = Object.keys(ANSWER_SETS).filter((name): name is AnswerSetName => name in ANSWER_SETS);
const EDGES: AnswerSetName[] = ["hardly a majority", "favourable or not, at the edge of each", "simulated"];
const WALK = 40;

/** Colleagues of two items: nobody, one and two, at the ends and in between, alike and opposed. */
const OWN = [1, 3, 5].flatMap((a) => [1, 3, 5].map((b) => [a, b]));
const COALITIONS = [
  [],
  ...OWN.map((one) => [one]),
  ...OWN.flatMap((one) => OWN.map((other) => [one, other])),
];

/** The exact solver is slow: per size and effort so many pairs of departments. */
const PAIRS = 2;

const HAPPENED = Object.keys(HAPPENINGS).filter((name): name is Happening => name in HAPPENINGS);
const MOODS: readonly Mood[] = ["realistic", "never", "always"];

/** Companies of the simulator in which somebody guesses; and the correlation above which that tells too much. */
const COMPANIES = 100;
const MOST_CORRELATION = 0.6;

const RUN: Readonly<Record<TaskName, (task: Task) => Result | Promise<Result>>> = {
  "chains of waves": async ({ people, effort }) => {
    const [solve, random] = [await loadSolver(), createRandom(people)];
    const cases = HAPPENED.flatMap((happening) =>
      MOODS.flatMap((mood) => Array.from({ length: effort }, () => ({ happening, mood, people }))),
    );
    const findings = cases.flatMap((one) => {
      const away = Array.from({ length: 4 }, () => (random.integer(3) === 0 ? [`old ${people}`] : []));
      const chain = chainOf(one, random, away);
      const came = chain.people.map(({ name }) => name).filter((name) => name.startsWith("new"));
      return [came.slice(-1), came.slice(0, 2), [...came.slice(0, 1), `old ${people - 1}`]].flatMap((known) =>
        attackWaves(solve, makeRelease, chain, known).map(
          ({ group, item, answer }) =>
            `${people} people, ${one.happening}, ${one.mood}: ${group} did not say ${answer} to ${item}, to ${known.join(" and ")}`,
        ),
      );
    });
    return { tried: 3 * cases.length, findings };
  },
  "every chain": ({ people }) => {
    const found = Object.entries(CHAINS_OF_FEW).map(([name, { chain, told }]) => {
      const { tried, shut } = listEveryChain(makeRelease, { ...chain, stay: people - 1 }, told);
      return {
        tried,
        findings: shut.map(({ known, who }) => `${people} people, ${name}: ${who}, to ${known}`),
      };
    });
    return {
      tried: found.reduce((sum, { tried }) => sum + tried, 0),
      findings: found.flatMap(({ findings }) => findings),
    };
  },
  // Not a proof: how far a guess from the change of the score goes with the truth where others answer anew.
  "answering anew": ({ people, effort }) => {
    const { correlation, possible } = guessAboutWhoLeft(makeRelease, people, "anew", COMPANIES * effort);
    const tells = Number(correlation) > MOST_CORRELATION;
    return {
      tried: COMPANIES * effort,
      findings: tells ? [`${people} people: a guess goes with the truth at ${correlation}, ${possible}`] : [],
    };
  },
  "both departments": async ({ people, effort }) => {
    const [solve, random] = [await loadSolver(), createRandom(people)];
    const findings = Array.from({ length: PAIRS * effort }, (_, index) => {
      const answers = (count: number) => {
        const set = SETS[random.integer(SETS.length)] ?? "simulated";
        return withColleagues(ANSWER_SETS[set](count, random), random);
      };
      const other = 5 + random.integer(6);
      return attackTogether(solve, makeRelease, [answers(people), answers(other)], `${people} ${index}`);
    });
    return { tried: findings.length, findings: findings.flat().map(sentenceOf) };
  },
  "one item": ({ people }) => {
    const findings = auditOneItem(people, oneItemGate(makeRelease, people));
    return { tried: histograms(people), findings: findings.map(sentenceOf) };
  },
  "few items": ({ people }) => {
    const pairs: DimensionId[][] = [
      ["trust", "trust"],
      ["trust", "leadership"],
    ];
    const findings = pairs.flatMap((pair) => invertGate(makeRelease, people, pair, COALITIONS));
    return { tried: pairs.length, findings: findings.map(sentenceOf) };
  },
  together: ({ people, effort }) => {
    const campaign = { people, sets: SETS, rounds: effort, steps: WALK, random: createRandom(people) };
    return {
      tried: SETS.length * effort * (WALK + 1),
      findings: sentencesOf(attackGate(makeRelease, campaign)),
    };
  },
  majority: ({ people, effort }) => {
    const campaign = { people, sets: EDGES, rounds: effort, steps: WALK, random: createRandom(people) };
    const leaks = attackGate(makeRelease, { ...campaign, attack: attackMajority });
    return { tried: EDGES.length * effort * (WALK + 1), findings: sentencesOf(leaks) };
  },
  leaver: ({ people, effort }) => {
    const campaign = {
      people: people + 1,
      sets: SETS,
      rounds: effort,
      steps: WALK,
      random: createRandom(people),
    };
    const leaks = attackGate(makeRelease, { ...campaign, attack: attackLeaver });
    return { tried: SETS.length * effort * (WALK + 1), findings: sentencesOf(leaks) };
  },
};

export function runTask(task: Task): Result | Promise<Result> {
  return RUN[task.name](task);
}

/** The dearest first, so that the cores finish together. */
export function allTasks(effort: number): Task[] {
  const sizes = Array.from({ length: 56 }, (_, index) => 60 - index);
  const each = (name: TaskName, people: readonly number[]) =>
    people.map((size): Task => ({ name, people: size, effort }));
  return [
    ...each("few items", [7, 6, 5]),
    ...each(
      "both departments",
      sizes.filter((size) => size <= 12),
    ),
    ...each("chains of waves", [60, 30, 20, 12, 11, 10, 9, 8, 6]),
    ...each("every chain", [9, 8, 7, 6]),
    ...each("answering anew", [20, 14, 10, 8]),
    ...each("together", sizes),
    ...each("one item", sizes),
    ...each(
      "majority",
      sizes.filter((size) => size % 5 === 0 || size < 16),
    ),
    ...each(
      "leaver",
      sizes.filter((size) => size % 5 === 0 || size < 25),
    ),
  ];
}

/** C(people + 4, 4). */
function histograms(people: number): number {
  return ((people + 1) * (people + 2) * (people + 3) * (people + 4)) / 24;
}

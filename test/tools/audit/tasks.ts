import { makeRelease } from "~/domain/disclosure/release";
import type { DimensionId } from "~/domain/instrument";
import { createRandom } from "~/domain/statistics/random";
import { attackGate, attackLeaver, attackMajority, sentencesOf } from "../../privacy/attacks/attack-gate";
import { attackTogether } from "../../privacy/attacks/attack-together";
import { ANSWER_SETS, type AnswerSetName, withColleagues } from "../../privacy/auditor/answer-sets";
import { sentenceOf } from "../../privacy/auditor/finding";
import { auditOneItem } from "../../privacy/auditor/one-item";
import { loadSolver } from "../../privacy/auditor/whole-numbers";
import { invertGate } from "../../privacy/broken-gates/inverted-gate";
import { oneItemGate } from "../../privacy/broken-gates/one-item-gate";

export type TaskName = "one item" | "few items" | "together" | "majority" | "leaver" | "both departments";

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

const RUN: Readonly<Record<TaskName, (task: Task) => Result | Promise<Result>>> = {
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

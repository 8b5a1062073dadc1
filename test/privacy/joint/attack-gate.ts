import { instrumentV1 } from "~/content/instrument-v1";
import type { makeRelease, Release } from "~/domain/disclosure/release";
import type { Random } from "~/domain/statistics/random";
import { ANSWER_SETS, type AnswerSet, type AnswerSetName, anyAnswer, withColleagues } from "./answer-sets";
import { possibleCounts, proofs } from "./department-audit";
import { fits } from "./every-world";
import { type Finding, sentenceOf } from "./finding";
import { readDepartment } from "./reading";

export type Gate = typeof makeRelease;

export const SCORED = instrumentV1.items.filter(({ kind }) => kind === "scored").length;

/** A proven statement with the answers that gave it, so that it can be run again. */
export type Leak = { from: string; answers: AnswerSet; finding: Finding };

/** What the gate releases of two departments that answered everything. */
export function releaseOf(gate: Gate, departments: readonly [AnswerSet, AnswerSet]): Release {
  const [first, second] = departments.map((answers) =>
    answers.map((own) => ({ answers: own, comment: null })),
  );
  return gate({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "",
    claimed: departments[0].length + departments[1].length,
    departments: [
      { name: "Sales", invited: departments[0].length, ballots: first! },
      { name: "Marketing", invited: departments[1].length, ballots: second! },
    ],
  }).release;
}

export type Attacked = { findings: Finding[]; tightness: number };

/**
 * Attacks the joint view of one department: nobody, its first and its first two people pool their answers. Throws
 * when the figures do not hold for the answers that they were made from: then they are untrue or read wrongly.
 */
export function attackDepartment(gate: Gate, answers: AnswerSet): Attacked {
  const view = readDepartment(releaseOf(gate, [answers, answers]).departments[0], instrumentV1);
  if (!view) return { findings: [], tightness: 0 };
  const byItem = Array.from({ length: SCORED }, (_, item) => answers.map((given) => given[item]!));
  if (!fits(view, byItem)) {
    throw new Error(`figures that are not true of their answers: ${JSON.stringify(view)}`);
  }
  const findings: Finding[] = [];
  let tightness = 0;
  for (const colleagues of [0, 1, 2]) {
    const coalition = answers.slice(0, colleagues);
    possibleCounts(view, coalition).forEach((counts, item) => {
      findings.push(...proofs(view.name, view.items[item]!.id, coalition, counts, view.people - colleagues));
      for (const { fewest, most } of counts) tightness += (1 + most - fewest) ** -4;
    });
  }
  return { findings, tightness };
}

/** Attacks one answer set after the other, each time walking on from there towards views that leave less open. */
export function attackGate(
  gate: Gate,
  options: { people: number; sets: readonly AnswerSetName[]; rounds: number; steps: number; random: Random },
): Leak[] {
  const leaks: Leak[] = [];
  for (let round = 0; round < options.rounds; round++) {
    for (const from of options.sets) {
      let answers = withColleagues(ANSWER_SETS[from](options.people, options.random), options.random);
      let tightest = 0;
      let next = answers;
      for (let step = 0; step <= options.steps; step++) {
        const { findings, tightness } = attackDepartment(gate, next);
        if (findings[0]) {
          leaks.push({
            from: step ? `${from}, ${step} steps on` : from,
            answers: next,
            finding: findings[0],
          });
          break;
        }
        if (tightness >= tightest) [answers, tightest] = [next, tightness];
        next = changed(answers, options.random);
      }
    }
  }
  return leaks;
}

/** Some answers changed: of one person, of everybody but the colleagues, to one item or to a whole dimension. */
function changed(answers: AnswerSet, random: Random): AnswerSet {
  const first = random.integer(SCORED);
  const columns = random.integer(3) ? [first] : [0, 1, 2].map((item) => item + 3 * Math.floor(first / 3));
  const answer = anyAnswer(random);
  const person = random.integer(answers.length);
  const everybody = random.integer(3) === 0;
  return answers.map((given, who) =>
    (everybody && who > 1) || who === person
      ? given.map((own, item) => (columns.includes(item) ? answer : own))
      : given,
  );
}

export function sentencesOf(leaks: readonly Leak[]): string[] {
  return leaks.map(({ from, finding }) => `${from}: ${sentenceOf(finding)}`);
}

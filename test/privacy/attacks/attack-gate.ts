import { instrumentV1 } from "~/content/instrument/v1";
import type { Random } from "~/domain/statistics/random";
import {
  ANSWER_SETS,
  type AnswerSet,
  type AnswerSetName,
  anyAnswer,
  fill,
  withColleagues,
} from "../auditor/answer-sets";
import { type CountRange, possibleCounts, proofs } from "../auditor/department-audit";
import { type Finding, found, sentenceOf } from "../auditor/finding";
import { auditMajority } from "../auditor/majority-audit";
import { auditTwoWaves } from "../auditor/two-waves";
import type { DepartmentView } from "../auditor/view";
import {
  assertTrue,
  type Gate,
  onlyColumns,
  releaseOf,
  SCORED,
  type SeenView,
  viewsOf,
} from "./gate-under-attack";

/** What an attack proved, and how little it left open: the smaller the ranges of counts, the tighter. */
type Attacked = { findings: Finding[]; tightness: number };

/** A proven statement with the answers that gave it, so that it can be run again. */
type Leak = { from: string; answers: AnswerSet; finding: Finding };

/** The other department, where it does not matter; large enough that the first is cut beside it only if it is small itself. */
const ELSEWHERE = fill(10, (person, item) => ((person + item) % 3 === 0 ? 2 : 3));

/** Nobody, the first and the first two people of a department pool their answers. */
export function attackDepartment(gate: Gate, answers: AnswerSet): Attacked {
  return attackViews(viewsOf(releaseOf(gate, [answers, ELSEWHERE]).departments[0]), answers);
}

function attackViews(views: readonly SeenView[], answers: AnswerSet): Attacked {
  const attacked: Attacked = { findings: [], tightness: 0 };
  for (const seen of views) {
    assertTrue(seen, answers);
    for (const colleagues of [0, 1, 2]) {
      const coalition = onlyColumns(answers.slice(0, colleagues), seen.columns);
      possibleCounts(seen.view, coalition).forEach((counts, item) => {
        const { name, people, items } = seen.view;
        attacked.findings.push(...proofs(name, items[item]!.id, coalition, counts, people - colleagues));
        attacked.tightness += tightnessOf(counts);
      });
    }
  }
  return attacked;
}

/** Waves that opened under method 1 are still released by it, with its bit. */
const underMethodOne =
  (gate: Gate): Gate =>
  (input) =>
    gate({ ...input, methodVersion: "1.1" });

/** The same with the majority bit of method 1; both departments answer alike. */
export function attackMajority(gate: Gate, answers: AnswerSet): Attacked {
  const { departments, majorityFavourable: majority } = releaseOf(underMethodOne(gate), [answers, answers]);
  const views = viewsOf(departments[0]);
  const [first] = views;
  const { findings, tightness } = attackViews(views, answers);
  if (!first || majority == null) return { findings, tightness };
  const view = { departments: [first.view, first.view] as const, majority };
  const more = [0, 1, 2].flatMap((colleagues) =>
    auditMajority(view, onlyColumns(answers.slice(0, colleagues), SCORED)),
  );
  return { findings: [...findings, ...more], tightness };
}

/**
 * The last person leaves before the second wave, everybody else answers as before: neither about those who stayed nor
 * about the one who left may anything be proven, not even one answer that was not theirs.
 */
export function attackLeaver(gate: Gate, answers: AnswerSet): Attacked {
  const stayed = answers.slice(0, -1);
  const first = releaseOf(gate, [answers, ELSEWHERE]);
  const before = viewsOf(first.departments[0]);
  const after = viewsOf(releaseOf(gate, [stayed, ELSEWHERE], [first]).departments[0]);
  const attacked: Attacked = { findings: [], tightness: 0 };
  for (const [place, { view, columns }] of after.entries()) {
    for (const colleagues of [0, 1, 2]) {
      const coalition = onlyColumns(answers.slice(0, colleagues), columns);
      const audit = auditTwoWaves({ before: before[place]!.view, after: view }, coalition);
      attacked.findings.push(...audit.findings, ...excludedAnswers(view, audit.leaver, coalition));
      attacked.tightness += audit.leaver.reduce((sum, possible) => sum + possible.length ** -4, 0);
    }
  }
  return attacked;
}

/** Answers that the one who left cannot have given, as statements about a group of one. */
function excludedAnswers(
  { people, items }: DepartmentView,
  leaver: readonly (readonly number[])[],
  coalition: AnswerSet,
): Finding[] {
  return items.flatMap(({ id }, item) =>
    [1, 2, 3, 4, 5]
      .filter((answer) => !leaver[item]!.includes(answer))
      .map((answer) => found({ view: `who left ${people} respondents`, item: id, answer, coalition }, 0, 1)),
  );
}

function tightnessOf(counts: readonly CountRange[]): number {
  return counts.reduce((sum, { fewest, most }) => sum + (1 + most - fewest) ** -4, 0);
}

type Campaign = {
  people: number;
  sets: readonly AnswerSetName[];
  rounds: number;
  steps: number;
  random: Random;
  attack?: (gate: Gate, answers: AnswerSet) => Attacked;
};

/** Attacks one answer set after the other, each time walking on from there towards views that leave less open. */
export function attackGate(
  gate: Gate,
  { people, sets, rounds, steps, random, attack = attackDepartment }: Campaign,
): Leak[] {
  const leaks: Leak[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const from of sets) {
      let answers = withColleagues(ANSWER_SETS[from](people, random), random);
      let tightest = 0;
      let next = answers;
      for (let step = 0; step <= steps; step++) {
        const { findings, tightness } = attack(gate, next);
        if (findings[0]) {
          leaks.push({
            from: step ? `${from}, ${step} steps on` : from,
            answers: next,
            finding: findings[0],
          });
          break;
        }
        if (tightness >= tightest) [answers, tightest] = [next, tightness];
        next = changed(answers, random);
      }
    }
  }
  return leaks;
}

/** Some answers changed: of one person, of everybody but the colleagues, to one item or to a whole dimension. */
function changed(answers: AnswerSet, random: Random): AnswerSet {
  const first = random.integer(instrumentV1.items.length);
  const columns =
    first < SCORED.length && random.integer(3) === 0
      ? [0, 1, 2].map((item) => item + 3 * Math.floor(first / 3))
      : [first];
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

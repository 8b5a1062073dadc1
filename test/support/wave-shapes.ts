import fc from "fast-check";
import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import type { Answer, Answers } from "~/domain/instrument";
import { METHOD_VERSION } from "~/domain/method";
import { type RawDepartment, respondentsAmong, scoreDepartment } from "~/domain/scoring";
import { createRandom, type Random } from "~/domain/statistics/random";

const THRESHOLD = 5;

const SHAPES = ["ordinary", "unanimous", "polarised", "gaps", "whole-topics-missing", "extreme"] as const;
/** "often-unknown" is drawn only where a test asks for it: one statement in five is answered "Don't know". */
type Shape = (typeof SHAPES)[number] | "often-unknown";

export type WaveSketch = {
  people: readonly [number, number];
  shapes: readonly [Shape, Shape];
  /** Mean answer of each department, 1-5. */
  levels: readonly [number, number];
  seed: number;
};

/** Waves of 5 + 5 to 48 + 32 people, of every level and shape. */
export const anyWave: fc.Arbitrary<WaveSketch> = fc.record({
  people: fc.constantFrom<(readonly [number, number])[]>(
    [5, 5],
    [6, 5],
    [6, 6],
    [8, 6],
    [10, 8],
    [12, 9],
    [14, 14],
    [20, 20],
    [25, 25],
    [48, 32],
  ),
  shapes: fc.tuple(fc.constantFrom(...SHAPES), fc.constantFrom(...SHAPES)),
  levels: fc.tuple(fc.double({ min: 1, max: 5, noNaN: true }), fc.double({ min: 1, max: 5, noNaN: true })),
  seed: fc.nat({ max: 100_000 }),
});

export type MadeWave = {
  release: Release;
  truth: readonly [RawDepartment, RawDepartment];
  answers: readonly (readonly Answers[])[];
};

/** The release of a wave beside the answers that made it. */
export function makeWave(
  { people, shapes, levels, seed }: WaveSketch,
  methodVersion = METHOD_VERSION,
): MadeWave {
  const random = createRandom(seed + 1);
  const answers = ([0, 1] as const).map((index) =>
    Array.from({ length: people[index] }, (_, person) =>
      answersOf(shapes[index], levels[index], person, random),
    ),
  );
  return waveOf(answers[0]!, answers[1]!, methodVersion);
}

export function waveOf(
  sales: readonly Answers[],
  marketing: readonly Answers[],
  methodVersion = METHOD_VERSION,
): MadeWave {
  const department = (name: string, given: readonly Answers[]) => ({
    name,
    invited: given.length,
    ballots: given.map((answer) => ({ answers: answer, comment: null })),
  });
  const { release } = makeRelease({
    instrument: instrumentV1,
    methodVersion,
    threshold: THRESHOLD,
    manifestHash: "3f9a".repeat(16),
    claimed: sales.length + marketing.length,
    departments: [department("Sales", sales), department("Marketing", marketing)],
  });
  const scored = (given: readonly Answers[]) =>
    scoreDepartment(instrumentV1, given, (respondents) => minimumAnswers(respondents, THRESHOLD));
  return { release, truth: [scored(sales), scored(marketing)], answers: [sales, marketing] };
}

/**
 * Whether more than half of the answers that entered the score are Often or Always: those of respondents, to statements
 * that enough of their department answered, of topics that could be scored.
 */
export function mostFavourable({ answers, truth }: MadeWave): boolean {
  const entered = answers.flatMap((department, index) => {
    const people = respondentsAmong(instrumentV1, department);
    const enough = Math.max(1, minimumAnswers(people.length, THRESHOLD));
    return instrumentV1.items.flatMap((item, column) => {
      if (item.kind !== "scored" || !truth[index === 0 ? 0 : 1].dimensions[item.dimension]) return [];
      const given = people.flatMap((person) => person[column] ?? []);
      return given.length >= enough ? given : [];
    });
  });
  return mostOf(entered);
}

/** Whether more than half of all answers that anybody gave to scored statements are Often or Always. */
export function mostOfAllFavourable({ answers }: MadeWave): boolean {
  return mostOf(
    answers
      .flat()
      .flatMap((person) =>
        person.flatMap((answer, column) =>
          answer !== null && instrumentV1.items[column]?.kind === "scored" ? [answer] : [],
        ),
      ),
  );
}

function mostOf(given: readonly Answer[]): boolean {
  return given.filter((answer) => answer >= 4).length > given.length / 2;
}

function answersOf(shape: Shape, level: number, person: number, random: Random): Answers {
  const lean = 1.2 * random.normal();
  return instrumentV1.items.map((item, index): Answer | null => {
    if (shape === "unanimous") return answerAt(level);
    if (shape === "polarised") return person % 2 === 0 ? 1 : 5;
    if (shape === "extreme") return level < 3 ? 1 : 5;
    const topicMissing = item.kind === "scored" && index % 6 < 2 && person % 3 !== 0;
    if (shape === "whole-topics-missing" && topicMissing) return null;
    if (random.uniform() < (shape === "gaps" ? 0.45 : shape === "often-unknown" ? 0.2 : 0.03)) return null;
    return answerAt(level + 0.5 * lean + 0.8 * random.normal());
  });
}

function answerAt(value: number): Answer {
  const steps = [1, 2, 3, 4, 5] as const;
  return steps[Math.min(5, Math.max(1, Math.round(value))) - 1]!;
}

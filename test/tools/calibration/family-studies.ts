import { instrumentV1 } from "~/content/instrument/v1";
import { STUDIED } from "~/content/method/studied";
import type { Release } from "~/domain/disclosure/release";
import type { Answer, Answers } from "~/domain/instrument";
import { isExact } from "~/domain/report/estimates";
import { STAGES } from "~/domain/report/report";
import { stageOfScore } from "~/domain/report/stages";
import { scoresOf } from "~/domain/report/wave-scores";
import { imputeTwoWay } from "~/domain/statistics/imputation";
import { meanInterval } from "~/domain/statistics/intervals";
import { createRandom, type Random } from "~/domain/statistics/random";
import {
  type Asked,
  answersOf,
  aQuarterLater,
  hire,
  levelAt,
  levelsOf,
  type People,
  released,
  releaseOf,
  trueScore,
} from "./generator";
import { MOOD, SHAPES, type Shape, type ShapeName } from "./shapes";
import type { Tallies } from "./tallies";
import { add } from "./tallies";
import { VARIANTS, type VariantName } from "./variants";
import { allAgree, pastOf } from "./words";

/** Two departments, n of N answering in each, on one shape of a company. */
export type FamilyCell = {
  shape: ShapeName;
  n: readonly [number, number];
  N: readonly [number, number];
  level: number;
  /** Points by which the level of both departments moves between the waves. */
  shift?: number;
  /** How many answer in the later wave, where others than before. */
  later?: readonly [number, number];
  /** Whether all share a mood on the day, which is not part of what is true. */
  mood?: boolean;
};

type FamilyStudy = (cell: FamilyCell, seed: number, repetitions: number, variant: VariantName) => Tallies;

function company({ N }: FamilyCell, shape: Shape, random: Random): People {
  const people = hire(shape, Math.max(...N), random);
  return [people[0].slice(0, N[0]), people[1].slice(0, N[1])];
}

function moodOf({ mood }: FamilyCell): number {
  return mood ? MOOD : 0;
}

function sameLevel(shape: Shape, points: number): [number, number] {
  const level = levelAt(shape, points);
  return [level, level];
}

function repeat(times: number, once: () => void): void {
  for (let repetition = 0; repetition < times; repetition++) once();
}

/** Several waves of the same company, the level of each given. */
function waves(
  cell: FamilyCell,
  shape: Shape,
  levels: readonly (readonly [number, number])[],
  random: Random,
) {
  let people = company(cell, shape, random);
  return levels.map((level, wave): Release => {
    if (wave > 0) people = aQuarterLater(shape, people, random);
    const respondents = wave > 0 ? (cell.later ?? cell.n) : cell.n;
    return released({ shape, people, levels: level, respondents, mood: moodOf(cell) }, random);
  });
}

/** Levels before and after what the cell shifts by. */
function aroundTheShift({ level, shift = 0 }: FamilyCell, shape: Shape) {
  return [sameLevel(shape, level), sameLevel(shape, level + shift)] as const;
}

/** Two waves: what is called clear though nothing changed, or found where it did. */
const change: FamilyStudy = (cell, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  const [before, after] = aroundTheShift(cell, shape);
  repeat(repetitions, () => {
    const releases = waves(cell, shape, [before, after], random);
    const { trendOf, saysClear } = VARIANTS[variant];
    const { sinceLast } = trendOf(pastOf(releases)).development;
    if (sinceLast.overall.kind !== "change") return;
    const topics = Object.values(sinceLast.dimensions).some((topic) => saysClear(topic));
    add(tallies, "clear", saysClear(sinceLast.overall));
    add(tallies, "any topic", topics);
    add(
      tallies,
      "anything",
      saysClear(sinceLast.overall) || topics || sinceLast.departments.some((one) => saysClear(one)),
    );
  });
  return tallies;
};

/** Four waves, a step after the second: is a change said to have lasted. */
const lasting: FamilyStudy = (cell, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  const [before, after] = aroundTheShift(cell, shape);
  repeat(repetitions, () => {
    const releases = waves(cell, shape, [before, before, after, after], random);
    const { lasting: said } = VARIANTS[variant].trendOf(pastOf(releases)).development;
    add(tallies, "lasting", said?.verdict === "lasting");
  });
  return tallies;
};

/** The stage that the headline says, at truths anywhere on the scale. */
const named: FamilyStudy = (cell, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  repeat(repetitions, () => {
    const middle = 27 + 66 * random.uniform();
    const apart = 8 * random.uniform() - 4;
    const levels = [levelAt(shape, middle + apart), levelAt(shape, middle - apart)] as const;
    const people = company(cell, shape, random);
    const release = released({ shape, people, levels, respondents: cell.n, mood: moodOf(cell) }, random);
    const [first, second] = trueScore(shape, people, levels);
    const [headline] = VARIANTS[variant].headlinesOf([release]);
    const stage = headline?.stage ?? null;
    add(tallies, "named", stage !== null);
    if (stage !== null) add(tallies, "named right", stage === stageOfScore((first + second) / 2));
    if (random.uniform() < 0.1) add(tallies, "agree", allAgree([release]));
  });
  return tallies;
};

/** Twelve quarters in which the truth stays exactly at a cut: how often do stage and headline change? */
const atCut: FamilyStudy = (cell, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  repeat(repetitions, () => {
    let people = company(cell, shape, random);
    const releases: Release[] = [];
    const naive: string[] = [];
    for (let quarter = 0; quarter <= STUDIED.steps; quarter++) {
      const levels = levelsOf(shape, people, cell.level);
      const release = released({ shape, people, levels, respondents: cell.n, mood: moodOf(cell) }, random);
      releases.push(release);
      const { overall } = scoresOf(release);
      if (overall.kind === "measured") naive.push(stageOfScore(overall.low));
      people = aQuarterLater(shape, people, random);
    }
    const shown = VARIANTS[variant].headlinesOf(releases);
    add(tallies, "stage changes", changesIn(shown.flatMap(({ stage }) => stage ?? [])));
    add(tallies, "word changes", changesIn(shown.map(({ words }) => words)));
    add(tallies, "plain word changes", changesIn(shown.map(({ plain }) => plain)));
    add(tallies, "naive changes", changesIn(naive));
  });
  return tallies;
};

/** Quarters until a move to `level` + `shift`, after five waves at `level`, changes the stage in the headline. */
const delay: FamilyStudy = (cell, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  const [before, after] = [cell.level, cell.level + (cell.shift ?? 0)];
  const wanted = stageOfScore(after);
  repeat(repetitions, () => {
    let people = company(cell, shape, random);
    const releases: Release[] = [];
    let late = -5;
    for (; late < 12; late++) {
      const levels = sameLevel(shape, late < 0 ? before : after);
      releases.push(released({ shape, people, levels, respondents: cell.n, mood: moodOf(cell) }, random));
      if (late >= 0 && VARIANTS[variant].headlinesOf(releases).at(-1)?.stage === wanted) break;
      people = aQuarterLater(shape, people, random);
    }
    add(tallies, "delay", late);
  });
  return tallies;
};

function changesIn(labels: readonly string[]): number {
  return labels.slice(1).filter((label, index) => label !== labels[index]).length;
}

/** Whether the interval of a department's score, shown as a value, holds the truth. */
const coverage: FamilyStudy = (cell, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  const levels = sameLevel(shape, cell.level);
  repeat(repetitions, () => {
    const people = company(cell, shape, random);
    const scores = scoresOf(
      released({ shape, people, levels, respondents: cell.n, mood: moodOf(cell) }, random),
    );
    const truths = trueScore(shape, people, levels);
    scores.departments.forEach((score, index) => {
      if (score.kind === "withheld" || !isExact(score)) return;
      const { squaredError, degreesOfFreedom } = score.error;
      const narrowed = squaredError * VARIANTS[variant].narrowing ** 2;
      const interval = meanInterval(score.low, narrowed, degreesOfFreedom, 0.95)!;
      add(tallies, "covered", interval.low <= truths[index]! && truths[index]! <= interval.high);
    });
  });
  return tallies;
};

/** How often a department is called far more divided than usual, and how often it is said whether it is. */
const divided: FamilyStudy = (cell, seed, repetitions) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  const levels = sameLevel(shape, cell.level);
  repeat(repetitions, () => {
    const people = company(cell, shape, random);
    const { departments } = released({ shape, people, levels, respondents: cell.n }, random);
    for (const { divided } of departments) {
      add(tallies, "said", divided != null);
      add(tallies, "divided", divided === true);
    }
  });
  return tallies;
};

/** How companies answer that have nothing to say: "Sometimes" to all, at random, half Never and half Always. */
const NEUTRAL: readonly ((random: Random) => Answer)[] = [
  () => 3,
  (random) => ([1, 2, 3, 4, 5] as const)[random.integer(5)] ?? 3,
  (random) => (random.uniform() < 0.5 ? 1 : 5),
  // Mildly yes-saying: a tenth of the answers that would be Sometimes are Often.
  (random) => (random.uniform() < 0.1 ? 4 : 3),
];

export const NEUTRAL_KINDS = [
  "Sometimes throughout",
  "at random",
  "Never or Always",
  "mildly yes-saying",
] as const;

/** `level` counts the kind: how often is a company that says nothing called Aligned, or anything beyond? */
const neutral: FamilyStudy = ({ n, N, level }, seed, repetitions, variant) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const answer = NEUTRAL[level];
  if (!answer) throw new Error(`there is no neutral company ${level}`);
  const ballots = (count: number): Answers[] =>
    Array.from({ length: count }, () =>
      instrumentV1.items.map(() => (random.uniform() < 0.03 ? null : answer(random))),
    );
  repeat(repetitions, () => {
    const [headline] = VARIANTS[variant].headlinesOf([releaseOf([ballots(n[0]), ballots(n[1])], N)]);
    const stage = headline?.stage ?? null;
    add(tallies, "beyond defined", stage !== null && STAGES.indexOf(stage) > STAGES.indexOf("defined"));
  });
  return tallies;
};

/** What filling in missing answers costs: the score from nine answers in ten against that from all. */
const missing: FamilyStudy = (cell, seed, repetitions) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const shape = SHAPES[cell.shape];
  const levels = sameLevel(shape, cell.level);
  repeat(repetitions, () => {
    const people = company(cell, shape, random);
    const asked: Asked = { shape, people, levels, respondents: cell.n, missing: 0 };
    for (const answers of answersOf(asked, random)) {
      const full = answers.map((given) => given.slice(0, 18));
      const holed = full.map((given) => given.map((one) => (random.uniform() < 0.1 ? null : one)));
      const error = meanOf(holed) - meanOf(full);
      add(tallies, "error", error);
      add(tallies, "squared error", error ** 2);
    }
  });
  return tallies;
};

function meanOf(rows: readonly (readonly (number | null)[])[]): number {
  const { mean } = imputeTwoWay(
    rows.map((row) => [...row]),
    { minimumShare: 0.5, low: 1, high: 5 },
  );
  if (mean === null) throw new Error("somebody answered");
  return 20 * mean;
}

export const FAMILY_STUDIES = { change, lasting, named, atCut, delay, coverage, divided, neutral, missing };
export type FamilyStudyName = keyof typeof FAMILY_STUDIES;

import { instrumentV1 } from "~/content/instrument/v1";
import type { DimensionId } from "~/domain/instrument";
import { NON_RESPONSE, PRIOR_DEGREES_OF_FREEDOM, SPREADS } from "~/domain/method";
import type { PastRelease } from "~/domain/report/build-report";
import { readContrast } from "~/domain/report/contrast";
import { isExact, type Measured } from "~/domain/report/estimates";
import { amongTwoLowest } from "~/domain/report/priority";
import { STAGES, type Stage, type StageReading } from "~/domain/report/report";
import { readStage } from "~/domain/report/stage-history";
import { mostProbable, stageOfScore, stageProbabilities } from "~/domain/report/stages";
import { respondentsAmong, scoreDepartment } from "~/domain/scoring";
import { type Company, foundCompany, passQuarter, simulateWave } from "~/domain/simulator";
import { estimateMean, meanInterval } from "~/domain/statistics/intervals";
import { createRandom, type Random } from "~/domain/statistics/random";
import { DIMENSIONS } from "../../support/dimensions";
import { METHODS, type MethodName, scoresBy } from "./method-under-test";
import { FLAT, invitedFor, levelsAround, surveyed, truth, twins } from "./population";
import { add, type Tallies } from "./tallies";

export type Cell = Readonly<Record<string, number>>;
type Study = (cell: Cell, seed: number, repetitions: number, method: MethodName) => Tallies;

function at(cell: Cell, name: string): number {
  const value = cell[name];
  if (value === undefined) throw new Error(`the cell has no ${name}`);
  return value;
}

function company(cell: Cell, random: Random): Company {
  const people = invitedFor(at(cell, "n"), at(cell, "rate"));
  return foundCompany(instrumentV1, [people, people], random);
}

const both = (n: number) => [n, n] as const;

/** Department mean: does the 95 % interval hold the truth, how wide is it, and how often is only a band released. */
const coverage: Study = (cell, seed, repetitions, method) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const n = at(cell, "n");
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const people = company(cell, random);
    const levels = levelsAround(at(cell, "level"));
    const release = surveyed(people, [levels, levels], both(n), random);
    const scores = scoresBy(METHODS[method], release);
    for (const index of [0, 1] as const) {
      const score = scores.departments[index];
      if (score.kind === "withheld") continue;
      const true_ = truth(people, index, levels);
      add(tallies, "bounded", !isExact(score));
      scoreCoverage(tallies, "department", score, true_.overall);
      for (const dimension of DIMENSIONS) {
        const part = scores.dimensions[dimension]!.departments[index];
        if (part.kind === "measured") scoreCoverage(tallies, "dimension", part, true_.dimensions[dimension]!);
      }
    }
  }
  return tallies;
};

/** A band counts as its range widened by the error at either end. */
function scoreCoverage(tallies: Tallies, name: string, score: Measured, true_: number): void {
  const exact = isExact(score);
  const { squaredError, degreesOfFreedom } = score.error;
  const interval = meanInterval(0, squaredError, degreesOfFreedom, 0.95)!;
  const holds = true_ >= score.low + interval.low && true_ <= score.high + interval.high;
  add(tallies, `${name} all`, holds);
  if (exact) add(tallies, `${name} values`, holds);
  if (exact) add(tallies, `${name} width`, interval.high - interval.low);
}

/** The data-based interval from the raw answers: what a department mean can be known to before any rounding. */
const dataBased: Study = (cell, seed, repetitions, method) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  const n = at(cell, "n");
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const people = company(cell, random);
    const levels = levelsAround(at(cell, "level"));
    const plan = { levels: [levels, levels] as const, respondents: both(n), dontKnow: 0.03 };
    simulateWave(people, plan, random).forEach((answers, index) => {
      const raw = scoreDepartment(instrumentV1, answers, () => 1);
      const respondents = respondentsAmong(instrumentV1, answers).length;
      const invited = people.departments[0].length;
      const parameters = {
        ...SPREADS.overall,
        priorDegreesOfFreedom: PRIOR_DEGREES_OF_FREEDOM,
        nonResponse: NON_RESPONSE,
      };
      const { mean, variance } = raw.score!;
      const estimate = METHODS[method].error(
        estimateMean({ mean, variance, respondents, invited }, parameters)!,
      );
      const interval = meanInterval(mean, estimate.squaredError, estimate.degreesOfFreedom, 0.95)!;
      const true_ = truth(people, index === 0 ? 0 : 1, levels).overall;
      add(tallies, "covered", true_ >= interval.low && true_ <= interval.high);
      add(tallies, "width", interval.high - interval.low);
      add(tallies, "squared", (mean - true_) ** 2);
      add(tallies, "variance", variance);
    });
  }
  return tallies;
};

/** Stage of the organisation at true scores anywhere on the scale. */
const stage: Study = (cell, seed, repetitions, method) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const people = company(cell, random);
    const level = 27 + 66 * random.uniform();
    const apart = 8 * random.uniform() - 4;
    const levels = [levelsAround(level + apart), levelsAround(level - apart)] as const;
    const { overall } = scoresBy(METHODS[method], surveyed(people, levels, both(at(cell, "n")), random));
    if (overall.kind === "withheld") continue;
    const true_ = (truth(people, 0, levels[0]).overall + truth(people, 1, levels[1]).overall) / 2;
    scoreStage(tallies, overall, stageOfScore(true_));
  }
  return tallies;
};

/** A band is read as its stages say: certain where it leaves one, undecided between several. */
function scoreStage(tallies: Tallies, overall: Measured, right: Stage): void {
  const reading = readStage([overall]);
  add(tallies, "bounded", !isExact(overall));
  add(tallies, "named", reading.kind === "named");
  if (reading.kind === "named") add(tallies, "named right", reading.stage === right);

  const shown = "probabilities" in reading ? reading.probabilities : null;
  const left = stagesLeft(reading);
  const probability = (stage: Stage) => shown?.[stage] ?? (left.includes(stage) ? 1 / left.length : 0);
  const exact = isExact(overall) ? stageProbabilities(overall.error) : null;
  const best = exact ? mostProbable(exact) : left.length === 1 ? left[0] : null;
  const point = stageOfScore(overall.high === 100 ? overall.low : overall.high);
  const brier = (p: (stage: Stage) => number) =>
    STAGES.reduce((sum, stage) => sum + (p(stage) - Number(stage === right)) ** 2, 0);
  add(tallies, "right", best === right);
  add(tallies, "brier", brier(probability));
  add(
    tallies,
    "brier of the point",
    brier((stage) => Number(stage === point)),
  );
  if (!exact) add(tallies, "range right", left.includes(right));
}

/** The stages that a wording leaves possible; all of them where it gives probabilities instead. */
function stagesLeft(reading: StageReading): readonly Stage[] {
  const between = (lower: Stage, upper: Stage) =>
    STAGES.slice(STAGES.indexOf(lower), STAGES.indexOf(upper) + 1);
  if (reading.kind === "at-least") return between(reading.stage, "integrated");
  if (reading.kind === "at-most") return between("undefined", reading.stage);
  if (reading.kind === "between") return between(reading.lower, reading.upper);
  return STAGES;
}

/** Gaps between two departments of the same people: every gap that is named is a false one. */
const gap: Study = (cell, seed, repetitions, method) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const people = twins(invitedFor(at(cell, "n"), at(cell, "rate")), random);
    const levels = levelsAround(at(cell, "level"), FLAT);
    const scores = scoresBy(METHODS[method], surveyed(people, [levels, levels], both(at(cell, "n")), random));
    const gaps = METHODS[method].gaps(DIMENSIONS.map((id) => scores.dimensions[id]!.departments));
    add(
      tallies,
      "any dimension",
      gaps.some(({ verdict }) => verdict === "clear-difference"),
    );
    add(
      tallies,
      "overall",
      METHODS[method].gaps([scores.departments]).some(({ verdict }) => verdict === "clear-difference"),
    );
  }
  return tallies;
};

/** Three waves, an action on the weakest dimension after the second that in truth does nothing. */
const contrast: Study = (cell, seed, repetitions) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    let people = company(cell, random);
    const levels = levelsAround(at(cell, "level"), FLAT);
    const releases: PastRelease[] = [];
    for (const waveId of ["before", "chosen", "after"]) {
      releases.push({
        waveId,
        quarter: waveId,
        release: surveyed(people, [levels, levels], both(at(cell, "n")), random),
      });
      people = passQuarter(people, random);
    }
    const weakest = DIMENSIONS.reduce((a, b) =>
      dimensionScore(releases[1]?.release, b) < dimensionScore(releases[1]?.release, a) ? b : a,
    );
    const targetedItems = instrumentV1.items.flatMap((item) =>
      item.kind === "scored" && item.dimension === weakest ? item.id : [],
    );
    const reading = readContrast({
      instrument: instrumentV1,
      releases,
      chosenAfter: "chosen",
      targetedItems,
    });
    add(tallies, "available", "targeted" in reading);
    if ("targeted" in reading) {
      add(tallies, "moved more", reading.verdict === "moved-more");
      add(tallies, "mean difference", reading.difference);
    }
  }
  return tallies;
};

function dimensionScore(release: PastRelease["release"] | undefined, dimension: DimensionId): number {
  if (!release) throw new Error("a simulated wave has a release");
  return release.departments.reduce((sum, { dimensions }) => {
    const score = dimensions[dimension]!.score;
    return sum + (score.kind === "value" ? score.value : score.kind === "withheld" ? 0 : score.bound);
  }, 0);
}

/** Does "among the two lowest" happen as often as it is said? */
const lowest: Study = (cell, seed, repetitions) => {
  const tallies: Tallies = {};
  const random = createRandom(seed);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const people = company(cell, random);
    const profile = { ...FLAT };
    for (const id of DIMENSIONS) profile[id] = 12 * random.uniform() - 6;
    const levels = levelsAround(at(cell, "level"), profile);
    const scores = scoresBy(METHODS.product, surveyed(people, [levels, levels], both(at(cell, "n")), random));
    const probabilities = amongTwoLowest(DIMENSIONS.map((id) => scores.dimensions[id]!.overall));
    const [a, b] = [truth(people, 0, levels), truth(people, 1, levels)];
    const true_ = DIMENSIONS.map((id) => a.dimensions[id]! + b.dimensions[id]!);
    const second = true_.toSorted((x, y) => x - y)[1]!;
    probabilities.forEach((probability, index) => {
      if (probability === null) return;
      const among = true_[index]! <= second;
      if (probability >= 0.7) {
        add(tallies, "said likely", probability);
        add(tallies, "was so", among);
      }
      add(tallies, "brier", (probability - Number(among)) ** 2);
    });
  }
  return tallies;
};

export const STUDIES = { coverage, dataBased, stage, gap, contrast, lowest };
export type StudyName = keyof typeof STUDIES;

import type { Random } from "~/domain/statistics/random";
import {
  type Answer,
  type Answers,
  type DimensionId,
  everyDimension,
  type Instrument,
  type Item,
  type MirrorDirection,
} from "./instrument";

/**
 * A company that answers surveys: an ordinal probit (normal-ogive graded response) generator for the calibration and
 * the demonstration company.
 *
 *     latent = level of the department on the dimension + ease of the item
 *            + person (.30) + person x dimension (.15) + person x item (.15)      keeps from wave to wave
 *            + mood of the day (.05) + noise of the answer (.35)                  new in every wave
 *
 * The variances add up to 1. Four thresholds one apart make it an answer 1-5. Between waves persons drift (each
 * lasting part correlates .97 with itself) and one in twenty is replaced.
 *
 * Everything is computed with + - * / and square roots alone, which IEEE 754 rounds the same way everywhere, and a
 * normal value is the sum of twelve uniform ones less 6 (mean 0, variance 1, off by less than .004 in any
 * probability). So the same seed gives the same answers on every machine; logarithms and exponentials could differ
 * in their last digit and tip an answer over a threshold.
 */
export const VARIANCES = { person: 0.3, dimension: 0.15, item: 0.15, mood: 0.05, noise: 0.35 } as const;
export const THRESHOLDS = [-1.5, -0.5, 0.5, 1.5] as const;
const LASTING = 0.97;
export const TURNOVER = 0.05;

/** The first item of a dimension is the easiest to affirm, the third the hardest. */
const EASE = [0.25, 0, -0.25] as const;

/** Latent level at which items of average ease score 60, 65 ... 95 points; below 60 it is the mirror image. */
const LEVEL_OF_POINTS = [0, 0.2614, 0.5269, 0.8017, 1.0935, 1.4159, 1.7975, 2.323] as const;

/** A dimension, or what somebody tends to say in the mirror. */
type Trait = DimensionId;
const MIRROR = "mirror";

/** What lasts in a person, in latent units: over everything, by dimension, by item of the instrument. */
export type Person = {
  general: number;
  traits: Readonly<Record<Trait, number>>;
  items: readonly number[];
};

export type Company = {
  instrument: Instrument;
  departments: readonly [readonly Person[], readonly Person[]];
};

/** True levels of one department in points: where items of average ease would score if everybody answered. */
export type DepartmentLevels = {
  dimensions: Readonly<Record<DimensionId, number>>;
  mirror: Readonly<Record<MirrorDirection, number>>;
};

export type WavePlan = {
  /** How many of each department answer; drawn anew from everybody in each wave. */
  respondents: readonly [number, number];
  levels: readonly [DepartmentLevels, DepartmentLevels];
  /** Share of answers that are "Don't know", 0-1. */
  dontKnow: number;
};

/**
 * A company with that many people in each department.
 *
 * @example
 * foundCompany(sample.instrument, [3, 2], createRandom(1)).departments.map((people) => people.length) // => [3,2]
 */
export function foundCompany(
  instrument: Instrument,
  people: readonly [number, number],
  random: Random,
): Company {
  const hire = (count: number) => Array.from({ length: count }, () => newPerson(instrument, random));
  return { instrument, departments: [hire(people[0]), hire(people[1])] };
}

/**
 * The same company one wave later: everybody a little different, one in twenty somebody else.
 *
 * @example
 * passQuarter(foundCompany(sample.instrument, [3, 2], createRandom(1)), createRandom(2)).departments.map((people) => people.length) // => [3,2]
 */
export function passQuarter(company: Company, random: Random): Company {
  const later = (person: Person) => {
    const successor = newPerson(company.instrument, random);
    return random.uniform() < TURNOVER ? successor : drift(person, successor);
  };
  return {
    instrument: company.instrument,
    departments: [company.departments[0].map(later), company.departments[1].map(later)],
  };
}

/**
 * The answers of one wave, by department, in random order.
 *
 * @example
 * simulateWave(foundCompany(sample.instrument, [3, 2], createRandom(1)), { respondents: [2, 1], levels: [sample.levels, sample.levels], dontKnow: 0 }, createRandom(3)).map((answers) => answers.length) // => [2,1]
 */
export function simulateWave(
  company: Company,
  plan: WavePlan,
  random: Random,
): readonly [readonly Answers[], readonly Answers[]] {
  const department = (index: 0 | 1) => {
    const answering = random.shuffle(company.departments[index]).slice(0, plan.respondents[index]);
    const levels = latentLevels(company.instrument, plan.levels[index]);
    return answering.map((person) => answer(company.instrument, person, levels, plan.dontKnow, random));
  };
  return [department(0), department(1)];
}

/**
 * Latent level of items of average ease at a score in points, 25-95 (clipped); between the table's lines linear, off
 * by at most 0.3 points.
 *
 * @example
 * latentOfPoints(65) // => 0.2614
 * latentOfPoints(55) // => -0.2614
 */
export function latentOfPoints(score: number): number {
  const above = Math.min(35, Math.max(-35, score - 60));
  const steps = Math.abs(above) / 5;
  const line = Math.min(LEVEL_OF_POINTS.length - 2, Math.floor(steps));
  const [from, to] = [LEVEL_OF_POINTS[line]!, LEVEL_OF_POINTS[line + 1]!];
  const latent = from + (to - from) * (steps - line);
  return above < 0 ? -latent : latent;
}

/**
 * Latent level of each item of the instrument: the department's level there plus the ease of the item.
 *
 * @example
 * latentLevels(sample.instrument, sample.levels).length // => 22
 */
export function latentLevels(instrument: Instrument, levels: DepartmentLevels): number[] {
  const seen = new Map<string, number>();
  return instrument.items.map((item) => {
    const scale = item.kind === "scored" ? item.dimension : item.direction;
    const position = seen.get(scale) ?? 0;
    seen.set(scale, position + 1);
    if (item.kind === "mirror") return latentOfPoints(levels.mirror[item.direction]);
    const level = levels.dimensions[item.dimension];
    if (level === undefined) throw new RangeError(`latentLevels requires a level of ${item.dimension}`);
    return latentOfPoints(level) + (EASE[position % EASE.length] ?? 0);
  });
}

/**
 * What lasts in a person's latent answer to an item, apart from the level of the item.
 *
 * @example
 * lastingPart({ general: 0.5, traits: { trust: 0.25, mirror: 0 }, items: [0.25] }, { id: "a", kind: "scored", dimension: "trust" }, 0) // => 1
 */
export function lastingPart(person: Person, item: Item, column: number): number {
  const trait = item.kind === "scored" ? item.dimension : MIRROR;
  return person.general + (person.traits[trait] ?? 0) + (person.items[column] ?? 0);
}

function answer(
  instrument: Instrument,
  person: Person,
  levels: readonly number[],
  dontKnow: number,
  random: Random,
): Answers {
  const mood = normal(random, VARIANCES.mood);
  return instrument.items.map((item, column) => {
    const noise = normal(random, VARIANCES.noise);
    const missing = random.uniform() < dontKnow;
    const latent = levels[column]! + lastingPart(person, item, column) + mood + noise;
    return missing ? null : answerAt(latent);
  });
}

function answerAt(latent: number): Answer {
  if (latent < THRESHOLDS[1]) return latent < THRESHOLDS[0] ? 1 : 2;
  if (latent < THRESHOLDS[2]) return 3;
  return latent < THRESHOLDS[3] ? 4 : 5;
}

function newPerson(instrument: Instrument, random: Random): Person {
  const trait = () => normal(random, VARIANCES.dimension);
  return {
    general: normal(random, VARIANCES.person),
    traits: everyDimension([...instrument.dimensions, MIRROR], trait),
    items: instrument.items.map(() => normal(random, VARIANCES.item)),
  };
}

/** The person, pulled a little towards a stranger: variances stay what they are. */
function drift(person: Person, stranger: Person): Person {
  const mix = (own: number, other: number) => LASTING * own + Math.sqrt(1 - LASTING * LASTING) * other;
  const trait = (id: Trait) => mix(person.traits[id] ?? 0, stranger.traits[id] ?? 0);
  return {
    general: mix(person.general, stranger.general),
    traits: everyDimension(Object.keys(person.traits), trait),
    items: person.items.map((own, column) => mix(own, stranger.items[column] ?? 0)),
  };
}

/** Normal with mean 0: twelve uniform values less 6, scaled. Whole numbers first, so that the sum is exact. */
function normal(random: Random, variance: number): number {
  let sum = 0;
  for (let draw = 0; draw < 12; draw++) sum += random.integer(2 ** 32);
  return ((sum + 6) / 2 ** 32 - 6) * Math.sqrt(variance);
}

import { instrumentV1 } from "~/content/instrument/v1";
import { makeRelease, type Release } from "~/domain/disclosure/release";
import type { Answer, Answers } from "~/domain/instrument";
import { normalCdf } from "~/domain/statistics/distributions/normal";
import type { Random } from "~/domain/statistics/random";
import { DIMENSIONS } from "../../support/dimensions";
import type { Shape } from "./shapes";

/**
 * A generator beside the product's own simulator: the same ordinal probit model, with the shape of the company left
 * open, and people who can be followed. Departments are equal in size.
 */
type Person = { yes: boolean; lasting: readonly number[]; standing: number; keenness: number };

export type People = readonly [readonly Person[], readonly Person[]];

const CENTRES = [-1.5, -0.5, 0.5, 1.5];
const YES = { lower: 4, share: 0.5 } as const;
const EASE = [0.25, 0, -0.25];
const KEPT = 0.97;
const REPLACED = 0.05;

const ITEMS = instrumentV1.items.map((item, column) => {
  const dimension = item.kind === "scored" ? DIMENSIONS.indexOf(item.dimension) : DIMENSIONS.length;
  const scale = item.kind === "scored" ? item.dimension : item.direction;
  const before = instrumentV1.items
    .slice(0, column)
    .filter((other) => (other.kind === "scored" ? other.dimension : other.direction) === scale);
  return {
    scored: item.kind === "scored",
    dimension,
    ease: item.kind === "scored" ? (EASE[before.length] ?? 0) : 0,
  };
});

export function hire(shape: Shape, people: number, random: Random): People {
  const department = () => Array.from({ length: people }, (_, index) => newPerson(shape, index, random));
  return [department(), department()];
}

/** A quarter later: everybody a little different, one in twenty somebody else. */
export function aQuarterLater(shape: Shape, people: People, random: Random): People {
  const later = (person: Person, index: number): Person => {
    const successor = newPerson(shape, index, random);
    if (random.uniform() < REPLACED) return successor;
    const rest = Math.sqrt(1 - KEPT ** 2);
    const middle = shape.apart * side(index);
    const lasting = person.lasting.map(
      (own, column) => middle + KEPT * (own - middle) + rest * ((successor.lasting[column] ?? 0) - middle),
    );
    const standing = KEPT * person.standing + rest * successor.standing;
    return { ...person, lasting, standing };
  };
  return [people[0].map(later), people[1].map(later)];
}

function newPerson(shape: Shape, index: number, random: Random): Person {
  const draw = (variance: number) => Math.sqrt(variance) * random.normal();
  const general = shape.apart * side(index) + draw(shape.person);
  const traits = [...DIMENSIONS, "mirror"].map(() => draw(shape.dimension));
  return {
    yes: random.uniform() < shape.yesSayers,
    lasting: ITEMS.map(({ dimension }) => general + (traits[dimension] ?? 0) + draw(shape.item)),
    standing: general / Math.sqrt(shape.person + shape.apart ** 2),
    keenness: random.uniform(),
  };
}

function side(index: number): number {
  return index % 2 === 0 ? 1 : -1;
}

/** The latent level of a whole department at which its people would score so many points, apart from who they are. */
export function levelAt(shape: Shape, points: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (pointsAt(shape, middle) < points) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function pointsAt(shape: Shape, level: number): number {
  const middles = shape.apart === 0 ? [level] : [level - shape.apart, level + shape.apart];
  const mean = middles.reduce((sum, middle) => sum + expectedOfAll(shape, middle, 1), 0) / middles.length;
  return 20 * ((1 - shape.yesSayers) * mean + shape.yesSayers * (YES.lower + YES.share));
}

function expectedOfAll(shape: Shape, level: number, deviation: number): number {
  return EASE.reduce((sum, ease) => sum + expectedAnswer(shape, level + ease, deviation) / EASE.length, 0);
}

function expectedAnswer({ spacing }: Shape, centre: number, deviation: number): number {
  return CENTRES.reduce((sum, threshold) => sum + normalCdf((centre - spacing * threshold) / deviation), 1);
}

/** Mean over everybody, answering or not, of the answers they would give apart from mood and noise; points. */
export function trueScore(shape: Shape, people: People, levels: readonly [number, number]): [number, number] {
  const wobble = Math.sqrt(shape.mood + shape.noise);
  const ofPerson = (person: Person, level: number) => {
    if (person.yes) return 20 * (YES.lower + YES.share);
    let sum = 0;
    ITEMS.forEach(({ scored, ease }, column) => {
      if (scored) sum += expectedAnswer(shape, level + ease + (person.lasting[column] ?? 0), wobble);
    });
    return (20 * sum) / 18;
  };
  const of = (index: 0 | 1) =>
    people[index].reduce((sum, person) => sum + ofPerson(person, levels[index]), 0) / people[index].length;
  return [of(0), of(1)];
}

/** Levels at which exactly these people, of whom chance made something else, score so many points. */
export function levelsOf(shape: Shape, people: People, points: number): [number, number] {
  const find = (index: 0 | 1) => {
    let level = levelAt(shape, points);
    for (let step = 0; step < 4; step++) {
      const [at, beside] = [level, level + 0.05].map((one) => trueScore(shape, people, [one, one])[index]);
      level += (points - (at ?? 0)) / (((beside ?? 0) - (at ?? 0)) / 0.05);
    }
    return level;
  };
  return [find(0), find(1)];
}

export type Asked = {
  shape: Shape;
  people: People;
  levels: readonly [number, number];
  respondents: readonly [number, number];
  /** Standard deviation, points, of what moves everybody's answers of this wave together. */
  mood?: number;
  missing?: number;
};

/** The answers of one wave, by department. */
export function answersOf(asked: Asked, random: Random): readonly [Answers[], Answers[]] {
  const { shape, people, levels, respondents, mood: spread = 0, missing = 0.03 } = asked;
  const mood = spread * random.normal();
  const silence = shape.silence + shape.silenceVaries * random.normal();
  const of = (index: 0 | 1) => {
    // The mood is meant in points of the score, wherever on the scale the department stands.
    const slope = (pointsAt(shape, levels[index] + 0.05) - pointsAt(shape, levels[index] - 0.05)) / 0.1;
    const day = mood / slope;
    return chosen(people[index], respondents[index], silence, shape.persistent, random).map((person) => {
      const own = Math.sqrt(shape.mood) * random.normal();
      return ITEMS.map(({ ease }, column): Answer | null => {
        const noise = Math.sqrt(shape.noise) * random.normal();
        const skipped = random.uniform() < missing;
        if (person.yes) return skipped ? null : random.uniform() < YES.share ? 4 : 5;
        const latent = levels[index] + day + ease + (person.lasting[column] ?? 0) + own + noise;
        return skipped ? null : answerAt(shape, latent);
      });
    });
  };
  return [of(0), of(1)];
}

function answerAt({ spacing }: Shape, latent: number): Answer {
  const above = CENTRES.filter((threshold) => latent >= spacing * threshold).length;
  return ([1, 2, 3, 4, 5] as const)[above] ?? 5;
}

/** Without replacement, with weights exp(silence x standing): Gumbel's keys, the largest ones answer. */
function chosen(
  people: readonly Person[],
  count: number,
  silence: number,
  persistent: boolean,
  random: Random,
): Person[] {
  return people
    .map((person) => {
      const uniform = persistent ? person.keenness : random.uniform();
      return { person, key: silence * person.standing - Math.log(-Math.log(uniform)) };
    })
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ person }) => person);
}

/** One wave through the product's own path, from answers to the release. */
export function released(asked: Asked, random: Random): Release {
  return releaseOf(answersOf(asked, random), [asked.people[0].length, asked.people[1].length]);
}

export function releaseOf(
  [first, second]: readonly [readonly Answers[], readonly Answers[]],
  invited: readonly [number, number],
): Release {
  const ballots = (given: readonly Answers[]) => given.map((answers) => ({ answers, comment: null }));
  return makeRelease({
    instrument: instrumentV1,
    threshold: 5,
    manifestHash: "00",
    claimed: first.length + second.length,
    departments: [
      { name: "Sales", invited: invited[0], ballots: ballots(first) },
      { name: "Marketing", invited: invited[1], ballots: ballots(second) },
    ],
  }).release;
}

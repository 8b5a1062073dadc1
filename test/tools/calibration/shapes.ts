/**
 * Companies of several shapes. One generator decides a bar by a hair: how far answers spread, how alike one person
 * answers twice, whether a department is split. So the method is held against a family of them.
 */
export type Shape = {
  /** Variances of the latent answer, adding up to 1: what lasts in a person, and what is new in every wave. */
  person: number;
  dimension: number;
  item: number;
  mood: number;
  noise: number;
  /** Distance of the thresholds between two answers: closer ones spread the answers of a statement. */
  spacing: number;
  /** A department of two halves, each this far from its middle. */
  apart: number;
  /** Share of people who say Often or Always whatever they are asked. */
  yesSayers: number;
  /** Whether the same people keep silent in every wave. */
  persistent: boolean;
  /** How much less willing people are to answer by each standard deviation they stand below the others. */
  silence: number;
  /** Standard deviation of `silence` from wave to wave. */
  silenceVaries: number;
};

/** Of the product's own generator: standard deviation of a statement .99 answer steps, retest .57. */
const PLAIN: Shape = {
  person: 0.3,
  dimension: 0.15,
  item: 0.15,
  mood: 0.05,
  noise: 0.35,
  spacing: 1,
  apart: 0,
  yesSayers: 0,
  persistent: false,
  silence: 0,
  silenceVaries: 0,
};

/** Standard deviation of a mood that all share on a day, points: what the method takes it for. */
export const MOOD = 1.4;

const unsteady = { person: 0.24, dimension: 0.1, item: 0.08, mood: 0.08, noise: 0.5 };

export const SHAPES = {
  ordinary: PLAIN,
  wide: { ...PLAIN, spacing: 0.72 },
  unsteady: { ...PLAIN, ...unsteady },
  "wide and unsteady": { ...PLAIN, ...unsteady, spacing: 0.85 },
  "the same people silent": { ...PLAIN, persistent: true },
  "yes-sayers": { ...PLAIN, yesSayers: 0.3 },
  "split departments": { ...PLAIN, apart: 0.9 },
  "silence that varies": { ...PLAIN, silenceVaries: 0.18 },
  "silence that depends on the score": { ...PLAIN, silence: 0.25 },
  "silence that depends strongly": { ...PLAIN, silence: 0.5 },
  "split departments, silent unlike the others": { ...PLAIN, apart: 0.9, silence: 0.25 },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;

/** Whose opinions are not divided, whatever else is unusual about them. */
export const USUAL_SHAPES: readonly ShapeName[] = [
  "ordinary",
  "wide",
  "unsteady",
  "wide and unsteady",
  "the same people silent",
  "silence that varies",
];

/** What false clear changes are counted in, on days that have a mood; the first is what the product's own generator makes. */
export const FAMILY: readonly ShapeName[] = [
  "ordinary",
  "wide",
  "unsteady",
  "wide and unsteady",
  "the same people silent",
  "yes-sayers",
  "split departments",
  "silence that varies",
];

import { imputeTwoWay } from "~/domain/statistics/imputation";
import { answersIn, type Histogram, histogramOf, sumIn } from "./histogram";
import {
  type Answers,
  type DimensionId,
  everyDimension,
  type Instrument,
  type MirrorDirection,
} from "./instrument";
import { MINIMUM_ANSWERED_SHARE, POINTS_PER_STEP } from "./method";

/**
 * A mean over several respondents and items, raw: it may leave only through the release gate.
 * `weights` holds, per item, how much one answer step of one person moves the mean (in steps).
 */
export type RawScore = { mean: number; variance: number; weights: readonly number[] };

export type RawDepartment = {
  respondents: number;
  /** null when too few dimensions could be scored. */
  score: RawScore | null;
  dimensions: Readonly<Record<DimensionId, RawScore | null>>;
  /** By id, scored items only. */
  items: Readonly<Record<string, Histogram>>;
  mirror: Readonly<Record<MirrorDirection, RawScore | null>>;
};

/**
 * Those who answered at least half of the scored items; nobody else counts as a respondent.
 *
 * @example
 * respondentsAmong({ version: "1", dimensions: ["trust"], items: [{ id: "a", kind: "scored", dimension: "trust" }] }, [[3], [null]]) // => [[3]]
 */
export function respondentsAmong(instrument: Instrument, ballots: readonly Answers[]): readonly Answers[] {
  const scored = columnsOf(instrument, (item) => item.kind === "scored");
  return ballots.filter((answers) => {
    const answered = scored.filter((column) => answers[column] != null).length;
    return answered >= scored.length * MINIMUM_ANSWERED_SHARE;
  });
}

/**
 * Scores of one department: person, then dimension, then department, dimensions weighing equally.
 *
 * Missing answers are imputed two-way within the department. An item with fewer real answers than
 * `minimumAnswers(respondents)` is left out; a dimension needs two remaining items (or all it has, if fewer), the
 * department more than half of its dimensions and items, a mirror direction all of its items. Points 20-100,
 * variances over persons with n - 1 (0 for a single person).
 *
 * @example
 * scoreDepartment(sample.instrument, sample.answers, () => 5).respondents // => 12
 */
export function scoreDepartment(
  instrument: Instrument,
  ballots: readonly Answers[],
  minimumAnswers: (respondents: number) => number,
): RawDepartment {
  const people = respondentsAmong(instrument, ballots);
  const enough = minimumAnswers(people.length);
  const histograms = instrument.items.map((_, column) => histogramOf(people, column));
  const kept = (column: number) => answersIn(histograms[column]) >= Math.max(1, enough);
  const scored = columnsOf(instrument, (item) => item.kind === "scored");

  return {
    respondents: people.length,
    ...scoreScale(instrument, people, scored, kept),
    items: Object.fromEntries(
      scored.map((column) => [instrument.items[column]!.id, histograms[column]!] as const),
    ),
    mirror: {
      own: scoreMirror(instrument, people, "own", kept),
      other: scoreMirror(instrument, people, "other", kept),
    },
  };
}

/**
 * The answers of a department's respondents to all scored items, gaps filled as in its score; null where an item has
 * fewer real answers than `minimumAnswers(respondents)`. Raw: what is computed of them may leave only through the gate.
 *
 * @example
 * filledAnswers(sample.instrument, sample.answers, () => 5)?.length // => 12
 */
export function filledAnswers(
  instrument: Instrument,
  ballots: readonly Answers[],
  minimumAnswers: (respondents: number) => number,
): readonly (readonly number[])[] | null {
  const people = respondentsAmong(instrument, ballots);
  const enough = Math.max(1, minimumAnswers(people.length));
  const scored = columnsOf(instrument, (item) => item.kind === "scored");
  const complete = scored.every((column) => answersIn(histogramOf(people, column)) >= enough);
  return complete ? impute(people, scored) : null;
}

function columnsOf(instrument: Instrument, wanted: (item: Instrument["items"][number]) => boolean): number[] {
  return instrument.items.flatMap((item, column) => (wanted(item) ? [column] : []));
}

function scoreScale(
  instrument: Instrument,
  people: readonly Answers[],
  scored: readonly number[],
  kept: (column: number) => boolean,
): Pick<RawDepartment, "score" | "dimensions"> {
  const columns = scored.filter(kept);
  // With more than half of the items left, everybody who answered half of all has answered one of these.
  const scorable = columns.length * 2 > scored.length && people.length > 0;
  const filled = scorable ? impute(people, columns) : [];

  const scoreOf = (dimension: DimensionId): RawScore | null => {
    const belongs = (column: number) => {
      const item = instrument.items[column];
      return item?.kind === "scored" && item.dimension === dimension;
    };
    const all = scored.filter(belongs).length;
    const positions = columns.flatMap((column, position) => (belongs(column) ? [position] : []));
    if (!scorable || all === 0 || positions.length < Math.min(2, all)) return null;
    return scoreOfColumns(filled, positions);
  };

  const dimensions = everyDimension(instrument.dimensions, scoreOf);
  return { dimensions, score: scoreOfDimensions(instrument, filled, columns, dimensions) };
}

function impute(people: readonly Answers[], columns: readonly number[]): readonly (readonly number[])[] {
  const rows = people.map((answers) => columns.map((column) => answers[column] ?? null));
  const { rows: filled } = imputeTwoWay(rows, { minimumShare: 0, low: 1, high: 5 });
  return filled.map((row) =>
    row.map((answer) => {
      if (answer === null) throw new Error("every item that is scored has answers to impute from");
      return answer;
    }),
  );
}

function scoreOfColumns(rows: readonly (readonly number[])[], positions: readonly number[]): RawScore {
  const sums = rows.map((row) => positions.reduce((sum, position) => sum + row[position]!, 0));
  const weight = 1 / (positions.length * rows.length);
  return {
    ...meanAndVariance(sums, positions.length),
    weights: positions.map(() => weight),
  };
}

function scoreOfDimensions(
  instrument: Instrument,
  rows: readonly (readonly number[])[],
  columns: readonly number[],
  dimensions: Readonly<Record<DimensionId, RawScore | null>>,
): RawScore | null {
  const asked = instrument.dimensions;
  const released = asked.filter((dimension) => dimensions[dimension]);
  if (released.length === 0 || released.length * 2 <= asked.length) return null;

  const sizes = released.map((dimension) => dimensions[dimension]!.weights.length);
  const common = sizes.reduce(leastCommonMultiple, 1);
  const weightOf = columns.map((column) => {
    const item = instrument.items[column];
    const position = item?.kind === "scored" ? released.indexOf(item.dimension) : -1;
    return position < 0 ? 0 : common / sizes[position]!;
  });
  // Whole-number weights keep the sum of whole answers exact, so that rounding never hangs on a last digit.
  const sums = rows.map((row) =>
    row.reduce((sum, answer, position) => sum + answer * weightOf[position]!, 0),
  );
  const scale = common * released.length;
  return {
    ...meanAndVariance(sums, scale),
    weights: weightOf.filter((weight) => weight > 0).map((weight) => weight / (scale * rows.length)),
  };
}

/** Mirror items use real answers only: the mean of the items' means. */
function scoreMirror(
  instrument: Instrument,
  people: readonly Answers[],
  direction: MirrorDirection,
  kept: (column: number) => boolean,
): RawScore | null {
  const columns = columnsOf(instrument, (item) => item.kind === "mirror" && item.direction === direction);
  if (columns.length === 0 || !columns.every(kept)) return null;
  const given = columns.map((column) => histogramOf(people, column));
  const counts = given.map(answersIn);
  const product = counts.reduce((all, count) => all * count, 1);
  const sums = given.map(sumIn);
  const total = sums.reduce((sum, value, item) => sum + (value * product) / counts[item]!, 0);
  return {
    mean: (POINTS_PER_STEP * total) / (columns.length * product),
    variance: 0,
    weights: counts.map((count) => 1 / (columns.length * count)),
  };
}

/** Of persons' sums, each worth `divisor` answers. One division of whole numbers: the mean is as exact as can be. */
function meanAndVariance(sums: readonly number[], divisor: number): { mean: number; variance: number } {
  const total = sums.reduce((sum, value) => sum + value, 0);
  const squares = sums.reduce((sum, value) => sum + (value - total / sums.length) ** 2, 0);
  return {
    mean: (POINTS_PER_STEP * total) / (divisor * sums.length),
    variance: sums.length > 1 ? (squares * (POINTS_PER_STEP / divisor) ** 2) / (sums.length - 1) : 0,
  };
}

function leastCommonMultiple(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return (a * b) / larger;
}

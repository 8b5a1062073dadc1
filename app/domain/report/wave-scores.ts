import { mostLeftOut } from "~/domain/disclosure/mirror-figures";
import type { Release } from "~/domain/disclosure/release";
import type { DepartmentRelease } from "~/domain/disclosure/release-shape";
import { minimumAnswers } from "~/domain/disclosure/reporting-threshold";
import type { DimensionId } from "~/domain/instrument";
import type { MeanEstimate } from "~/domain/statistics/intervals";
import { isExact, type Measured, measure, mixture, type Withheld } from "./estimates";
import { type KnownScores, knownFigure, knownScores } from "./known-ranges";

export type DepartmentScore = Measured<MeanEstimate> | Withheld;
export type BothScores = readonly [DepartmentScore, DepartmentScore];

/** All scores of one release with their errors: what every reading of a report is derived from. */
export type WaveScores = {
  /** What the headline reads. */
  overall: Measured | Withheld;
  departments: BothScores;
  dimensions: Readonly<Record<DimensionId, { overall: Measured | Withheld; departments: BothScores }>>;
};

/** `overall` is that of both departments, or of everybody where these leave only bounds and the pool is released too. */
export type ReleasedScores = WaveScores & {
  overallOf: "departments" | "everybody";
  equallyWeighted: Measured | Withheld;
  /** Everybody in one pool, where it is released. */
  pooled: DepartmentScore | null;
};

/** Both departments weigh the same, however many people they have. */
export const EQUAL_WEIGHTS = [0.5, 0.5] as const;

/**
 * The released scores of a wave.
 *
 * @example
 * scoresOf(sample.release).overall.kind // => "measured"
 */
export function scoresOf(release: Release): ReleasedScores {
  const [first, second] = release.departments.map((department) => ({
    department,
    known: knownScores(department),
  }));
  if (!first || !second) throw new RangeError("scoresOf requires two departments");
  const score = ({ department, known }: KnownDepartment) =>
    measure(known.score, department.spread, "overall", department);
  const departments = [score(first), score(second)] as const;
  const equallyWeighted = mixture(EQUAL_WEIGHTS, departments);
  const pooled = pooledScore(release);
  const everybody = pooled !== null && carriesHeadline(pooled, equallyWeighted);
  return {
    departments,
    overall: everybody ? pooled : equallyWeighted,
    overallOf: everybody ? "everybody" : "departments",
    equallyWeighted,
    pooled,
    dimensions: Object.fromEntries(
      Object.keys(first.department.dimensions).map(
        (dimension) => [dimension, dimensionScores(first, second, dimension)] as const,
      ),
    ),
  };
}

function pooledScore({ pooled }: Release): DepartmentScore | null {
  return pooled && measure(knownFigure(pooled.score), { kind: "reference" }, "overall", pooled);
}

/** Where the departments may not be shown apart, the mix of people would decide too much. */
function carriesHeadline(pooled: DepartmentScore, together: Measured | Withheld): boolean {
  return pooled.kind === "measured" && together.kind === "measured" && !isExact(together);
}

/**
 * The dimensions that the wave asked about, in the order of its instrument.
 *
 * @example
 * dimensionsOf(sample.scores) // => ["definitions","communication","joint-work","shared-goals","trust","leadership"]
 */
export function dimensionsOf({ dimensions }: WaveScores): readonly DimensionId[] {
  return Object.keys(dimensions);
}

type KnownDepartment = { department: DepartmentRelease; known: KnownScores };

function dimensionScores(first: KnownDepartment, second: KnownDepartment, dimension: DimensionId) {
  const score = ({ department, known }: KnownDepartment) => {
    const [shown, released] = [known.dimensions[dimension], department.dimensions[dimension]];
    if (!shown || !released)
      throw new RangeError("scoresOf requires the same dimensions of both departments");
    return measure(shown, released.spread, "dimension", department);
  };
  const departments = [score(first), score(second)] as const;
  return { departments, overall: mixture(EQUAL_WEIGHTS, departments) };
}

/**
 * * The organisation's mean with departments weighing by the people invited, a footnote to the equal weights.
 *
 * @example
 * headcountWeighted(sample.release, sample.scores.departments).kind // => "measured"
 */
export function headcountWeighted(release: Release, [first, second]: BothScores): Measured | Withheld {
  const invited = release.departments.map((department) => department.invited);
  const total = invited.reduce((sum, count) => sum + count, 0);
  const weight = (invited[0] ?? 0) / total;
  return mixture([weight, 1 - weight], [first, second]);
}

/**
 * A mirror direction of a department. How many answered both items is not released, so its error is that of the
 * fewest who must have: nearly all where the release says so.
 *
 * @example
 * mirrorScore(sample.release, 0, "own").kind // => "measured"
 */
export function mirrorScore(
  release: Release,
  department: 0 | 1,
  direction: "own" | "other",
): DepartmentScore {
  const { mirror, respondents, invited, divided } = release.departments[department];
  const nearlyAll = mirror.answeredByMost?.[direction] ?? false;
  const fewest = (people: number) =>
    nearlyAll ? people - mostLeftOut(people) : minimumAnswers(people, release.threshold);
  const answered = respondents === null ? null : fewest(respondents);
  return measure(knownFigure(mirror[direction]), { kind: "reference" }, "mirror", {
    respondents: answered,
    invited,
    divided,
  });
}

/**
 * A dimension of both departments together, each person weighing the same; withheld where the release does not hold it.
 *
 * @example
 * dimensionTogether(sample.release, "trust").kind // => "withheld"
 */
export function dimensionTogether(release: Release, dimension: DimensionId): DepartmentScore {
  const figure = release.together?.dimensions[dimension];
  const [first, second] = release.departments;
  if (!figure || first.respondents === null || second.respondents === null) {
    return { kind: "withheld", reason: "audit-refused" };
  }
  return measure(knownFigure(figure), { kind: "reference" }, "dimension", {
    respondents: first.respondents + second.respondents,
    invited: first.invited + second.invited,
  });
}

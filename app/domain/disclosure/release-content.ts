import { isMethodOne } from "~/domain/method";
import type {
  CommentRelease,
  DepartmentRelease,
  DimensionRelease,
  Figure,
  ItemRelease,
  MirrorRelease,
  ReleaseContent,
  Spread,
  StatementSet,
  WithheldReason,
} from "./release-shape";

const REASONS: readonly WithheldReason[] = [
  "department-below-threshold",
  "other-department-below-threshold",
  "too-few-answers",
  "needs-ten-respondents",
  "needs-twenty-respondents",
  "needs-hundred-respondents",
  "closed-early",
  "audit-refused",
];

const COMMENT_RULES: readonly CommentRelease[] = ["by-department", "pooled", "withheld"];

/**
 * The content of a stored release, checked field by field; unknown fields are dropped. Dimensions and items are those
 * that the release holds, whatever today's instrument asks. Throws a TypeError that names the field when something is
 * missing or of the wrong kind.
 *
 * @example
 * readReleaseContent(sample.release).comments // => "withheld"
 */
export function readReleaseContent(stored: unknown): ReleaseContent {
  const content = record(stored, "release");
  const departments = list(content.departments, "departments");
  if (departments.length !== 2) throw wrong("departments");
  const [first, second] = [readDepartment(departments[0]), readDepartment(departments[1])];
  if (!sameNames(first.dimensions, second.dimensions)) throw wrong("departments.dimensions");
  const participation = record(content.participation, "participation");
  return {
    methodVersion: text(content.methodVersion, "methodVersion"),
    instrumentVersion: text(content.instrumentVersion, "instrumentVersion"),
    manifestHash: text(content.manifestHash, "manifestHash"),
    threshold: number(content.threshold, "threshold"),
    departments: [first, second],
    pooled: orNull(content.pooled, (pooled) => {
      const { respondents, invited, score } = record(pooled, "pooled");
      return {
        respondents: number(respondents, "pooled.respondents"),
        invited: number(invited, "pooled.invited"),
        score: readFigure(score),
      };
    }),
    ...readTogether(content.together),
    ...readScale(content.scale),
    ...readMajority(content),
    comments: oneOf(COMMENT_RULES, content.comments, "comments"),
    ...readTurnover(content.turnover),
    participation: {
      claimed: number(participation.claimed, "participation.claimed"),
      counted: number(participation.counted, "participation.counted"),
      voided: orNull(participation.voided ?? null, (value) => number(value, "participation.voided")),
    },
  };
}

function readTogether(stored: unknown): Pick<ReleaseContent, "together"> {
  if (stored === undefined) return {};
  const { dimensions, items, sets, drawnFrom, looksBack } = record(stored, "together");
  const { lowest, highest, apart } = record(sets, "together.sets");
  const figures = (value: unknown, field: string) =>
    Object.fromEntries(
      Object.entries(record(value, field)).map(([id, figure]) => [id, readFigure(figure)] as const),
    );
  return {
    together: {
      dimensions: figures(dimensions, "together.dimensions"),
      items: figures(items, "together.items"),
      sets: { lowest: readSet(lowest), highest: readSet(highest), apart: readSet(apart) },
      drawnFrom: text(drawnFrom, "together.drawnFrom"),
      ...(looksBack === true && { looksBack }),
    },
  };
}

function readTurnover(stored: unknown): Pick<ReleaseContent, "turnover"> {
  if (stored === undefined) return {};
  const moved = (value: unknown) => {
    const { left, joined } = record(value, "turnover.departments");
    return { left: number(left, "turnover.left"), joined: number(joined, "turnover.joined") };
  };
  return {
    turnover: list(stored, "turnover").map((value) => {
      const { since, departments } = record(value, "turnover");
      const [first, second] = list(departments, "turnover.departments");
      return { since: text(since, "turnover.since"), departments: [moved(first), moved(second)] };
    }),
  };
}

function readScale(stored: unknown): Pick<ReleaseContent, "scale"> {
  if (stored === undefined) return {};
  const { alpha, omega } = record(stored, "scale");
  return { scale: { alpha: readFigure(alpha), omega: readFigure(omega) } };
}

function readSet(stored: unknown): StatementSet {
  return orNull(stored, (value) => list(value, "together.sets").map((id) => text(id, "together.sets")));
}

/** Asked for in the releases that carry it: without it their headline would change. */
function readMajority({
  methodVersion,
  majorityFavourable,
}: Readonly<Record<string, unknown>>): Pick<ReleaseContent, "majorityFavourable"> {
  if (!isMethodOne(text(methodVersion, "methodVersion"))) return {};
  return {
    majorityFavourable: orNull(majorityFavourable, (value) => flag(value, "majorityFavourable")),
  };
}

function readDepartment(stored: unknown): DepartmentRelease {
  const department = record(stored, "department");
  const dimensions = record(department.dimensions, "dimensions");
  const mirror = record(department.mirror, "mirror");
  return {
    name: text(department.name, "department.name"),
    invited: number(department.invited, "department.invited"),
    respondents: orNull(department.respondents, (value) => number(value, "department.respondents")),
    score: readFigure(department.score),
    spread: readSpread(department.spread),
    dimensions: Object.fromEntries(
      Object.entries(dimensions).map(([id, dimension]) => [id, readDimension(dimension)] as const),
    ),
    items: Object.fromEntries(
      Object.entries(record(department.items, "items")).map(([id, item]) => [id, readItem(item)] as const),
    ),
    mirror: {
      own: readFigure(mirror.own),
      other: readFigure(mirror.other),
      ...readAnsweredByMost(mirror.answeredByMost),
    },
    ...readDivided(department.divided),
  };
}

function readDivided(stored: unknown): Pick<DepartmentRelease, "divided"> {
  if (stored === undefined) return {};
  return { divided: orNull(stored, (value) => flag(value, "divided")) };
}

function readAnsweredByMost(stored: unknown): Pick<MirrorRelease, "answeredByMost"> {
  if (stored === undefined) return {};
  const { own, other } = record(stored, "answeredByMost");
  const bit = (value: unknown) => orNull(value, (given) => flag(given, "answeredByMost"));
  return { answeredByMost: { own: bit(own), other: bit(other) } };
}

function sameNames(a: object, b: object): boolean {
  return (
    Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => Object.hasOwn(b, name))
  );
}

function readDimension(stored: unknown): DimensionRelease {
  const { score, spread } = record(stored, "dimension");
  return { score: readFigure(score), spread: readSpread(spread) };
}

function readItem(stored: unknown): ItemRelease {
  const { favourable, mean, distribution, splitOpinion } = record(stored, "item");
  return {
    favourable: readFigure(favourable),
    mean: readFigure(mean),
    distribution: orNull(distribution, (shares) => {
      const [a, b, c, d, e] = list(shares, "distribution").map(readFigure);
      if (!a || !b || !c || !d || !e) throw wrong("distribution");
      return [a, b, c, d, e] as const;
    }),
    splitOpinion: orNull(splitOpinion, (value) => flag(value, "splitOpinion")),
  };
}

function readFigure(stored: unknown): Figure {
  const { kind, value, bound, step, reason } = record(stored, "figure");
  if (kind === "value")
    return { kind, value: number(value, "figure.value"), step: number(step, "figure.step") };
  if (kind === "at-least" || kind === "at-most") {
    return { kind, bound: number(bound, "figure.bound"), step: number(step, "figure.step") };
  }
  if (kind === "withheld") return { kind, reason: oneOf(REASONS, reason, "figure.reason") };
  throw wrong("figure.kind");
}

function readSpread(stored: unknown): Spread {
  const { kind, standardDeviation } = record(stored, "spread");
  if (kind === "reference") return { kind };
  if (kind === "class") return { kind, standardDeviation: number(standardDeviation, "standardDeviation") };
  throw wrong("spread.kind");
}

function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(field);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(field);
  return value;
}

function text(value: unknown, field: string): string {
  if (typeof value !== "string") throw wrong(field);
  return value;
}

function number(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrong(field);
  return value;
}

function flag(value: unknown, field: string): boolean {
  if (typeof value !== "boolean") throw wrong(field);
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, field: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw wrong(field);
  return found;
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}

function wrong(field: string): TypeError {
  return new TypeError(`parseRelease requires a valid ${field}`);
}

import { answersIn, favourableIn, type Histogram, sumIn } from "../histogram";
import { type DimensionId, everyDimension, type Instrument } from "../instrument";
import { SPLIT_DEVIATION, SPLIT_SHARE_AT_BOTH_ENDS } from "../method";
import type { RawDepartment, RawScore } from "../scoring";
import { ANSWERS, type FigureScale, figureOf, PERCENT, POINTS } from "./figure";
import type {
  DepartmentBallots,
  DepartmentRelease,
  DimensionRelease,
  Figure,
  ItemRelease,
  Spread,
  WithheldReason,
} from "./release";
import { minimumAnswers } from "./reporting-threshold";
import { type ReleaseRule, ruleFor, spreadClass } from "./rules";

type Named = Pick<DepartmentBallots, "name" | "invited">;

/** The figures of a department that reached the threshold, each by the rule for its number of respondents. */
export function releaseDepartment(
  { name, invited }: Named,
  raw: RawDepartment,
  threshold: number,
): DepartmentRelease {
  const rule = ruleFor(raw.respondents);
  if (!rule) throw new RangeError("releaseDepartment requires a department at the reporting threshold");
  const enough = minimumAnswers(raw.respondents, threshold);
  const dimension = (id: DimensionId): DimensionRelease => ({
    score: pointsFigure(raw.dimensions[id], rule.dimensionStep),
    spread: spreadOf(raw.dimensions[id], rule),
  });
  return {
    name,
    invited,
    respondents: raw.respondents,
    score: pointsFigure(raw.score, rule.scoreStep),
    spread: spreadOf(raw.score, rule),
    dimensions: everyDimension(dimension),
    items: Object.fromEntries(
      Object.entries(raw.items).map(([id, histogram]) => [id, releaseItem(histogram, rule, enough)] as const),
    ),
    mirror: {
      own: pointsFigure(raw.mirror.own, rule.mirrorStep),
      other: pointsFigure(raw.mirror.other, rule.mirrorStep),
    },
  };
}

/** The same shape with every figure withheld for one reason. */
export function withholdDepartment(
  { name, invited }: Named,
  instrument: Instrument,
  reason: WithheldReason,
): DepartmentRelease {
  const nothing: Figure = { kind: "withheld", reason };
  const item: ItemRelease = { favourable: nothing, mean: nothing, distribution: null, splitOpinion: null };
  const scored = instrument.items.filter(({ kind }) => kind === "scored");
  return {
    name,
    invited,
    respondents: null,
    score: nothing,
    spread: { kind: "reference" },
    dimensions: everyDimension(() => ({ score: nothing, spread: { kind: "reference" } })),
    items: Object.fromEntries(scored.map(({ id }) => [id, item] as const)),
    mirror: { own: nothing, other: nothing },
  };
}

function pointsFigure(raw: RawScore | null, step: number): Figure {
  if (!raw) return { kind: "withheld", reason: "too-few-answers" };
  return figureOf(raw.mean, raw.weights, POINTS, step);
}

function spreadOf(raw: RawScore | null, rule: ReleaseRule): Spread {
  if (!raw || rule.spread === "reference") return { kind: "reference" };
  return { kind: "class", standardDeviation: spreadClass(Math.sqrt(raw.variance)) };
}

function releaseItem(histogram: Histogram, rule: ReleaseRule, enough: number): ItemRelease {
  const given = answersIn(histogram);
  const figure = (exact: number, scale: FigureScale, step: number | null, reason: WithheldReason): Figure => {
    if (step === null) return { kind: "withheld", reason };
    if (given < enough) return { kind: "withheld", reason: "too-few-answers" };
    return figureOf(exact, [1 / given], scale, step);
  };
  return {
    favourable: figure(
      (100 * favourableIn(histogram)) / given,
      PERCENT,
      rule.favourableStep,
      "needs-ten-respondents",
    ),
    mean: figure(sumIn(histogram) / given, ANSWERS, rule.itemMeanStep, "needs-twenty-respondents"),
    distribution: null,
    splitOpinion: rule.splitOpinion && given >= enough ? isSplit(histogram) : null,
  };
}

/** Mean absolute deviation from the mean of at least 1.1, and a quarter of the answers or more at either end. */
function isSplit(histogram: Histogram): boolean {
  const given = answersIn(histogram);
  const mean = sumIn(histogram) / given;
  const deviation =
    histogram.reduce((total, count, step) => total + count * Math.abs(step + 1 - mean), 0) / given;
  const low = (histogram[0] + histogram[1]) / given;
  const high = favourableIn(histogram) / given;
  return deviation >= SPLIT_DEVIATION && Math.min(low, high) >= SPLIT_SHARE_AT_BOTH_ENDS;
}

import { type DimensionId, everyDimension, type Instrument, type MirrorDirection } from "~/domain/instrument";
import { isMethodOne } from "~/domain/method";
import type { RawDepartment } from "~/domain/scoring";
import { mirrorStaysSafeBeside, staysSafeBeside } from "./beside-earlier";
import { type DepartmentPlan, planOf } from "./department-view";
import { orderOfTopics } from "./drawing";
import type { EarlierWave } from "./earlier-wave";
import { allOf, SAFE } from "./figure-choice";
import type { ReleaseRules } from "./frozen-rules";
import { type ItemFigures, releaseMeans, releaseShares, unknownItems } from "./item-figures";
import { ruleOfMethod } from "./method-one";
import { fewestAnswers, mirrorPeople, releaseAnsweredByMost, releaseMirror } from "./mirror-figures";
import type {
  DepartmentBallots,
  DepartmentRelease,
  DimensionRelease,
  Figure,
  ItemRelease,
  MirrorRelease,
  WithheldReason,
} from "./release-shape";
import { minimumAnswers } from "./reporting-threshold";
import { type ReleaseRule, ruleFor } from "./rules";
import { releaseScores } from "./score-figures";

type Named = Pick<DepartmentBallots, "name" | "invited">;

/** The figures of a department, and what they leave known of its items to judge further figures by. */
export type DepartmentFigures = { release: DepartmentRelease; plan: DepartmentPlan; known: ItemFigures };

/**
 * The figures of a department that reached the threshold, one after the other: department score, dimensions, items.
 * Each is cut to what remains safe beside the ones before, and beside earlier waves that it could be set against.
 */
export function releaseDepartment(
  { name, invited }: Named,
  instrument: Instrument,
  raw: RawDepartment,
  { threshold, methodVersion }: Pick<ReleaseRules, "threshold" | "methodVersion">,
  seed: string,
  waves: readonly EarlierWave[],
): DepartmentFigures {
  const tier = ruleFor(raw.respondents);
  if (!tier) throw new RangeError("releaseDepartment requires a department at the reporting threshold");
  const rule = ruleOfMethod(tier, methodVersion);
  const enough = minimumAnswers(raw.respondents, threshold);
  const plan = planOf(instrument, raw, enough);
  const safe = allOf([SAFE, ...(waves.length > 0 ? [staysSafeBeside(waves, plan)] : [])]);
  const { score, dimensions, view } = releaseScores(
    plan,
    raw.score,
    rule,
    safe,
    isMethodOne(methodVersion) ? undefined : orderOfTopics(seed, plan.dimensions.length),
  );

  const unknown = unknownItems(plan, view);
  const { favourableStep, itemMeanStep } = rule;
  const shares = favourableStep === null ? unknown : releaseShares(plan, unknown, favourableStep, safe);
  const means = itemMeanStep === null ? shares : releaseMeans(plan, shares, itemMeanStep, safe);

  const dimension = (id: DimensionId): DimensionRelease => ({
    score: dimensions.get(id) ?? withheld("too-few-answers"),
    spread: { kind: "reference" },
  });
  const missing = withheld("too-few-answers");
  const item = (id: string): ItemRelease => ({
    favourable:
      favourableStep === null ? withheld("needs-ten-respondents") : (shares.figures.get(id) ?? missing),
    mean: itemMeanStep === null ? withheld("needs-twenty-respondents") : (means.figures.get(id) ?? missing),
    distribution: null,
    splitOpinion: null,
  });
  return {
    release: {
      name,
      invited,
      respondents: raw.respondents,
      score,
      spread: { kind: "reference" },
      dimensions: everyDimension(instrument.dimensions, dimension),
      items: Object.fromEntries(Object.keys(raw.items).map((id) => [id, item(id)] as const)),
      mirror: releaseMirrorOf(raw, { rule, threshold, methodVersion }, waves),
    },
    plan,
    known: means,
  };
}

/** Both directions of a department's mirror, and whether nearly all answered them. */
export function releaseMirrorOf(
  raw: RawDepartment,
  { rule, threshold, methodVersion }: { rule: ReleaseRule; threshold: number; methodVersion: string },
  waves: readonly EarlierWave[],
): MirrorRelease {
  const answeredByMost = isMethodOne(methodVersion)
    ? undefined
    : releaseAnsweredByMost(raw, threshold, waves.length > 0);
  const direction = (direction: MirrorDirection): Figure => {
    const score = raw.mirror[direction];
    const people =
      (answeredByMost
        ? mirrorPeople(raw.respondents, answeredByMost[direction])
        : score && fewestAnswers(score)) ?? raw.respondents;
    const items = score?.weights.length ?? 0;
    const safe = waves.length > 0 ? [mirrorStaysSafeBeside(waves, direction, items, people)] : [];
    return releaseMirror(score, people, rule.mirrorStep, allOf([SAFE, ...safe]));
  };
  return { own: direction("own"), other: direction("other"), ...(answeredByMost && { answeredByMost }) };
}

/**
 * The same shape with every figure withheld for one reason.
 *
 * @example
 * withholdDepartment({ name: "Sales", invited: 4 }, sample.instrument, "department-below-threshold").respondents // => null
 */
export function withholdDepartment(
  { name, invited }: Named,
  instrument: Instrument,
  reason: WithheldReason,
): DepartmentRelease {
  const nothing = withheld(reason);
  const item: ItemRelease = { favourable: nothing, mean: nothing, distribution: null, splitOpinion: null };
  const scored = instrument.items.filter(({ kind }) => kind === "scored");
  return {
    name,
    invited,
    respondents: null,
    score: nothing,
    spread: { kind: "reference" },
    dimensions: everyDimension(instrument.dimensions, () => ({
      score: nothing,
      spread: { kind: "reference" },
    })),
    items: Object.fromEntries(scored.map(({ id }) => [id, item] as const)),
    mirror: { own: nothing, other: nothing },
  };
}

function withheld(reason: WithheldReason): Figure {
  return { kind: "withheld", reason };
}

import { everyDimension, type Instrument } from "~/domain/instrument";
import { POINTS_PER_STEP } from "~/domain/method";
import type { RawDepartment } from "~/domain/scoring";
import { pairStaysSafeBeside } from "./beside-earlier-pair";
import { type DepartmentFigures, releaseMirrorOf } from "./department-release";
import { type DepartmentPlan, planOf } from "./department-view";
import { type ComparableWave, earlierWaves, hasSamePeople } from "./earlier-wave";
import { MOST_WHO_CHANGED } from "./exchange";
import { edgesOfFigure, type Window, windowOf } from "./figure";
import type { ReleaseRules } from "./frozen-rules";
import { type PairKnowledge, unknownPair } from "./pair-items";
import { type PairView, pairItem } from "./pair-view";
import { ANY_PAIR } from "./pair-window";
import type {
  DepartmentBallots,
  DepartmentRelease,
  Figure,
  ReleaseContent,
  TogetherRelease,
  WithheldReason,
} from "./release-shape";
import { minimumAnswers } from "./reporting-threshold";
import { RELEASE_RULES, ruleFor } from "./rules";
import { NO_SETS, releaseSets } from "./statement-release";
import { canBeJoined, emptyPair, releaseTogether } from "./together-figures";

type Both<T> = readonly [T, T];
type Named = Pick<DepartmentBallots, "name" | "invited">;
type Shown = Pick<ReleaseContent, "departments" | "pooled"> & { together: TogetherRelease };

/** From so many respondents on a department has figures of single statements. */
const STATEMENTS_FROM = RELEASE_RULES.find(({ rule }) => rule.favourableStep !== null)?.from ?? 0;

/**
 * The manifest hash from which order and ties are drawn: of the wave itself, but where nobody answered only one of this
 * and an earlier wave, of that one. Then answers that are all as before are drawn in the same order.
 */
export function seedOf(manifestHash: string, waves: readonly ComparableWave[]): string {
  const alike = waves.findLast((wave) => wave.release.together && hasSamePeople(wave));
  return alike?.release.together?.drawnFrom ?? manifestHash;
}

/** Whether an earlier wave that this one could be set against shows sums of both departments: then both are cut at once. */
export function looksBackAtBoth(waves: readonly ComparableWave[]): boolean {
  return waves.some(
    ({ release }) => release.pooled !== null || Object.keys(release.together?.dimensions ?? {}).length > 0,
  );
}

/**
 * Whether a later wave could be set against this one, because nobody or few are away in a department. What sets say is no
 * sum, and no rule looks back at it: beside figures of single departments they are told in other waves only.
 */
export function canBeFollowed(departments: Both<{ respondents: number; invited: number }>): boolean {
  return departments.some(({ respondents, invited }) => invited - respondents <= MOST_WHO_CHANGED);
}

/**
 * Both departments where one has too few people for figures of single statements, or an earlier wave shows sums of both;
 * null where their sums of answers cannot be joined, because an item was left out by too many, or may not be shown.
 */
export function releaseSmall(
  departments: Both<Named>,
  instrument: Instrument,
  raw: Both<RawDepartment>,
  { threshold, methodVersion }: Pick<ReleaseRules, "threshold" | "methodVersion">,
  seed: string,
  waves: readonly ComparableWave[],
): Shown | null {
  const plan = (index: 0 | 1) =>
    planOf(instrument, raw[index], minimumAnswers(raw[index].respondents, threshold));
  const plans = [plan(0), plan(1)] as const;
  const rules = [ruleFor(plans[0].people), ruleFor(plans[1].people)] as const;
  const [first, second] = [raw[0].score, raw[1].score];
  const small = raw.some(({ respondents }) => respondents < STATEMENTS_FROM);
  if (!(small || looksBackAtBoth(waves)) || !first || !second || !rules[0] || !rules[1]) return null;
  if (!canBeJoined(plans)) return null;
  const beside = waves.length > 0 ? pairStaysSafeBeside(waves, plans) : null;
  // Where an earlier wave leaves no room for anything, there may still be some for a score of everybody.
  if (beside?.allows(emptyPair(plans)) === false) return null;
  const figures = releaseTogether(plans, [first.mean, second.mean], [rules[0], rules[1]], seed, {
    beside,
  });
  const department = (index: 0 | 1): DepartmentRelease => ({
    name: departments[index].name,
    invited: departments[index].invited,
    respondents: raw[index].respondents,
    score: figures.scores[index],
    spread: { kind: "reference" },
    dimensions: everyDimension(instrument.dimensions, (id) => ({
      score: figures.apart[index].get(id) ?? withheld("too-few-answers"),
      spread: { kind: "reference" },
    })),
    items: Object.fromEntries(
      Object.keys(raw[index].items).map((id) => [id, noItem(raw[index].respondents)] as const),
    ),
    mirror: releaseMirrorOf(
      raw[index],
      { rule: rules[index]!, threshold, methodVersion },
      earlierWaves(waves, index),
    ),
  });
  return {
    departments: [department(0), department(1)],
    pooled:
      figures.pooled.kind === "withheld"
        ? null
        : {
            respondents: plans[0].people + plans[1].people,
            invited: departments[0].invited + departments[1].invited,
            score: figures.pooled,
          },
    together: {
      dimensions: everyDimension(
        instrument.dimensions,
        (id) => figures.dimensions.get(id) ?? withheld("too-few-answers"),
      ),
      items: Object.fromEntries(figures.shares),
      sets: figures.sets ?? NO_SETS,
      drawnFrom: seed,
      ...(figures.sets === null && { looksBack: true }),
    },
  };
}

function noItem(respondents: number) {
  const refused = "audit-refused";
  return {
    favourable: withheld(respondents < STATEMENTS_FROM ? "needs-ten-respondents" : refused),
    mean: withheld(ruleFor(respondents)?.itemMeanStep == null ? "needs-twenty-respondents" : refused),
    distribution: null,
    splitOpinion: null,
  };
}

/** Sets of statements beside departments that have figures of their own: judged by what these figures show. */
export function setsBeside(both: Both<DepartmentFigures>, seed: string): TogetherRelease["sets"] {
  const plans = [both[0].plan, both[1].plan] as const;
  if (!canBeJoined(plans)) return NO_SETS;
  return releaseSets(plans, { view: shownBy(both, plans) }, seed);
}

/** What the figures of both departments say to somebody who knows nothing else, if everybody answered everything. */
function shownBy(both: Both<DepartmentFigures>, plans: Both<DepartmentPlan>): PairView {
  const empty = emptyPair(plans);
  const items = plans[0].dimensions[0]!.items.length;
  const sums = (index: 0 | 1, figure: Figure | undefined, count: number): Window =>
    windowOf(
      edgesOfFigure(figure ?? withheld("audit-refused")),
      POINTS_PER_STEP / (count * plans[index].people),
    );
  const total = (index: 0 | 1) =>
    sums(index, both[index].release.score, items * plans[index].dimensions.length);
  return {
    ...empty,
    total: { ...ANY_PAIR, first: total(0), second: total(1) },
    dimensions: plans[0].dimensions.map((dimension) => {
      const window = (index: 0 | 1) =>
        sums(index, both[index].release.dimensions[dimension.id]?.score, items);
      return {
        window: { ...ANY_PAIR, first: window(0), second: window(1) },
        items: dimension.items.map(({ id }) => pairItem(itemShown(both, plans, id), [ANY_PAIR])),
      };
    }),
  };
}

function itemShown(both: Both<DepartmentFigures>, plans: Both<DepartmentPlan>, id: string): PairKnowledge {
  const unknown = unknownPair([plans[0].people, plans[1].people]);
  const window = (index: 0 | 1, figure: "favourable" | "mean", whole: number, of: Window): Window => {
    const shown = both[index].release.items[id]?.[figure] ?? withheld("audit-refused");
    const { low, high } = windowOf(edgesOfFigure(shown), whole / plans[index].people);
    return { low: Math.max(low, of.low), high: Math.min(high, of.high) };
  };
  return {
    people: unknown.people,
    favourable: {
      first: window(0, "favourable", 100, unknown.favourable.first),
      second: window(1, "favourable", 100, unknown.favourable.second),
      both: unknown.favourable.both,
    },
    sum: {
      ...ANY_PAIR,
      first: window(0, "mean", 1, ANY_PAIR.first),
      second: window(1, "mean", 1, ANY_PAIR.second),
    },
  };
}

function withheld(reason: WithheldReason): Figure {
  return { kind: "withheld", reason };
}

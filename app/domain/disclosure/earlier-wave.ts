import type { Instrument, MirrorDirection } from "~/domain/instrument";
import { HIGHEST_ANSWER, POINTS_PER_STEP } from "~/domain/method";
import type { DepartmentPlan } from "./department-view";
import { differenceOf, EVERYTHING, edgesOfFigure, meet, type Window, windowOf } from "./figure";
import type { SafetyRule } from "./figure-choice";
import { type ItemKnowledge, type ItemLimits, itemLimits, unknownItem } from "./item-limits";
import { addAll, type JointView, limitsOfItems } from "./joint-view";
import type { DepartmentRelease, ItemRelease, ReleaseContent } from "./release-shape";
import { twoWavesProveNothing } from "./two-waves";

/** Waves in which everybody answered, and which differ by at most so many people, can be set against each other. */
export const MOST_WHO_LEFT = 3;

/** Nobody supposes that everybody answers as they did more than a year ago. */
export const WAVES_BACK = 4;

/**
 * Whether readers may set the two against each other item by item. Another version may ask the same items in other words:
 * who supposes that people answer as before supposes it of those too.
 */
function asksTheSame(release: ReleaseContent, { version, items }: Instrument): boolean {
  if (release.instrumentVersion === version) return true;
  const before = Object.keys(release.departments[0].items);
  const scored = items.flatMap(({ id, kind }) => (kind === "scored" ? [id] : []));
  return before.length === scored.length && scored.every((id) => before.includes(id));
}

/** The same department in an earlier wave, and how many fewer it has now: negative when it has more. */
export type EarlierWave = { left: number; people: number; department: DepartmentRelease };

/**
 * Earlier releases, oldest first, whose difference to this one belongs to a few people: everybody invited answered in
 * both waves, so everybody knows who did, and one to three people fewer or more were invited now.
 */
export function comparableWaves(
  previous: readonly ReleaseContent[],
  index: 0 | 1,
  now: { instrument: Instrument; respondents: number; invited: number },
): EarlierWave[] {
  if (now.respondents !== now.invited) return [];
  return previous.slice(-WAVES_BACK).flatMap((release): EarlierWave[] => {
    const department = release.departments[index];
    const people = department.respondents;
    if (!asksTheSame(release, now.instrument)) return [];
    if (people === null || people !== department.invited) return [];
    const left = people - now.respondents;
    return left !== 0 && Math.abs(left) <= MOST_WHO_LEFT ? [{ left, people, department }] : [];
  });
}

/** Whether all who were invited answered in both waves, and they were as many in each department. */
export function isSameAttendance(
  release: ReleaseContent,
  now: { instrument: Instrument; departments: readonly { respondents: number; invited: number }[] },
): boolean {
  return (
    asksTheSame(release, now.instrument) &&
    release.departments.every(({ respondents, invited }, index) => {
      const today = now.departments[index];
      return respondents === invited && today?.respondents === respondents && today.invited === invited;
    })
  );
}

/**
 * Whether department and dimension scores hide the answers of those who left (or came) from readers who suppose that
 * everybody else answered as before: every answer to every item remains possible for them. What the earlier wave said
 * about single items narrows what is known of its dimensions.
 */
export function hidesInScores(wave: EarlierWave, plan: DepartmentPlan): SafetyRule {
  const { left, people, department } = wave;
  const known = plan.dimensions.map(({ items }) =>
    items.map(({ id }) => earlierKnowledge(department.items[id], people)),
  );
  const dimensions = plan.dimensions.map(({ id, items }, position) => {
    const unit = POINTS_PER_STEP / (items.length * people);
    const shown = department.dimensions[id];
    const window = shown ? windowOf(edgesOfFigure(shown.score), unit) : EVERYTHING;
    const narrowed = meet(window, addAll(known[position]!.map((item) => itemLimits(item).all)));
    return narrowed.low <= narrowed.high ? narrowed : window;
  });
  return hidesGroup({
    left,
    sizes: sizesOf(plan),
    total: windowOf(edgesOfFigure(department.score), (plan.totalUnit * plan.people) / people),
    dimensions,
    stayed: known.map((items) => limitsOfItems(items.map((item) => itemLimits(withoutGroup(item, left))))),
  });
}

/** What the earlier wave's figures say of an item if everybody answered it. */
function earlierKnowledge(item: ItemRelease | undefined, people: number): ItemKnowledge {
  const unknown = unknownItem(people);
  if (!item) return unknown;
  const known = {
    people,
    favourable: meet(windowOf(edgesOfFigure(item.favourable), 100 / people), unknown.favourable),
    sum: meet(windowOf(edgesOfFigure(item.mean), 1 / people), unknown.sum),
  };
  const { all } = itemLimits(known);
  return all.low <= all.high ? known : unknown;
}

/** What is known of an item among those who are in both waves: everybody of the earlier one less who left. */
function withoutGroup({ people, favourable, sum }: ItemKnowledge, left: number): ItemKnowledge {
  const gone = Math.max(0, left);
  const unknown = unknownItem(people - gone);
  return {
    people: people - gone,
    favourable: meet({ low: favourable.low - gone, high: favourable.high }, unknown.favourable),
    sum: meet({ low: sum.low - HIGHEST_ANSWER * gone, high: sum.high - gone }, unknown.sum),
  };
}

/**
 * Whether one direction of the mirror hides the answers of those who left (or came), as `hidesInScores` asks of the
 * scores.
 */
export function hidesInMirror(
  { left, people, department }: EarlierWave,
  direction: MirrorDirection,
  items: number,
): SafetyRule {
  const before = windowOf(edgesOfFigure(department.mirror[direction]), POINTS_PER_STEP / (items * people));
  const unknown = itemLimits(unknownItem(people - Math.max(0, left)));
  return hidesGroup({
    left,
    sizes: [items],
    total: EVERYTHING,
    dimensions: [before],
    stayed: [limitsOfItems(Array.from({ length: items }, () => unknown))],
  });
}

/** The sum over both departments in an earlier wave, and how many fewer people they are now. */
export type EarlierTotal = { left: number; total: Window };

/**
 * Earlier totals over both departments that can be compared with this wave in the same way, because one of the two
 * waves shows nothing but the total. Where both departments were shown, their sum is the total.
 */
export function comparableTotals(
  previous: readonly ReleaseContent[],
  items: number,
  now: { instrument: Instrument; apart: boolean; respondents: number; invited: number },
): EarlierTotal[] {
  if (now.respondents !== now.invited) return [];
  return previous.slice(-WAVES_BACK).flatMap((release): EarlierTotal[] => {
    const before = totalOf(release, items);
    if (!before || !asksTheSame(release, now.instrument)) return [];
    if (now.apart && !release.pooled) return [];
    const left = before.people - now.respondents;
    return left !== 0 && Math.abs(left) <= MOST_WHO_LEFT ? [{ left, total: before.total }] : [];
  });
}

/**
 * Whether the total hides the answers of those who left (or came). `rest`: what is already known of the other
 * department's share in it.
 */
export function hidesInTotal({ left, total }: EarlierTotal, plan: DepartmentPlan, rest: Window): SafetyRule {
  const unknown = itemLimits(unknownItem(plan.people - Math.max(0, -left)));
  return hidesGroup({
    left,
    sizes: sizesOf(plan),
    total: differenceOf(total, rest),
    dimensions: plan.dimensions.map(() => EVERYTHING),
    stayed: plan.dimensions.map(({ items }) => limitsOfItems(items.map(() => unknown))),
  });
}

function sizesOf({ dimensions }: DepartmentPlan): number[] {
  return dimensions.map(({ items }) => items.length);
}

/** null unless everybody invited answered and it shows a total or both parts. */
function totalOf(
  { pooled, departments, together }: ReleaseContent,
  items: number,
): { people: number; total: Window } | null {
  const parts = pooled
    ? [pooled]
    : departments.flatMap(({ respondents, invited, score }) =>
        respondents === null ? [] : [{ respondents, invited, score }],
      );
  if (parts.length === 0 || parts.some(({ respondents, invited }) => respondents !== invited)) return null;
  const people = parts.reduce((sum, { respondents }) => sum + respondents, 0);
  const whole = addAll(
    parts.map(({ respondents, score }) =>
      windowOf(edgesOfFigure(score), POINTS_PER_STEP / (items * respondents)),
    ),
  );
  const topics = Object.values(together?.dimensions ?? {});
  const unit = (POINTS_PER_STEP * topics.length) / (items * people);
  const byTopics = topics.map((figure) => windowOf(edgesOfFigure(figure), unit));
  // Topics of both together say of the total what they add up to; left-out answers can make the two miss each other.
  const narrowed = topics.length === 0 ? whole : meet(whole, addAll(byTopics));
  return { people, total: narrowed.low <= narrowed.high ? narrowed : whole };
}

/**
 * What an earlier wave said of the sums of a department's dimensions and of all of them together, and what of the
 * items of those who are in both waves.
 */
type EarlierSums = {
  left: number;
  sizes: readonly number[];
  total: Window;
  dimensions: readonly Window[];
  stayed: readonly ItemLimits[];
};

/** The two waves together must give away neither those who left or came nor those who are in both. */
function hidesGroup({ left, sizes, total, dimensions, stayed }: EarlierSums): SafetyRule {
  const earlier = { total, dimensions };
  const allows = (view: JointView) => {
    const windows = view.dimensions.map(({ window, items }) => meet(window, items.all));
    const later = { total: view.total, dimensions: windows };
    const weights = view.dimensions.map(({ weight }) => weight);
    const [more, less] = left > 0 ? [earlier, later] : [later, earlier];
    return twoWavesProveNothing({ more, less, stayed, people: Math.abs(left), sizes, weights });
  };
  return { allows, steady: false };
}

import type { Window } from "./figure";
import type { Movement } from "./release-shape";

/** More people than these away, left or joined, and a difference between two waves is no longer known to be of few. */
export const MOST_WHO_CHANGED = 3;

/** A department, or both, in one wave. */
export type Attendance = { respondents: number; invited: number };

/** At most so many answered only the earlier of two waves (`gone`), and so many only the later one (`came`). */
export type Exchange = { gone: number; came: number };

/**
 * Who can have answered only one of two waves; null where the two cannot be set against each other, because in one of
 * them more people are away, or between them more left or joined, than colleagues can name. Who is away is known to
 * colleagues. Unknown movement is taken to be as large as still counts.
 *
 * @example
 * exchangeBetween({ respondents: 8, invited: 8 }, { respondents: 8, invited: 8 }, { left: 1, joined: 1 }) // => {"gone":1,"came":1}
 * exchangeBetween({ respondents: 8, invited: 8 }, { respondents: 7, invited: 8 }, { left: 0, joined: 0 }) // => {"gone":1,"came":0}
 * exchangeBetween({ respondents: 8, invited: 8 }, { respondents: 8, invited: 8 }, null) // => {"gone":3,"came":3}
 * exchangeBetween({ respondents: 48, invited: 48 }, { respondents: 30, invited: 48 }, { left: 0, joined: 0 }) // => null
 */
export function exchangeBetween(
  earlier: Attendance,
  later: Attendance,
  known: Movement | null,
): Exchange | null {
  const moved = known ?? mostMoved(earlier.invited - later.invited);
  const away = [earlier.invited - earlier.respondents, later.invited - later.respondents] as const;
  const changes = [moved.left, moved.joined, ...away];
  if (changes.some((people) => people < 0 || people > MOST_WHO_CHANGED)) return null;
  return {
    gone: Math.min(earlier.respondents, moved.left + away[1]),
    came: Math.min(later.respondents, moved.joined + away[0]),
  };
}

/** The most movement that still counts, where `fewer` people are invited than before. */
function mostMoved(fewer: number): Movement {
  const most = MOST_WHO_CHANGED;
  return fewer >= 0 ? { left: most, joined: most - fewer } : { left: most + fewer, joined: most };
}

/** Those of two departments together. */
export function exchangeOfBoth(first: Exchange, second: Exchange): Exchange {
  return { gone: first.gone + second.gone, came: first.came + second.came };
}

/** Whether nobody answered only one of two waves. */
export function isNobody({ gone, came }: Exchange): boolean {
  return gone === 0 && came === 0;
}

/**
 * What a later sum can be, when the earlier one lies in a window, everybody in both waves answered alike, and each
 * person adds something within `person`.
 *
 * @example
 * reachedFrom({ low: 24, high: 25 }, { gone: 1, came: 1 }, { low: 1, high: 5 }) // => {"low":20,"high":29}
 */
export function reachedFrom({ low, high }: Window, { gone, came }: Exchange, person: Window): Window {
  return {
    low: low - gone * person.high + came * person.low,
    high: high - gone * person.low + came * person.high,
  };
}

/**
 * The later sums that leave the earlier one within its window whatever those who went and those who came have answered.
 * Without any, low is above high.
 *
 * @example
 * keptWithin({ low: 20, high: 32 }, { gone: 1, came: 1 }, { low: 1, high: 5 }) // => {"low":24,"high":28}
 */
export function keptWithin({ low, high }: Window, { gone, came }: Exchange, person: Window): Window {
  return {
    low: low + came * person.high - gone * person.low,
    high: high + came * person.low - gone * person.high,
  };
}

/**
 * The same sum in two waves: what figures say of it in each, what one person adds, and how many people answered.
 * `before` is what follows from all figures of the earlier wave, `said` what its own figure says.
 */
export type Carried = {
  before: Window;
  said: Window;
  now: Window;
  exchange: Exchange;
  person: Window;
  people: readonly [number, number];
};

/** Whether the later figure cannot be true if everybody in both waves answered alike. */
export function contradicts({ before, now, exchange, person }: Carried): boolean {
  const { low, high } = reachedFrom(before, exchange, person);
  return now.high < low || now.low > high;
}

/** Whether the later figure follows from the earlier one, if everybody in both waves answered alike. */
export function saysNothingNew({ before, now, exchange, person, people }: Carried): boolean {
  const { low, high } = reachedFrom(before, exchange, person);
  const [least, most] = [people[1] * person.low, people[1] * person.high];
  return now.low <= Math.max(low, least) && now.high >= Math.min(high, most);
}

/** Later sums of which the earlier figure tells nothing: those it allows whatever a few people answered. */
export function untouched({ said, now, exchange, person, people }: Carried): Window {
  const open = {
    low: said.low <= people[0] * person.low ? Number.NEGATIVE_INFINITY : said.low,
    high: said.high >= people[0] * person.high ? Number.POSITIVE_INFINITY : said.high,
  };
  const { low, high } = keptWithin(open, exchange, person);
  return { low: Math.max(now.low, low), high: Math.min(now.high, high) };
}

import type { Instrument } from "~/domain/instrument";
import { type Exchange, exchangeBetween, isNobody } from "./exchange";
import type { DepartmentRelease, Movement, ReleaseContent, TogetherRelease, Turnover } from "./release-shape";

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

/** The wave that is released: who was invited and answered, and who left and joined since earlier ones. */
export type WaveNow = {
  instrument: Instrument;
  departments: readonly [Attended, Attended];
  turnover: readonly Turnover[];
};
type Attended = { respondents: number; invited: number };

/** An earlier release, and per department who can have answered only one of the two; null where nobody can tell. */
export type ComparableWave = {
  release: ReleaseContent;
  exchanges: readonly [Exchange | null, Exchange | null];
  /** Everybody at once, where the earlier wave shows nothing but a total. */
  everybody: Exchange | null;
  tellsSets: boolean;
};

/** Earlier releases, oldest first, that this one can be set against by somebody who supposes that people answer alike. */
export function comparableWaves(previous: readonly ReleaseContent[], now: WaveNow): ComparableWave[] {
  return previous.slice(-WAVES_BACK).flatMap((release): ComparableWave[] => {
    if (!asksTheSame(release, now.instrument)) return [];
    const exchanges = [exchangeIn(release, now, 0), exchangeIn(release, now, 1)] as const;
    const everybody = exchangeOfAll(release, now);
    if (exchanges.every((exchange) => exchange === null) && everybody === null) return [];
    return [{ release, exchanges, everybody, tellsSets: tellsSets(release.together) }];
  });
}

/** A department in an earlier wave that this one can be set against. */
export type EarlierWave = { exchange: Exchange; people: number; department: DepartmentRelease };

/** One department of the waves that it can be set against. */
export function earlierWaves(waves: readonly ComparableWave[], index: 0 | 1): EarlierWave[] {
  return waves.flatMap(({ release, exchanges }) => {
    const [exchange, department] = [exchanges[index], release.departments[index]];
    if (exchange === null || department.respondents === null) return [];
    return [{ exchange, people: department.respondents, department }];
  });
}

/** Whether nobody answered only one of the two waves, in either department. */
export function hasSamePeople({ exchanges }: ComparableWave): boolean {
  return exchanges.every((exchange) => exchange !== null && isNobody(exchange));
}

function exchangeIn(release: ReleaseContent, now: WaveNow, index: 0 | 1): Exchange | null {
  const { respondents, invited } = release.departments[index];
  if (respondents === null) return null;
  const moved = movedSince(release, now)?.[index] ?? null;
  return exchangeBetween({ respondents, invited }, now.departments[index], moved);
}

/** null unless the earlier wave shows a total, or both parts of it. */
function exchangeOfAll(release: ReleaseContent, now: WaveNow): Exchange | null {
  const [first, second] = release.departments;
  const together = (a: Attended, b: Attended): Attended => ({
    respondents: a.respondents + b.respondents,
    invited: a.invited + b.invited,
  });
  const before =
    release.pooled ??
    (first.respondents !== null && second.respondents !== null
      ? together({ ...first, respondents: first.respondents }, { ...second, respondents: second.respondents })
      : null);
  if (!before) return null;
  const moved = movedSince(release, now);
  const both = moved && {
    left: moved[0].left + moved[1].left,
    joined: moved[0].joined + moved[1].joined,
  };
  return exchangeBetween(before, together(...now.departments), both);
}

/** Numbers that do not go with how many were invited are none. */
function movedSince(release: ReleaseContent, now: WaveNow): readonly [Movement, Movement] | null {
  const known = now.turnover.find(({ since }) => since === release.manifestHash);
  const fits = known?.departments.every(
    ({ left, joined }, index) =>
      joined - left === now.departments[index]!.invited - release.departments[index]!.invited,
  );
  return known && fits ? known.departments : null;
}

/** Whether sets of statements were looked for: then also a missing one says something. */
function tellsSets(together: TogetherRelease | undefined): boolean {
  if (!together || together.looksBack) return false;
  const { lowest, highest, apart } = together.sets;
  return Object.keys(together.dimensions).length > 0 || Boolean(lowest ?? highest ?? apart);
}

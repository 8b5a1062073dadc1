import type { Instrument } from "~/domain/instrument";
import { type Exchange, exchangeBetween, exchangeOfBoth, isNobody } from "./exchange";
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

/** An earlier release, and per department who can have answered only one of the two; null where it is not known. */
export type ComparableWave = {
  release: ReleaseContent;
  exchanges: readonly [Exchange | null, Exchange | null];
  /** Everybody at once; null where it is not known. */
  everybody: Exchange | null;
  tellsSets: boolean;
};

/** Earlier releases, oldest first, that this one can be set against by somebody who supposes that people answer alike. */
export function comparableWaves(previous: readonly ReleaseContent[], now: WaveNow): ComparableWave[] {
  return previous.slice(-WAVES_BACK).flatMap((release): ComparableWave[] => {
    if (!asksTheSame(release, now.instrument)) return [];
    const exchanges = [exchangeIn(release, now, 0), exchangeIn(release, now, 1)] as const;
    const everybody = exchangeOfAll(release, now, exchanges);
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

/** Of a wave that shows a score of everybody only; otherwise both departments' people, where both can be compared. */
function exchangeOfAll(
  release: ReleaseContent,
  now: WaveNow,
  [first, second]: ComparableWave["exchanges"],
): Exchange | null {
  if (!showsTotalOnly(release)) return first && second && exchangeOfBoth(first, second);
  const moved = movedSince(release, now);
  const [one, other] = now.departments;
  return exchangeBetween(
    release.pooled,
    { respondents: one.respondents + other.respondents, invited: one.invited + other.invited },
    moved && { left: moved[0].left + moved[1].left, joined: moved[0].joined + moved[1].joined },
  );
}

type TotalOnly = ReleaseContent & { pooled: NonNullable<ReleaseContent["pooled"]> };

function showsTotalOnly(release: ReleaseContent): release is TotalOnly {
  return release.pooled !== null && release.departments.some(({ respondents }) => respondents === null);
}

/**
 * Whether a wave says sums of both departments and only one of the two can be compared: then it is not known what these say
 * of that one, and beside such a wave no more than a score of everybody is released.
 */
export function mixesDepartments({ release, exchanges: [first, second] }: ComparableWave): boolean {
  const saysSums = release.pooled !== null || Object.keys(release.together?.dimensions ?? {}).length > 0;
  return saysSums && (first === null) !== (second === null);
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

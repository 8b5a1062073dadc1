import { DAY } from "~/domain/durations";
import { LEAD_DAYS, mayRelease, nextWaveDates, quarterHere, REST_DAYS } from "~/domain/wave";
import type { Database } from "~db/client.server";
import { findRelationship } from "~db/queries/organisation.server";
import { listWaves } from "~db/queries/waves.server";

const OPENS_AT_HOUR = 8;
const CLOSES_AT_HOUR = 18;
const FRIDAY_OF_THE_NEXT_WEEK = 11;
/** From the turn of the year back to the last weeks before it. */
const MOST_WEEKS_EARLIER = 3;

type ProposedWave = { quarter: string; opensAt: Date; closesAt: Date };

/**
 * The three waves that keep the quarterly rhythm after the last one that released something or may still, with the
 * hours of a working day where the server stands, and none over the turn of the year. The first leaves some days to
 * announce it; each quarter is proposed once. None for a pair that is archived.
 */
export function proposeWaves(db: Database, relationshipId: string, now: Date): readonly ProposedWave[] {
  if ((findRelationship(db, relationshipId)?.archivedAt ?? null) !== null) return [];
  const held = listWaves(db, relationshipId).filter((wave) => mayRelease(wave, now));
  const rested = held.map(({ closesAt }) => +closesAt + REST_DAYS * DAY);
  const earliest = new Date(Math.max(+now + LEAD_DAYS * DAY, ...rested));
  const taken = new Set(held.map(({ quarter }) => quarter));
  return nextWaveDates(earliest, held[0]?.opensAt ?? null).map((dates) => {
    const monday = nearestMonday(dates.opensAt);
    const proposed = WEEKS_AROUND.map((weeks) => waveFrom(atHour(monday, 7 * weeks, 0), taken)).find(
      ({ quarter, opensAt, closesAt }) =>
        opensAt >= earliest && !taken.has(quarter) && isWorkedThrough(opensAt, closesAt),
    );
    if (!proposed) throw new Error("a year has no weeks in which a wave could be asked");
    taken.add(proposed.quarter);
    return proposed;
  });
}

/** The week that is due, then those around it, the nearest first. */
const WEEKS_AROUND: readonly number[] = Array.from({ length: 4 * 52 }, (_, step) =>
  step % 2 === 0 ? step / 2 : -Math.min((step + 1) / 2, MOST_WEEKS_EARLIER),
);

/** Around the turn of the year, when many are away everywhere. Public holidays differ, and are not known here. */
function isWorkedThrough(opensAt: Date, closesAt: Date): boolean {
  const year = opensAt.getFullYear();
  return [year - 1, year].every(
    (before) => closesAt < new Date(before, 11, 20) || opensAt >= new Date(before + 1, 0, 7),
  );
}

/** When the next survey opens: as it is planned, or as it is suggested; null while one is open. */
export function findNextOpening(db: Database, relationshipId: string, now: Date): Date | null {
  const waves = listWaves(db, relationshipId);
  if (waves.some(({ state }) => state === "open" || state === "closing")) return null;
  const planned = waves.filter(({ state }) => state === "planned").map(({ opensAt }) => +opensAt);
  if (planned.length > 0) return new Date(Math.min(...planned));
  return proposeWaves(db, relationshipId, now)[0]?.opensAt ?? null;
}

/** Named after the quarter in which it opens or, where that one is taken, in which it closes. */
function waveFrom(monday: Date, taken: ReadonlySet<string>): ProposedWave {
  const opensAt = atHour(monday, 0, OPENS_AT_HOUR);
  const closesAt = atHour(monday, FRIDAY_OF_THE_NEXT_WEEK, CLOSES_AT_HOUR);
  const quarter = quarterHere(opensAt);
  return { quarter: taken.has(quarter) ? quarterHere(closesAt) : quarter, opensAt, closesAt };
}

/** Back to a Monday, where the last wave opened on another day. */
function nearestMonday(date: Date): Date {
  const sinceMonday = (date.getDay() + 6) % 7;
  return atHour(date, sinceMonday < 4 ? -sinceMonday : 7 - sinceMonday, 0);
}

/** Some days later, at a full hour of the server's zone: on the calendar, so that daylight saving does not shift it. */
function atHour(day: Date, daysLater: number, hour: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater, hour);
}

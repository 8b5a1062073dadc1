import { DAY } from "~/domain/durations";
import { LEAD_DAYS, mayRelease, nextWaveDates, quarterHere, REST_DAYS } from "~/domain/wave";
import type { Database } from "~db/client.server";
import { listWaves } from "~db/queries/waves.server";

const OPENS_AT_HOUR = 8;
const CLOSES_AT_HOUR = 18;
const FRIDAY_OF_THE_NEXT_WEEK = 11;

type ProposedWave = { quarter: string; opensAt: Date; closesAt: Date };

/**
 * The three waves that keep the quarterly rhythm after the last one that released something or may still, with the
 * hours of a working day where the server stands. The first leaves some days to announce it; each quarter is proposed
 * once.
 */
export function proposeWaves(db: Database, relationshipId: string, now: Date): readonly ProposedWave[] {
  const held = listWaves(db, relationshipId).filter((wave) => mayRelease(wave, now));
  const rested = held.map(({ closesAt }) => +closesAt + REST_DAYS * DAY);
  const earliest = new Date(Math.max(+now + LEAD_DAYS * DAY, ...rested));
  const taken = new Set(held.map(({ quarter }) => quarter));
  return nextWaveDates(earliest, held[0]?.opensAt ?? null).map((dates) => {
    let monday = nearestMonday(dates.opensAt);
    if (atHour(monday, 0, OPENS_AT_HOUR) < earliest) monday = atHour(monday, 7, 0);
    let proposed = waveFrom(monday, taken);
    while (taken.has(proposed.quarter)) {
      monday = atHour(monday, 7, 0);
      proposed = waveFrom(monday, taken);
    }
    taken.add(proposed.quarter);
    return proposed;
  });
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

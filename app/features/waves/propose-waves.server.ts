import { nextWaveDates, quarterOf } from "~/domain/wave";
import type { Database } from "~db/client.server";
import { listWaves } from "~db/queries/waves.server";

const OPENS_AT_HOUR = 8;
const CLOSES_AT_HOUR = 18;
const FRIDAY_OF_THE_NEXT_WEEK = 11;

export type ProposedWave = { quarter: string; opensAt: Date; closesAt: Date };

/**
 * The three waves that keep the quarterly rhythm after the last one that was held or is planned, with the hours of a
 * working day where the server stands.
 */
export function proposeWaves(db: Database, relationshipId: string, now: Date): readonly ProposedWave[] {
  const held = listWaves(db, relationshipId).filter(
    (wave) => wave.state !== "cancelled" || wave.manifestHash,
  );
  const taken = held.filter((wave) => wave.state !== "cancelled").map((wave) => wave.quarter);
  return nextWaveDates(now, held[0]?.opensAt ?? null).map((dates) => {
    let monday = nearestMonday(dates.opensAt);
    if (atHour(monday, 0, OPENS_AT_HOUR) <= now) monday = atHour(monday, 7, 0);
    const opensAt = atHour(monday, 0, OPENS_AT_HOUR);
    const closesAt = atHour(monday, FRIDAY_OF_THE_NEXT_WEEK, CLOSES_AT_HOUR);
    const quarter = quarterOf(opensAt);
    return { quarter: taken.includes(quarter) ? quarterOf(closesAt) : quarter, opensAt, closesAt };
  });
}

/** A wave that was opened on another day must not move the rhythm off its Mondays. */
function nearestMonday(date: Date): Date {
  const sinceMonday = (date.getDay() + 6) % 7;
  return atHour(date, sinceMonday < 4 ? -sinceMonday : 7 - sinceMonday, 0);
}

/** Some days later, at a full hour of the server's zone: on the calendar, so that daylight saving does not shift it. */
function atHour(day: Date, daysLater: number, hour: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater, hour);
}

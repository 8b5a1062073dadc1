import { nextWaveDates, quarterOf } from "~/domain/wave";
import type { Database } from "~db/client.server";
import { listWaves } from "~db/queries/waves.server";

const OPENS_AT_HOUR = 8;
const CLOSES_AT_HOUR = 18;
const WEEK = 7 * 24 * 60 * 60 * 1000;

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
    const ahead = atHour(dates.opensAt, OPENS_AT_HOUR) > now ? 0 : WEEK;
    const opensAt = atHour(new Date(+dates.opensAt + ahead), OPENS_AT_HOUR);
    const closesAt = atHour(new Date(+dates.closesAt + ahead), CLOSES_AT_HOUR);
    const quarter = quarterOf(opensAt);
    return { quarter: taken.includes(quarter) ? quarterOf(closesAt) : quarter, opensAt, closesAt };
  });
}

/** The same calendar day, at a full hour of the server's zone. */
function atHour(day: Date, hour: number): Date {
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour);
}

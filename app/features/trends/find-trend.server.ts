import { departmentNames } from "~/domain/department-names";
import type { PastRelease } from "~/domain/report/build-report";
import { buildTrend, type Trend } from "~/domain/trends/trend";
import { lastUsedOf } from "~/features/last-used.server";
import { readPastRelease } from "~/features/report/read-history.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listEndedWaves, type WaveWithRelease } from "~db/queries/releases.server";
import type { PastWave } from "./describe-waves.server";

type ReadTrend = { releases: readonly PastRelease[]; trend: Trend };

const trends = lastUsedOf<Database, ReadTrend>(20);

/** The trend over the waves of a pair that ended, oldest first, and its departments as the newest release names them. */
export function findTrend(
  db: Database,
  relationship: Relationship,
): { trend: Trend; past: readonly PastWave[]; names: readonly [string, string] } {
  const rows = listEndedWaves(db, relationship.id);
  const { releases, trend } = readOnce(db, rows);
  const past = rows.flatMap((row, index): PastWave[] => {
    const point = trend.points[index];
    return point ? [{ row, release: releases[index]?.release ?? null, point }] : [];
  });
  const newest = past.findLast(({ release }) => release !== null)?.release ?? null;
  const names = newest
    ? ([newest.departments[0].name, newest.departments[1].name] as const)
    : departmentNames(relationship);
  return { trend, past, names };
}

/** Releases are frozen, so they are read once and kept. */
function readOnce(db: Database, rows: readonly WaveWithRelease[]): ReadTrend {
  const key = rows.map(({ id, content }) => `${id}${content === null ? "-" : "+"}`).join(" ");
  return trends(db).of(key, () => {
    const releases = rows.map(readPastRelease);
    return { releases, trend: buildTrend(releases) };
  });
}

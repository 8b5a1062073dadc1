import type { PastRelease } from "~/domain/report/build-report";
import { buildTrend, type Trend } from "~/domain/trends/trend";
import { lastUsedOf } from "~/features/last-used.server";
import { readPastRelease } from "~/features/report/read-history.server";
import type { Database } from "~db/client.server";
import type { WaveWithRelease } from "~db/queries/releases.server";

type FoundTrend = { releases: readonly PastRelease[]; trend: Trend };

const trends = lastUsedOf<Database, FoundTrend>(20);

/** The trend over waves, oldest first. Releases are frozen, so it is read once and kept. */
export function findTrend(db: Database, rows: readonly WaveWithRelease[]): FoundTrend {
  const key = rows.map(({ id, content }) => `${id}${content === null ? "-" : "+"}`).join(" ");
  return trends(db).of(key, () => {
    const releases = rows.map(readPastRelease);
    return { releases, trend: buildTrend(releases) };
  });
}

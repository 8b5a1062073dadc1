import { parseRelease } from "~/domain/disclosure/release";
import type { PastRelease } from "~/domain/report/build-report";
import { buildTrend, type Trend } from "~/domain/trends/trend";
import type { Database } from "~db/client.server";
import type { TrendWaveRow } from "~db/queries/trends.server";

type FoundTrend = { releases: readonly PastRelease[]; trend: Trend };

const MOST_KEPT = 20;
const kept = new WeakMap<Database, Map<string, FoundTrend>>();

/** The trend over waves, oldest first. Releases are frozen, so it is read once and kept. */
export function findTrend(db: Database, rows: readonly TrendWaveRow[]): FoundTrend {
  const trends = kept.get(db) ?? new Map<string, FoundTrend>();
  kept.set(db, trends);
  const key = rows.map(({ id, content }) => `${id}${content === null ? "-" : "+"}`).join(" ");
  const found = trends.get(key) ?? readTrend(rows);
  trends.delete(key);
  trends.set(key, found);
  for (const oldest of [...trends.keys()].slice(0, -MOST_KEPT)) trends.delete(oldest);
  return found;
}

function readTrend(rows: readonly TrendWaveRow[]): FoundTrend {
  const releases = rows.map(({ id, quarter, content }) => ({
    waveId: id,
    quarter,
    release: content === null ? null : parseRelease(content),
  }));
  return { releases, trend: buildTrend(releases) };
}

import { reportPath, trendsPath, wavePath } from "~/addresses";
import { homeTexts } from "~/content/home/texts";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { stageStatement } from "~/content/report/stage-sentences";
import { fill } from "~/content/translated";
import type { CutScores } from "~/domain/method";
import type { TrendValue } from "~/features/trends/describe-value.server";
import { findTrend } from "~/features/trends/find-trend.server";
import { showTrends } from "~/features/trends/show-trends.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";
import { listEndedWaves, type WaveWithRelease } from "~db/queries/releases.server";

type GlancePoint = { key: string; day: number; shown: TrendValue; joins: boolean };

/** Where the newest result of a pair stands, in the words of its report and of the trends. */
export type Glance = {
  statement: string;
  /** Of the report that the statement heads. */
  report: string;
  /** The score with what it rests on, and what became of it over the waves. */
  sentences: readonly string[];
  departments: readonly { name: string; kind: "first" | "second"; value: string }[];
  trends: string;
  picture: { summary: string; points: readonly GlancePoint[]; cuts: CutScores };
};

/** null where a stored release cannot be read: its report says so, and the first page still leads on. */
function trendOf(db: Database, rows: readonly WaveWithRelease[]) {
  try {
    return findTrend(db, rows);
  } catch (error) {
    log().warn({ error: String(error) }, "a release cannot be read");
    return null;
  }
}

/** Of those below the headline of the trends: the score, before them that the newest waves show nothing. */
const SENTENCES = 2;

/** null before a wave has a result. */
export function describeGlance(
  db: Database,
  relationship: Relationship,
  language: ShownLanguage,
): Glance | null {
  const rows = listEndedWaves(db, relationship.id);
  const found = trendOf(db, rows);
  if (!found) return null;
  const { releases, trend: read } = found;
  const newest = releases.findLastIndex(({ release }) => release !== null);
  const [row, point] = [rows[newest], read.points[newest]];
  if (!row || !point) return null;
  const { trend } = showTrends(db, relationship, language, { target: null, imported: [] });
  const wave = trend?.waves.find(({ key }) => key === row.id);
  if (!trend || !wave?.cuts) return null;
  const { glance } = homeTexts(language).texts;
  return {
    statement: stageStatement(language, point.stage, trend.names),
    report: reportPath(wavePath(relationship.id, row.id)),
    sentences: [
      ...(trend.header.last === null ? [] : [trend.header.statement]),
      ...trend.header.sentences.slice(0, SENTENCES),
    ],
    departments: trend.names.map((name, index) => ({
      name,
      kind: index === 0 ? "first" : "second",
      value: wave.departments[index === 0 ? 0 : 1].value,
    })),
    trends: trendsPath(relationship.id),
    picture: {
      summary: fill(glance.picture, {
        values: formatList(
          language,
          trend.waves.map(({ label, overall }) => `${label}: ${overall.mark}`),
        ),
      }),
      points: trend.waves.map(({ key, day, overall, joins }) => ({ key, day, shown: overall, joins })),
      cuts: wave.cuts,
    },
  };
}

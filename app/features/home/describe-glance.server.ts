import { reportPath, trendsPath, wavePath } from "~/addresses";
import { homeTexts } from "~/content/home/texts";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { stageStatement } from "~/content/report/stage-sentences";
import { fill } from "~/content/translated";
import { type CutSpan, describeTrendCuts } from "~/features/trends/describe-cuts.server";
import { describeTrendHeader } from "~/features/trends/describe-header.server";
import { describeTrendTime } from "~/features/trends/describe-time.server";
import type { TrendValue } from "~/features/trends/describe-value.server";
import { describeTrendWaves } from "~/features/trends/describe-waves.server";
import { findTrend } from "~/features/trends/find-trend.server";
import { log } from "~/log.server";
import type { Database } from "~db/client.server";
import type { Relationship } from "~db/queries/organisation.server";

type GlancePoint = { key: string; day: number; shown: TrendValue; joins: boolean };

/** Where the newest result of a pair stands, in the words of its report and of the trends. */
export type Glance = {
  statement: string;
  /** Of the report that the statement heads. */
  report: string;
  /** What became of it over the waves, and the score with what it rests on. */
  sentences: readonly string[];
  departments: readonly { name: string; kind: "first" | "second"; value: string }[];
  trends: string;
  /** `from` and `to` are the days at its edges; each wave lies over the stages of its own method. */
  picture: {
    summary: string;
    points: readonly GlancePoint[];
    from: number;
    to: number;
    spans: readonly CutSpan[];
  };
};

/** Of those below the headline of the trends: the score, before it that the newest waves show nothing. */
const SENTENCES = 2;

/** null before a wave has a result. */
export function describeGlance(
  db: Database,
  relationship: Relationship,
  language: ShownLanguage,
): Glance | null {
  const found = readable(db, relationship);
  const newest = found?.past.findLast(({ release }) => release !== null);
  if (!found || !newest) return null;
  const { trend, past, names } = found;
  const waves = describeTrendWaves(language, past, names, relationship.id);
  const wave = waves.find(({ key }) => key === newest.row.id);
  if (!wave) return null;
  const header = describeTrendHeader(language, trend, past, waves, names, []);
  const time = describeTrendTime(waves, [], []);
  return {
    statement: stageStatement(language, newest.point.stage, names),
    report: reportPath(wavePath(relationship.id, newest.row.id)),
    sentences: [...(header.last === null ? [] : [header.statement]), ...header.sentences.slice(0, SENTENCES)],
    departments: [
      { name: names[0], kind: "first", value: wave.departments[0].value },
      { name: names[1], kind: "second", value: wave.departments[1].value },
    ],
    trends: trendsPath(relationship.id),
    picture: {
      summary: fill(homeTexts(language).texts.glance.picture, {
        values: formatList(
          language,
          waves.map(({ label, overall }) => `${label}: ${overall.mark}`),
        ),
      }),
      points: waves.map(({ key, day, overall, joins }) => ({ key, day, shown: overall, joins })),
      from: time.from,
      to: time.to,
      spans: describeTrendCuts(language, waves, time).spans,
    },
  };
}

/** null where a stored release cannot be read: its report says so, and the first page still leads on. */
function readable(db: Database, relationship: Relationship) {
  try {
    return findTrend(db, relationship);
  } catch (error) {
    log().error({ err: error }, "a release cannot be read");
    return null;
  }
}

import { topicsTitle } from "~/content/frame/topics-title";
import { newestDimensionText } from "~/content/instrument/texts";
import type { ShownLanguage } from "~/content/language";
import { detectableSentence } from "~/content/report/changes";
import { withDepartments } from "~/content/texts";
import type { DimensionId } from "~/domain/instrument";
import type { Stage } from "~/domain/report/report";
import type { DimensionNames } from "~/features/report/name-dimensions.server";
import type { Database } from "~db/client.server";
import { findOrganisation, type Relationship } from "~db/queries/organisation.server";
import { describeTrendCuts, type TrendCuts } from "./describe-cuts.server";
import { describeTrendDrift, type TrendDrift } from "./describe-drift.server";
import { describeTrendHeader, type TrendHeader } from "./describe-header.server";
import { describeTrendMarks, type TrendMark } from "./describe-marks.server";
import { describeTrendSummaries, type TrendSummaries } from "./describe-summaries.server";
import {
  describeImported,
  describeTrendTime,
  type ImportedPoint,
  type ImportedScore,
  type TrendTime,
} from "./describe-time.server";
import { describeTrendVerdicts, type VerdictRow } from "./describe-verdicts.server";
import { describeTrendWaves, reasonsOf, type TrendTopic, type TrendWave } from "./describe-waves.server";
import { describeTrendWords, type TrendWords } from "./describe-words.server";
import { findTrend } from "./find-trend.server";

type TrendHeading = {
  organisation: string;
  relationship: { id: string; name: string; demonstration: boolean };
};

export type TrendSections = {
  header: TrendHeader;
  names: readonly [string, string];
  topics: readonly TrendTopic[];
  /** "Six topics". */
  topicsTitle: string;
  waves: readonly TrendWave[];
  /** Why quarters show no result, a line for each reason. */
  missing: readonly { labels: string; sentence: string }[];
  time: TrendTime;
  cuts: TrendCuts;
  marks: readonly TrendMark[];
  imported: readonly ImportedPoint[];
  target: Stage | null;
  /** Size of a change that is likely to be noticed, points, and the sentence that says so. */
  detectable: { points: number; sentence: string } | null;
  verdicts: readonly VerdictRow[];
  words: TrendWords;
  drift: TrendDrift | null;
  summaries: TrendSummaries;
};

type TrendPage = TrendHeading & { trend: TrendSections | null };

/** What is drawn beside the releases: where the advisor would go, and scores from before Tandem. */
type TrendBesides = { target: Stage | null; imported: readonly ImportedScore[] };

/** Everything the trends page shows; `trend` is null before the first wave has ended. */
export function showTrends(
  db: Database,
  relationship: Relationship,
  language: ShownLanguage,
  besides: TrendBesides,
): TrendPage {
  const heading = {
    organisation: findOrganisation(db)?.name ?? "",
    relationship: {
      id: relationship.id,
      name: relationship.name,
      demonstration: relationship.demonstration,
    },
  };
  const { trend, past, names } = findTrend(db, relationship);
  const waves = describeTrendWaves(language, past, names, relationship.id);
  if (waves.length === 0) return { ...heading, trend: null };

  const dimensionNames: DimensionNames = (id) =>
    withDepartments(newestDimensionText(id, language).name, { first: names[0], second: names[1] });
  const topics = dimensionsOver(waves).map((id) => ({ id, name: dimensionNames(id) }));
  const drift = describeTrendDrift(language, trend.drift, waves);
  const imported = describeImported(language, besides.imported);
  const marks = describeTrendMarks(db, language, relationship.id);
  const time = describeTrendTime(waves, imported, marks);
  const cuts = describeTrendCuts(language, waves, time);
  const smallest = trend.development.smallestDetectableChange;
  return {
    ...heading,
    trend: {
      header: describeTrendHeader(language, trend, past, waves, names, cuts.sentences),
      names,
      topics,
      topicsTitle: topicsTitle(language, topics.length),
      waves,
      missing: reasonsOf(language, waves),
      time,
      cuts,
      marks,
      imported,
      target: besides.target,
      detectable:
        smallest === null
          ? null
          : { points: smallest, sentence: detectableSentence(language, smallest) ?? "" },
      verdicts: describeTrendVerdicts(language, trend.development, names, dimensionNames),
      words: describeTrendWords(language, trend.development, past, names, dimensionNames),
      drift,
      summaries: describeTrendSummaries(language, waves, names, topics, drift),
    },
  };
}

/** Topics that any of the waves asked about: those of the newest first, then the ones that are no longer asked. */
function dimensionsOver(waves: readonly TrendWave[]): DimensionId[] {
  return [...new Set(waves.toReversed().flatMap(({ dimensions }) => Object.keys(dimensions)))];
}

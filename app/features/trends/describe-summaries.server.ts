import { lineSummary, linesSummary, type SummaryPoint } from "~/content/report/trend-summaries";
import type { TrendDrift } from "./describe-drift.server";
import { NOT_ASKED, type TrendTopic, type TrendValue, type TrendWave } from "./describe-waves.server";

export type TrendSummaries = {
  score: string;
  departments: string;
  gap: string;
  dimensions: string;
  responses: string;
  drift: string;
};

/** One sentence for each chart, made from its numbers. */
export function describeTrendSummaries(
  waves: readonly TrendWave[],
  names: readonly [string, string],
  topics: readonly TrendTopic[],
  drift: TrendDrift | null,
): TrendSummaries {
  const missing = waves.filter((wave) => wave.missing !== null).map(({ label }) => label);
  const line = (what: string, valueIn: (wave: TrendWave) => TrendValue, gone: readonly string[] = []) =>
    lineSummary(
      what,
      waves.map((wave) => pointOf(wave.label, valueIn(wave))),
      gone,
    );
  const response = (index: 0 | 1) =>
    lineSummary(
      names[index],
      waves.map(({ label, responses }) => ({
        label,
        value: responses[index].text,
        range: "",
        score: responses[index].rate,
      })),
      [],
    );
  return {
    score: line(
      "Score of both departments together on a scale from 20 to 100",
      ({ overall }) => overall,
      missing,
    ),
    departments: linesSummary([
      line(`Scores on a scale from 20 to 100, ${names[0]}`, ({ departments }) => departments[0]),
      line(names[1], ({ departments }) => departments[1], missing),
    ]),
    gap: line(`Score of ${names[0]} less that of ${names[1]}, points`, ({ gap }) => gap, missing),
    dimensions: linesSummary(
      topics.map(({ id, name }) => line(name, ({ dimensions }) => dimensions[id] ?? NOT_ASKED)),
    ),
    responses: linesSummary([`Response rates, ${response(0)}`, response(1)]),
    drift: drift
      ? lineSummary(
          "Moving average of the score",
          drift.points.map(({ label, value, average }) => ({ label, value, range: "", score: average })),
          [],
        )
      : "",
  };
}

function pointOf(label: string, { estimate, value, range }: TrendValue): SummaryPoint {
  return { label, value, range, score: estimate.kind === "estimate" ? estimate.score : null };
}

import { topicsTitle } from "~/content/frame/topics-title";
import { formatList } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { reportTexts } from "./texts";

type Scored = { name: string; value: string; range: string; stage: string };
type Names = readonly [string, string];
type Topic = { name: string; values: readonly [string, string]; gap: string };

/** What a chart shows, for those who do not see it. */
export function scoreChartSummary(
  asked: ShownLanguage,
  { value, range, stage }: Scored,
  previous: { value: string; quarter: string } | null,
): string {
  const { charts } = reportTexts(asked).texts;
  const now =
    range === ""
      ? fill(charts.score, { value, stage })
      : fill(charts.scoreWithRange, { value, range, stage });
  return previous ? `${now} ${fill(charts.before, previous)}` : now;
}

export function departmentsChartSummary(asked: ShownLanguage, rows: readonly Scored[]): string {
  const { language, texts } = reportTexts(asked);
  const { charts } = texts;
  const departments = rows.map(({ name, value, range }) =>
    range === ""
      ? fill(charts.department, { name, value })
      : fill(charts.departmentWithRange, { name, value, range }),
  );
  return fill(charts.departments, { departments: formatList(language, departments) });
}

export function dimensionsChartSummary(asked: ShownLanguage, rows: readonly Topic[], names: Names): string {
  const { language, texts } = reportTexts(asked);
  const parts = rows.map(({ name, values, gap }) =>
    fill(texts.charts.dimension, {
      name,
      first: names[0],
      firstValue: values[0],
      second: names[1],
      secondValue: values[1],
      gap,
    }),
  );
  const topics = topicsTitle(language, rows.length);
  return fill(texts.charts.dimensions, { topics, rows: parts.join("; ") });
}

import { type EarlierSurvey, type ImportedSurvey, markImported } from "~/domain/trends/imported";
import { parseRosterFile } from "~/features/roster/parse-file.server";
import { type HistoryColumn, parseHistoryColumns } from "./parse-columns.server";
import { type HistoryRow, type HistoryRules, parseHistoryRow, type RowProblem } from "./parse-row.server";

type HistoryProblem = { line: number; problem: RowProblem };

export type UnreadableFile =
  | { reason: "missing-columns"; columns: readonly HistoryColumn[] }
  | { reason: "no-rows" };

export type HistoryFile =
  | { ok: true; surveys: readonly ImportedSurvey[]; problems: readonly HistoryProblem[] }
  | ({ ok: false } & UnreadableFile);

type Line = { line: number; row: HistoryRow };

/** All that the file says about earlier surveys; a quarter counts only if it has one good row for each department. */
export async function parseHistoryFile(text: string, rules: HistoryRules): Promise<HistoryFile> {
  const parsed = await parseRosterFile(text);
  const [header, ...rows] = parsed.rows;
  const { at, missing } = parseHistoryColumns(header?.fields ?? []);
  if (missing.length > 0) return { ok: false, reason: "missing-columns", columns: missing };
  if (rows.length === 0) return { ok: false, reason: "no-rows" };

  const good: Line[] = [];
  const problems: HistoryProblem[] = [];
  for (const { line, fields } of rows) {
    const read = parseHistoryRow((column) => fields[at(column)] ?? "", rules);
    if (read.ok) good.push({ line, row: read.row });
    else problems.push(...read.problems.map((problem) => ({ line, problem })));
  }
  const quarters = [...new Set(good.map(({ row }) => row.quarter))].sort();
  const surveys = quarters.flatMap((quarter) => {
    const found = pair(
      good.filter(({ row }) => row.quarter === quarter),
      rules,
    );
    problems.push(...found.problems);
    return found.survey ?? [];
  });
  return { ok: true, surveys, problems: problems.sort((a, b) => a.line - b.line) };
}

function pair(
  lines: readonly Line[],
  { departments, scale, threshold }: HistoryRules,
): { survey: ImportedSurvey | null; problems: readonly HistoryProblem[] } {
  const [firsts, seconds] = ([0, 1] as const).map((index) =>
    lines.filter(({ row }) => row.departmentIndex === index),
  );
  const [first, second] = [firsts?.[0], seconds?.[0]];
  const twice = [...(firsts ?? []).slice(1), ...(seconds ?? []).slice(1)];
  if (twice.length > 0) {
    return { survey: null, problems: twice.map(({ line }) => ({ line, problem: { is: "twice" } })) };
  }
  if (!first || !second) {
    const other = departments[first ? 1 : 0];
    return { survey: null, problems: lines.map(({ line }) => ({ line, problem: { is: "alone", other } })) };
  }
  const days = [first.row.askedOn, second.row.askedOn].sort();
  const survey: EarlierSurvey = {
    quarter: first.row.quarter,
    askedOn: days[1] ?? first.row.askedOn,
    scale,
    departments: [score(first.row), score(second.row)],
  };
  const marked = markImported(survey, threshold);
  return { survey: marked.ok ? marked.imported : null, problems: [] };
}

function score({ score: points, respondents, invited }: HistoryRow): EarlierSurvey["departments"][0] {
  return { score: points, respondents, invited };
}

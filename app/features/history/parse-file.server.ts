import { type EarlierSurvey, type ImportedSurvey, markImported } from "~/domain/trends/imported";
import { parseRosterFile } from "~/features/roster/parse-file.server";
import { parseHistoryColumns } from "./parse-columns.server";
import { type HistoryRow, type HistoryRules, parseHistoryRow } from "./parse-row.server";

export type HistoryProblem = { line: number; problem: string };

export type HistoryFile =
  | { ok: true; surveys: readonly ImportedSurvey[]; problems: readonly HistoryProblem[] }
  | { ok: false; sentence: string };

type Line = { line: number; row: HistoryRow };

/** All that the file says about earlier surveys; a quarter counts only if it has one good row for each department. */
export async function parseHistoryFile(text: string, rules: HistoryRules): Promise<HistoryFile> {
  const parsed = await parseRosterFile(text);
  if (!parsed.ok) {
    return { ok: false, sentence: `A quotation mark that opens in line ${parsed.line} is never closed.` };
  }
  const [header, ...rows] = parsed.rows;
  const { at, missing } = parseHistoryColumns(header?.fields ?? []);
  if (missing.length > 0) {
    return { ok: false, sentence: `The first line does not name a column for ${missing.join(", ")}.` };
  }
  if (rows.length === 0) return { ok: false, sentence: "There is nothing below the line of column names." };

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
    const problem = "The same quarter and department stand in the file twice; the quarter is left out.";
    return { survey: null, problems: twice.map(({ line }) => ({ line, problem })) };
  }
  if (!first || !second) {
    const other = departments[first ? 1 : 0];
    const problem = `Left out, because ${other} has no usable row for this quarter: one department alone is not shown.`;
    return { survey: null, problems: lines.map(({ line }) => ({ line, problem })) };
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

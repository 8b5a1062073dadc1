import { isCalendarDate } from "~/domain/calendar-date";
import { type ImportedDepartment, type ImportScale, pointsFrom } from "~/domain/trends/imported";
import type { HistoryColumn } from "./parse-columns.server";

export type HistoryRow = ImportedDepartment & { quarter: string; askedOn: string; departmentIndex: 0 | 1 };

export type HistoryRules = {
  departments: readonly [string, string];
  scale: ImportScale;
  threshold: number;
  /** ISO date. */
  today: string;
  /** Quarters in which Tandem has a wave of its own. */
  ownQuarters: readonly string[];
};

/** Why a row is left out; `given` is what the file says. */
export type RowProblem =
  | { is: "noQuarter" | "noDay"; given: string }
  | { is: "ownWave"; quarter: string }
  | { is: "future"; day: string }
  | { is: "otherQuarter"; day: string; quarter: string }
  | { is: "noDepartment"; given: string; first: string; second: string }
  | { is: "noScore"; given: string; scale: ImportScale }
  | { is: "noRespondents" | "noInvited" | "twice" }
  | { is: "tooFew"; respondents: number; threshold: number }
  | { is: "tooMany"; respondents: number; invited: number }
  | { is: "alone"; other: string };

type ReadHistoryRow = { ok: true; row: HistoryRow } | { ok: false; problems: readonly RowProblem[] };

/** One row of the file, or everything that is wrong with it. */
export function parseHistoryRow(
  field: (column: HistoryColumn) => string,
  rules: HistoryRules,
): ReadHistoryRow {
  const problems: RowProblem[] = [];
  const quarter = readQuarter(field("quarter"));
  if (quarter === null) problems.push({ is: "noQuarter", given: cut(field("quarter")) });
  else if (rules.ownQuarters.includes(quarter)) problems.push({ is: "ownWave", quarter });

  const askedOn = readDay(field("date"));
  if (askedOn === null) problems.push({ is: "noDay", given: cut(field("date")) });
  else if (askedOn > rules.today) problems.push({ is: "future", day: askedOn });
  else if (quarter !== null && quarterOf(askedOn) !== quarter)
    problems.push({ is: "otherQuarter", day: askedOn, quarter });

  const departmentIndex = departmentOf(field("department"), rules.departments);
  if (departmentIndex === null) {
    const [first, second] = rules.departments;
    problems.push({ is: "noDepartment", given: cut(field("department")), first, second });
  }

  const given = readNumber(field("score"));
  const score = given === null ? null : pointsFrom(given, rules.scale);
  if (score === null) problems.push({ is: "noScore", given: cut(field("score")), scale: rules.scale });

  const respondents = readCount(field("answered"));
  const invited = readCount(field("invited"));
  if (respondents === null) problems.push({ is: "noRespondents" });
  else if (respondents < rules.threshold)
    problems.push({ is: "tooFew", respondents, threshold: rules.threshold });
  if (invited === null) problems.push({ is: "noInvited" });
  else if (respondents !== null && respondents > invited)
    problems.push({ is: "tooMany", respondents, invited });

  const complete =
    quarter !== null &&
    askedOn !== null &&
    departmentIndex !== null &&
    score !== null &&
    respondents !== null;
  return problems.length === 0 && complete && invited !== null
    ? { ok: true, row: { quarter, askedOn, departmentIndex, score, respondents, invited } }
    : { ok: false, problems };
}

/** "2025-Q1" from that, "2025 q1" or "Q1 2025". */
function readQuarter(text: string): string | null {
  const [, year, part] = /^(\d{4})[-/ ]?Q([1-4])$/i.exec(text) ?? [];
  if (year && part) return `${year}-Q${part}`;
  const [, laterPart, laterYear] = /^Q([1-4])[-/ ]?(\d{4})$/i.exec(text) ?? [];
  return laterPart && laterYear ? `${laterYear}-Q${laterPart}` : null;
}

/** ISO, or day.month.year; with slashes nobody knows which number is the month. */
function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return isCalendarDate(iso) ? iso : null;
}

function quarterOf(isoDay: string): string {
  return `${isoDay.slice(0, 4)}-Q${Math.ceil(Number(isoDay.slice(5, 7)) / 3)}`;
}

function departmentOf(text: string, departments: readonly [string, string]): 0 | 1 | null {
  const same = (name: string) => name.trim().toLowerCase() === text.toLowerCase();
  if (same(departments[0])) return 0;
  return same(departments[1]) ? 1 : null;
}

/** With a point or a comma before its decimals. */
function readNumber(text: string): number | null {
  return /^\d{1,3}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

function readCount(text: string): number | null {
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

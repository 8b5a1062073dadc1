const HISTORY_COLUMNS = ["quarter", "date", "department", "score", "answered", "invited"] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

const SPELLINGS: Readonly<Record<HistoryColumn, readonly string[]>> = {
  quarter: ["quarter", "quartal", "trimestre"],
  date: ["date", "surveydate", "datum", "fecha"],
  department: ["department", "abteilung", "dept", "team", "bereich"],
  score: ["score", "points", "result", "mean", "percent", "wert"],
  answered: ["answered", "respondents", "responses", "n"],
  invited: ["invited", "invitations", "headcount", "population"],
};

/** Where each column stands, -1 when it is missing. Case, spaces and punctuation do not matter. */
export function parseHistoryColumns(header: readonly string[]): {
  at: (column: HistoryColumn) => number;
  missing: readonly HistoryColumn[];
} {
  const titles = header.map((title) => title.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, ""));
  const at = (column: HistoryColumn) => titles.findIndex((title) => SPELLINGS[column].includes(title));
  return { at, missing: HISTORY_COLUMNS.filter((column) => at(column) < 0) };
}

import type { Database } from "~db/client.server";
import { type LiveTable, listRespondentTables, listTriggers } from "~db/queries/respondent-tables.server";

const TIME_NAME = /(^|_)(at|on|time|date|stamp|timestamp|when|created|updated|submitted|claimed|cast)$/;
const TIME_TYPE = /date|time/i;
const RESTORE = "Stop whatever changed it and restore the last backup.";

/** A sentence about a respondents' table that could tell an order, a time or a person, or null. */
export function checkSchema(db: Database): string | null {
  for (const table of listRespondentTables(db)) {
    const problem = tableProblem(table);
    if (problem !== null) return `The table ${table.name} ${problem}. ${RESTORE}`;
  }
  const [trigger] = listTriggers(db);
  return trigger === undefined
    ? null
    : `The database has a trigger called ${trigger}, and Tandem makes none: it could copy what respondents send. Drop it, or restore the last backup.`;
}

function isTimeColumn({ name, type }: { name: string; type: string }): boolean {
  return TIME_NAME.test(name) || TIME_TYPE.test(type);
}

function tableProblem(table: LiveTable): string | null {
  if (table.columns.length === 0) return "is missing";
  if (!table.withoutRowid) return "has a hidden row number, which tells the order of arrival";
  if (!table.strict) return "accepts values of any type";
  const time = table.columns.find(isTimeColumn);
  if (time) return `has a column ${time.name} for a time`;
  const filled = table.columns.find(({ hasDefault }) => hasDefault);
  if (filled) return `fills the column ${filled.name} by itself`;
  const added = table.columns.find(({ name }) => !table.expected.includes(name));
  if (added) return `has a column ${added.name} that Tandem did not make`;
  const lacking = table.expected.find((name) => table.columns.every((column) => column.name !== name));
  return lacking === undefined ? null : `lacks the column ${lacking}`;
}

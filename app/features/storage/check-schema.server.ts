import { anonymityTexts } from "~/content/anonymity/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import type { Database } from "~db/client.server";
import { type LiveTable, listRespondentTables, listTriggers } from "~db/queries/respondent-tables.server";

const TIME_NAME = /(^|_)(at|on|time|date|stamp|timestamp|when|created|updated|submitted|claimed|cast)$/;
const TIME_TYPE = /date|time/i;

/** A sentence about a respondents' table that could tell an order, a time or a person, or null. */
export function checkSchema(db: Database, language: ShownLanguage): string | null {
  const texts = anonymityTexts(language).texts.schema;
  for (const table of listRespondentTables(db)) {
    const problem = findProblem(table);
    if (problem === null) continue;
    return fill(texts[problem.kind], { table: table.name, column: problem.column ?? "" });
  }
  const [trigger] = listTriggers(db);
  return trigger === undefined ? null : fill(texts.trigger, { trigger });
}

function isTimeColumn({ name, type }: { name: string; type: string }): boolean {
  return TIME_NAME.test(name) || TIME_TYPE.test(type);
}

type TableProblem =
  | { kind: "missing" | "hiddenRowNumber" | "anyType"; column?: undefined }
  | { kind: "time" | "filled" | "added" | "lacking"; column: string };

function findProblem(table: LiveTable): TableProblem | null {
  if (table.columns.length === 0) return { kind: "missing" };
  if (!table.withoutRowid) return { kind: "hiddenRowNumber" };
  if (!table.strict) return { kind: "anyType" };
  const time = table.columns.find(isTimeColumn);
  if (time) return { kind: "time", column: time.name };
  const filled = table.columns.find(({ hasDefault }) => hasDefault);
  if (filled) return { kind: "filled", column: filled.name };
  const added = table.columns.find(({ name }) => !table.expected.includes(name));
  if (added) return { kind: "added", column: added.name };
  const lacking = table.expected.find((name) => table.columns.every((column) => column.name !== name));
  return lacking === undefined ? null : { kind: "lacking", column: lacking };
}

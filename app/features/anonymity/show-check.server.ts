import { fill } from "~/content/texts";
import { formatInstant } from "~/features/format-time.server";
import { keptPeriods } from "~/features/privacy/describe-storage.server";
import { checkSchema } from "~/features/storage/check-schema.server";
import type { Database } from "~db/client.server";
import { listRespondentTables } from "~db/queries/respondent-tables.server";
import { listStoredTables } from "~db/queries/stored-tables.server";
import { describeCheck, describeHolder, describeVerdict, verdictOf } from "./describe-check.server";
import { findAnonymityCheck } from "./record-check.server";

/** The last attack on this installation in words, and what respondents leave behind as the database has it now. */
export function showAnonymityCheck(db: Database) {
  return { last: lastCheck(db), tables: respondentTables(db), problem: checkSchema(db) };
}

export type ShownAnonymity = ReturnType<typeof showAnonymityCheck>;

function lastCheck(db: Database) {
  const found = findAnonymityCheck(db);
  if (!found) return null;
  const { check, at } = found;
  return {
    at: formatInstant(at),
    ...describeCheck(check),
    holder: check.holder && describeHolder(check.holder),
    attacks: check.attacks.map((attack) => ({
      name: attack.name,
      verdict: verdictOf(attack),
      result: describeVerdict(attack),
      saw: attack.saw,
    })),
  };
}

/** What the tables are, never how many rows they have: whoever reloads the page could watch ballots arrive. */
function respondentTables(db: Database) {
  const stored = listStoredTables(db);
  const periods = keptPeriods(db);
  return listRespondentTables(db).map(({ name, withoutRowid, strict }) => {
    const table = stored.find((candidate) => candidate.name === name);
    return {
      name,
      what: table?.description?.what ?? "",
      kept: fill(table?.description?.kept ?? "", periods),
      orderless: withoutRowid && strict,
      columns: (table?.columns ?? []).map(({ name, type, what }) => ({
        name,
        type: type.toLowerCase(),
        what: what || "Nobody has said what this is: Tandem did not make it.",
      })),
    };
  });
}

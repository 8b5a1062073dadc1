import { anonymityTexts } from "~/content/anonymity/texts";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";
import { describeTables } from "~/features/describe-tables.server";
import { keptPeriods } from "~/features/privacy/describe-storage.server";
import { checkSchema } from "~/features/storage/check-schema.server";
import type { Database } from "~db/client.server";
import { listRespondentTables } from "~db/queries/respondent-tables.server";
import {
  describeAttack,
  describeCheck,
  describeFinding,
  describeHolder,
  verdictOf,
} from "./describe-check.server";
import { findAnonymityCheck } from "./record-check.server";

/** The last attack on this installation in words, and what respondents leave behind as the database has it now. */
export function showAnonymityCheck(db: Database, language: ShownLanguage) {
  return {
    last: lastCheck(db, language),
    tables: respondentTables(db, language),
    problem: checkSchema(db, language),
  };
}

export type ShownAnonymity = ReturnType<typeof showAnonymityCheck>;

function lastCheck(db: Database, language: ShownLanguage) {
  const found = findAnonymityCheck(db);
  if (!found) return null;
  const { check, at } = found;
  return {
    at: formatInstant(language, at),
    ...describeCheck(language, check),
    findings: check.findings.map((finding) => describeFinding(language, finding)),
    holder: check.holder && describeHolder(language, check.holder),
    attacks: check.attacks.map((attack) => ({
      ...describeAttack(language, attack),
      verdict: verdictOf(attack),
    })),
  };
}

/** What the tables are, never how many rows they have: whoever reloads the page could watch ballots arrive. */
function respondentTables(db: Database, language: ShownLanguage) {
  const { unknownColumn } = anonymityTexts(language).texts;
  const stored = describeTables(db, language);
  const periods = keptPeriods(db, language);
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
        what: what || unknownColumn,
      })),
    };
  });
}

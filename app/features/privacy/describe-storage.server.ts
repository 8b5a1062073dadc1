import { dataProtectionTexts } from "~/content/data-protection/texts";
import { plural } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { privacyTexts } from "~/content/privacy/texts";
import { fill } from "~/content/translated";
import { describeTables } from "~/features/describe-tables.server";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";

const GROUPS = ["people", "ballots", "results", "plans", "accounts", "organisation", "technical"] as const;

/** Every table and field of the running database with what was said about it, in an order for people. */
export function describeStorage(db: Database, language: ShownLanguage) {
  const { texts } = dataProtectionTexts(language);
  const periods = keptPeriods(db, language);
  const tables = describeTables(db, language);
  const groups = GROUPS.map((group) => ({
    name: texts.groups[group],
    tables: tables
      .filter(({ description }) => (description?.group ?? "technical") === group)
      .map(({ name, withoutRowid, strict, description, columns }) => ({
        name,
        what: description?.what ?? texts.notDescribed,
        why: description?.why ?? "",
        kept: fill(description?.kept ?? "", periods),
        seenBy: description?.seenBy ?? "",
        personal: description?.personal ?? true,
        orderless: withoutRowid && strict,
        fields: columns.map((column) => ({
          name: column.name,
          type: column.type.toLowerCase(),
          what: column.what || texts.notDescribed,
        })),
      })),
  }));
  return { groups, periods };
}

/** What the retention settings say, as sentences. */
export function keptPeriods(db: Database, language: ShownLanguage): { roster: string; comments: string } {
  const { rosterKeptMonths, commentsKeptMonths } = findOrganisation(db) ?? {};
  const { periods } = privacyTexts(language).texts;
  return {
    roster: rosterKeptMonths ? plural(language, periods.roster, rosterKeptMonths) : periods.rosterWithout,
    comments: commentsKeptMonths
      ? plural(language, periods.comments, commentsKeptMonths)
      : periods.commentsWithout,
  };
}

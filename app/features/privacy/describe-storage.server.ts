import { GROUP_NAMES } from "~/content/privacy/stored";
import { fill } from "~/content/texts";
import type { Database } from "~db/client.server";
import { findOrganisation } from "~db/queries/organisation.server";
import { listStoredTables } from "~db/queries/stored-tables.server";

const GROUPS = ["people", "ballots", "results", "plans", "accounts", "organisation", "technical"] as const;
const NOT_DESCRIBED = "Not described. Ask the makers of Tandem before you sign.";

/** Every table and field of the running database with what was said about it, in an order for people. */
export function describeStorage(db: Database) {
  const periods = keptPeriods(db);
  const tables = listStoredTables(db);
  const groups = GROUPS.map((group) => ({
    name: GROUP_NAMES[group],
    tables: tables
      .filter(({ description }) => (description?.group ?? "technical") === group)
      .map(({ name, withoutRowid, strict, description, columns }) => ({
        name,
        what: description?.what ?? NOT_DESCRIBED,
        why: description?.why ?? "",
        kept: fill(description?.kept ?? "", periods),
        seenBy: description?.seenBy ?? "",
        personal: description?.personal ?? true,
        orderless: withoutRowid && strict,
        fields: columns.map((column) => ({
          name: column.name,
          type: column.type.toLowerCase(),
          what: column.what || NOT_DESCRIBED,
        })),
      })),
  }));
  return { groups, periods };
}

/** What the retention settings say, as sentences. */
export function keptPeriods(db: Database): { roster: string; comments: string } {
  const { rosterKeptMonths, commentsKeptMonths } = findOrganisation(db) ?? {};
  const months = (count: number) => (count === 1 ? "one month" : `${count} months`);
  return {
    roster: rosterKeptMonths
      ? `Until ${months(rosterKeptMonths)} after the last wave, or after people were last brought in; longer only while a wave is planned or open.`
      : "Until HR deletes it. No period is set.",
    comments: commentsKeptMonths
      ? `Until ${months(commentsKeptMonths)} after the end of their wave.`
      : "As long as the installation exists. No period is set.",
  };
}

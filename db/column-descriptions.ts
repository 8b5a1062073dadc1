import { ballotTables } from "./descriptions/ballots";
import type { DescribedTables, TableDescription } from "./descriptions/described-tables";
import { organisationTables } from "./descriptions/organisation";
import { peopleTables } from "./descriptions/people";
import { planTables } from "./descriptions/plans";
import { resultTables } from "./descriptions/results";

export type { TableDescription } from "./descriptions/described-tables";

/** What is stored, for people: every column of the schema, or this does not compile. */
export const TABLE_DESCRIPTIONS: DescribedTables = {
  ...organisationTables,
  ...peopleTables,
  ...ballotTables,
  ...resultTables,
  ...planTables,
};

/** Tables that SQLite and its tools keep for themselves, by their own names. */
export const SQLITE_TABLES: Readonly<Record<string, TableDescription>> = {
  __drizzle_migrations: {
    group: "technical",
    what: "Which changes of the database's structure were made.",
    why: "So that each change is made once.",
    kept: "As long as the installation exists.",
    seenBy: "Administrators, on this document.",
    personal: false,
    columns: {
      id: "Running number.",
      hash: "Hash of the change's text.",
      created_at: "When the change was written by the makers of Tandem.",
    },
  },
  sqlite_sequence: {
    group: "technical",
    what: "The last running number of each table that has one.",
    why: "So that a number is never used twice.",
    kept: "As long as the installation exists.",
    seenBy: "Nobody on a page.",
    personal: false,
    columns: {
      name: "The table.",
      seq: "Its last running number.",
    },
  },
};

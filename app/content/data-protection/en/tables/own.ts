import type { TextTree } from "~/content/translated";
import { words } from "./words";

/** Tables that SQLite and its tools keep for themselves, by their own names. */
export const sqliteTables = {
  __drizzle_migrations: {
    what: "Which changes of the database's structure were made.",
    why: "So that each change is made once.",
    kept: words.forGood,
    seenBy: "Administrators, on this document.",
    columns: {
      id: "Running number.",
      hash: "Hash of the change's text.",
      created_at: "When the change was written by the makers of Tandem.",
    },
  },
  sqlite_sequence: {
    what: "The last running number of each table that has one.",
    why: "So that a number is never used twice.",
    kept: words.forGood,
    seenBy: "Nobody on a page.",
    columns: {
      name: "The table.",
      seq: "Its last running number.",
    },
  },
} as const satisfies TextTree;

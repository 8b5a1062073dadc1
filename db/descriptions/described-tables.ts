import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as schema from "../schema";

/** Columns that the full export leaves out say why. */
type FieldDescription = string | { what: string; leftOut: string };

export type TableDescription<Column extends string = string> = {
  group: "organisation" | "accounts" | "people" | "ballots" | "results" | "plans" | "technical";
  what: string;
  why: string;
  /** Holds {roster} or {comments} where a setting decides. */
  kept: string;
  seenBy: string;
  /** Whether it says something about a person whom it names. */
  personal: boolean;
  columns: Readonly<Record<Column, FieldDescription>>;
};

type Schema = typeof schema;
type TableName = {
  [Name in keyof Schema]: Schema[Name] extends SQLiteTable ? Name : never;
}[keyof Schema];

/** One entry for every table of the schema and every column of it: leaving one out does not compile. */
export type DescribedTables = {
  readonly [Name in TableName]: TableDescription<keyof Schema[Name]["$inferSelect"] & string>;
};

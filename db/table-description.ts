import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type * as schema from "./schema";

/** Why the full export leaves a column out; the content words it. */
type LeftOut =
  | "helps-guessing"
  | "may-still-sign-in"
  | "opens-interface"
  | "makes-codes"
  | "means-nothing-alone"
  | "means-nothing-without-key"
  | "would-count-answers"
  | "is-random"
  | "opens-meeting"
  | "would-count-guesses"
  | "is-single-guess";

export type TableFacts<Column extends string = string> = {
  group: "organisation" | "accounts" | "people" | "ballots" | "results" | "plans" | "technical";
  /** Whether it says something about a person whom it names. */
  personal: boolean;
  leftOut?: Readonly<Partial<Record<Column, LeftOut>>>;
};

/** What the content says of a table; `kept` holds {roster} or {comments} where a setting decides. */
export type TableTexts<Column extends string = string> = {
  what: string;
  why: string;
  kept: string;
  seenBy: string;
  columns: Readonly<Record<Column, string>>;
};

type Schema = typeof schema;
export type TableName = {
  [Name in keyof Schema]: Schema[Name] extends SQLiteTable ? Name : never;
}[keyof Schema];
export type ColumnOf<Name extends TableName> = keyof Schema[Name]["$inferSelect"] & string;

/** One entry for every table of the schema and every column of it: leaving one out does not compile. */
export type TextsOfTables = { readonly [Name in TableName]: TableTexts<ColumnOf<Name>> };

/** How much room a column of a table needs: that of a number, a name or date, what is given in it, or a sentence. */
export type ColumnRoom = "number" | "short" | "words" | "sentence";

/** What stands on a printed sheet, in order. */
export type WorksheetBlock =
  | { kind: "text"; text: string }
  | { kind: "lines"; label: string; lines: number }
  /** A row may be shorter than the headers; what is missing is left empty to write in. */
  | {
      kind: "table";
      caption: string;
      headers: readonly string[];
      /** Of each header. */
      columns: readonly ColumnRoom[];
      rows: readonly (readonly string[])[];
      emptyRows: number;
    }
  | { kind: "checklist"; label: string; items: readonly string[] }
  | { kind: "signatures"; label: string; signers: readonly string[] };

export type Worksheet = {
  id: string;
  title: string;
  /** How many to print. */
  copies: string;
  instructions: readonly string[];
  /** Printed across the paper, for what has many columns. */
  landscape?: boolean;
  /** Cards: along the lines of its blocks the sheet is cut apart. */
  cards?: boolean;
  blocks: readonly WorksheetBlock[];
};

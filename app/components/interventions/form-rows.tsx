import type { ReactNode } from "react";

type RowsProps<Row> = {
  /** Name of the fields. */
  list: string;
  /** A row in words. */
  named: (number: number) => string;
  rows: readonly Row[];
  /** How many rows an empty page shows. */
  least: number;
  empty: Row;
  children: (row: Row, name: (field: string) => string) => ReactNode;
};

/** So many empty rows stand below those filled in; saving brings more. */
const SPARE = 2;

/** Rows that work without a script: those left empty fall away. */
export function DraftRows<Row>({ list, named, rows, least, empty, children }: RowsProps<Row>) {
  const count = Math.max(least, rows.length + SPARE);
  const all = Array.from({ length: count }, (_, index) => rows[index] ?? empty);
  return (
    <ol className="draft-rows">
      {all.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <li key={`${list}.${index}`}>
          <fieldset>
            <legend className="small">{named(index + 1)}</legend>
            {children(entry, (field) => `${list}.${index}.${field}`)}
          </fieldset>
        </li>
      ))}
    </ol>
  );
}

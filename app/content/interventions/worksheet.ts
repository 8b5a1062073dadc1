import type { ColumnRoom, Worksheet, WorksheetBlock } from "~/domain/interventions/worksheet";

/** What of a block does not depend on a language. */
type BlockLayout =
  | { kind: "text" | "checklist" | "signatures" }
  | { kind: "lines"; lines: number }
  | { kind: "table"; columns: readonly ColumnRoom[]; emptyRows: number };

type BlockWords =
  | { text: string }
  | { label: string }
  | { label: string; items: readonly string[] }
  | { label: string; signers: readonly string[] }
  | {
      caption: string /** A column that heads nothing has null. */;
      headers: readonly (string | null)[];
      rows: readonly { cells: readonly string[] }[];
    };

export type WorksheetLayout = Pick<Worksheet, "id" | "landscape" | "cards"> & {
  blocks: readonly BlockLayout[];
};

/** The words of a worksheet in one language, block for block as in the others. */
export type WorksheetWords = {
  title: string;
  copies: string;
  instructions: readonly string[];
  blocks: readonly BlockWords[];
};

/** A worksheet in the words of one language. */
export function worksheetOf({ blocks, ...layout }: WorksheetLayout, words: WorksheetWords): Worksheet {
  return {
    ...layout,
    title: words.title,
    copies: words.copies,
    instructions: words.instructions,
    blocks: blocks.map((block, place) => blockOf(block, words.blocks[place], `${layout.id}, block ${place}`)),
  };
}

function blockOf(layout: BlockLayout, words: BlockWords | undefined, where: string): WorksheetBlock {
  if (words !== undefined) {
    if (layout.kind === "text" && "text" in words) return { kind: "text", text: words.text };
    if (layout.kind === "checklist" && "items" in words) return { kind: "checklist", ...words };
    if (layout.kind === "signatures" && "signers" in words) return { kind: "signatures", ...words };
    if (layout.kind === "lines" && "label" in words) return { ...layout, label: words.label };
    if (layout.kind === "table" && "caption" in words) {
      return {
        ...layout,
        ...words,
        headers: words.headers.map((header) => header ?? ""),
        rows: words.rows.map(({ cells }) => cells),
      };
    }
  }
  throw new Error(`the words of a worksheet do not fit its layout: ${where}`);
}

import type { TextTree } from "~/content/translated";
import { page } from "./en/page";
import { header, statement } from "./en/statement";
import { missing, noteProblems, summaries, values } from "./en/waves";
import { departments, drift, gap, responses } from "./en/words";

/** What the trends say about waves over time, and the pages of the notes on the time line. */
export const en = {
  page,
  statement,
  header,
  departments,
  gap,
  responses,
  drift,
  missing,
  values,
  summaries,
  noteProblems,
  /** A name or sentence that goes on inside another one. */
  goesOn: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
} as const satisfies TextTree;

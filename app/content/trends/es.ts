import type { TextTree } from "~/content/translated";
import { page } from "./es/page";
import { header, statement } from "./es/statement";
import { missing, noteProblems, summaries, values } from "./es/waves";
import { departments, drift, gap, responses } from "./es/words";

export const es = {
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
  goesOn: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
} as const satisfies TextTree;

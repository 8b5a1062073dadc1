import type { TextTree } from "~/content/translated";
import { page } from "./fr/page";
import { header, statement } from "./fr/statement";
import { missing, noteProblems, summaries, values } from "./fr/waves";
import { departments, drift, gap, responses } from "./fr/words";

export const fr = {
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

import type { TextTree } from "~/content/translated";
import { page } from "./de/page";
import { header, statement } from "./de/statement";
import { missing, noteProblems, summaries, values } from "./de/waves";
import { departments, drift, gap, responses } from "./de/words";

export const de = {
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
  goesOn: (text: string) => text,
} as const satisfies TextTree;

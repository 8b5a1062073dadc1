import type { TextTree } from "~/content/translated";

/** Sections 3 and 4: what is asked, and what is shown of it. */
export const shown = {
  askedTitle: "What is asked",
  asked:
    "The same statements for everybody in both departments, and one comment that may be left empty. Every statement may be skipped. Nothing else is asked: no age, sex, team, position or length of service.",
  otherWords:
    "Departments other than Sales and Marketing are asked these instead of the statements about leads and customers",
  /** {asked}: the sentences of `asked`. */
  namesOfPairs: "{asked} A and B stand for the names of the two departments.",
  title: "What is shown, and from how many answers on",
  /** {threshold} */
  threshold:
    "Nothing of its own about a department with fewer than {threshold} answers. A wave may have a higher threshold; the program takes no lower one, and no change after opening.",
  /** {pool} */
  pool: "If one department is below it, the other is not shown either; only the total of both, from {pool} answers on. Otherwise one could be worked out from the other.",
  /** {group}, {comments} */
  comments:
    "Comments by department only from {group} answers and {comments} comments in each; else mixed over both; else destroyed unread.",
  /** {coalition} */
  rounding:
    "Figures are rounded to the steps below and open-ended at both ends. The steps are tested so that those of one wave prove no single answer, also when up to {coalition} colleagues put their own answers together.",
  small:
    "Where a department has fewer than ten answers, topics, shares of statements, and sets of three lowest and three highest statements are shown for both departments together, every person counting the same; each is cut to what proves no single answer beside the others, also for colleagues of different departments.",
  distributions: "How answers are distributed is not shown, for any number.",
  oneResult:
    "One result a wave, after it has closed. Nothing while it runs but a coarse band of participation, once a day. A wave that is closed early or cancelled releases nothing.",
  /** {restDays} */
  rest: "No two results of the same people lie less than {restDays} days apart. A wave that releases nothing does not count.",
  /** A wave's threshold and who holds its key: {name}, {quarter}, {opened}, {closes}, {threshold}. */
  keyOfServer:
    "{name}, {quarter}, {opened} to {closes}: threshold {threshold}; the key is held by the server.",
  keyOfTrustee:
    "{name}, {quarter}, {opened} to {closes}: threshold {threshold}; the key is held by a trustee.",
  /** The same, and {holder}. */
  keyOfNamed: "{name}, {quarter}, {opened} to {closes}: threshold {threshold}; the key is held by {holder}.",
} as const satisfies TextTree;

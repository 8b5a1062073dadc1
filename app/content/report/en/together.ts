/** Figures of both departments together, every person weighing the same. */
export const together = {
  title: "Both departments together",
  lead: "Where few people answer, what both departments said together may be shown in more detail than what each said: every person counts the same here. Nothing in it tells what any one person answered, nor two colleagues who put their answers together.",
  leadSets: "Three statements at a time, in no order: which of the three comes first is not known.",
  topicsCaption: "Topics, points from 20 to 100",
  sharesCaption: "Share of answers that are “Often” or “Always”",
  topic: "Topic",
  statement: "Statement",
  bothDepartments: "Both",
  sets: {
    lowest: "The three lowest of both departments together",
    highest: "The three highest of both departments together",
    apart: "The three on which {first} and {second} differ most",
  },
  setWithheld: "Not shown: here even which three these are could give answers away.",
} as const;

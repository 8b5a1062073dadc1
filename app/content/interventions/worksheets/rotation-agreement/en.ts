import type { WorksheetWords } from "../../worksheet";

export const rotationAgreement = {
  title: "Rotation agreement",
  copies: "One for each guest, with copies for mentor, both heads and HR",
  instructions: ["A real task, finished within the weeks. Targets and the way back in writing."],
  blocks: [
    { label: "Guest; home department; host department; mentor; from, until" },
    { label: "Two learning aims" },
    { label: "The task, and how we know that it is finished" },
    {
      label: "Settled",
      items: [
        "Pay and targets during the weeks, confirmed by the own head",
        "Work at home is covered by: ______________________________",
        "Place, times, holidays",
        "Access to systems from the first day",
        "Works council heard, where there is one",
        "Date of the homecoming talk: ______________________________",
      ],
    },
    {
      caption: "Every Friday, fifteen minutes",
      headers: ["Week", "Learned", "Stuck", "Next"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Homecoming: three things I will do differently, one we should change" },
    { label: "Agreed on", signers: ["Guest", "Own head", "Host head", "HR"] },
  ],
} as const satisfies WorksheetWords;

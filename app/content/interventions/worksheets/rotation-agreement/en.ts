import type { Worksheet } from "~/domain/interventions/worksheet";

export const rotationAgreementSheet: Worksheet = {
  id: "rotation-agreement",
  title: "Rotation agreement",
  copies: "One for each guest, with copies for mentor, both heads and HR",
  instructions: ["A real task, finished within the weeks. Targets and the way back in writing."],
  blocks: [
    { kind: "lines", label: "Guest; home department; host department; mentor; from, until", lines: 2 },
    { kind: "lines", label: "Two learning aims", lines: 2 },
    { kind: "lines", label: "The task, and how we know that it is finished", lines: 3 },
    {
      kind: "checklist",
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
      kind: "table",
      caption: "Every Friday, fifteen minutes",
      headers: ["Week", "Learned", "Stuck", "Next"],
      rows: [["1"], ["2"], ["3"], ["4"]],
      emptyRows: 0,
    },
    {
      kind: "lines",
      label: "Homecoming: three things I will do differently, one we should change",
      lines: 4,
    },
    { kind: "signatures", label: "Agreed on", signers: ["Guest", "Own head", "Host head", "HR"] },
  ],
};

import type { WorksheetWords } from "../../worksheet";

export const expectationExchange = {
  title: "Expectation exchange",
  copies: "One for each department; the last table once for both",
  instructions: [
    "Write behaviour: who does what by when. Not qualities, not opinions.",
    'Each need gets an answer: yes, no, or "if you ...".',
  ],
  blocks: [
    { label: "Department" },
    {
      caption: "What we need from the other department, most important first",
      headers: [null, "More of, less of, or keep", "What exactly", "Their answer: yes, no, if"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "What we offer",
      headers: [null, "What exactly", "From when"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }],
    },
    {
      caption: "Our deals",
      headers: [
        "Sales does, by",
        "Marketing does, by",
        "Owner Sales",
        "Owner Marketing",
        "Kept after six weeks?",
      ],
      rows: [],
    },
    { label: "Agreed on; looked at again on", signers: ["For Sales", "For Marketing"] },
  ],
} as const satisfies WorksheetWords;

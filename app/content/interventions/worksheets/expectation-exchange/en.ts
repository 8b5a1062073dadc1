import type { Worksheet } from "~/domain/interventions/worksheet";

export const expectationExchangeSheet: Worksheet = {
  id: "expectation-exchange",
  title: "Expectation exchange",
  copies: "One for each department; the last table once for both",
  instructions: [
    "Write behaviour: who does what by when. Not qualities, not opinions.",
    'Each need gets an answer: yes, no, or "if you ...".',
  ],
  blocks: [
    { kind: "lines", label: "Department", lines: 1 },
    {
      kind: "table",
      caption: "What we need from the other department, most important first",
      headers: ["", "More of, less of, or keep", "What exactly", "Their answer: yes, no, if"],
      rows: [["1"], ["2"], ["3"], ["4"], ["5"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "What we offer",
      headers: ["", "What exactly", "From when"],
      rows: [["1"], ["2"], ["3"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "Our deals",
      headers: [
        "Sales does, by",
        "Marketing does, by",
        "Owner Sales",
        "Owner Marketing",
        "Kept after six weeks?",
      ],
      rows: [],
      emptyRows: 6,
    },
    { kind: "signatures", label: "Agreed on; looked at again on", signers: ["For Sales", "For Marketing"] },
  ],
};

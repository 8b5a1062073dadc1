import type { Worksheet } from "~/domain/interventions/worksheet";

export const boothCardSheet: Worksheet = {
  id: "booth-card",
  title: "Booth card",
  copies: "One for each pair and shift",
  instructions: [
    "Collect, do not sell. Who wants to buy gets an appointment.",
    "Change the lead at half-time.",
  ],
  blocks: [
    { kind: "lines", label: "Our three opening sentences", lines: 3 },
    {
      kind: "table",
      caption: "Tally: what visitors ask",
      headers: ["Topic", "Strokes", "In their words"],
      rows: [],
      emptyRows: 6,
    },
    {
      kind: "table",
      caption: "Tonight: sort the contacts",
      headers: ["", "Ready for Sales", "Stays with Marketing", "Neither", "We disagree"],
      rows: [["Number"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "Where we disagree, and why", lines: 2 },
    { kind: "lines", label: "One thing to change at the booth; owner; date", lines: 1 },
  ],
};

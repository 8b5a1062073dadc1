import type { WorksheetWords } from "../../worksheet";

export const boothCard = {
  title: "Booth card",
  copies: "One for each pair and shift",
  instructions: [
    "Collect, do not sell. Who wants to buy gets an appointment.",
    "Change the lead at half-time.",
  ],
  blocks: [
    { label: "Our three opening sentences" },
    { caption: "Tally: what visitors ask", headers: ["Topic", "Strokes", "In their words"], rows: [] },
    {
      caption: "Tonight: sort the contacts",
      headers: [null, "Ready for Sales", "Stays with Marketing", "Neither", "We disagree"],
      rows: [{ cells: ["Number"] }],
    },
    { label: "Where we disagree, and why" },
    { label: "One thing to change at the booth; owner; date" },
  ],
} as const satisfies WorksheetWords;

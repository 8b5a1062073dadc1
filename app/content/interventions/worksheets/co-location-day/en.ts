import type { Worksheet } from "~/domain/interventions/worksheet";

export const coLocationDaySheet: Worksheet = {
  id: "co-location-day",
  title: "Co-location day",
  copies: "One for each day",
  instructions: ["Desks are drawn, not chosen. Do your normal work; the point is that you can be asked."],
  blocks: [
    {
      kind: "table",
      caption: "Desks",
      headers: ["Desk", "From Sales", "From Marketing", "Need each other's work for"],
      rows: [["1"], ["2"], ["3"], ["4"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "Where to telephone, where it is quiet, quiet hours", lines: 2 },
    { kind: "lines", label: "Evening: what did we hear by accident that was of use?", lines: 3 },
    { kind: "lines", label: "What disturbed, and two rules for next time", lines: 2 },
    { kind: "lines", label: "Host and date of the next day", lines: 1 },
  ],
};

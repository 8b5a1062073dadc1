import type { Worksheet } from "~/domain/interventions/worksheet";

export const oneCalendarSheet: Worksheet = {
  id: "one-calendar",
  title: "One calendar",
  copies: "One for the wall, as large as possible",
  instructions: ["Fill in the customers' row first. Weeks, not days. Two quarters firm, the rest in pencil."],
  blocks: [
    {
      kind: "table",
      caption: "First half-year",
      headers: ["", "Month 1", "Month 2", "Month 3", "Month 4", "Month 5", "Month 6"],
      rows: [["Customers"], ["Sales"], ["Marketing"], ["Clashes"]],
      emptyRows: 0,
    },
    {
      kind: "table",
      caption: "Second half-year",
      headers: ["", "Month 7", "Month 8", "Month 9", "Month 10", "Month 11", "Month 12"],
      rows: [["Customers"], ["Sales"], ["Marketing"], ["Clashes"]],
      emptyRows: 0,
    },
    { kind: "lines", label: "How many weeks ahead we tell each other", lines: 1 },
    {
      kind: "lines",
      label: "How many contacts a week Sales can take up, and within how many days",
      lines: 1,
    },
    { kind: "lines", label: "Keepers, and where the calendar is", lines: 1 },
  ],
};

import type { WorksheetWords } from "../../worksheet";

export const oneCalendar = {
  title: "One calendar",
  copies: "One for the wall, as large as possible",
  instructions: ["Fill in the customers' row first. Weeks, not days. Two quarters firm, the rest in pencil."],
  blocks: [
    {
      caption: "First half-year",
      headers: [null, "Month 1", "Month 2", "Month 3", "Month 4", "Month 5", "Month 6"],
      rows: [
        { cells: ["Customers"] },
        { cells: ["Sales"] },
        { cells: ["Marketing"] },
        { cells: ["Clashes"] },
      ],
    },
    {
      caption: "Second half-year",
      headers: [null, "Month 7", "Month 8", "Month 9", "Month 10", "Month 11", "Month 12"],
      rows: [
        { cells: ["Customers"] },
        { cells: ["Sales"] },
        { cells: ["Marketing"] },
        { cells: ["Clashes"] },
      ],
    },
    { label: "How many weeks ahead we tell each other" },
    { label: "How many contacts a week Sales can take up, and within how many days" },
    { label: "Keepers, and where the calendar is" },
  ],
} as const satisfies WorksheetWords;

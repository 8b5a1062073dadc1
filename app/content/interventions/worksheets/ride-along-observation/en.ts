import type { Worksheet } from "~/domain/interventions/worksheet";

export const rideAlongObservationSheet: Worksheet = {
  id: "ride-along-observation",
  title: "Ride-along observation",
  copies: "One for each call",
  instructions: [
    "Before: listen, promise nothing, note the customer's own words.",
    "After: write on the same day. Name the customer only if that is allowed. Nothing about the salesperson.",
  ],
  blocks: [
    {
      kind: "checklist",
      label: "Before the call",
      items: [
        "The customer knows that a guest comes along, and agrees",
        "I know the aim of the call",
        "We have agreed how I am introduced",
        "I know what I want to look out for",
      ],
    },
    { kind: "lines", label: "Kind of customer, aim of the call, date", lines: 2 },
    { kind: "lines", label: "Words the customer used for the own problem", lines: 3 },
    { kind: "lines", label: "What the customer asked or objected to", lines: 3 },
    { kind: "lines", label: "Where our material helped, was missing, or got in the way", lines: 3 },
    {
      kind: "table",
      caption: "Three observations",
      headers: ["I saw or heard", "I think it means", "Typical or special? (ask the salesperson)"],
      rows: [],
      emptyRows: 3,
    },
    { kind: "lines", label: "One quotation, word for word", lines: 2 },
    { kind: "lines", label: "One idea", lines: 2 },
  ],
};

import type { WorksheetWords } from "../../worksheet";

export const rideAlongObservation = {
  title: "Ride-along observation",
  copies: "One for each call",
  instructions: [
    "Before: listen, promise nothing, note the customer's own words.",
    "After: write on the same day. Name the customer only if that is allowed. Nothing about the salesperson.",
  ],
  blocks: [
    {
      label: "Before the call",
      items: [
        "The customer knows that a guest comes along, and agrees",
        "I know the aim of the call",
        "We have agreed how I am introduced",
        "I know what I want to look out for",
      ],
    },
    { label: "Kind of customer, aim of the call, date" },
    { label: "Words the customer used for the own problem" },
    { label: "What the customer asked or objected to" },
    { label: "Where our material helped, was missing, or got in the way" },
    {
      caption: "Three observations",
      headers: ["I saw or heard", "I think it means", "Typical or special? (ask the salesperson)"],
      rows: [],
    },
    { label: "One quotation, word for word" },
    { label: "One idea" },
  ],
} as const satisfies WorksheetWords;

import type { TextTree } from "~/content/translated";

const BY_ITSELF = "Goes to everybody by itself.";

/** In the calendar file; {name} is the pair of departments. */
export const en = {
  name: "Tandem {name}",
  opens: { title: "Survey opens: {name} {quarter}", text: "Tandem opens the wave by itself." },
  "reminder-middle": { title: "First reminder: {name} {quarter}", text: BY_ITSELF },
  "reminder-last": { title: "Last reminder: {name} {quarter}", text: BY_ITSELF },
  closes: {
    title: "Survey closes: {name} {quarter}",
    text: "The results are ready shortly afterwards.",
  },
  suggested: {
    title: "Suggested: survey of {name} {quarter} opens",
    text: "Not planned yet. It can be moved by two weeks.",
  },
} as const satisfies TextTree;

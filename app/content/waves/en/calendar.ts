import type { TextTree } from "~/content/translated";

/** In the calendar file; {name} is the pair of departments. */
export const calendar = {
  name: "Tandem {name}",
  opens: { title: "Survey opens: {name} {quarter}", text: "Tandem opens the wave by itself." },
  "reminder-middle": { title: "First reminder: {name} {quarter}", text: "Goes to everybody by itself." },
  "reminder-last": { title: "Last reminder: {name} {quarter}", text: "Goes to everybody by itself." },
  closes: {
    title: "Survey closes: {name} {quarter}",
    text: "The results are ready shortly afterwards.",
  },
  suggested: {
    title: "Suggested: survey of {name} {quarter} opens",
    text: "Not planned yet. It can be moved by two weeks.",
  },
} as const satisfies TextTree;

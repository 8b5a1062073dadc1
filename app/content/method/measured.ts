/** Written by `npm run calibrate -- --write`: what it measured, and the bar. Shares 0-1; of changes a number. */
export const MEASURED = [
  { id: "coverage", value: 0.963, limit: { atLeast: 0.945 } },
  { id: "coverageSilence", value: 0.965, limit: { atLeast: 0.93 } },
  { id: "coverageSplit", value: 0.793, limit: null },
  { id: "coverageUnlike", value: 0.73, limit: null },
  { id: "falselyDivided", value: 0.007, limit: { atMost: 0.01 } },
  { id: "dividedFew", value: 0.46, limit: { atLeast: 0.4 } },
  { id: "dividedMany", value: 0.9, limit: { atLeast: 0.8 } },
  { id: "right", value: 0.971, limit: { atLeast: 0.97 } },
  { id: "stageChanges", value: 0.6, limit: { atMost: 1.1 } },
  { id: "wordChanges", value: 3.97, limit: { atMost: 1.7 } },
  { id: "neutral", value: 0, limit: { atMost: 0.015 } },
  { id: "falseChange", value: 0.049, limit: { atMost: 0.055 } },
  { id: "falseChangeWorst", value: 0.095, limit: { atMost: 0.08 } },
  { id: "falseTopic", value: 0.036, limit: { atMost: 0.06 } },
  { id: "anything", value: 0.089, limit: null },
  { id: "falseLasting", value: 0.08, limit: { atMost: 0.055 } },
  { id: "power5", value: 0.495, limit: { atLeast: 0.4 } },
  { id: "power8", value: 0.873, limit: { atLeast: 0.8 } },
] as const;

export type MeasuredId = (typeof MEASURED)[number]["id"];

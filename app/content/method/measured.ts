/** Written by `npm run calibrate -- --write`: what it measured, and the bar. Shares 0-1; of changes a number. */
export const MEASURED = [
  { id: "coverage", value: 0.972, limit: { atLeast: 0.945 } },
  { id: "coverageSilence", value: 0.97, limit: { atLeast: 0.93 } },
  { id: "coverageSplit", value: 0.793, limit: null },
  { id: "coverageUnlike", value: 0.68, limit: null },
  { id: "falselyDivided", value: 0.01, limit: { atMost: 0.01 } },
  { id: "dividedFew", value: 0.5, limit: { atLeast: 0.4 } },
  { id: "dividedMany", value: 0.9, limit: { atLeast: 0.8 } },
  { id: "right", value: 0.955, limit: { atLeast: 0.97 } },
  { id: "stageChanges", value: 0.4, limit: { atMost: 1.1 } },
  { id: "wordChanges", value: 1.13, limit: { atMost: 1.7 } },
  { id: "neutral", value: 0.013, limit: { atMost: 0.015 } },
  { id: "falseChange", value: 0.055, limit: { atMost: 0.055 } },
  { id: "falseChangeWorst", value: 0.125, limit: { atMost: 0.08 } },
  { id: "falseTopic", value: 0.041, limit: { atMost: 0.06 } },
  { id: "anything", value: 0.1, limit: null },
  { id: "falseLasting", value: 0.107, limit: { atMost: 0.055 } },
  { id: "power5", value: 0.495, limit: { atLeast: 0.4 } },
  { id: "power8", value: 0.873, limit: { atLeast: 0.8 } },
] as const;

export type MeasuredId = (typeof MEASURED)[number]["id"];

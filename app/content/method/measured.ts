/** Written by `npm run calibrate -- --write`: what it measured, and the bar. Shares 0-1; of changes a number. */
export const MEASURED = [
  { id: "coverage", value: 0.967, limit: { atLeast: 0.945 } },
  { id: "coverageSilence", value: 0.96, limit: { atLeast: 0.93 } },
  { id: "coverageSplit", value: 0.796, limit: null },
  { id: "coverageUnlike", value: 0.73, limit: null },
  { id: "falselyDivided", value: 0.007, limit: { atMost: 0.01 } },
  { id: "dividedFew", value: 0.456, limit: { atLeast: 0.4 } },
  { id: "dividedMany", value: 0.9, limit: { atLeast: 0.8 } },
  { id: "right", value: 0.977, limit: { atLeast: 0.97 } },
  { id: "stageChanges", value: 0.58, limit: { atMost: 1.1 } },
  { id: "wordChanges", value: 1.46, limit: { atMost: 1.7 } },
  { id: "neutral", value: 0, limit: { atMost: 0.015 } },
  { id: "falseChange", value: 0.035, limit: { atMost: 0.055 } },
  { id: "falseChangeWorst", value: 0.08, limit: { atMost: 0.08 } },
  { id: "falseTopic", value: 0.014, limit: { atMost: 0.06 } },
  { id: "anything", value: 0.056, limit: null },
  { id: "falseLasting", value: 0.033, limit: { atMost: 0.055 } },
  { id: "power5", value: 0.493, limit: { atLeast: 0.4 } },
  { id: "power8", value: 0.867, limit: { atLeast: 0.8 } },
] as const;

export type MeasuredId = (typeof MEASURED)[number]["id"];

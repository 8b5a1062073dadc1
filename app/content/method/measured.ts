/** Written by `npm run calibrate -- --write`: what it measured, and the bar. Shares 0-1; of changes a number. */
export const MEASURED = [
  { id: "coverage", value: 0.945, limit: { atLeast: 0.945 } },
  { id: "coverageSilence", value: 0.93, limit: { atLeast: 0.93 } },
  { id: "coverageSplit", value: 0.8, limit: null },
  { id: "coverageUnlike", value: 0.1, limit: null },
  { id: "right", value: 0.97, limit: { atLeast: 0.97 } },
  { id: "stageChanges", value: 1, limit: { atMost: 1.1 } },
  { id: "wordChanges", value: 1, limit: { atMost: 1.7 } },
  { id: "neutral", value: 0.01, limit: { atMost: 0.015 } },
  { id: "falseChange", value: 0.05, limit: { atMost: 0.055 } },
  { id: "falseChangeWorst", value: 0.08, limit: { atMost: 0.08 } },
  { id: "falseTopic", value: 0.06, limit: { atMost: 0.06 } },
  { id: "anything", value: 0.1, limit: null },
  { id: "falseLasting", value: 0.03, limit: { atMost: 0.055 } },
  { id: "power5", value: 0.4, limit: { atLeast: 0.4 } },
  { id: "power8", value: 0.8, limit: { atLeast: 0.8 } },
] as const;

export type MeasuredId = (typeof MEASURED)[number]["id"];

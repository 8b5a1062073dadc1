/** What the sentences about simulations speak of: `npm run calibrate` simulates exactly this. */
export const STUDIED = {
  /** Answers in each department, and true changes in points, of which it is measured how often they are called clear. */
  answers: 20,
  /** Answers in each department of the larger companies. */
  manyAnswers: 48,
  smallShift: 5,
  largeShift: 8,
  /** Steps from wave to wave in which the true score stays at a cut. */
  steps: 11,
} as const;

/** Of which departments, scores and waves it is measured what is shown; of how many companies each. */
export const SHOWN_SIZES = [
  [5, 5],
  [6, 6],
  [8, 6],
  [10, 8],
  [16, 12],
  [48, 32],
] as const;
export const SHOWN_COMPANIES = 20;
export const SHOWN_LEVELS = [45, 60, 70, 80] as const;
export const SHOWN_WAVES = [1, 4] as const;

/** The pilot that the method page proposes. */
export const PILOT = { people: 60, waves: 2, weeks: 2 } as const;

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

/** Of how many respondents, and at which scores, it is measured what the release gate leaves. */
export const DETAIL_RESPONDENTS = [5, 6, 8, 10, 20] as const;
export const DETAIL_LEVELS = [60, 70, 80] as const;

/** The pilot that the method page proposes. */
export const PILOT = { people: 60, waves: 2, weeks: 2 } as const;

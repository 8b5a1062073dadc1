/** How often a figure is shown as a value, in percent, at 60 and at 70 points; null where its tier is not reached. */
type DetailRow = {
  respondents: number;
  /** Department score, dimension, mirror direction, share of a statement, mean of a statement. */
  shown: readonly (readonly [number, number] | null)[];
};

/** What `npm run calibrate` measured with method 1.1 under "Released with ... respondents". */
export const DETAIL_SHOWN: readonly DetailRow[] = [
  { respondents: 5, shown: [[57, 16], [11, 4], [0, 0], null, null] },
  { respondents: 6, shown: [[96, 59], [64, 33], [36, 17], null, null] },
  { respondents: 8, shown: [[100, 97], [96, 66], [70, 54], null, null] },
  { respondents: 10, shown: [[100, 100], [100, 97], [99, 79], [31, 40], null] },
  { respondents: 12, shown: [[100, 100], [100, 100], [100, 85], [47, 67], null] },
  { respondents: 15, shown: [[100, 100], [100, 100], [100, 98], [67, 88], null] },
  {
    respondents: 20,
    shown: [
      [100, 100],
      [100, 100],
      [100, 100],
      [84, 98],
      [99, 99],
    ],
  },
  {
    respondents: 30,
    shown: [
      [100, 100],
      [100, 100],
      [100, 100],
      [96, 100],
      [100, 100],
    ],
  },
];

/**
 * Written by `npm run calibrate -- --write`: of a hundred figures, how many are shown as a value, at each score of
 * DETAIL_LEVELS in turn; null where the release rules have no such figure.
 */
export const DETAIL_SHOWN = [
  {
    respondents: 5,
    score: [60, 13, 1],
    dimension: [11, 3, 0],
    mirror: [0, 0, 0],
    favourable: null,
    itemMean: null,
  },
  {
    respondents: 6,
    score: [97, 52, 2],
    dimension: [65, 28, 2],
    mirror: [34, 13, 1],
    favourable: null,
    itemMean: null,
  },
  {
    respondents: 8,
    score: [100, 98, 27],
    dimension: [95, 65, 7],
    mirror: [72, 55, 7],
    favourable: null,
    itemMean: null,
  },
  {
    respondents: 10,
    score: [100, 100, 71],
    dimension: [100, 98, 45],
    mirror: [98, 82, 14],
    favourable: [32, 40, 9],
    itemMean: null,
  },
  {
    respondents: 20,
    score: [100, 100, 100],
    dimension: [100, 100, 100],
    mirror: [100, 100, 91],
    favourable: [83, 98, 74],
    itemMean: [99, 98, 75],
  },
] as const;

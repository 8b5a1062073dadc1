/**
 * Written by `npm run calibrate -- --write`: of a hundred figures, how many are shown as a value, at each score of
 * DETAIL_LEVELS in turn; null where the release rules have no such figure.
 */
export const DETAIL_SHOWN = [
  {
    respondents: 5,
    score: [57, 16],
    dimension: [11, 4],
    mirror: [0, 0],
    favourable: null,
    itemMean: null,
  },
  {
    respondents: 6,
    score: [96, 59],
    dimension: [64, 33],
    mirror: [36, 17],
    favourable: null,
    itemMean: null,
  },
  {
    respondents: 8,
    score: [100, 97],
    dimension: [96, 66],
    mirror: [70, 54],
    favourable: null,
    itemMean: null,
  },
  {
    respondents: 10,
    score: [100, 100],
    dimension: [100, 97],
    mirror: [99, 79],
    favourable: [31, 40],
    itemMean: null,
  },
  {
    respondents: 20,
    score: [100, 100],
    dimension: [100, 100],
    mirror: [100, 100],
    favourable: [84, 98],
    itemMean: [99, 99],
  },
] as const;

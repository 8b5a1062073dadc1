import type { TextTree } from "~/content/translated";

/** What the method rests on. Years are those of the sources. */
export const sources = {
  title: "Sources",
  entries: [
    "Kotler, Rackham and Krishnaswamy (2006). Ending the war between sales and marketing. Harvard Business Review.",
    "Cochran (1977). Sampling Techniques.",
    "Hansen, Hurwitz and Bershad (1961). Bulletin of the International Statistical Institute. (Wobble.)",
    "Rubin (1977). Journal of the American Statistical Association. (Silence.)",
    "Holm (1979). Scandinavian Journal of Statistics.",
    "Gittell (2002). Management Science. (Relational coordination.)",
  ],
} as const satisfies TextTree;

import { sources as english } from "~/content/method/en/sources";

/** Titles and journals stay as they were published. */
const [kotler, cochran, , , holm] = english.entries;

export const sources = {
  title: "Quellen",
  entries: [
    kotler,
    cochran,
    "Hansen, Hurwitz, Bershad (1961). Bulletin of the International Statistical Institute. (Schwankung.)",
    "Rubin (1977). Journal of the American Statistical Association. (Schweigen.)",
    holm,
    "Gittell (2002). Management Science. (Relationale Koordination.)",
  ],
} as const;

import { sources as english } from "~/content/method/en/sources";

/** Titles and journals stay as they were published. */
const [kotler, cochran, , , holm] = english.entries;

export const sources = {
  title: "Fuentes",
  entries: [
    kotler,
    cochran,
    "Hansen, Hurwitz, Bershad (1961). Bulletin of the International Statistical Institute. (Fluctuación.)",
    "Rubin (1977). Journal of the American Statistical Association. (Silencio.)",
    holm,
    "Gittell (2002). Management Science. (Coordinación relacional.)",
  ],
} as const;

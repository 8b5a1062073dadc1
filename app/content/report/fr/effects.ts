import type { ContrastReading } from "~/domain/report/contrast";

type Verdict = ContrastReading["verdict"];

export const effects = {
  words: {
    "moved-more": "A bougé plus que les autres thèmes",
    "moved-less": "A bougé moins que les autres thèmes",
    "moved-with-everything": "A bougé, mais tout le reste aussi",
    "inside-noise": "Pas de mouvement net par rapport aux autres thèmes",
    "too-early": "Trop tôt",
    unavailable: "On ne peut pas le dire",
  } as const satisfies Readonly<Record<Verdict, string>>,
  earlier: "Avant\u00a0: {readings}.",
  earlierReading: {
    "moved-more": "a bougé plus que les autres thèmes ({quarters})",
    "moved-less": "a bougé moins que les autres thèmes ({quarters})",
    "moved-with-everything": "a bougé, mais tout le reste aussi ({quarters})",
    "inside-noise": "pas de mouvement net par rapport aux autres thèmes ({quarters})",
    "too-early": "trop tôt ({quarters})",
    unavailable: "on ne peut pas le dire ({quarters})",
  } as const satisfies Readonly<Record<Verdict, string>>,
  items:
    "Les affirmations visées\u00a0: {targeted} depuis {quarter}. Les autres\u00a0: {others}. La différence se situe très probablement entre {low} et {high}.",
  dimensions:
    "Les thèmes visés\u00a0: {targeted} depuis {quarter}. Les autres\u00a0: {others}. La différence se situe très probablement entre {low} et {high}.",
  moved: {
    none: "pas de changement",
    up: { one: "{count}\u00a0point de plus", other: "{count}\u00a0points de plus" },
    down: { one: "{count}\u00a0point de moins", other: "{count}\u00a0points de moins" },
  },
  tooEarly:
    "Aucune enquête n’a de résultat avant celle après laquelle l’action a été choisie\u00a0: ce qui y semble bas semble plus haut la fois suivante, par le seul hasard.",
  otherInstrument:
    "L’enquête a changé de termes depuis que l’action a été choisie\u00a0; aucun changement n’est mesuré de l’une à l’autre version.",
  unavailable: "Ce qu’elle vise n’est pas montré dans les deux enquêtes, ou seulement entre des limites.",
  notYet: "Elle a commencé après l’ouverture de cette enquête.",
  noResult: "Cette enquête n’a pas de résultat par service.",
} as const;

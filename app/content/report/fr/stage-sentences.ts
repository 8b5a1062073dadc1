export const statement = {
  is: "La relation entre {first} et {second} est «\u00a0{stage}\u00a0».",
  tentatively:
    "La relation entre {first} et {second} est «\u00a0{stage}\u00a0», pour autant qu’on puisse le dire.",
  either: "La relation entre {first} et {second} est «\u00a0{lower}\u00a0» ou «\u00a0{upper}\u00a0».",
  atLeast: "La relation entre {first} et {second} est au moins «\u00a0{stage}\u00a0».",
  atMost: "La relation entre {first} et {second} est au plus «\u00a0{stage}\u00a0».",
  border:
    "La relation entre {first} et {second} est à la limite de «\u00a0{lower}\u00a0» et «\u00a0{upper}\u00a0».",
  between:
    "La relation entre {first} et {second} se situe entre «\u00a0{lower}\u00a0» et «\u00a0{upper}\u00a0».",
  unplaced: {
    tooFew: "Trop peu de personnes ont répondu pour situer {first} et {second} sur l’échelle.",
    unanswered:
      "Trop d’affirmations ont reçu «\u00a0Je ne sais pas\u00a0», ou aucune réponse, pour situer {first} et {second} sur l’échelle.",
    auditRefused:
      "La place des services {first} et {second} sur l’échelle n’est pas montrée\u00a0: elle pourrait trahir des réponses individuelles.",
    closedEarly:
      "La place des services {first} et {second} sur l’échelle n’est pas montrée\u00a0: l’enquête a été close avant terme.",
    otherwise: "La place des services {first} et {second} sur l’échelle n’est pas montrée.",
  },
} as const;

export const certainty = {
  clear: "C’est net\u00a0: {chances}.",
  clearOnce: "Ce trimestre, c’est net\u00a0: {chances}. Les précédents le laissaient moins net.",
  likely: "C’est probable\u00a0: {chances}.",
  either: "Ce peut être l’un ou l’autre\u00a0: {chances}.",
  still: "La lecture reste la même\u00a0; ce trimestre seul le dirait moins nettement\u00a0: {chances}.",
  leaning:
    "La lecture reste la même\u00a0; ce trimestre penche vers «\u00a0{leaning}\u00a0», mais pas assez nettement pour la changer\u00a0: {chances}.",
  held: "La lecture reste la même\u00a0: ce trimestre, le score n’est connu qu’entre des limites, et elles disent «\u00a0{range}\u00a0».",
  alone: "Le score seul dirait\u00a0: {reading}.",
  aloneWithEarlier: "Avec les enquêtes précédentes, le score dirait\u00a0: {reading}.",
  guardUnknown:
    "«\u00a0{stage}\u00a0» n’est retenu que si l’on sait que plus de la moitié des réponses entrées dans le score sont «\u00a0Souvent\u00a0» ou «\u00a0Toujours\u00a0», et cela ne peut être montré ici.",
  guardNotMet:
    "«\u00a0{stage}\u00a0» n’est retenu que si plus de la moitié des réponses entrées dans le score sont «\u00a0Souvent\u00a0» ou «\u00a0Toujours\u00a0», et ce n’est pas le cas ici.",
  bounded:
    "Le score n’est connu qu’entre des limites\u00a0: en bout d’échelle, un score exact pourrait trahir des réponses individuelles.",
} as const;

export const chance = {
  about: "{stage} (probabilité d’environ {percent})",
  above: "{stage} (probabilité de plus de {percent})",
} as const;

export const stageShort = {
  clear: "{stage}, nette",
  likely: "{stage}, probable",
  orFurther: "{stage} ou plus loin",
  atMost: "Au plus {stage}",
  either: "{lower} ou {upper}",
  range: "{lower} à {upper}",
  leaning: "{stage}, penche vers {leaning}",
  held: "{stage} comme avant\u00a0; les limites disent «\u00a0{range}\u00a0»",
  withheld: "Non montré",
} as const;

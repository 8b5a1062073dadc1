export const facts = {
  twoTopics: "{main}, {side}",
  everyStage: "en todos los niveles",
  atStage: "en el nivel «{stage}»",
  fromStage: "desde el nivel «{earliest}»",
  stages: "del nivel «{earliest}» al nivel «{latest}»",
  takes: {
    one: "{duration} en común, alrededor de una hora de trabajo en total para {people} personas",
    other: "{duration} en común, unas {count} horas de trabajo en total para {people} personas",
  },
  who: "{first}. {second}.",
} as const;

export const own = {
  scoreNeeded: "{topic} está en {points} puntos o más.",
  unknownTopic: "El tema",
  doneBefore: "«{name}» ha estado en un plan anterior.",
  source: "Práctica propia",
  notPublished: "Sin publicar",
  copy: "{name}, como lo hacemos aquí",
} as const;

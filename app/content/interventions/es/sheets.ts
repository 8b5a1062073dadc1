import { translationOf } from "~/content/translated";
import type { facts as englishFacts, own as englishOwn } from "../en/sheets";

export const facts = translationOf<typeof englishFacts>()({
  twoTopics: "{main}, {side}",
  everyStage: "en todos los niveles",
  atStage: "en el nivel {stage}",
  fromStage: "desde el nivel {earliest}",
  stages: "del nivel {earliest} al nivel {latest}",
  takes: {
    one: "{duration} en común, en total alrededor de una hora de trabajo con {people} personas",
    other: "{duration} en común, en total alrededor de {count} horas de trabajo con {people} personas",
  },
  takesInQuarter: {
    one: "{duration} por sesión con {people} personas, alrededor de {hours}; en total una hora de trabajo por trimestre, con la preparación",
    other:
      "{duration} por sesión con {people} personas, alrededor de {hours}; en total {count} horas de trabajo por trimestre, con la preparación",
  },
  hours: { one: "una hora de trabajo", other: "{count} horas de trabajo" },
  underTwoHours: "{takes}; menos de dos horas por persona en el trimestre",
  who: "{first}. {second}.",
});

export const own = translationOf<typeof englishOwn>()({
  scoreNeeded: "{topic}: {points} puntos o más.",
  unknownTopic: "El tema",
  doneBefore: "«{name}» ya figuró en un plan anterior.",
  source: "Experiencia propia",
  notPublished: "No publicado",
  copy: "{name}, a nuestra manera",
});

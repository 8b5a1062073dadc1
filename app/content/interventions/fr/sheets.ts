import { translationOf } from "~/content/translated";
import type { facts as englishFacts, own as englishOwn } from "../en/sheets";

export const facts = translationOf<typeof englishFacts>()({
  twoTopics: "{main}, {side}",
  everyStage: "à tous les stades",
  atStage: "au stade {stage}",
  fromStage: "à partir du stade {earliest}",
  stages: "du stade {earliest} au stade {latest}",
  takes: {
    one: "{duration} ensemble, environ une heure de travail en tout pour {people} personnes",
    other: "{duration} ensemble, environ {count} heures de travail en tout pour {people} personnes",
  },
  takesInQuarter: {
    one: "{duration} par séance avec {people} personnes, environ {hours}\u00a0; une heure de travail en tout par trimestre, préparation comprise",
    other:
      "{duration} par séance avec {people} personnes, environ {hours}\u00a0; {count} heures de travail en tout par trimestre, préparation comprise",
  },
  hours: { one: "une heure de travail", other: "{count} heures de travail" },
  underTwoHours: "{takes}\u00a0; moins de deux heures par personne dans le trimestre",
  who: "{first}. {second}.",
});

export const own = translationOf<typeof englishOwn>()({
  scoreNeeded: "{topic}\u00a0: {points} points ou plus.",
  unknownTopic: "Le thème",
  doneBefore: "«\u00a0{name}\u00a0» a déjà figuré dans un plan.",
  source: "Expérience propre",
  notPublished: "Non publié",
  copy: "{name}, à notre façon",
});

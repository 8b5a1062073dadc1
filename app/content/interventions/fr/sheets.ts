export const facts = {
  twoTopics: "{main}, {side}",
  everyStage: "à tous les stades",
  atStage: "au stade «\u00a0{stage}\u00a0»",
  fromStage: "à partir du stade «\u00a0{earliest}\u00a0»",
  stages: "du stade «\u00a0{earliest}\u00a0» au stade «\u00a0{latest}\u00a0»",
  takes: {
    one: "{duration} ensemble, environ une heure de travail en tout pour {people} personnes",
    other: "{duration} ensemble, environ {count} heures de travail en tout pour {people} personnes",
  },
  who: "{first}. {second}.",
} as const;

export const own = {
  scoreNeeded: "{topic} atteint {points} points ou plus.",
  unknownTopic: "Le thème",
  doneBefore: "«\u00a0{name}\u00a0» a figuré dans un plan précédent.",
  source: "Pratique maison",
  notPublished: "Non publié",
  copy: "{name}, à notre façon",
} as const;

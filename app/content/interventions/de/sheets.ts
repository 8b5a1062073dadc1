export const facts = {
  twoTopics: "{main}, {side}",
  everyStage: "auf jeder Stufe",
  atStage: "auf der Stufe „{stage}“",
  fromStage: "ab der Stufe „{earliest}“",
  stages: "von der Stufe „{earliest}“ bis „{latest}“",
  takes: {
    one: "{duration} gemeinsam, insgesamt etwa eine Arbeitsstunde für {people} Personen",
    other: "{duration} gemeinsam, insgesamt etwa {count} Arbeitsstunden für {people} Personen",
  },
  who: "{first}. {second}.",
} as const;

export const own = {
  scoreNeeded: "{topic} liegt bei {points} Punkten oder mehr.",
  unknownTopic: "Das Thema",
  doneBefore: "„{name}“ stand in einem früheren Plan.",
  source: "Eigene Praxis",
  notPublished: "Nicht veröffentlicht",
  copy: "{name}, wie wir es machen",
} as const;

import { translationOf } from "~/content/translated";
import type { facts as englishFacts, own as englishOwn } from "../en/sheets";

export const facts = translationOf<typeof englishFacts>()({
  twoTopics: "{main}, {side}",
  everyStage: "auf jeder Stufe",
  atStage: "auf der Stufe {stage}",
  fromStage: "ab der Stufe {earliest}",
  stages: "von der Stufe {earliest} bis zur Stufe {latest}",
  takes: {
    one: "gemeinsam {duration}, insgesamt etwa eine Arbeitsstunde bei {people} Personen",
    other: "gemeinsam {duration}, insgesamt etwa {count} Arbeitsstunden bei {people} Personen",
  },
  takesInQuarter: {
    one: "{duration} je Termin mit {people} Personen, etwa {hours}; im Quartal insgesamt eine Arbeitsstunde, Vorbereitung eingerechnet",
    other:
      "{duration} je Termin mit {people} Personen, etwa {hours}; im Quartal insgesamt {count} Arbeitsstunden, Vorbereitung eingerechnet",
  },
  hours: { one: "eine Arbeitsstunde", other: "{count} Arbeitsstunden" },
  underTwoHours: "{takes}; für jede Person unter zwei Stunden im Quartal",
  who: "{first}. {second}.",
});

export const own = translationOf<typeof englishOwn>()({
  scoreNeeded: "{topic}: mindestens {points} Punkte.",
  unknownTopic: "Das Thema",
  doneBefore: "„{name}“ stand schon in einem früheren Plan.",
  source: "Eigene Erfahrung",
  notPublished: "Nicht veröffentlicht",
  copy: "{name}, wie wir es machen",
});

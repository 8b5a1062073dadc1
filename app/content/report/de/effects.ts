import type { ContrastReading } from "~/domain/report/contrast";

type Verdict = ContrastReading["verdict"];

export const effects = {
  words: {
    "moved-more": "Stärker bewegt als die anderen Themen",
    "moved-less": "Weniger bewegt als die anderen Themen",
    "moved-with-everything": "Bewegt, aber alles andere auch",
    "inside-noise": "Keine klare Bewegung gegenüber den anderen Themen",
    "too-early": "Zu früh",
    unavailable: "Lässt sich nicht sagen",
  } as const satisfies Readonly<Record<Verdict, string>>,
  earlier: "Davor: {readings}.",
  earlierReading: {
    "moved-more": "stärker bewegt als die anderen Themen ({quarters})",
    "moved-less": "weniger bewegt als die anderen Themen ({quarters})",
    "moved-with-everything": "bewegt, aber alles andere auch ({quarters})",
    "inside-noise": "keine klare Bewegung gegenüber den anderen Themen ({quarters})",
    "too-early": "zu früh ({quarters})",
    unavailable: "lässt sich nicht sagen ({quarters})",
  } as const satisfies Readonly<Record<Verdict, string>>,
  items:
    "Die Aussagen, auf die sie zielt: {targeted} seit {quarter}. Die anderen: {others}. Der Unterschied liegt höchstwahrscheinlich zwischen {low} und {high}.",
  dimensions:
    "Die Themen, auf die sie zielt: {targeted} seit {quarter}. Die anderen: {others}. Der Unterschied liegt höchstwahrscheinlich zwischen {low} und {high}.",
  moved: {
    none: "keine Veränderung",
    up: { one: "{count}\u00a0Punkt mehr", other: "{count}\u00a0Punkte mehr" },
    down: { one: "{count}\u00a0Punkt weniger", other: "{count}\u00a0Punkte weniger" },
  },
  tooEarly:
    "Vor der Umfrage, nach der sie gewählt wurde, gibt es keine mit einem Ergebnis: Was dort niedrig aussieht, sieht beim nächsten Mal schon durch Zufall höher aus.",
  otherInstrument:
    "Seit die Maßnahme gewählt wurde, fragt die Umfrage mit anderen Worten; darüber hinweg wird keine Veränderung gemessen.",
  unavailable: "Worauf sie zielt, wird nicht in beiden Umfragen gezeigt oder nur eingegrenzt.",
  notYet: "Sie begann erst nach dem Beginn dieser Umfrage.",
  noResult: "Diese Umfrage hat kein Ergebnis nach Abteilungen.",
} as const;

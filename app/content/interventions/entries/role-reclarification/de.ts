import type { EntryWords } from "../../entry";

export const roleReclarification = {
  name: "Klärung der Rollen in einem gemeinsamen Team",
  purpose:
    "Ein Team, dessen Grenzen verschwommen sind, klärt neu, wer entscheidet, wer ausführt und wer gehört wird.",
  whyItWorks:
    "Integration hat ihren Preis: Wo alle verantwortlich sind, ist es womöglich niemand. Geht man echte Entscheidungen durch, zeigt sich, wo zwei zu entscheiden glauben oder niemand, und es lässt sich klären, ohne die Mauern wieder aufzubauen.",
  prerequisites: [],
  whoFirst: "Fünf aus dem gemeinsamen Team mit Vertriebsaufgaben",
  whoSecond: "Fünf aus dem gemeinsamen Team mit Marketingaufgaben und wer beide leitet",
  runSheet: [
    {
      what: "Zehn Entscheidungen",
      how: "Zeigen Sie zehn echte Entscheidungen des letzten Quartals, vorher gesammelt. Die Gruppe streicht, was allen klar ist.",
    },
    {
      what: "Still abstimmen",
      how: "Zu jeder übrigen Entscheidung schreiben alle allein auf: Wer hat entschieden? Wer sollte es? Je ein Name.",
    },
    {
      what: "Offenlegen",
      how: "Zeigen Sie die Antworten. Zwei Namen oder keiner: Das ist zu klären. Nehmen Sie die fünf, bei denen man am weitesten auseinanderliegt.",
    },
    {
      what: "Klären",
      how: "Zu jeder der fünf: eine Person entscheidet; wer schlägt vor, wer wird vorher gehört, wer erfährt es danach? Je fünf Minuten; was offen bleibt, geht bis Freitag an die Leitung.",
    },
    {
      what: "Wessen Ergebnis?",
      how: "Gehen Sie die Kennzahlen des Teams durch: Wer steht für welche ein, und wie wird die Arbeit Einzelner in einem gemeinsamen Ergebnis sichtbar?",
    },
    {
      what: "Aushängen",
      how: "Fotografieren Sie die Übersicht, verschicken Sie sie heute; Rückblick in sechs Monaten.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Sammelt die zehn Entscheidungen vorher bei Menschen aller Ebenen." },
    {
      role: "Leitung beider",
      does: "Stimmt mit allen ab, spricht zuletzt und klärt bis Freitag, was offen ist.",
    },
  ],
  materials: ["Rollenübersicht", "Zehn Entscheidungen auf Karten"],
  scriptHints: [
    "„Wer hätte Nein sagen können?“",
    "„Eine Person entscheidet. Gehört werden heißt nicht entscheiden.“",
  ],
  risks: [
    "Alle wollen gefragt werden: Höchstens drei werden zu einer Entscheidung gehört.",
    "Es wird eine Stellenbeschreibung: zehn Entscheidungen, nicht alle.",
  ],
  notWhen: ["In den nächsten Wochen wird eine neue Struktur angekündigt."],
  firstStep:
    "Fragen Sie zehn Leute nach einer Entscheidung des letzten Quartals, die zu lange gedauert hat oder zweimal getroffen wurde.",
  signOfSuccess:
    "Nach sechs Wochen hat die fünf Entscheidungen jedes Mal die Person getroffen, die in der Übersicht steht.",
  followUp: {
    afterTwoWeeks: "Hat die Leitung die offenen Punkte geklärt? Hängt die Übersicht, wo man hinsieht?",
    afterSixWeeks:
      "Fragen Sie nach Entscheidungen, die stecken geblieben sind; berichtigen Sie die Übersicht.",
  },
  ideas: ["the cost of integration: confusion over functions"],
} as const satisfies EntryWords;

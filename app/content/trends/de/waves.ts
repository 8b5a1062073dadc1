import { de as frame } from "~/content/frame/de";
import { scores } from "~/content/report/de/estimates";

type Missing = { short: string; sentence: string };

export const missing = {
  noWave: {
    short: "Keine Umfrage",
    sentence: "In diesem Quartal wurde nichts gefragt.",
  } as const satisfies Missing,
  tooFew: {
    short: "Zu wenige Antworten",
    sentence:
      "Aus {departments} haben weniger als {threshold} Personen geantwortet; darum wird keine der beiden Abteilungen gezeigt.",
  } as const satisfies Missing,
  withheld: { short: "Nicht gezeigt", sentence: "{name}: {reason}" } as const satisfies Missing,
  ended: "{title}. {text}",
  endedShort: {
    cancelled: "Abgebrochen",
    "closed-early": "Vorzeitig geschlossen",
    "key-lost": "Schlüssel verloren",
    restored: "Sicherung wiederhergestellt",
    other: "Kein Ergebnis",
  },
} as const;

export const values = {
  notShown: "nicht gezeigt",
  guarded: "{stage} (der Wert allein: {alone})",
  guardedUnchanged: "{stage} (mit den Umfragen davor: {alone})",
  both: scores.both,
  span: "{first}–{last}",
} as const;

export const summaries = {
  score: "Wert beider Abteilungen zusammen auf einer Skala von 20 bis 100",
  departments: "Werte auf einer Skala von 20 bis 100, {name}",
  gap: "Wert von {first} abzüglich dessen von {second}, Punkte",
  responses: "Rücklaufquoten, {name}",
  drift: "Gleitender Durchschnitt des Werts",
  line: "{what}: {from} und {to}",
  lineLowest: "{what}: {from}, am niedrigsten {lowest}, und {to}",
  lineHighest: "{what}: {from}, am höchsten {highest}, und {to}",
  lineBoth: "{what}: {from}, am niedrigsten {lowest} und am höchsten {highest}, und {to}",
  single: "{what}: {to}",
  none: "{what}: keine Umfrage zeigt eine Zahl",
  at: "{value} in {wave}",
  atLikely: "{value} in {wave}, wahrscheinlich zwischen {low} und {high}",
  missing: "{line}; nichts wird gezeigt für {waves}",
  sentence: "{lines}.",
} as const;

export const noteProblems = {
  noDay: "Wählen Sie den Tag, an dem es geschah.",
  otherDay: "Schreiben Sie den Tag so: 2026-11-22.",
  future: "Wählen Sie einen Tag, der nicht in der Zukunft liegt: Eine Notiz sagt, was geschehen ist.",
  longAgo: "Prüfen Sie das Jahr: Das ist zu lange her.",
  noText: "Sagen Sie in wenigen Worten, was geschehen ist.",
  tooLong: frame.forms.tooLong,
} as const;

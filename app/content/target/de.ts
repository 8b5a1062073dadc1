import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "Ziel - Tandem",
    title: "Wo möchten Sie hin?",
    lead: "Höher ist nicht immer besser. Was passt, hängt von Ihrem Geschäft ab; der Rat stützt sich darauf und kann auch heißen, dort zu bleiben, wo Sie stehen.",
    restsOn: "Worauf sich der Rat stützt",
    askAgain: "Noch einmal fragen",
    needed:
      "Mindestens {fewest} von {signals} brauchen eine Antwort, in der sich die meisten einig sind; bei weniger wird nichts geraten.",
    howToAsk:
      "Fragen Sie die Personalabteilung und die beiden Leitungen dasselbe. Es zählt, was die meisten sagen; bei Gleichstand bleibt eine Frage offen.",
    howToAskAt:
      "Fragen Sie die Personalabteilung und die beiden Leitungen dasselbe. Heute stehen Sie hier: {stage}. Es zählt, was die meisten sagen; bei Gleichstand bleibt eine Frage offen.",
    advisedBefore: "Was früher geraten wurde",
    speaksFor: "Spricht für das Weitergehen",
    speaksAgainst: "Spricht dafür, es so zu lassen",
    stayOpen: { one: "Eine Frage bleibt offen", other: "{count} Fragen bleiben offen" },
    askedBy: "{day}, eingetragen von {name}",
    notSaid: "Keine Angabe",
    yes: "Ja",
    no: "Nein",
    ask: "Rat einholen",
  },
  signals: {
    "small-company": {
      asks: "Ist das Unternehmen so klein, dass in beiden Abteilungen alle einander kennen?",
      yes: "Alle kennen einander.",
      no: "Das Unternehmen ist zu groß, als dass alle einander kennen könnten.",
    },
    "good-informal-contact": {
      asks: "Kommen die beiden Abteilungen ohne Regeln gut miteinander aus?",
      yes: "Die beiden kommen ohne Regeln gut miteinander aus.",
      no: "Ohne Regeln kommen die beiden nicht gut miteinander aus.",
    },
    "marketing-supports-sales": {
      asks: "Besteht die Aufgabe von {second} vor allem darin, {first} mit Material und Veranstaltungen zu unterstützen?",
      yes: "{second} unterstützt vor allem {first}.",
      no: "{second} tut mehr, als {first} zu unterstützen.",
    },
    "standard-offer": {
      asks: "Verkaufen Sie allen weitgehend dasselbe standardisierte Angebot?",
      yes: "Das Angebot ist standardisiert.",
      no: "Das Angebot ist nicht standardisiert.",
    },
    "short-sales-cycle": {
      asks: "Ist der Verkaufszyklus kurz, also eine Sache von Tagen oder wenigen Wochen?",
      yes: "Der Verkaufszyklus ist kurz.",
      no: "Der Verkaufszyklus ist lang.",
    },
    "market-commoditising": {
      asks: "Sehen Kunden immer weniger Unterschiede zwischen den Anbietern?",
      yes: "Kunden sehen immer weniger Unterschiede zwischen den Anbietern.",
      no: "Kunden sehen weiterhin Unterschiede zwischen den Anbietern.",
    },
    "offers-customised": {
      asks: "Wird das Angebot während des Verkaufs auf den Kunden zugeschnitten?",
      yes: "Das Angebot wird während des Verkaufs zugeschnitten.",
      no: "Das Angebot wird während des Verkaufs nicht verändert.",
    },
    "faster-life-cycles": {
      asks: "Werden die Produktlebenszyklen kürzer?",
      yes: "Die Produktlebenszyklen werden kürzer.",
      no: "Die Produktlebenszyklen werden nicht kürzer.",
    },
    "one-funnel-possible": {
      asks: "Könnten beide Abteilungen gemeinsam einen durchgehenden Weg vom ersten Kontakt bis zum Vertrag betreiben?",
      yes: "Ein durchgehender Weg für beide ist möglich.",
      no: "Ein durchgehender Weg für beide ist nicht möglich.",
    },
    "one-executive": {
      asks: "Berichten beide Abteilungen an dasselbe Mitglied der Geschäftsleitung, oder wäre das bald möglich?",
      yes: "Ein Mitglied der Geschäftsleitung kann für beide einstehen.",
      no: "Die beiden berichten an verschiedene Mitglieder der Geschäftsleitung.",
    },
    "shared-responsibility": {
      asks: "Ist es in Ihrem Unternehmen üblich, dass zwei Abteilungen gemeinsam für ein Ergebnis einstehen?",
      yes: "Es ist üblich, gemeinsam für ein Ergebnis einzustehen.",
      no: "Es ist nicht üblich, gemeinsam für ein Ergebnis einzustehen.",
    },
    "conflict-over-resources": {
      asks: "Streiten die beiden immer wieder um Budget oder Personal?",
      yes: "Die beiden streiten immer wieder um Budget oder Personal.",
      no: "Es gibt keinen Dauerstreit um Budget oder Personal.",
    },
    "work-duplicated-or-dropped": {
      asks: "Wird Arbeit doppelt getan, oder bleibt sie zwischen den beiden liegen?",
      yes: "Arbeit wird doppelt getan oder bleibt zwischen den beiden liegen.",
      no: "Arbeit wird weder doppelt getan noch bleibt sie liegen.",
    },
  },
  head: "Leitung von {department}",
  hr: "Personalabteilung",
  tooFewSettled:
    "Nur auf {settled} von {signals} Fragen gibt es eine Antwort, in der sich die meisten einig sind. Mindestens {fewest} sind nötig: Fragen Sie weiter.",
  goodEnough: "Die Stufe „{stage}“ ist gut genug: Weiterzugehen wäre den Preis nicht wert.",
  stay: "Bleiben Sie auf der Stufe „{stage}“: Weiterzugehen wäre den Preis nicht wert.",
  aimFor: "Streben Sie die Stufe „{stage}“ an.",
});

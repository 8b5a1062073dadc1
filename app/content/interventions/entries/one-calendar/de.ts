import type { EntryWords } from "../../entry";

export const oneCalendar = {
  name: "Ein Kalender für Kampagnen und Verkaufszyklus",
  purpose:
    "Kampagnen, Verkaufsaktionen und die Zeiten, zu denen Kunden kaufen, stehen in einem Kalender und sind aufeinander abgestimmt.",
  whyItWorks:
    "Eine Kampagne, die Interesse weckt, wenn niemand nachfassen kann, ist vergeudet, und Interesse kühlt binnen Tagen ab. Stehen beide Rhythmen auf einer Seite, sieht man Konflikte Monate im Voraus.",
  prerequisites: [],
  whoFirst: "Vier aus {first}, die Ziele, Auslastung und die Budgetzeiten der Kunden kennen",
  whoSecond: "Vier aus {second}, die Kampagnen, Veranstaltungen und Markteinführungen planen",
  runSheet: [
    {
      what: "Zuerst die Kunden",
      how: "Zeichnen Sie zwölf Monate an die Wand. Erste Zeile: Wann planen, vergleichen und entscheiden unsere Kunden, und wann sind sie nicht da? Aus dem Gedächtnis und nach den Bestellungen des letzten Jahres. Zwei A3-Bögen nebeneinander, je sechs Monate; an zwei Orten eine gemeinsame Tafel am Bildschirm, auf der beide schreiben können.",
    },
    {
      what: "Zeile: {first}",
      how: "Quartalsenden, Preisänderungen, Messen, Ferien, zu jeder Verkaufsaktion das Produkt, um das es geht, und Wochen, in denen niemand neuen Leads nachgehen kann.",
    },
    {
      what: "Zeile: {second}",
      how: "Kampagnen, Aussendungen, Veranstaltungen, Markteinführungen, je mit Produkt und der Woche, in der Antworten zu erwarten sind. Dasselbe Produkt in beiden Zeilen in denselben Wochen: grün.",
    },
    {
      what: "Konflikte finden",
      how: "Gehen Sie die Wand ab. Roter Punkt: Antworten kommen, wenn niemand Zeit hat, oder einer Verkaufsaktion aus {first} fehlt das Material. Grüner Punkt: passt. Was sich verschieben lässt, verschieben Sie sofort.",
    },
    {
      what: "Vorlauf",
      how: "Vereinbaren Sie, wie viele Wochen vorher jede Seite der anderen Bescheid gibt und wie viele Kontakte pro Woche sich bei {first} aufgreifen lassen. Schreiben Sie es auf den Kalender.",
    },
    {
      what: "Pflegen",
      how: "Je eine Person von jeder Seite pflegt ihn, an einem Ort; jeden Monat zehn Minuten in der gemeinsamen Besprechung.",
    },
  ],
  roles: [
    { role: "Zwei, die ihn pflegen", does: "Je eine Person; tragen Änderungen am selben Tag ein." },
    { role: "Moderation", does: "Beginnt mit der Zeile der Kunden und kommt immer wieder auf sie zurück." },
  ],
  materials: [
    "Kalenderblatt für zwölf Monate, so groß wie möglich, an der Wand",
    "Bestellungen des letzten Jahres nach Monaten",
    "Klebepunkte in Rot und Grün",
  ],
  scriptHints: [
    "„Wann entscheiden Ihre Kunden über das Budget des nächsten Jahres?“",
    "„Wer greift in dieser Woche die Antworten auf?“",
  ],
  risks: [
    "Alte Kalender leben daneben weiter: Schließen oder verknüpfen Sie sie.",
    "Zu genau geplant: Wochen, nicht Tage; zwei Quartale fest, der Rest mit Bleistift.",
  ],
  notWhen: [
    "Kunden kaufen gleichmäßig über das Jahr und Kampagnen laufen durch: Vereinbaren Sie nur den Vorlauf.",
  ],
  firstStep:
    "Drucken Sie die Bestellungen des letzten Jahres nach Monaten und die Kampagnenliste dieses Jahres aus und reservieren Sie eine Wand.",
  signOfSuccess:
    "Im nächsten Quartal beginnt keine Kampagne in einer Woche, die bei {first} als gesperrt markiert ist.",
  followUp: {
    afterTwoWeeks:
      "Ist der Kalender auf beiden Seiten aktuell? Lassen Sie sich eine Änderung zeigen, die eingetragen wurde.",
    afterSixWeeks:
      "Sehen Sie sich eine Kampagne an: Wurden die Kontakte in der vereinbarten Zeit aufgegriffen?",
  },
  ideas: ["Synchronize marketing campaigns and sales cycles"],
} as const satisfies EntryWords;

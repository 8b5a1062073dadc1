import type { EntryWords } from "../../entry";

export const liaison = {
  name: "Verbindungsperson des Marketings im Vertrieb",
  purpose:
    "Eine Person aus dem Marketing arbeitet ein Quartal lang im Vertriebsteam mit, in Besprechungen und bei Kundengesprächen, und verbindet beide Seiten.",
  whyItWorks:
    "Wer das Vertrauen beider Seiten hat, vermittelt schneller als jeder Bericht. Das gelingt, wenn die Verbindungsperson beide Welten kennt, Kleines selbst entscheiden darf und daran gemessen wird, was beide davon haben.",
  prerequisites: [
    {
      text: "Die Person möchte es, hat dafür mindestens zwei Tage in der Woche und behält Schreibtisch und Führungskraft.",
    },
    {
      text: "Personalabteilung und Betriebsrat, wo es einen gibt, haben zugestimmt: Zwei Tage in der Woche an anderer Stelle können als Versetzung gelten.",
    },
  ],
  whoFirst: "Leitung von {first}, eine Person als Gegenüber der Verbindungsperson",
  whoSecond: "Leitung von {second}, die Verbindungsperson, eine Person, die andere Arbeit übernimmt",
  runSheet: [
    {
      what: "Wozu",
      how: "Beide Leitungen sagen, was nach einem Quartal anders sein soll. Höchstens drei Ergebnisse, auf dem Blatt notiert.",
    },
    {
      what: "Auftrag",
      how: "Was darf die Verbindungsperson allein entscheiden, was vorschlagen, was nur weitergeben? Welche Besprechungen, wie viele Kundengespräche im Monat, welche Kundendaten?",
    },
    {
      what: "Platz dafür",
      how: "Welche Arbeit geht bei {second} an wen? Streichen Sie sie vor aller Augen durch; zwei Tage in der Woche obendrauf gibt es nicht.",
    },
    {
      what: "In beide Richtungen",
      how: "Was bringt die Verbindungsperson jede Woche zu {first} mit, was zurück zu {second}? Zehn Minuten in der Besprechung jedes Teams sind fest.",
    },
    {
      what: "Urteil",
      how: "Beide Leitungen beantworten am Ende dieselben drei Punkte. Termine nach zwei, sechs und zwölf Wochen; was danach mit der Person geschieht.",
    },
  ],
  roles: [
    {
      role: "Verbindungsperson",
      does: "Sitzt zwei Tage in der Woche bei {first}, geht mit zu Kunden und trägt Fragen und Antworten in beide Richtungen.",
    },
    {
      role: "Gegenüber bei {first}",
      does: "Macht die Verbindungsperson mit Menschen, Kunden und Gepflogenheiten bekannt.",
    },
  ],
  materials: ["Arbeitsblatt „Auftrag der Verbindungsperson“", "Ein Schreibtisch im Vertriebsteam"],
  scriptHints: [
    "„Was darf Ihre Verbindungsperson zusagen, ohne Sie zu fragen?“",
    "„Welche Aufgabe fällt dafür weg? Nennen Sie sie.“",
    "„Woran würden Sie beide merken, dass es sich gelohnt hat?“",
  ],
  risks: [
    "Die Verbindungsperson wird zur Assistenz von {first}: Im Auftrag steht, was nicht dazugehört.",
    "Die Verbindungsperson wird zur einzigen Brücke: Sie vermittelt Kontakte, keine Nachrichten.",
    "In der eigenen Abteilung gerät sie aus dem Blick: feste Minuten in der Besprechung von {second}, jede Woche.",
  ],
  notWhen: [
    "Niemand, den beide Seiten schätzen, möchte es.",
    "Bei {second} arbeiten weniger als vier Personen.",
  ],
  firstStep: "Jede Leitung nennt für sich zwei Personen, denen sie es zutraut; dann vergleichen sie.",
  signOfSuccess:
    "Nach sechs Wochen nennen beide Teams etwas, das sie durch die Verbindungsperson schneller oder besser bekommen haben.",
  followUp: {
    afterTwoWeeks: "Ist die Zeit wirklich frei? Wurde der Auftrag gebraucht?",
    afterSixWeeks:
      "Beide Leitungen beurteilen die drei Punkte; passen Sie den Auftrag an oder beenden Sie ihn mit Dank.",
  },
  ideas: ["liaison"],
} as const satisfies EntryWords;

import type { EntryWords } from "../../entry";

export const handOffCharter = {
  name: "Vereinbarung zur Übergabe",
  purpose:
    "Beide Abteilungen vereinbaren, was wann und in welchem Zustand übergeben wird und was zurückkommt.",
  whyItWorks:
    "Arbeit geht dort verloren, wo sie in andere Hände übergeht. Manche nennen eine solche Vereinbarung „Service-Level-Agreement“ (SLA). Eine Zusage in beide Richtungen ersetzt den Druck von einer Seite, und wer Antwort bekommt, lernt, was davon zu gebrauchen war.",
  prerequisites: [
    {
      text: "Was übergeben wird, etwa ein Lead, der reif für ein Verkaufsgespräch ist, ist gemeinsam festgelegt und unterschrieben.",
      unless: "Eine unterschriebene Festlegung, die auf andere Weise entstanden ist, genügt auch.",
    },
  ],
  whoFirst: "Leitung von {first} und drei, die Leads bekommen oder {second} Aufträge geben",
  whoSecond: "Leitung von {second} und drei, die Leads übergeben oder Material liefern",
  runSheet: [
    {
      what: "Den Weg zeichnen",
      how: "Zeichnen Sie an der Wand eine Linie vom ersten Kontakt bis zur Folgebestellung. Markieren Sie gemeinsam jede Stelle, an der Arbeit von der einen Abteilung zur anderen geht, in beide Richtungen.",
    },
    {
      what: "Zwei oder drei auswählen",
      how: "Alle haben drei Klebepunkte für die Stellen, an denen am meisten verloren geht. Weiter geht es mit den zwei oder drei, die die meisten bekommen.",
    },
    {
      what: "Zusagen in beide Richtungen",
      how: "Zu jeder Stelle füllen beide Seiten das Blatt aus: was wir übergeben, in welchem Zustand und wie schnell; wie schnell wir damit beginnen; was wir antworten und wann. Jeder Zusage der einen Seite steht eine der anderen gegenüber.",
    },
    {
      what: "Und wenn nicht",
      how: "Zu jeder Zusage: Wer merkt es, wen ruft diese Person an, was geschieht dann? Bevor es nach oben geht, wird angerufen.",
    },
    {
      what: "Zählbar machen",
      how: "Wählen Sie für jede Zusage eine Zahl, die es schon gibt oder die man einen Monat lang von Hand zählen kann. Setzen Sie einen Anfangswert, den beide sich zutrauen.",
    },
    {
      what: "Unterschreiben",
      how: "Beide Leitungen unterschreiben; Probezeit von sechs Wochen; Termin des Rückblicks.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Hält die Zusagen im Gleichgewicht: eine in jede Richtung." },
    { role: "Wer zählt", does: "Eine Person pro Abteilung, die jeden Freitag die Zahlen notiert." },
  ],
  materials: [
    "Vereinbarung zur Übergabe, eine große Ausfertigung",
    "Die schriftliche Festlegung, was ein Lead ist",
    "Klebepunkte und Stifte",
  ],
  scriptHints: [
    "„Was muss da sein, damit Sie ohne Rückfrage anfangen können?“",
    "„Und was bekommt die andere Seite dafür?“",
    "„Versprechen Sie, was Sie auch in Ihrer schlimmsten Woche halten.“",
  ],
  risks: [
    "Die Vereinbarung dient als Beweis gegen eine Seite: Sehen Sie beide Spalten gemeinsam an oder keine.",
    "Zu viele Zusagen: Drei Übergaben genügen für das erste Quartal.",
  ],
  notWhen: [
    "Noch weiß niemand, was ein Lead ist: Legen Sie es zuerst fest.",
    "Einer Seite fehlen in den nächsten Monaten Leute, sodass sie keine Zusage halten könnte.",
  ],
  firstStep:
    "Bitten Sie beide Seiten um die letzten drei Übergaben, die schiefgegangen sind, als Tatsachen ohne Namen.",
  signOfSuccess:
    "Nach sechs Wochen halten beide Seiten mindestens vier von fünf Zusagen, nach eigener Zählung.",
  followUp: {
    afterTwoWeeks:
      "Vergleichen Sie zehn Minuten lang, was beide gezählt haben; ändern Sie eine Zusage, die nicht zu halten ist.",
    afterSixWeeks:
      "Rückblick: Behalten, verschärfen oder streichen Sie jede Zusage, und unterschreiben Sie neu.",
  },
  ideas: ["rules of engagement"],
} as const satisfies EntryWords;

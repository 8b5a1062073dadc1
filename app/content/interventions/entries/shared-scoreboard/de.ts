import type { EntryWords } from "../../entry";

export const sharedScoreboard = {
  name: "Gemeinsame Anzeigetafel",
  purpose:
    "Drei bis fünf Kennzahlen mit einer Bedeutung und einer Quelle, die beide Abteilungen jeden Monat gemeinsam ansehen.",
  whyItWorks:
    "Solange jede Seite eigene Zahlen mitbringt, geht es in Besprechungen darum, wessen Zahlen stimmen. Gemeinsame Kennzahlen mit aufgeschriebener Bedeutung führen das Gespräch von Meinungen zu Belegen.",
  prerequisites: [{ text: "Jemand kommt ohne ein neues System an die Zahlen heran." }],
  whoFirst: "Leitung von {first}, zwei, die verkaufen, zwei aus der Vertriebssteuerung",
  whoSecond: "Leitung von {second}, zwei aus der Marketingarbeit, zwei aus der Auswertung",
  runSheet: [
    {
      what: "Sprüche auf dem Prüfstand",
      how: "Sammeln Sie Sätze wie „Die Leads taugen nichts“ oder „Bei {first} ruft nie jemand zurück“. Zu jedem: Welche Zahl würde zeigen, ob es stimmt?",
    },
    {
      what: "Vorschläge",
      how: "Zeichnen Sie den Weg vom ersten Kontakt bis zur Folgebestellung. Jede Seite schlägt höchstens vier Kennzahlen auf diesem Weg vor. Zusammen nicht mehr als acht.",
    },
    {
      what: "Auswählen",
      how: "Streichen Sie, was nur eine Seite bewegen kann, was niemand beschaffen kann und was zum Tricksen einlädt. Stimmen Sie ab, bis drei bis fünf bleiben; mindestens eine zur Qualität, eine zum Tempo, eine zum Kunden.",
    },
    {
      what: "Eine Bedeutung",
      how: "Schreiben Sie zu jeder Kennzahl den Steckbrief: Name, was zählt, was nicht, Quelle, wer sie erhebt, an welchem Tag. Probieren Sie ihn gleich mit den Daten des letzten Monats aus.",
    },
    {
      what: "Generalprobe",
      how: "Führen Sie das Monatsgespräch mit den Zahlen des letzten Monats: Was sehen wir, was könnte es erklären, was probieren wir? Niemand verteidigt etwas.",
    },
    {
      what: "Pflegen",
      how: "Ort, Tag im Monat, wer sie pflegt. Eigene Folien mit anderen Zahlen bleiben zu Hause.",
    },
  ],
  roles: [
    {
      role: "Wer die Zahlen hütet",
      does: "Erhebt sie am festen Tag, ohne Kommentar; hat eine Vertretung von der anderen Seite.",
    },
    {
      role: "Moderation",
      does: "Fragt bei jeder Zahl, was ein schlauer Mensch täte, damit sie gut aussieht.",
    },
  ],
  materials: [
    "Steckbrief einer Kennzahl, einer pro Kennzahl",
    "Daten des letzten Monats",
    "Eine Seite oder Wand für die Tafel",
  ],
  scriptHints: [
    "„Woran würden wir es merken?“",
    "„Was täten Sie, wenn nur diese Zahl gut aussehen sollte?“",
    "„Gleiches Wort, gleiche Zahl, gleiche Quelle: Sonst kommt sie nicht auf die Tafel.“",
  ],
  risks: [
    "Eine Zahl wird zur Waffe: Sie zeigt den Weg, nie eine Person oder Region.",
    "Zu viele: Eine sechste kommt nur, wenn eine andere geht.",
    "Die Daten sind falsch: Sagen Sie, wie falsch, und lesen Sie daraus nur die Richtung.",
  ],
  notWhen: [
    "In diesem Quartal geht ein neues Kundensystem in Betrieb: Warten Sie auf dessen Daten.",
    "Die Kennzahlen sind schon vereinbart: Führen Sie stattdessen das Monatsgespräch.",
  ],
  firstStep:
    "Bitten Sie beide Seiten um die Auswertung, mit der sie am meisten arbeiten, und legen Sie beide nebeneinander.",
  signOfSuccess:
    "Im dritten Monatsgespräch stellt niemand die Zahlen infrage, und ihretwegen wurde eine Sache ausprobiert.",
  followUp: {
    afterTwoWeeks: "Erheben Sie alle Kennzahlen einmal im Ernst. Welcher Steckbrief war nicht klar genug?",
    afterSixWeeks:
      "Welche Kennzahl hat zu einer Entscheidung geführt? Ersetzen Sie eine, die es nicht getan hat.",
  },
  ideas: ["Use relevant data"],
} as const satisfies EntryWords;

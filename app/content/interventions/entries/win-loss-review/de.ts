import type { EntryWords } from "../../entry";

export const winLossReview = {
  name: "Rückblick auf Gewinne und Verluste ohne Schuldfrage",
  purpose:
    "Beide Abteilungen sehen sich einen gewonnenen und einen verlorenen Auftrag an und suchen Gründe, keine Schuldigen.",
  whyItWorks:
    "Nach einem verlorenen Auftrag hat jede Seite eine Erklärung, in der die andere versagt hat. Wer die Tatsachen der Reihe nach durchgeht und einen gewonnenen Auftrag daneben legt, findet Bedingungen statt Schuldiger. Nachbesprechungen nach festem Ablauf verbessern Leistungen deutlich.",
  prerequisites: [
    {
      text: "Vertrauen liegt bei 40 Punkten oder mehr. Darunter wird der Rückblick auf einen Verlust zum Tribunal.",
    },
  ],
  whoFirst: "Die zwei, die an den Aufträgen gearbeitet haben, und zwei andere",
  whoSecond: "Zwei, deren Material oder Kampagne beteiligt war, und zwei andere",
  runSheet: [
    {
      what: "Grundregel",
      how: "Lesen Sie vor: Alle haben so gut gehandelt, wie sie es mit dem Wissen und den Mitteln von damals konnten. Wer „hätte sollen“ sagt, macht daraus „Was hat es wahrscheinlich gemacht, dass …“.",
    },
    {
      what: "Der verlorene Auftrag, der Reihe nach",
      how: "Tragen Sie auf einer Linie ein, was geschah, nur Tatsachen, vom ersten Kontakt bis zum Nein des Kunden. Beide Seiten ergänzen, was die andere nicht sehen konnte.",
    },
    { what: "Der gewonnene Auftrag daneben", how: "Darunter dieselbe Linie. Wo trennen sich die beiden?" },
    {
      what: "Bedingungen",
      how: "An jeder Trennstelle: Was hat es leicht oder schwer gemacht, gut zu handeln? Information, Zeit, Regel, Material, Preis, Glück. Markieren Sie, was auch den nächsten Auftrag träfe.",
    },
    {
      what: "Zwei Änderungen",
      how: "Wählen Sie zwei Bedingungen, die beide Abteilungen ändern können. Was, wer von jeder Seite, bis wann, woran merken wir es?",
    },
    {
      what: "Abschluss",
      how: "Alle sagen eine Sache, die sie gelernt haben. Nächster Termin, nächste zwei Aufträge.",
    },
  ],
  roles: [
    { role: "Moderation", does: "An keinem der Aufträge beteiligt; übersetzt Schuld in Bedingungen." },
    {
      role: "Wer die Linie führt",
      does: "Schreibt die Tatsachen der Reihe nach auf; fragt: „Woher wissen wir das?“",
    },
  ],
  materials: [
    "Arbeitsblatt „Rückblick auf Gewinne und Verluste“, eines pro Auftrag",
    "Die Gründe des Kunden selbst, wenn jemand gefragt hat",
  ],
  scriptHints: [
    "„Was wussten Sie in diesem Augenblick?“",
    "„Was hat es wahrscheinlich gemacht, dass es so kam?“",
    "„Wäre es auch jemand anderem so ergangen?“",
  ],
  risks: [
    "Ein Verlauf mit Namen enthält personenbezogene Daten von Kunden: Verwenden Sie Anfangsbuchstaben und vernichten Sie die Blätter danach.",
    "Wer am lautesten ist, kennt sofort den Grund: erst Tatsachen, der Reihe nach.",
    "Man betrachtet nur Verlorenes: nie ohne einen gewonnenen Auftrag.",
    "Notizen wandern nach oben: Nur die zwei Änderungen verlassen den Raum.",
  ],
  notWhen: [
    "Der Auftrag ist so frisch, dass die Gefühle noch hochkochen: Warten Sie drei Wochen.",
    "Das Ergebnis ginge in eine Beurteilung ein.",
  ],
  firstStep:
    "Wählen Sie einen gewonnenen und einen verlorenen Auftrag von ähnlichem Umfang und fragen Sie die Kunden nach ihren Gründen.",
  signOfSuccess:
    "Beide Änderungen sind binnen sechs Wochen umgesetzt, und die Leute fragen nach dem nächsten Rückblick.",
  followUp: {
    afterTwoWeeks: "Haben beide Änderungen begonnen? Was steht im Weg?",
    afterSixWeeks: "Die nächsten zwei Aufträge: Waren die Bedingungen diesmal besser?",
  },
  ideas: ["blame pattern in „Tug of war“"],
} as const satisfies EntryWords;

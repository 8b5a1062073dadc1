import type { EntryWords } from "../../entry";

export const targetCustomer = {
  name: "Workshop: Unsere Zielkunden",
  purpose:
    "{first} und {second} einigen sich, für welche Kunden beide arbeiten und woran man merkt, dass es Zeit ist, sie anzusprechen.",
  whyItWorks:
    "Jede Abteilung trägt ein Bild vom Kunden mit sich, gemacht aus den Fällen, die sie sieht. Solange sich die Bilder unterscheiden, geht jedes Gespräch über Leads eigentlich um sie. Getrennt aufgeschrieben und an echten Kunden geprüft, zeigt sich, wo sie auseinanderliegen und wann der richtige Moment ist.",
  prerequisites: [
    {
      text: "Acht Kunden der letzten zwei Jahre liegen bereit, vier gute und vier bereute, mit dem, was geschah.",
    },
  ],
  whoFirst: "Leitung von {first} und drei, die Kunden gewinnen und halten",
  whoSecond: "Leitung von {second} und drei, die entscheiden, wen man anspricht",
  runSheet: [
    {
      what: "Rahmen",
      how: "Am Ende steht eine Seite: für wen wir richtig sind, für wen nicht und wann es zu früh ist. Produkte und Preise sind für einen anderen Tag.",
    },
    {
      what: "Zwei Bilder, allein",
      how: "Alle füllen Teil 1 allein aus, mit dem, was man von außen sieht. Niemand spricht.",
    },
    {
      what: "Nebeneinanderlegen",
      how: "Reihum je eine Zeile vorlesen. Gleiche Zeile, gleicher Platz an der Wand. Markieren Sie, wo sich die Abteilungen unterscheiden; klären Sie es noch nicht.",
    },
    {
      what: "Probe an acht Kunden",
      how: "Verdecken Sie, was aus ihnen wurde. Nach dem Entwurf: Wären wir hingegangen? Dann aufdecken. Jede falsche Antwort ändert eine Zeile; ein Fall dauert drei bis vier Minuten.",
    },
    {
      what: "Zu früh oder an der Zeit",
      how: "Woran hätten wir gemerkt, dass es zu früh ist? Woran, dass es Zeit war? Wer achtet darauf, und wer wartet? Höchstens vier Paare.",
    },
    {
      what: "Unterschreiben",
      how: "Beide Leitungen unterschreiben und nennen den Tag, ab dem Ansprache und Besuche dieser Seite folgen. Rückblick in drei Monaten.",
    },
  ],
  roles: [
    {
      role: "Moderation",
      does: "Hält den Ausgang der acht verdeckt, bis alle geurteilt haben, und fragt nach dem Sichtbaren.",
    },
    { role: "Zwei Schreibende", does: "Je eine Person; schreiben die Seite so, dass Neue sie verstehen." },
  ],
  materials: [
    "Zielkunden-Blätter",
    "Acht Kunden auf je einer Seite, der Ausgang auf der Rückseite",
    "Karten, eine Wand",
  ],
  scriptHints: [
    "„Was hätte man vor dem ersten Anruf sehen können?“",
    "„Guter Kunde: woran, und für wen?“",
    "„War es der falsche Kunde oder der richtige zu früh?“",
  ],
  risks: [
    "Die Seite beschreibt alle: Streichen Sie, bis einer der acht abgelehnt worden wäre.",
    "Man urteilt vom Ausgang her: Darum bleibt er verdeckt.",
    "Danach wird niemand abgelehnt: Nennen Sie die ersten drei.",
  ],
  notWhen: [
    "Sie verkaufen an wenige Kunden, die man beim Namen kennt: Arbeiten Sie an einer Seite für jeden.",
    "Eine solche Seite ist jünger als ein halbes Jahr: Prüfen Sie sie an neuen Fällen.",
  ],
  firstStep:
    "Lassen Sie je eine Person von jeder Seite vier Kunden wählen, zwei gute und zwei bereute, und aufschreiben, was vor dem ersten Anruf bekannt war.",
  signOfSuccess:
    "Nach einem Monat sortieren beide Seiten getrennt zehn neue Namen und sind sich bei mindestens acht einig.",
  followUp: {
    afterTwoWeeks: "Stehen in Listen und Formularen die Wörter dieser Seite?",
    afterSixWeeks:
      "Sortieren Sie auf beiden Seiten zehn neue Namen; bringen Sie die Unterschiede zum Rückblick mit.",
  },
  ideas: ["Target customer", "When to make a move"],
} as const satisfies EntryWords;

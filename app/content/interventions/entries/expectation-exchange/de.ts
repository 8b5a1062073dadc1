import type { EntryWords } from "../../entry";

export const expectationExchange = {
  name: "Austausch der Erwartungen",
  purpose:
    "Jede Seite sagt, was sie braucht und was sie anbietet, und bekommt eine klare Antwort: ja, nein oder wenn.",
  whyItWorks:
    "Die meisten Enttäuschungen kommen von Erwartungen, die niemand ausgesprochen hat. Über Verhalten zu verhandeln statt über Haltungen, bringt beide Seiten dazu, etwas zu geben; und mit einem klaren Nein lebt es sich leichter als mit Schweigen.",
  prerequisites: [{ text: "Die Anwesenden dürfen für ihre Abteilung etwas zusagen." }],
  whoFirst: "Leitung von {first} und vier, die am meisten mit {second} arbeiten",
  whoSecond: "Leitung von {second} und vier, die am meisten mit {first} arbeiten",
  runSheet: [
    {
      what: "Regel",
      how: "Wir verhandeln über Verhalten, nicht über Meinungen. Ein Wunsch sagt, wer was bis wann tut. Die Antwort heißt ja, nein oder „wenn Sie …“.",
    },
    {
      what: "Jede Seite für sich",
      how: "Die Abteilungen arbeiten getrennt: höchstens fünf Wünsche (mehr, weniger, weiter so) und drei Angebote. Ordnen Sie die Wünsche nach Gewicht.",
    },
    {
      what: "Lesen und verstehen",
      how: "Tauschen Sie die Blätter. Gefragt wird nur: „Was sähen wir, wenn wir das täten?“ Noch keine Antworten.",
    },
    {
      what: "Antworten",
      how: "Wieder getrennt: Schreiben Sie neben jeden Wunsch ja, nein oder wenn, bei einem Nein einen Satz dazu, warum.",
    },
    {
      what: "Aushandeln",
      how: "Zusammen, abwechselnd vom wichtigsten Wunsch jeder Seite an. Aus jedem „wenn“ wird eine Vereinbarung oder ein Nein. Hören Sie nach sechs Vereinbarungen auf.",
    },
    {
      what: "Aufschreiben",
      how: "Für jede Vereinbarung: wer was bis wann tut und wer was dafür bekommt. Auf jeder Seite ist eine Person verantwortlich. Vorlesen, unterschreiben.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Macht aus Klagen Wünsche, fragt nach der Gegenleistung, schützt ein Nein." },
    {
      role: "Wer für eine Seite spricht",
      does: "Eine Person pro Abteilung, die beim Aushandeln das Wort führt; nicht die Leitung.",
    },
  ],
  materials: [
    "Blätter „Austausch der Erwartungen“, eines pro Abteilung und eines für die Vereinbarungen",
    "Zwei Räume oder Ecken",
  ],
  scriptHints: [
    "„Was täten die anderen nächsten Dienstag, wenn sie es täten?“",
    "„Ein Nein ist eine Antwort. Danke. Weiter zum Nächsten.“",
    "„Was bieten Sie dafür?“",
  ],
  risks: [
    "Es wird eine Liste von Beschwerden: Schicken Sie die Seite zurück zu „mehr, weniger, weiter so“.",
    "Zusagen für Abwesende: Notieren Sie dazu, wer sie bis wann bestätigt.",
  ],
  notWhen: [
    "Das Ergebnis ist oben schon entschieden.",
    "Eine Seite kann nichts anbieten, weil ihr Leute oder Geld fehlen.",
  ],
  firstStep:
    "Schicken Sie beiden Leitungen das Blatt und bitten Sie um je einen Wunsch, als Verhalten aufgeschrieben.",
  signOfSuccess:
    "Nach sechs Wochen sagen beide Seiten, dass mindestens vier von sechs Vereinbarungen eingehalten werden.",
  followUp: {
    afterTwoWeeks:
      "Die beiden Verantwortlichen jeder Vereinbarung sagen einander: eingehalten, teilweise, noch nicht.",
    afterSixWeeks:
      "Eine halbe Stunde: Schließen Sie ab, was Gewohnheit geworden ist, und handeln Sie eine neue Vereinbarung aus.",
  },
  ideas: ["make each understand the other"],
} as const satisfies EntryWords;

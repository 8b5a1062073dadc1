import type { EntryWords } from "../../entry";

export const accountPlaybook = {
  name: "Gemeinsamer Plan für einen Kunden",
  purpose:
    "{first} und {second} legen für jeden der zehn wichtigsten Kunden ein Blatt an und arbeiten gemeinsam damit.",
  whyItWorks:
    "Bei einer Handvoll Kunden können es sich beide Abteilungen leisten, für jeden einzeln zu planen. Ein Blatt pro Kunde macht die gemeinsame Arbeit greifbar, und jede Seite sieht auf einen Blick, was die andere beiträgt.",
  prerequisites: [
    {
      text: "Zehn Kunden bringen so viel Geschäft oder lassen so viel erwarten, dass sich für jeden ein eigener Plan lohnt.",
    },
  ],
  whoFirst: "Die fünf aus {first}, die die zehn Kunden betreuen",
  whoSecond: "Fünf aus {second}; jede Person arbeitet mit einer aus {first} an zwei Kunden",
  runSheet: [
    {
      what: "Die zehn auswählen",
      how: "An der Wand hängen zwei Listen: nach Umsatz und nach Aussichten. Einigen Sie sich auf zehn Kunden; jedes Zweierteam nimmt zwei.",
    },
    {
      what: "Ein Blatt pro Kunde",
      how: "Das Zweierteam füllt das Blatt für seinen ersten Kunden aus: was der Kunde erreichen will, wer dort entscheidet, was man dort von uns hält, was niemand weiß. Lücken bleiben sichtbar. Das Blatt für den zweiten folgt binnen einer Woche.",
    },
    {
      what: "Schritte",
      how: "Planen Sie für diesen Kunden drei Schritte im nächsten Quartal: Einer öffnet eine Tür, einer zeigt, was wir können, einer bringt Menschen zusammen. Für jeden ist auf beiden Seiten eine Person verantwortlich.",
    },
    {
      what: "Rundgang",
      how: "Hängen Sie die Blätter auf. Alle gehen herum und hinterlassen zwei Notizen: einen Kontakt, den ich dort habe, und etwas, das ich beitragen könnte.",
    },
    {
      what: "Rhythmus",
      how: "Die Zweierteams vereinbaren 20 Minuten alle zwei Wochen. Einmal im Quartal kommen alle zusammen und überarbeiten die Liste der zehn.",
    },
  ],
  roles: [
    {
      role: "Zweierteam",
      does: "Eine Person von jeder Seite; beide verantworten zwei Blätter und was daraus wird.",
    },
    {
      role: "Wer die Blätter verwahrt",
      does: "Hält alle zehn an einem Ort bereit und fragt nach, wo etwas veraltet ist.",
    },
  ],
  materials: [
    "Kundenblätter, eines für jeden Kunden",
    "Umsatz und laufende Angebote je Kunde",
    "Was über die zehn öffentlich bekannt ist",
  ],
  scriptHints: [
    "„Was will der Kunde dieses Jahr erreichen, in seinen Worten?“",
    "„Was weiß hier im Raum niemand über ihn? Wer findet es heraus?“",
    "„Für welchen Schritt braucht es Sie beide?“",
  ],
  risks: [
    "Die Blätter werden ausgefüllt und abgelegt: Ohne die 20 Minuten alle zwei Wochen fangen Sie gar nicht erst an.",
    "Persönliche Bemerkungen über Kunden: Schreiben Sie nur, was der Kunde lesen dürfte.",
  ],
  notWhen: [
    "Das Geschäft verteilt sich auf sehr viele kleine Kunden.",
    "Leute aus {first} fürchten, dass man bei {second} an ihnen vorbei zum Kunden geht.",
  ],
  firstStep:
    "Wer für {first} die Zahlen führt, druckt beide Listen aus; beide Leitungen stellen die fünf Zweierteams zusammen.",
  signOfSuccess:
    "Nach einem Quartal sind bei mindestens sieben von zehn Kunden zwei der drei Schritte getan.",
  followUp: {
    afterTwoWeeks: "Hat sich jedes Zweierteam getroffen? Was steht jetzt auf dem Blatt, das noch fehlte?",
    afterSixWeeks:
      "Gehen Sie die zehn Blätter in einer Stunde durch: Welche Schritte sind getan, welche sind fällig, welche Blätter sind zu ersetzen?",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;

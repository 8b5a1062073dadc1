import type { EntryWords } from "../../entry";

export const listeningHour = {
  name: "Gemeinsame Zuhörstunde",
  purpose:
    "Leute aus {first} und {second} hören gemeinsam aufgezeichnete Kundengespräche und vereinbaren eine Sache zum Ausprobieren.",
  whyItWorks:
    "Wer denselben Kunden zur selben Zeit hört, muss nicht mehr darüber streiten, was Kunden wollen. Es braucht keine Reise und stört keinen Kunden; so können auch die dabei sein, die nie einem begegnen, und zwei Standorte zugleich.",
  prerequisites: [
    {
      text: "Die Kunden haben der Aufzeichnung und ihrer Verwendung im Unternehmen zugestimmt, und Namen fehlen, wo es geht.",
    },
  ],
  whoFirst: "Vier aus {first}, von denen zwei eines der Gespräche geführt haben",
  whoSecond: "Vier aus {second}, die selten Kunden begegnen",
  runSheet: [
    {
      what: "Rahmen",
      how: "Heute hören wir dem Kunden zu, nicht der Kollegin auf der Aufnahme. Wer zu hören ist, darf sie jederzeit anhalten.",
    },
    {
      what: "Zuhören",
      how: "Zwei oder drei Ausschnitte von acht Minuten. Alle schreiben wörtlich mit. Nach jedem Ausschnitt eine Minute Pause zum Schreiben.",
    },
    {
      what: "Vorlesen",
      how: "Reihum je ein Satz des Kunden, niemand kommentiert. Derselbe Satz: ein Strich daneben.",
    },
    {
      what: "Was heißt das für uns?",
      how: "Zu zweit aus beiden Abteilungen: Was wussten wir nicht? Was könnten wir besser beantworten, anders schreiben, früher schicken? Sammeln und eines wählen.",
    },
    {
      what: "Eine Sache",
      how: "Wer probiert sie bis zum nächsten Mal, bei welchen Kunden, und wie erfahren wir davon? Wer bringt die nächste Aufnahme mit?",
    },
  ],
  roles: [
    {
      role: "Wer einlädt",
      does: "Wechselt zwischen den Abteilungen; wählt die Ausschnitte mit denen, die zu hören sind, und achtet auf die Zeit.",
    },
    {
      role: "Wer zu hören ist",
      does: "Stimmt den Ausschnitten vorher zu und sagt in zwei Sätzen, was davor war.",
    },
  ],
  materials: [
    "Zuhörblätter",
    "Zwei oder drei vorher gewählte Ausschnitte aufgezeichneter Gespräche",
    "Ein Raum mit gutem Ton oder eine Videokonferenz mit stummen Mikrofonen",
  ],
  scriptHints: [
    "„Was genau hat der Kunde gesagt? Lesen Sie uns Ihre Zeile vor.“",
    "„Wir sind nicht hier, um das Gespräch zu beurteilen.“",
    "„Welchen Satz würden Sie an die Wand hängen?“",
  ],
  risks: [
    "Es wird eine Lektion für die Person auf der Aufnahme: Halten Sie an und bitten Sie um einen Satz des Kunden.",
    "Die Aufnahme läuft ohne Zustimmung: Dann gibt es keine Zuhörstunde; lesen Sie Notizen ohne Namen.",
    "Es folgt nichts: eine Sache, ein Name, bis zum nächsten Mal.",
  ],
  notWhen: [
    "Aufnahmen sind bei Ihnen nicht erlaubt: Hören Sie bei einem Gespräch mit, dem der Kunde zugestimmt hat, oder lesen Sie gemeinsam Notizen.",
    "Jemand will die Leute auf der Aufnahme bewerten.",
  ],
  firstStep: "Bitten Sie zwei, die mit Kunden sprechen, um je ein Gespräch, das die anderen hören sollten.",
  signOfSuccess: "Auf beiden Seiten zitiert man denselben Satz eines Kunden, und eine Sache ist ausprobiert.",
  followUp: {
    afterTwoWeeks: "Wurde die eine Sache ausprobiert? Fragen Sie, was die Kunden gesagt haben.",
    afterSixWeeks: "Fragen Sie beide Seiten: Machen wir weiter, und was wollen wir als Nächstes hören?",
  },
  ideas: ["Customers heard together, also from a distance"],
} as const satisfies EntryWords;

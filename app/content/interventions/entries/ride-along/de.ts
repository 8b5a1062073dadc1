import type { EntryWords } from "../../entry";

export const rideAlong = {
  name: "Mitfahren zum Kunden",
  purpose:
    "Leute aus {second} fahren mit zu Kunden, beobachten mit einem Arbeitsblatt und bringen mit, was sie gesehen haben.",
  whyItWorks:
    "Wer gehört hat, wie ein Kunde widerspricht, schreibt anders. Dabei zu sein ersetzt Berichte aus zweiter Hand, und wer den Termin führt, erfährt, was sich bei {second} aus einer Einzelheit machen lässt. Blatt und Nachgespräch machen aus einem Ausflug Wissen.",
  prerequisites: [{ text: "Der Kunde wird vorher gefragt und darf Nein sagen." }],
  whoFirst:
    "Vier Freiwillige aus {first}, jeweils mit einem gewöhnlichen Termin, nicht mit einem Vorzeigebesuch",
  whoSecond: "Vier aus {second}, zuerst die ohne Kundenkontakt",
  runSheet: [
    {
      what: "Vorgespräch zu zweit",
      how: "Unterwegs oder zehn Minuten vor einem Videogespräch: Wer ist der Kunde, was ist das Ziel, worauf soll der Gast achten? Vereinbaren Sie, wie der Gast vorgestellt wird („jemand aus dem Haus, der von Ihnen lernen möchte“).",
    },
    {
      what: "Weg und Gespräch",
      how: "Mit dem Auto, am Telefon oder per Video: Der Gast hört zu, mit stummem Mikrofon und für den Kunden sichtbar, und notiert Stichworte in der Sprache des Kunden. Eine Frage am Ende, wenn der Gast dazu eingeladen wird. Keine Zusagen, keine Präsentation.",
    },
    {
      what: "Sofort nachbesprechen",
      how: "Zuerst der Gast: Was hat mich überrascht, welche Wörter hat der Kunde verwendet, wo hat unser Material geholfen oder gestört? Dann, wer den Termin führt: Was war typisch, was war heute besonders?",
    },
    {
      what: "Aufschreiben",
      how: "Der Gast füllt das Blatt am selben Tag aus: drei Beobachtungen, ein Zitat, eine Idee. Der Name des Kunden nur mit Erlaubnis.",
    },
    {
      what: "Alle Paare zusammen",
      how: "Binnen einer Woche: vier Minuten je Paar. Gruppieren Sie die Beobachtungen, behalten Sie, was mindestens zweimal vorkam, und beschließen Sie eine Änderung an Material oder Botschaft, mit verantwortlicher Person und Datum.",
    },
  ],
  roles: [
    {
      role: "Koordination",
      does: "Stellt die Paare zusammen, führt den Kalender und sammelt die Blätter ein.",
    },
    { role: "Gast", does: "Beobachtet, schreibt, sagt nichts zu." },
    { role: "Wer den Termin führt", does: "Wählt ihn aus, fragt den Kunden, leitet das Nachgespräch." },
  ],
  materials: [
    "Arbeitsblatt „Beobachtungen beim Kunden“, eines pro Gespräch",
    "Ein Satz, mit dem man den Kunden fragt",
    "Reisebudget oder ein Videogespräch mit Platz für den Gast; dann genügen 45 Minuten statt eines halben Tages",
  ],
  scriptHints: [
    "Zum Kunden: „Darf jemand aus {second} mitkommen? Es geht darum, zu hören, wie Sie arbeiten; verkauft wird nichts.“",
    "Im Auto: „Sagen Sie mir zuerst, was Sie gesehen haben, und dann, was Sie davon halten.“",
    "In der Runde: „Wer hat das auch gehört? Zweimal ist ein Muster, einmal eine Geschichte.“",
  ],
  risks: [
    "Ein eindrucksvoller Kunde wirft die ganze Strategie um: Handeln Sie nach dem, was mindestens zweimal vorkam.",
    "Es wird ein Vorzeigebesuch: Bitten Sie um einen gewöhnlichen Termin.",
    "Man hält den Gast für eine Kontrolle: Über die Person, die den Termin führt, gibt es nie einen Bericht.",
  ],
  notWhen: [
    "Das Gespräch ist eine heikle Verhandlung oder eine Beschwerde.",
    "Die Beobachtungen würden dazu dienen, Leute aus {first} zu beurteilen.",
  ],
  firstStep:
    "Finden Sie vier Freiwillige aus {first} und tragen Sie vier Termine in den nächsten fünf Wochen ein.",
  signOfSuccess:
    "Mindestens eine Unterlage ist geändert worden, weil mehrere Gäste dasselbe beobachtet haben.",
  followUp: {
    afterTwoWeeks: "Haben mindestens zwei Termine stattgefunden? Liegen ihre Blätter vor?",
    afterSixWeeks:
      "Zeigen Sie den Freiwilligen aus {first}, was sich durch sie geändert hat; planen Sie die nächsten vier Paare.",
  },
  ideas: ["go out on sales calls"],
} as const satisfies EntryWords;

import type { EntryWords } from "../../entry";

export const whatWorks = {
  name: "Was zwischen uns gut läuft",
  purpose:
    "Leute aus {first} und {second} erzählen einander, wann die Arbeit zwischen ihnen am besten lief, und behalten bewusst eine Gewohnheit bei.",
  whyItWorks:
    "Was gut läuft, kommt selten zur Sprache und geht deshalb verloren, wenn jemand geht. Geschichten guter Arbeit, über die Grenze erzählt, zeigen, was sie möglich gemacht hat; und von jemandem der anderen Seite danach gefragt zu werden, ist eine Begegnung, die beiden Freude macht.",
  prerequisites: [],
  whoFirst: "Fünf aus {first}, langjährige und neue",
  whoSecond: "Fünf aus {second}, langjährige und neue",
  runSheet: [
    { what: "Rahmen", how: "Heute muss nichts repariert werden. Sie sammeln, wovon Sie mehr haben möchten." },
    {
      what: "Gespräche zu zweit",
      how: "Je eine Person von jeder Seite. Sieben Minuten in jede Richtung: Erzählen Sie von einer Zeit, in der die Arbeit zwischen uns am besten lief. Fragen, nicht kommentieren.",
    },
    {
      what: "Die Geschichte der anderen",
      how: "Jede Person erzählt in einer Minute die Geschichte ihres Gegenübers. Die Übrigen notieren, was es möglich gemacht hat, je eines pro Karte.",
    },
    {
      what: "Mehr davon",
      how: "Ordnen Sie die Karten. Was davon geschieht nur zufällig? Wählen Sie eine Gewohnheit, die Sie bewusst behalten, und sagen Sie, wie sie an einem Dienstag aussieht.",
    },
    {
      what: "Abschluss",
      how: "Wer erinnert in der nächsten gemeinsamen Besprechung daran? Danken Sie der Person, deren Geschichte Sie überrascht hat.",
    },
  ],
  roles: [
    {
      role: "Wer einlädt",
      does: "Achtet auf die Zeit und macht aus jeder Klage die Frage, wann es anders war.",
    },
  ],
  materials: ["Blätter „Was gut läuft“", "Karten, Stifte und eine Wand"],
  scriptHints: [
    "„Wann war es anders?“",
    "„Was hat die andere Seite getan, das es möglich gemacht hat?“",
    "„Woran würde eine neue Kollegin merken, dass wir diese Gewohnheit haben?“",
  ],
  risks: [
    "Es wird Lob im Allgemeinen: Fragen Sie nach Tag, Ort und Wortlaut.",
    "Eine Klage steht im Raum: Hören Sie erst sie, und holen Sie dies später nach.",
  ],
  notWhen: [
    "Zwischen beiden ist eben etwas Ernstes geschehen, und die Leute kämen sich nicht ernst genommen vor.",
  ],
  firstStep: "Laden Sie fünf von jeder Seite ein und sagen Sie dazu, dass nichts im Argen liegt.",
  signOfSuccess: "Nach einem Monat nennt jemand die Gewohnheit ungefragt.",
  followUp: {
    afterTwoWeeks: "Kam die Gewohnheit vor? Wer hat es bemerkt?",
    afterSixWeeks:
      "Bitten Sie beide Seiten um eine neue Geschichte und entscheiden Sie, ob die Gewohnheit bleibt.",
  },
  ideas: ["Keep what works"],
} as const satisfies EntryWords;

import type { EntryWords } from "../../entry";

export const headsBriefing = {
  name: "Gespräch mit beiden Leitungen und gemeinsame Erklärung",
  purpose:
    "Beide Leitungen einigen sich mit der Führungskraft über ihnen, welches Verhalten sie erwarten, und sagen es allen gemeinsam.",
  whyItWorks:
    "Wo die oberste Führung die Zusammenarbeit stützt, gibt es weniger Konflikte zwischen den Abteilungen. Eine Erklärung beider, in denselben Worten, nimmt allen die Ausrede, die eigene Leitung sehe das anders.",
  prerequisites: [
    { text: "Die Führungskraft über beiden ist dabei und bringt keine fertige Entscheidung mit." },
  ],
  whoFirst: "Leitung von {first}",
  whoSecond:
    "Leitung von {second}, dazu die Führungskraft über beiden und die Personalabteilung als Moderation",
  runSheet: [
    {
      what: "Das freigegebene Ergebnis",
      how: "Sehen Sie gemeinsam den Bericht der letzten Umfrage an. Jede Person nennt eines, das sie erwartet hat, und eines, das sie überrascht.",
    },
    {
      what: "Was wir erwarten",
      how: "Jede Person schreibt für sich drei Sätze: „Bei uns sieht man, wie beide Abteilungen …“. Lesen Sie vor, wählen Sie vier. Es müssen Dinge sein, die man sehen kann.",
    },
    {
      what: "Was wir nicht durchgehen lassen",
      how: "Nennen Sie zwei Dinge, etwa vor Kunden schlecht über die andere Seite zu reden. Zu jedem: Was sagen oder tun die Leitungen, wenn es vorkommt, in beiden Abteilungen gleich?",
    },
    {
      what: "Wer was entscheidet",
      how: "Listen Sie die fünf Entscheidungen auf, die am meisten Reibung erzeugen. Zu jeder: wer vorschlägt, wer gehört wird, wer entscheidet. Was offen bleibt, klärt die Führungskraft über beiden.",
    },
    {
      what: "Gemeinsame Erklärung",
      how: "Schreiben Sie höchstens acht Sätze in der Form des Blattes. Beide lesen sie einmal laut.",
    },
    {
      what: "Termin",
      how: "Legen Sie fest, wann beide Leitungen vor beide Abteilungen treten und die Erklärung vorlesen.",
    },
  ],
  roles: [
    {
      role: "Führungskraft über beiden",
      does: "Sagt, warum es für das Geschäft wichtig ist, und klärt offene Entscheidungen.",
    },
    {
      role: "Personalabteilung oder Moderation",
      does: "Führt durch den Ablauf, schreibt mit, hält das Gleichgewicht zwischen beiden.",
    },
  ],
  materials: [
    "Der freigegebene Bericht",
    "Blatt „Gemeinsame Erklärung der Leitungen“",
    "Liste der letzten Streitfälle darüber, wer entscheidet, ohne Namen",
  ],
  scriptHints: [
    "„Woran sähe man nächste Woche, dass Sie beide etwas anders machen?“",
    "„Würden Sie dasselbe auch Ihrer besten Kraft sagen?“",
    "„Auf welche dieser Entscheidungen warten Ihre Leute?“",
  ],
  risks: [
    "Schöne Worte ohne Folgen: Vereinbaren Sie die erste Gelegenheit, bei der Sie es zeigen.",
    "Eine Leitung fühlt sich angeklagt: Der Bericht handelt von einer Beziehung, nicht von einer Person.",
  ],
  notWhen: [
    "Beide Abteilungen haben schon eine gemeinsame Leitung.",
    "Eine der Stellen ist unbesetzt oder wechselt demnächst.",
    "Die beiden Leitungen sprechen nicht miteinander: Vermitteln Sie zuerst.",
  ],
  firstStep:
    "Die Personalabteilung bittet die Führungskraft über beiden um 75 Minuten und schickt allen dreien den Bericht.",
  signOfSuccess:
    "Binnen zwei Wochen haben beide Abteilungen die Erklärung von beiden Leitungen gemeinsam gehört.",
  followUp: {
    afterTwoWeeks: "Wurde die Erklärung gemeinsam vorgelesen? Ist die Liste der Entscheidungen bekannt?",
    afterSixWeeks:
      "Alle drei treffen sich für 20 Minuten: Wo haben wir danach gehandelt, wo haben wir etwas durchgehen lassen?",
  },
  ideas: ["Brief division heads"],
} as const satisfies EntryWords;

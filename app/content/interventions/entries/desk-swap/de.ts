import type { EntryWords } from "../../entry";

export const deskSwap = {
  name: "Schreibtischtausch und gemeinsame Bürotage",
  purpose: "An zwei festen Tagen im Monat arbeiten Leute aus beiden Abteilungen an gemischten Plätzen.",
  whyItWorks:
    "Wie oft Kolleginnen und Kollegen miteinander sprechen, nimmt mit jedem Meter zwischen ihren Tischen steil ab. In Hörweite kommen kurze Fragen, für die niemand eine E-Mail schriebe. Von allein heilt das keine Beziehung: Eine Studie über zwei Abteilungen fand keine Wirkung des Nebeneinandersitzens, wohl aber eine von Projektteams, Personalaustausch und gemeinsamen Besprechungen. Legen Sie also gemeinsame Arbeit auf diese Tage.",
  prerequisites: [
    { text: "Tische und Bildschirme sind für alle gleich, und zum Telefonieren gibt es einen ruhigen Ort." },
  ],
  whoFirst: "Vier aus {first}, zuerst aus dem Innendienst",
  whoSecond: "Vier aus {second}, zuerst wer für {first} schreibt",
  runSheet: [
    {
      what: "Plätze für den Tag",
      how: "Losen Sie die Plätze in gemischten Paaren aus: Leute, die in diesem Monat die Arbeit der anderen brauchen. Zeigen Sie, wo man telefoniert und wo es still ist.",
    },
    {
      what: "Ein Wort am Morgen",
      how: "Jede Person sagt in einer halben Minute: was ich heute tue und wo mir ein zweiter Blick helfen würde. Dann arbeiten alle wie sonst.",
    },
    {
      what: "Über die Schulter schauen",
      how: "Zu einer selbst gewählten Zeit zeigt man einander das Programm oder die Liste, in der man am meisten arbeitet. Mehr nicht.",
    },
    {
      what: "Ein Wort am Abend",
      how: "Im Stehen: Was habe ich zufällig gehört, das mir genützt hat? Was hat gestört? Halten Sie höchstens zwei Regeln für das nächste Mal fest.",
    },
  ],
  roles: [
    {
      role: "Wer einlädt",
      does: "Wechselt zwischen den Abteilungen; bereitet die Plätze vor und leitet die beiden kurzen Runden.",
    },
  ],
  materials: [
    "Platzplan mit gemischten Paaren",
    "Ruhiger Ort für Telefonate",
    "Blatt „Gemeinsamer Bürotag“ für die Runden",
  ],
  scriptHints: [
    "„Arbeiten Sie wie sonst. Es geht darum, dass man Sie fragen kann.“",
    "„Was haben Sie heute gehört, das Ihnen keine Besprechung gesagt hätte?“",
  ],
  risks: [
    "Lärm: Manche telefonieren, andere schreiben. Vereinbaren Sie am ersten Tag ruhige Stunden.",
    "Man setzt sich zu den eigenen Leuten: Die Plätze werden ausgelost, nicht ausgesucht.",
    "Wer nicht vor Ort arbeitet, bleibt außen vor: Öffnen Sie am selben Tag ein Videogespräch, oder treffen Sie sich zweimal im Quartal.",
  ],
  notWhen: [
    "Die Standorte liegen so weit auseinander, dass die Reise länger dauert als der Tag.",
    "Vertrauliche Telefonate lassen sich nicht abschirmen.",
  ],
  firstStep:
    "Wählen Sie zwei Tage im nächsten Monat, acht Freiwillige und einen Raum, und zeichnen Sie den Platzplan.",
  signOfSuccess:
    "Nach dem dritten Tag fragen die Leute nach dem nächsten, und zwischen den Paaren gehen weniger E-Mails hin und her.",
  followUp: {
    afterTwoWeeks: "Fragen Sie alle acht: Was war nützlich, was hat gestört? Ändern Sie eine Regel.",
    afterSixWeeks: "Entscheiden Sie mit beiden Leitungen: weitermachen, mehr Leute oder aufhören.",
  },
  ideas: ["switching around their desks"],
} as const satisfies EntryWords;

import type { EntryWords } from "../../entry";

export const budgetConversation = {
  name: "Gespräch über Geld und Budgets",
  purpose:
    "{first} und {second} legen offen, was sie für die gemeinsame Arbeit ausgeben, und beantragen gemeinsam, was ihr fehlt.",
  whyItWorks:
    "Vieles, worüber sich Abteilungen reiben, ist Geld: ein Topf, zwei Bedarfe, und jede Seite vermutet nur, was die andere dafür bekommt. Liegen beide Listen nebeneinander, muss niemand mehr vermuten; und einen gemeinsamen Antrag spielt man schwerer gegeneinander aus als zwei.",
  prerequisites: [
    { text: "Wer über beide Budgets entscheidet, hat gesagt, worüber gesprochen werden darf." },
  ],
  whoFirst: "Leitung von {first} und zwei, die die Ausgaben kennen",
  whoSecond: "Leitung von {second} und zwei, die die Ausgaben kennen",
  runSheet: [
    {
      what: "Rahmen",
      how: "Sagen Sie, was sich in diesem Quartal ändern darf und was nicht. Um Gehälter und Stellen geht es heute nicht.",
    },
    {
      what: "Jede Seite für sich",
      how: "Jede Seite füllt Teil 1 aus: was sie für die gemeinsame Arbeit ausgibt und was es bringen soll. Runde Summen genügen.",
    },
    {
      what: "Vorlesen und fragen",
      how: "Jede Seite liest ihre Liste vor; die andere darf nur fragen. Kein Kommentar, keine Verteidigung: Fragen ohne Antwort kommen an die Wand.",
    },
    {
      what: "Tauschen",
      how: "Zu jedem Wunsch: Wer hätte etwas davon, und was gäbe dieselbe Seite dafür auf? Notieren Sie ja, nein oder wenn. Ein Wunsch ohne Gegenwert kommt in den Themenspeicher.",
    },
    {
      what: "Ein Antrag",
      how: "Schreiben Sie gemeinsam in drei Sätzen, was Sie beantragen: was, für welches Ergebnis beider, anstelle wovon.",
    },
    {
      what: "Abschluss",
      how: "Beide Leitungen sagen, wer den Antrag nach oben trägt und wann beide Abteilungen die Antwort erfahren.",
    },
  ],
  roles: [
    {
      role: "Moderation",
      does: "Aus keiner der beiden Abteilungen; unterbindet Kommentare beim Vorlesen und fragt nach dem Preis jedes Wunsches.",
    },
    { role: "Beide Leitungen", does: "Bringen wahre Zahlen mit und tragen den Antrag gemeinsam vor." },
  ],
  materials: [
    "Blätter zum Gespräch über Budgets",
    "Ausgaben beider Seiten in den letzten zwei Quartalen, gerundet",
    "Eine Wand für offene Fragen",
  ],
  scriptHints: [
    "„Was würden Sie dafür aufgeben?“",
    "„Jetzt nur Fragen. Die Meinung kommt in zwanzig Minuten.“",
    "„Wenn Sie eine Summe gemeinsam ausgeben könnten: wofür?“",
  ],
  risks: [
    "Es wird eine Verteidigung der Vergangenheit: Fragen Sie, was das Geld im nächsten Quartal bringen soll.",
    "Eine Seite hat nichts zu geben: Auch Zeit ist Geld.",
    "Summen machen im Haus die Runde: Vereinbaren Sie vorher, welche den Raum verlassen dürfen.",
  ],
  notWhen: [
    "Die Budgets dieses Jahres stehen fest, und niemand rührt noch daran: Schreiben Sie den Antrag für die nächste Runde.",
    "Oben wird gerade über eine Kürzung entschieden, über die niemand sprechen darf.",
  ],
  firstStep:
    "Fragen Sie, wer über beide Budgets entscheidet, worüber gesprochen werden darf, und bitten Sie beide Leitungen um gerundete Summen.",
  signOfSuccess:
    "Ein Antrag trägt beide Namen, und auf beiden Seiten weiß man, wofür die andere ihr Geld ausgibt.",
  followUp: {
    afterTwoWeeks: "Ist der Antrag gestellt, und wann kommt die Antwort? Sagen Sie es beiden Abteilungen.",
    afterSixWeeks:
      "Sagen Sie beiden Abteilungen, was entschieden wurde und warum. Schließen Sie ab, was abgelehnt ist.",
  },
  ideas: ["Economic strain"],
} as const satisfies EntryWords;

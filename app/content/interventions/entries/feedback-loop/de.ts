import type { EntryWords } from "../../entry";

export const feedbackLoop = {
  name: "Rückmeldung in beide Richtungen",
  purpose:
    "Einmal im Monat kommen Stimmen vom Markt bei {second} an und Nachrichten über Kampagnen bei {first}, und beide kostet es fast nichts.",
  whyItWorks:
    "Rückmeldungen versiegen, wenn sie Zeit kosten und sichtbar nichts folgt. Drei gesprochene Sätze kosten wenig; und eine Antwort, die sagt, was aus ihnen wurde, bringt die nächsten.",
  prerequisites: [],
  whoFirst: "Vier aus {first}, aus verschiedenen Regionen oder Produkten, für ein Quartal",
  whoSecond: "Zwei, die Kampagnen machen, eine Person für die Redaktion, eine aus dem Produktmarketing",
  runSheet: [
    {
      what: "Drei Fragen festlegen",
      how: "Einigen Sie sich auf die Fragen für das Blatt: Was haben Kunden Neues gefragt, was haben sie eingewendet, was gelobt oder genutzt? Sonst nichts.",
    },
    {
      what: "Der einfachste Hinweg",
      how: "Wählen Sie einen Weg, der bei {first} ohnehin offen ist: eine Sprachnachricht, eine Zeile im Besuchsbericht, zwei Minuten in einer Besprechung, die es dort schon gibt. Probieren Sie ihn sofort mit den Fällen von heute aus.",
    },
    {
      what: "Der Rückweg",
      how: "Vereinbaren Sie, wie man bei {first} von jeder Kampagne erfährt: Ziel, was hereinkam, was wir gelernt haben, was wir ändern. Eine halbe Seite, keine Folien.",
    },
    {
      what: "Regeln",
      how: "Über Sachen, nie über Personen. Alles Genannte bekommt binnen eines Monats eine Antwort: erledigt, kommt noch oder kommt nicht, mit dem Grund. Wählen Sie, wer in diesem Quartal die Redaktion hat.",
    },
  ],
  roles: [
    {
      role: "Redaktion",
      does: "Sammelt, schreibt am ersten Montag des Monats eine Seite und setzt die Antworten zum letzten Monat dazu.",
    },
    { role: "Vier Stimmen", does: "Bringen alle zwei Wochen eines ein; wechseln jedes Quartal." },
  ],
  materials: [
    "Blatt „Stimmen vom Markt und Rückmeldung zu Kampagnen“, die erste Tabelle",
    "Die zweite Tabelle desselben Blattes, für die Kampagnen",
  ],
  scriptHints: [
    "„In den Worten des Kunden, bitte. Was hat er gesagt?“",
    "„Was haben wir aus dem gemacht, was Sie uns letzten Monat gesagt haben? Hier steht es.“",
  ],
  risks: [
    "Es kommen nur Beschwerden: Die dritte Frage gilt dem, was geholfen hat.",
    "Ein einziger lauter Kunde: Notieren Sie, wie viele es gesagt haben.",
    "Das Blatt wächst: eine Seite, oder niemand liest es.",
  ],
  notWhen: ["Bei {second} darf in diesem Quartal niemand deswegen etwas ändern."],
  firstStep:
    "Bestimmen Sie die Redaktion und vier Stimmen und holen Sie noch diese Woche am Telefon die ersten drei Sätze ein.",
  signOfSuccess: "Zwei Ausgaben sind erschienen, und jeder Punkt der ersten hat in der zweiten eine Antwort.",
  followUp: {
    afterTwoWeeks: "Hat jede Stimme etwas geschickt? Wenn nicht, machen Sie es noch einfacher.",
    afterSixWeeks: "Bitten Sie fünf in jeder Abteilung, eines aus der letzten Ausgabe zu nennen.",
  },
  ideas: ["constantly give feedback to each other"],
} as const satisfies EntryWords;

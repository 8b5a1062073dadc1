import type { EntryWords } from "../../entry";

export const sharedTargetPilot = {
  name: "Gemeinsames Ziel oder Bonusanteil als Versuch",
  purpose: "Zwei Teams teilen sich zwei Quartale lang ein Ziel, und ein Teil der Vergütung hängt davon ab.",
  whyItWorks:
    "Vergütung lenkt stärker als Worte. Ein gemeinsamer Anteil lohnt sich, wo beide wirklich voneinander abhängen; wo nicht, zahlen Menschen für etwas, das sie nicht beeinflussen können. Darum ein Versuch mit einem Datum, an dem er endet.",
  prerequisites: [
    {
      text: "Gemeinsame Ziele liegen bei 50 Punkten oder mehr: Beide vertrauen den gemeinsamen Zahlen, bevor Geld davon abhängt.",
    },
    { text: "Eine gemeinsame Anzeigetafel läuft seit einem Quartal." },
    { text: "Personalabteilung, Finanzabteilung und Betriebsrat, wo es einen gibt, sitzen mit am Tisch." },
  ],
  whoFirst: "Leitung von {first}, eine Teamleitung, eine Person aus dem Versuchsteam",
  whoSecond:
    "Leitung von {second}, eine Teamleitung, eine Person aus dem Versuchsteam; Personal- und Finanzabteilung",
  runSheet: [
    {
      what: "Wo hängen wir voneinander ab?",
      how: "Schreiben Sie fünf Ergebnisse auf. Zu jedem: Welcher Anteil kommt aus {first}, welcher aus {second}? Es bleibt nur, was beide zu mindestens einem Drittel bewegen.",
    },
    {
      what: "Ein Ziel",
      how: "Wählen Sie eine Kennzahl von der Anzeigetafel. Zielwert, Untergrenze, Obergrenze. Rechnen Sie das letzte Jahr damit durch: Wer hätte was bekommen?",
    },
    {
      what: "Der Anteil",
      how: "Ein kleiner Anteil, etwa ein Zehntel des variablen Teils. Zusätzlich oder stattdessen? Regeln Sie, was für alle gilt, die kommen oder gehen.",
    },
    {
      what: "Wie man schummeln könnte",
      how: "Gemischte Paare suchen Wege, die Zahl zu erreichen, ohne die Arbeit zu tun. Zu jedem gefundenen Weg: eine zweite Kennzahl, eine Regel oder ein anderes Ziel.",
    },
    {
      what: "Regeln des Versuchs",
      how: "Zwei Teams, zwei Quartale, Enddatum, im ersten Quartal steht niemand schlechter da als vorher, eine Stelle für Beschwerden, was wer am Ende auswertet. Alles auf das Blatt.",
    },
  ],
  roles: [
    {
      role: "Personal- und Finanzabteilung",
      does: "Prüfen Recht, Verträge und Daten; rechnen das letzte Jahr durch.",
    },
    { role: "Mitglieder der Versuchsteams", does: "Sagen, was sie wirklich beeinflussen können." },
    { role: "Moderation", does: "Besteht auf der Rechnung mit den Daten des letzten Jahres." },
  ],
  materials: [
    "Blatt „Gemeinsames Ziel als Versuch“",
    "Zahlen des letzten Jahres nach Monaten",
    "Die jetzigen Regeln beider Abteilungen",
  ],
  scriptHints: [
    "„Was hätten Sie im letzten Jahr tun können, um diese Zahl zu bewegen?“",
    "„Wie würden Sie sie erreichen, ohne einem einzigen Kunden zu helfen?“",
    "„An welchem Tag endet es, und wer entscheidet, was danach kommt?“",
  ],
  risks: [
    "Trittbrettfahren: kleine Teams, eine sichtbare Zahl.",
    "Tricks: Die zweite Kennzahl hält die erste ehrlich.",
    "Enttäuschung, wenn es endet: Das Datum steht auf der ersten Seite.",
  ],
  notWhen: [
    "Die Abteilungen vertrauen noch nicht denselben Daten.",
    "Ihr Ziel ist, zu bleiben, wo Sie sind.",
    "Verträge oder Vereinbarungen verbieten es im laufenden Jahr.",
  ],
  firstStep:
    "Personal- und Finanzabteilung rechnen das letzte Jahr mit zwei möglichen Zielen für zwei Teams durch.",
  signOfSuccess:
    "Nach einem Quartal können Mitglieder beider Teams sagen, was sie für die Zahl getan haben und sonst nicht getan hätten.",
  followUp: {
    afterTwoWeeks: "Kennen alle in beiden Teams Ziel, Anteil, Regeln und Enddatum? Fragen Sie drei.",
    afterSixWeeks:
      "Erster Stand der Zahl. Ist ein Trick aufgefallen? Schließen Sie die Hintertür, ohne das Ziel zu ändern.",
  },
  ideas: ["shared goal and metrics"],
} as const satisfies EntryWords;

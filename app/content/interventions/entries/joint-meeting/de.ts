import type { EntryWords } from "../../entry";

export const jointMeeting = {
  name: "Regelmäßige gemeinsame Besprechung mit Aufgabenliste",
  purpose:
    "Beide Abteilungen kommen zu fester Zeit zusammen, alle sprechen und fragen, und jede Vereinbarung wird aufgeschrieben.",
  whyItWorks:
    "Ein fester Termin holt das Gespräch aus dem Augenblick des Streits in die Zeit davor. Die Liste macht aus Gesprächen Zusagen, die man wieder ansieht, und eine Runde, in der alle sprechen, verhindert, dass eine Seite der anderen bloß Bericht erstattet.",
  prerequisites: [
    {
      text: "Die Leitungen schützen den Termin: Er wird höchstens einmal im Quartal verschoben und nie abgesagt.",
    },
  ],
  whoFirst: "Fünf aus {first}, jedes Mal dieselben, darunter eine Person aus dem Außendienst",
  whoSecond: "Fünf aus {second}, jedes Mal dieselben",
  runSheet: [
    {
      what: "Aufgabenliste",
      how: "Lesen Sie vor, was fällig ist. Wer verantwortlich ist, sagt: erledigt, später (bis wann) oder gestrichen (warum). Keine Diskussion.",
    },
    {
      what: "Runde",
      how: "Alle haben eine Minute: Was kommt von meiner Seite, das Sie wissen sollten? Die Abteilungen wechseln sich ab. Die anderen hören zu.",
    },
    {
      what: "Fragerunde",
      how: "Alle stellen der anderen Seite eine Frage. Die Antwort dauert höchstens eine halbe Minute, sonst werden ein Name und ein Termin notiert.",
    },
    {
      what: "Ein Thema",
      how: "Das Thema wurde zwei Tage vorher geschickt, im Wechsel von beiden Abteilungen. Fünf Minuten zum Verstehen, fünf für Ideen, drei zum Entscheiden.",
    },
    {
      what: "Liste abschließen",
      how: "Lesen Sie jede neue Aufgabe noch einmal vor: was, eine Person, ein Termin. Wer genannt ist, sagt laut Ja. Legen Sie das Thema für das nächste Mal fest.",
    },
  ],
  roles: [
    {
      role: "Wer die Besprechung leitet",
      does: "Achtet auf Reihenfolge und Zeit; wechselt jedes Mal zwischen den Abteilungen.",
    },
    {
      role: "Wer die Liste führt",
      does: "Schreibt während der Besprechung für alle sichtbar mit, schickt noch am selben Tag eine Kopie; gehört zur anderen Abteilung als die Person, die leitet.",
    },
  ],
  materials: [
    "Aufgabenliste an der Wand oder auf einem gemeinsamen Bildschirm",
    "Eine Uhr, die alle sehen",
    "Kalenderdatei für die Terminreihe",
  ],
  scriptHints: [
    "„Wer macht es, und bis wann? Ohne einen Namen haben wir nichts vereinbart.“",
    "„Wir hören alle einmal, bevor jemand zum zweiten Mal spricht.“",
    "„Das ist ein eigenes Thema. Wer bringt es das nächste Mal mit?“",
  ],
  risks: [
    "Es wird ein Bericht an die Leitungen: In jeder Runde sprechen sie zuletzt.",
    "Es wird länger: Nach 45 Minuten gehen alle, und der Rest wartet.",
    "Die Aufgaben häufen sich: Höchstens sieben sind zugleich offen; schließen Sie eine ab, bevor eine neue dazukommt.",
  ],
  notWhen: [
    "Es gibt schon eine gemeinsame Besprechung: Ändern Sie diese nach dem Ablauf hier.",
    "Beide Abteilungen haben zusammen weniger als vier Leute: Ein Anruf pro Woche genügt.",
  ],
  firstStep:
    "Tragen Sie zehn Leuten sechs Termine im Abstand von zwei Wochen in den Kalender ein und nennen Sie, wer die ersten beiden Besprechungen leitet.",
  signOfSuccess: "Nach sechs Wochen waren drei von vier Aufgaben der Liste zum Termin erledigt.",
  followUp: {
    afterTwoWeeks: "Hat die zweite Besprechung stattgefunden, und haben alle gesprochen? Zählen Sie nach.",
    afterSixWeeks: "Fragen Sie alle: Beibehalten, ändern oder aufhören? Ändern Sie nur eines.",
  },
  ideas: ["Meet together regularly", "Book joint meetings", "hold joint meetings"],
} as const satisfies EntryWords;

import type { EntryWords } from "../../entry";

export const sharedObstacles = {
  name: "Ein Hindernis weniger",
  purpose:
    "{first} und {second} finden ein Hindernis, das beide aufhält, und räumen es binnen sechs Wochen gemeinsam aus dem Weg.",
  whyItWorks:
    "Ein Ziel, das keine Seite allein erreicht, bringt Gruppen eher zusammen als jeder Appell. Was beide ärgert, ist das einfachste Ziel dieser Art: Niemand muss nachgeben, es ist in Wochen zu schaffen, und beide haben den Erfolg.",
  prerequisites: [],
  whoFirst: "Fünf aus {first}, darunter die Leitung",
  whoSecond: "Fünf aus {second}, darunter die Leitung",
  runSheet: [
    {
      what: "Rahmen",
      how: "Heute geht es nicht darum, was die andere Seite tut. Es geht darum, was beide aufhält, woher es auch kommt.",
    },
    {
      what: "Allein",
      how: "Jede Person schreibt drei Dinge auf, die in der Arbeit zwischen den Abteilungen Zeit oder Nerven kosten, je eines pro Karte. Keine Namen.",
    },
    {
      what: "Gemischte Vierergruppen",
      how: "Zwei von jeder Seite. Es bleibt nur, was beide aufhält; daneben steht, was es jede Seite kostet. Was nur eine Seite betrifft, kommt zurück in die Tasche.",
    },
    {
      what: "Eines auswählen",
      how: "Hängen Sie die Blätter auf. Streichen Sie, was hier niemand ändern kann. Alle haben zwei Punkte; es gewinnt das Hindernis mit den meisten Punkten beider Farben.",
    },
    {
      what: "Sechs Wochen planen",
      how: "Schreiben Sie auf, was weg sein soll, die ersten drei Schritte, je eine verantwortliche Person und woran Sie sehen, dass es weg ist.",
    },
    {
      what: "Zusage und Erfolg",
      how: "Beide Verantwortlichen sagen, was sie bis Freitag tun. Vereinbaren Sie jetzt, wie beide Abteilungen davon erfahren, mit beiden Namen.",
    },
  ],
  roles: [
    { role: "Moderation", does: "Gibt zurück, was nur eine Seite betrifft, und hält die Auswahl bei einem." },
    {
      role: "Zwei Verantwortliche",
      does: "Je eine Person; räumen das Hindernis weg und berichten beiden Abteilungen.",
    },
  ],
  materials: ["Blätter zum gemeinsamen Hindernis", "Karten, Klebepunkte in zwei Farben, Stifte"],
  scriptHints: [
    "„Hält das auch die anderen auf? Wenn nicht, heben Sie es für einen anderen Tag auf.“",
    "„Was könnten wir wegräumen, ohne jemanden zu fragen?“",
    "„Eines. Nicht zwei. Das zweite ist für das Quartal danach.“",
  ],
  risks: [
    "Das Hindernis ist eine verkleidete Abteilung: Fragen Sie, was es diese Abteilung selbst kostet.",
    "Es ist zu groß: Verkleinern Sie es, bis sechs Wochen reichen.",
    "Es ist weg und niemand erfährt davon: Die Nachricht mit beiden Namen ist die halbe Wirkung.",
  ],
  notWhen: [
    "Die Leute hier dürfen selbst nichts ändern: Bitten Sie oben zuerst um eine Sache, die sie ändern dürfen.",
  ],
  firstStep:
    "Laden Sie fünf von jeder Seite ein und bitten Sie sie, eine Woche lang auf das zu achten, was beide aufhält.",
  signOfSuccess:
    "Das Hindernis ist nach sechs Wochen weg, und auf beiden Seiten nennt man beide Abteilungen, wenn man fragt, wer es war.",
  followUp: {
    afterTwoWeeks:
      "Fragen Sie beide Verantwortlichen: Welcher der drei Schritte ist getan? Wo braucht es ein Wort der Leitungen?",
    afterSixWeeks:
      "Ist es weg? Sagen Sie es beiden Abteilungen, mit beiden Namen, und wählen Sie das nächste.",
  },
  ideas: ["Obstacles that both face"],
} as const satisfies EntryWords;

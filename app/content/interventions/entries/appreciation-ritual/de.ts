import type { EntryWords } from "../../entry";

export const appreciationRitual = {
  name: "Fester Moment der Anerkennung",
  purpose:
    "Einmal im Monat nennt jede Seite, was die andere gut gemacht hat, bei welchem Anlass und mit welcher Wirkung.",
  whyItWorks:
    "Wem für etwas Bestimmtes gedankt wird, der hilft wieder. Die Fehler der anderen sieht eine Abteilung von selbst, gute Arbeit nur, wenn jemand darauf zeigt.",
  prerequisites: [],
  whoFirst: "Alle aus {first}, die zur gemeinsamen Besprechung kommen, mindestens fünf",
  whoSecond: "Alle aus {second}, die zur gemeinsamen Besprechung kommen, mindestens fünf",
  runSheet: [
    {
      what: "Schreiben",
      how: "Alle füllen eine Karte für jemanden aus der anderen Abteilung aus: was diese Person getan hat, wann, und was dadurch möglich wurde. Keine Karte für die eigene Seite.",
    },
    {
      what: "Aussprechen",
      how: "Reihum lesen alle ihre Karte der Person oder der Abteilung vor, für die sie ist, und überreichen sie; wer lieber nicht vorliest, übergibt sie ohne ein Wort oder schickt sie. Die Antwort ist „Danke“, sonst nichts.",
    },
    {
      what: "Dranbleiben",
      how: "Fragen Sie: Wovon sähen wir gern mehr? Halten Sie eines in der Aufgabenliste fest. Karten dürfen an die Wand, wenn die einverstanden sind, die sie bekommen haben.",
    },
  ],
  roles: [
    {
      role: "Wer die gemeinsame Besprechung leitet",
      does: "Beginnt mit einer eigenen Karte und hält die 20 Minuten ein.",
    },
    { role: "Beide Leitungen", does: "Geben jedes Mal eine Karte; ihnen wird gedankt wie allen anderen." },
  ],
  materials: ["Karten zum Danken, zwei pro Person", "Stifte"],
  scriptHints: [
    "„Welcher Anlass, welcher Tag, was wurde dadurch anders?“",
    "„Denken Sie an das letzte Mal, als etwas glattging. Wer hat dafür gesorgt?“",
  ],
  risks: [
    "Es klingt hohl: Es zählen nur Anlässe, nie Eigenschaften („immer so nett“).",
    "Immer wird denselben gedankt: Fragen Sie nach denen, die im Hintergrund arbeiten.",
    "Es wird ein Wettbewerb: Niemand zählt, und es gibt keinen Preis.",
  ],
  notWhen: ["Das Lob würde eine Beschwerde zudecken, die noch auf Antwort wartet."],
  firstStep:
    "Sehen Sie am Anfang der nächsten gemeinsamen Besprechung 20 Minuten vor und bringen Sie zwei eigene Karten mit.",
  signOfSuccess: "Im dritten Monat werden auch außerhalb der Besprechung Karten überreicht.",
  followUp: {
    afterTwoWeeks: "Fragen Sie drei, die eine Karte bekommen haben, wie es für sie war.",
    afterSixWeeks:
      "Behalten Sie den Rhythmus bei oder halbieren Sie ihn; machen Sie nie eine Pflicht daraus.",
  },
  ideas: ["Appreciation"],
} as const satisfies EntryWords;

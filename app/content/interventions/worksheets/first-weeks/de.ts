import type { WorksheetWords } from "../../worksheet";

export const firstWeeks = {
  title: "Die ersten Wochen in beiden Abteilungen",
  copies: "Eines pro neuer Person; eines für alle, die begleiten",
  instructions: [
    "Zwei Besuche in jeder Abteilung, jeder mit einer Aufgabe, die die Gastgeber brauchen. Begleitet wird aus der anderen Abteilung.",
  ],
  blocks: [
    {
      caption: "1. Vier Besuche",
      headers: ["Abteilung und Gastgeber", "Was ich sehe", "Meine Aufgabe", "Tag"],
      rows: [],
    },
    { label: "2. Wer mich aus der anderen Abteilung begleitet und wann wir sprechen" },
    { label: "3. Was mich überrascht hat, was ich mich frage" },
    { label: "4. Was gefehlt hat, für die Nächsten" },
  ],
} as const satisfies WorksheetWords;

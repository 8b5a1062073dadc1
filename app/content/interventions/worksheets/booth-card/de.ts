import type { WorksheetWords } from "../../worksheet";

export const boothCard = {
  title: "Standkarte",
  copies: "Eine für jedes Zweierteam und jede Schicht",
  instructions: [
    "Sammeln Sie, verkaufen Sie nicht. Wer kaufen will, bekommt einen Termin.",
    "Zur Halbzeit führt die andere Person das Gespräch.",
  ],
  blocks: [
    { label: "Unsere drei Einstiegssätze" },
    {
      caption: "Strichliste: wonach Besucher fragen",
      headers: ["Thema", "Striche", "Im Wortlaut"],
      rows: [],
    },
    {
      caption: "Heute Abend: die Kontakte sortieren",
      headers: [null, "Bereit für den Vertrieb", "Bleibt im Marketing", "Weder noch", "Wir sind uneins"],
      rows: [{ cells: ["Anzahl"] }],
    },
    { label: "Worin wir uns uneins sind und warum" },
    { label: "Eines, das am Stand anders werden soll; wer; bis wann" },
  ],
} as const satisfies WorksheetWords;

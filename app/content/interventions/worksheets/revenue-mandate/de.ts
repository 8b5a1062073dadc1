import type { WorksheetWords } from "../../worksheet";

export const revenueMandate = {
  title: "Auftrag der gemeinsamen Leitung",
  copies: "Einer für jede Person im Raum",
  instructions: ["Bleiben nach der ersten Tabelle weniger als drei der fünf Konflikte, hören Sie hier auf."],
  blocks: [
    {
      caption: "Fünf Konflikte, die niemand entscheiden konnte",
      headers: [
        "Konflikt",
        "Würde eine gemeinsame Leitung ihn besser entscheiden?",
        "Was würde ihn sonst lösen?",
      ],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }, { cells: ["5"] }],
    },
    {
      caption: "Auftrag",
      headers: ["Bereich", "Verantwortet", "Entscheidet", "Entscheidet nicht"],
      rows: [
        { cells: ["Ziele"] },
        { cells: ["Budget"] },
        { cells: ["Personal"] },
        { cells: ["Preise"] },
        { cells: ["Marke und Botschaft"] },
      ],
    },
    { label: "Das Mitspracherecht, das jede Funktion behält" },
    { label: "Was aus den jetzigen Leitungen wird" },
    {
      caption: "Die ersten hundert Tage",
      headers: ["Schritt", "Bis", "Woran man sieht, dass es getan ist"],
      rows: [
        { cells: ["Alle Teams anhören"] },
        { cells: ["Ein Plan"] },
        { cells: ["Einheitliche Zahlen"] },
        { cells: ["Liegen gebliebene Entscheidungen treffen"] },
        { cells: ["Rollen neu klären"] },
      ],
    },
    { label: "Nach einem Jahr: richtig, wenn …; falsch, wenn …; wer urteilt" },
  ],
} as const satisfies WorksheetWords;

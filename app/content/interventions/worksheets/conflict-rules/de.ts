import type { WorksheetWords } from "../../worksheet";

export const conflictRules = {
  title: "Regeln für den Streitfall",
  copies: "Eines pro Person; eine große Ausfertigung zum Aufhängen",
  instructions: ["Lagen, keine Namen. Schreiben Sie, was Sie selbst tun, nicht, was andere sollen."],
  blocks: [
    {
      caption: "1. Wenn, dann",
      headers: ["Wenn das geschieht", "Rufe ich an:", "Binnen wie vieler Stunden", "Und lasse ich"],
      rows: [],
    },
    { label: "2. Wer als Nächstes gefragt wird und wer am Ende entscheidet" },
    { label: "3. Drei Dinge, die wir lassen" },
    { label: "Für drei Monate, bis", signers: ["Leitung Vertrieb", "Leitung Marketing"] },
  ],
} as const satisfies WorksheetWords;

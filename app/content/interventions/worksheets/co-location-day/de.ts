import type { WorksheetWords } from "../../worksheet";

export const coLocationDay = {
  title: "Gemeinsamer Bürotag",
  copies: "Eines für jeden Tag",
  instructions: [
    "Die Plätze werden ausgelost, nicht ausgesucht. Arbeiten Sie wie sonst auch; es geht darum, dass man Sie fragen kann.",
  ],
  blocks: [
    {
      caption: "Plätze",
      headers: ["Platz", "Aus dem Vertrieb", "Aus dem Marketing", "Brauchen einander für"],
      rows: [{ cells: ["1"] }, { cells: ["2"] }, { cells: ["3"] }, { cells: ["4"] }],
    },
    { label: "Wo man telefoniert, wo es still ist, ruhige Stunden" },
    { label: "Am Abend: Was haben wir zufällig gehört, das uns genützt hat?" },
    { label: "Was gestört hat, und zwei Regeln für das nächste Mal" },
    { label: "Wer zum nächsten Tag einlädt und wann" },
  ],
} as const satisfies WorksheetWords;

import type { WorksheetWords } from "../../worksheet";

export const headsAgreement = {
  title: "Vereinbarung der beiden Leitungen",
  copies: "Zwei, für jede eine; sonst bekommt sie niemand",
  instructions: [
    "Teil 1 allein vor dem Gespräch, der Rest gemeinsam. Schreiben Sie, was andere sehen könnten, nicht, wie jemand ist.",
  ],
  blocks: [
    {
      caption: "1. Was ich von der anderen Leitung brauche, um zu arbeiten",
      headers: ["Was, so dass man es sieht", "Ja, nein, wenn", "Ab wann"],
      rows: [],
    },
    { label: "2. Entscheidungen, die liegen geblieben sind, und wann wir sie treffen" },
    { label: "3. Wann wir jede Woche sprechen und was wir tun, wenn es wieder schiefgeht" },
    { label: "4. Der Satz, den beide Abteilungen hören" },
    { label: "Zweites Gespräch am", signers: ["Leitung Vertrieb", "Leitung Marketing"] },
  ],
} as const satisfies WorksheetWords;

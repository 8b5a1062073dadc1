import type { WorksheetWords } from "../../worksheet";

export const outsidersView = {
  title: "Blick von außen",
  copies: "Eines pro Person",
  instructions: ["Wer das Problem hat, erzählt und hört zu. Ideen werden gegeben, nicht verteidigt."],
  blocks: [
    { label: "Das Problem in drei Sätzen; was versucht wurde" },
    { label: "Was eine gute Antwort leisten muss" },
    { label: "Ideen von außen" },
    {
      caption: "Zwei, die ich probiere",
      headers: ["Idee", "Von wem", "Bis wann", "Was daraus wurde"],
      rows: [],
    },
  ],
} as const satisfies WorksheetWords;

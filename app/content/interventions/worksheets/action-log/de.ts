import type { WorksheetWords } from "../../worksheet";

export const actionLog = {
  title: "Aufgabenliste",
  copies: "Eine für die Wand; nach jeder Besprechung kopieren",
  instructions: [
    "Jede Aufgabe hat eine verantwortliche Person und einen Termin; die Person sagt beides laut zu.",
    "Höchstens sieben sind gleichzeitig offen.",
  ],
  blocks: [
    {
      caption: "Aufgaben",
      headers: [
        "Nr.",
        "Was",
        "Wer",
        "Abteilung",
        "Fällig",
        "Erledigt, später (bis wann) oder gestrichen, weil",
      ],
      rows: [
        { cells: ["1"] },
        { cells: ["2"] },
        { cells: ["3"] },
        { cells: ["4"] },
        { cells: ["5"] },
        { cells: ["6"] },
        { cells: ["7"] },
      ],
    },
    { label: "Thema der nächsten Besprechung und wer es mitbringt" },
    { label: "Wer das nächste Mal leitet und wer die Liste führt" },
  ],
} as const satisfies WorksheetWords;

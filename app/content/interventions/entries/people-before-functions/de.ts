import type { EntryTranslation } from "../../entry";

export const peopleBeforeFunctions = {
  name: "Erst die Menschen, dann die Aufgaben",
} as const satisfies EntryTranslation;

import type { EntryTranslation } from "../../entry";

export const peopleBeforeFunctions = {
  name: "Las personas antes que las funciones",
} as const satisfies EntryTranslation;

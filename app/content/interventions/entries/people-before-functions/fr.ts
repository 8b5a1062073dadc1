import type { EntryTranslation } from "../../entry";

export const peopleBeforeFunctions = {
  name: "Les personnes avant les fonctions",
} as const satisfies EntryTranslation;

import type { EntryTranslation } from "../../entry";

export const appreciationRitual = {
  name: "Fester Moment der Anerkennung",
} as const satisfies EntryTranslation;

import type { EntryTranslation } from "../../entry";

export const facilitatedIntroduction = {
  name: "Moderiertes Kennenlernen",
} as const satisfies EntryTranslation;
